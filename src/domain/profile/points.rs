//! 考评计分: what an office adds and takes off for a unit's work. No law sets it: a profile states it or there is none.

use std::collections::BTreeMap;

use super::choice::choice;
use crate::i18n::Message;

choice! {
    /// What points are given for, each counted as `unit work` counts it.
    Merit {
        /// 按期答复.
        OnTime = "on_time", "按期答复", "replied on time";
        /// 逾期答复.
        Late = "late", "逾期答复", "replied late";
        /// 逾期未答复.
        Overdue = "overdue", "逾期未答复", "overdue without a reply";
        /// 申请退办.
        Returns = "returns", "申请退办", "asked to be relieved";
        /// 面商.
        Met = "met", "面商", "met face to face";
        /// 重办.
        Redone = "redone", "重办", "handled again";
        /// 满意.
        Satisfied = "satisfied", "满意", "satisfied";
        /// 基本满意.
        Basically = "basically", "基本满意", "basically satisfied";
        /// 不满意.
        Dissatisfied = "dissatisfied", "不满意", "dissatisfied";
    }
}

/// Points in hundredths, so that halves and quarters add up exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub i64);

/// Most points, either way, that a rule may state.
const MOST: f64 = 10_000.0;

impl Points {
    /// Reads points with at most two decimals, up to ten thousand either way.
    pub fn read(stated: f64) -> Option<Points> {
        let hundredths = (stated * 100.0).round();
        let is_exact = stated.is_finite() && stated.abs() <= MOST && (hundredths / 100.0 - stated).abs() < 1e-9;
        #[expect(clippy::cast_possible_truncation, reason = "within a million either way")]
        is_exact.then_some(Points(hundredths as i64))
    }
}

impl std::fmt::Display for Points {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let text = format!("{sign}{}.{:02}", size / 100, size % 100);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// The rule of a unit's points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitPoints {
    /// What every unit begins with.
    pub base: Points,
    /// What each case adds, or takes off.
    pub each: BTreeMap<Merit, Points>,
    /// The score is not lower than this.
    pub lowest: Option<Points>,
    /// Nor higher than this.
    pub highest: Option<Points>,
}

impl UnitPoints {
    /// Works out a score from how often each case happened.
    pub fn score(&self, counts: &dyn Fn(Merit) -> i64) -> Points {
        let sum = self
            .each
            .iter()
            .fold(self.base.0, |sum, (merit, points)| sum.saturating_add(points.0.saturating_mul(counts(*merit))));
        let sum = self.lowest.map_or(sum, |lowest| sum.max(lowest.0));
        Points(self.highest.map_or(sum, |highest| sum.min(highest.0)))
    }

    /// Returns the stable code of the rule: `base 100, late -2`.
    pub(super) fn code(&self) -> String {
        let each = self.each.iter().map(|(merit, points)| format!(", {} {points}", merit.code()));
        let bounds = [("lowest", self.lowest), ("highest", self.highest)];
        let bounds = bounds.iter().filter_map(|(name, bound)| bound.map(|bound| format!(", {name} {bound}")));
        format!("base {}{}", self.base, each.chain(bounds).collect::<String>())
    }

    /// Says the rule in words.
    pub(super) fn text(&self) -> Message {
        let base = self.base;
        let mut text = crate::message!("基础分{base}", "base {base}");
        for (merit, points) in &self.each {
            let (name, plus) = (merit.text(), if points.0 > 0 { "+" } else { "" });
            text.zh.push_str(&format!("，{}每件{plus}{points}", name.zh));
            text.en.push_str(&format!(", each {}: {plus}{points}", name.en));
        }
        for (zh, en, bound) in [("最低", "lowest", self.lowest), ("最高", "highest", self.highest)] {
            if let Some(bound) = bound {
                text.zh.push_str(&format!("，{zh}{bound}"));
                text.en.push_str(&format!(", {en} {bound}"));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_add_up_exactly_and_bounds_hold() {
        let read = |points: f64| Points::read(points).unwrap();
        let each = BTreeMap::from([(Merit::OnTime, read(0.1)), (Merit::Late, read(-2.5))]);
        let rule = UnitPoints { base: read(100.0), each, lowest: Some(read(0.0)), highest: Some(read(100.5)) };
        let score = |on_time: i64, late: i64| {
            rule.score(&|merit| if merit == Merit::OnTime { on_time } else { late }).to_string()
        };
        assert_eq!(score(3, 1), "97.8");
        assert_eq!(score(0, 3), "92.5");
        assert_eq!(score(10, 0), "100.5");
        assert_eq!(score(0, 100), "0");
        assert_eq!(Points(-50).to_string(), "-0.5");
        assert_eq!(rule.code(), "base 100, on_time 0.1, late -2.5, lowest 0, highest 100.5");
        assert_eq!(rule.text().zh, "基础分100，按期答复每件+0.1，逾期答复每件-2.5，最低0，最高100.5");
    }

    #[test]
    fn what_is_no_number_of_points_is_refused() {
        for odd in [f64::NAN, f64::INFINITY, 0.001, 1e9, -10_000.5] {
            assert_eq!(Points::read(odd), None, "{odd}");
        }
    }
}
