//! The report in sentences, as offices write them: numbers with their share and their change, in the figures' own units. Chinese,
//! like every official paper, whatever the language of the run. Which form it is printed in is decided elsewhere.

use super::figure::{Figure, Unit, find};
use super::layout::{order, part_of};
use super::number::Number;
use super::numbers::Reading;
use super::whole::Report;
use crate::domain::numeral;
use crate::output::Style;
use crate::output::visible::{Breaks, show};
use crate::storage::figures::UNKNOWN_CATEGORY;

/// A paragraph of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// The heading of a part, without its number.
    Heading(&'static str),
    /// A paragraph.
    Text(String),
}

/// The report in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// Its title.
    pub title: String,
    /// Its paragraphs, the first without a heading.
    pub passages: Vec<Passage>,
    /// The day up to which it is counted, in words.
    pub as_of: String,
}

/// Writes the report. Where `approximate` is set, numbers of activities, participations, opinions and matters of 1,000 and more are
/// given in round hundreds with `余`, as leaflets have them.
pub fn prose(report: &Report, approximate: bool) -> Prose {
    let writer = Writer { report, approximate };
    let period = report.scope.period.title().zh;
    let place = report.scope.own().map(|code| report.regions.name(code).zh).unwrap_or_default();
    let mut passages = vec![Passage::Text(writer.opening(&period, &place))];
    let parts: [(&str, Vec<String>); 7] = [
        ("代表建议提出和审查情况", writer.suggestions()),
        ("代表建议办理情况", writer.handling()),
        ("代表评价情况", writer.satisfaction()),
        ("沟通、督办和承诺落实情况", writer.supervision()),
        ("代表活动情况", writer.activities()),
        ("履职平台情况", writer.stations()),
        ("代表队伍情况", writer.deputies()),
    ];
    for (heading, sentences) in parts {
        let text: String = sentences.concat();
        if !text.is_empty() {
            passages.push(Passage::Heading(heading));
            // Names of categories and the like are data.
            passages.push(Passage::Text(show(&text, Breaks::Mark).into_owned()));
        }
    }
    Prose { title: format!("{place}{period}代表工作统计报告"), passages, as_of: report.scope.as_of.prose().zh }
}

/// Writes numbers in words.
struct Writer<'a> {
    report: &'a Report,
    approximate: bool,
}

impl Writer<'_> {
    fn figure(&self, key: &str) -> &'static Figure {
        find(key).unwrap_or_else(|| unreachable!("a test holds every key against the figures: {key}"))
    }

    fn reading(&self, key: &str) -> Reading {
        self.report.this.reading(self.figure(key), &self.report.policy)
    }

    fn count(&self, key: &str) -> i64 {
        self.report.this.count(key)
    }

    /// A number with its unit: `460件`, or `3900余次`.
    fn amount(&self, key: &str) -> String {
        let (number, unit) = (self.count(key), measure(self.figure(key).unit));
        match round(number).filter(|_| self.approximate && is_rounded(self.figure(key).unit)) {
            Some(hundreds) => format!("{hundreds}余{unit}"),
            None => format!("{number}{unit}"),
        }
    }

    /// How a number changed: `，比上年增加20件，增长4.5%`; empty where there is nothing to compare with.
    fn change(&self, key: &str) -> String {
        let Some(other) = &self.report.other else { return String::new() };
        let figure = self.figure(key);
        let (now, then) = (self.reading(key).value, other.reading(figure, &self.report.policy).value);
        let than = self.than();
        let policy = &self.report.policy;
        match (now, now.minus(then)) {
            (_, Number::None) => String::new(),
            (_, Number::Whole(0) | Number::Scaled(0, _)) => format!("，与{than}持平"),
            (Number::Scaled(..), Number::Scaled(points, places)) if figure.unit == Unit::Percent => {
                let word = if points > 0 { "提高" } else { "下降" };
                format!("，比{than}{word}{}个百分点", digits(Number::Scaled(points.abs(), places)))
            }
            (_, difference) => {
                let more = matches!(difference, Number::Whole(1..) | Number::Scaled(1.., _));
                let size = match difference {
                    Number::Whole(number) => Number::Whole(number.abs()),
                    Number::Scaled(number, places) => Number::Scaled(number.abs(), places),
                    Number::None => Number::None,
                };
                let (by, rate) = if more { ("增加", "增长") } else { ("减少", "下降") };
                let growth = match now.growth(then, policy.decimals, policy.rounding) {
                    Number::Scaled(growth, places) => {
                        format!("，{rate}{}%", digits(Number::Scaled(growth.abs(), places)))
                    }
                    _ => String::new(),
                };
                format!("，比{than}{by}{}{}{growth}", digits(size), measure(figure.unit))
            }
        }
    }

    /// What it is compared with, in a word.
    fn than(&self) -> String {
        let (period, against) = (self.report.scope.period, self.report.scope.against);
        match against {
            Some(against) if period.years_before(1) == Some(against) && against.is_year() => "上年".to_owned(),
            Some(against) if period.years_before(1) == Some(against) => "上年同期".to_owned(),
            Some(against) => against.title().zh,
            None => String::new(),
        }
    }

    /// A number with its share: `会议期间提出380件，占82.6%`; empty where there are none.
    fn share(&self, name: &str, key: &str) -> Option<String> {
        let reading = self.reading(key);
        let percent = match reading.percent {
            Number::Scaled(..) => format!("，占{}%", digits(reading.percent)),
            _ => String::new(),
        };
        (self.count(key) > 0).then(|| format!("{name}{}{percent}", self.amount(key)))
    }

    /// A list of numbers with their shares: `其中，甲3件，占60.0%；乙2件，占40.0%`.
    fn list(&self, items: &[(&str, &str)]) -> String {
        items.iter().filter_map(|(name, key)| self.share(name, key)).collect::<Vec<_>>().join("；")
    }

    /// A rate with its fraction and its change: `办复率为98.3%（452/460）`; empty where nothing is below the line.
    fn rate(&self, name: &str, key: &str) -> Option<String> {
        let reading = self.reading(key);
        let (part, whole) = reading.fraction?;
        match reading.value {
            Number::None => None,
            value => Some(format!("{name}{}%（{part}/{whole}）{}", digits(value), self.change(key))),
        }
    }

    fn opening(&self, period: &str, place: &str) -> String {
        let day = self.report.scope.as_of.prose().zh;
        let mut text = format!("截至{day}，{place}登记册统计，{period}");
        text += &format!(
            "开展代表活动{}{}；代表参加活动{}{}；收集群众意见建议{}{}；为群众办实事{}{}；登记代表建议{}{}。",
            self.amount("activity.count"),
            self.change("activity.count"),
            self.amount("participation.count"),
            self.change("participation.count"),
            self.amount("opinion.count"),
            self.change("opinion.count"),
            self.amount("matter.count"),
            self.change("matter.count"),
            self.amount("suggestion.count"),
            self.change("suggestion.count"),
        );
        text
    }

    fn suggestions(&self) -> Vec<String> {
        if self.count("suggestion.count") == 0 {
            return Vec::new();
        }
        let total = self.amount("suggestion.count");
        let mut said = vec![format!(
            "共登记代表建议{total}，其中{}。",
            self.list(&[
                ("会议期间提出", "suggestion.origin.session"),
                ("议案转建议", "suggestion.origin.converted"),
                ("闭会期间提出", "suggestion.origin.between"),
            ])
        )];
        said.push(format!(
            "经审查，在{total}建议中，{}。",
            self.list(&[
                ("立案", "suggestion.accepted"),
                ("并案", "suggestion.review.merged"),
                ("不予立案", "suggestion.review.refused"),
                ("退回修改", "suggestion.review.sent_back"),
                ("撤回", "suggestion.review.withdrawn"),
                ("转来信", "suggestion.review.letter"),
                ("待审查", "suggestion.review.pending"),
            ])
        ));
        // Where every word has its place in the office's dictionary, the groups say more than the words that were written.
        let groups = self.report.this.parts("suggestion.count", "category_group");
        let has_groups = !groups.is_empty() && groups.iter().all(|(group, _)| group != UNKNOWN_CATEGORY);
        let by = if has_groups { "category_group" } else { "category" };
        said.extend(self.parts("suggestion.count", by).map(|list| format!("按内容分，{total}建议中，{list}。")));
        said
    }

    /// The parts of a figure with their shares of it, the greatest first.
    fn parts(&self, key: &'static str, dimension: &'static str) -> Option<String> {
        let parts = self.report.this.parts(key, dimension);
        let (_, by) = self.figure(key).source()?.broken_down_by(dimension)?;
        let number = |value: &str| part_of(parts, value);
        let mut values: Vec<String> = parts.iter().map(|(value, _)| value.clone()).collect();
        order(&mut values, by, number);
        let policy = &self.report.policy;
        let total = self.count(key);
        let said = values.iter().map(|value| {
            let share = self.report.this.share(Number::Whole(number(value)), number(value), total, policy).percent;
            let name = self.report.named(by, value).zh;
            format!("{name}{}{}，占{}%", number(value), measure(self.figure(key).unit), digits(share))
        });
        (!values.is_empty()).then(|| said.collect::<Vec<_>>().join("；"))
    }

    fn handling(&self) -> Vec<String> {
        if self.count("handling.cases") == 0 {
            return Vec::new();
        }
        let mut said = vec![format!(
            "交办建议{}，由{}单位承办；主办任务{}，分办任务{}，会办任务{}，合计{}。",
            self.amount("handling.cases"),
            self.amount("handling.units"),
            self.tasks("handling.tasks.lead"),
            self.tasks("handling.tasks.separate"),
            self.tasks("handling.tasks.joint"),
            self.tasks("handling.tasks"),
        )];
        said.push(format!(
            "到期应复{}，已复{}；",
            self.amount("timing.cases.due"),
            self.amount("timing.cases.replied"),
        ));
        let rates =
            [self.rate("办复率", "timing.cases.reply_rate"), self.rate("按期办复率", "timing.cases.on_time_rate")];
        said.push(rates.into_iter().flatten().collect::<Vec<_>>().join("；") + "。");
        if self.count("reply.cases") > 0 {
            let classes: Vec<(String, String)> = self
                .report
                .policy
                .classes
                .iter()
                .map(|(letter, _)| (format!("{letter}类"), format!("reply.class.{letter}")))
                .collect();
            let mut items: Vec<(&str, &str)> =
                classes.iter().map(|(name, key)| (name.as_str(), key.as_str())).collect();
            items.retain(|(_, key)| find(key).is_some());
            items.push(("未标类别的", "reply.class.none"));
            said.push(format!("已答复的{}建议中，{}。", self.amount("reply.cases"), self.list(&items)));
            let rates = [self.rate("解决率", "reply.solved_rate"), self.rate("办成率", "reply.landed_rate")];
            let rates: Vec<String> = rates.into_iter().flatten().collect();
            if !rates.is_empty() {
                said.push(rates.join("；") + "。");
            }
        }
        said
    }

    fn tasks(&self, key: &str) -> String {
        format!("{}个", self.count(key))
    }

    fn satisfaction(&self) -> Vec<String> {
        let mut said = Vec::new();
        for (name, prefix, all) in [
            ("首次办理结果", "satisfaction.first.result", "timing.cases.replied"),
            ("最终办理结果", "satisfaction.final.result", "reply.cases"),
            ("最终办理工作", "satisfaction.final.work", "reply.cases"),
        ] {
            if self.count(all) == 0 {
                continue;
            }
            let key = |end: &str| format!("{prefix}.{end}");
            let keys = [
                ("表示满意的", key("satisfied")),
                ("基本满意的", key("basically")),
                ("不满意的", key("dissatisfied")),
                ("未表态的", key("silent")),
            ];
            let items: Vec<(&str, &str)> = keys.iter().map(|(name, key)| (*name, key.as_str())).collect();
            said.push(format!("对{name}的评价，在已答复的{}建议中，{}", self.amount(all), self.list(&items)));
            let rate = self.rate("满意率（含基本满意）", &key("content_rate"));
            said.push(rate.map_or_else(String::new, |rate| format!("；{rate}")) + "。");
        }
        said
    }

    fn supervision(&self) -> Vec<String> {
        let mut said = Vec::new();
        if self.count("handling.cases") > 0 {
            let items =
                [("面商", "contact.face"), ("只以电话等方式联系", "contact.remote"), ("未联系", "contact.none")];
            said.push(format!("交办的{}建议中，{}。", self.amount("handling.cases"), self.list(&items)));
        }
        let counted = [
            ("确定重点督办建议", "suggestion.key_items"),
            ("开展督办", "supervision.count"),
            ("催办", "urging.count"),
            ("批准延期", "extension.count"),
            ("重新办理", "rehandled.count"),
        ];
        let counted = counted
            .iter()
            .filter(|(_, key)| self.count(key) > 0)
            .map(|(name, key)| format!("{name}{}", self.amount(key)));
        let counted: Vec<String> = counted.collect();
        if !counted.is_empty() {
            said.push(counted.join("，") + "。");
        }
        if self.count("promise.due") > 0 {
            let items = [("按时落实", "promise.kept"), ("逾期落实", "promise.late"), ("尚未落实", "promise.open")];
            said.push(format!("到期承诺事项{}，其中{}。", self.amount("promise.due"), self.list(&items)));
        }
        said
    }

    fn activities(&self) -> Vec<String> {
        if self.count("activity.count") == 0 {
            return Vec::new();
        }
        let mut said = Vec::new();
        said.extend(self.parts("activity.count", "kind").map(|list| {
            format!(
                "全部{}活动中，{list}。",
                if self.approximate { String::new() } else { self.amount("activity.count") }
            )
        }));
        let covered = self.reading("participation.covered");
        if let (Some((part, whole)), Number::Scaled(..)) = (covered.fraction, covered.percent) {
            said.push(format!("在任代表{whole}人，其中参加过活动的{part}人，占{}%。", digits(covered.percent)));
        }
        said.extend(self.rate("列有姓名的记录中，出席率", "attendance.rate").map(|rate| rate + "。"));
        said
    }

    fn stations(&self) -> Vec<String> {
        if self.count("station.count") == 0 {
            return Vec::new();
        }
        let items: Vec<String> =
            [("代表联络站", "station.stations"), ("代表联络室", "station.rooms"), ("基层立法联系点", "station.points")]
                .iter()
                .filter(|(_, key)| self.count(key) > 0)
                .map(|(name, key)| format!("{name}{}", self.amount(key)))
                .collect();
        if items.is_empty() { Vec::new() } else { vec![format!("现有{}。", items.join("、"))] }
    }

    fn deputies(&self) -> Vec<String> {
        if self.count("deputy.persons") == 0 {
            return Vec::new();
        }
        let mut said = vec![format!(
            "截至统计日，在任代表{}，共{}席{}。",
            self.amount("deputy.persons"),
            self.count("deputy.seats"),
            if self.count("deputy.suspended") > 0 {
                format!("，其中暂停执行职务{}", self.amount("deputy.suspended"))
            } else {
                String::new()
            },
        )];
        if self.count("structure.count") > 0 {
            said.push(format!(
                "本级代表{}，其中{}。",
                self.amount("structure.count"),
                self.list(&[
                    ("妇女", "structure.women"),
                    ("少数民族", "structure.minorities"),
                    ("中共党员", "structure.communists")
                ])
            ));
        }
        said
    }
}

/// Returns the measure word of a unit as it stands behind a number in a sentence.
fn measure(unit: Unit) -> &'static str {
    match unit {
        Unit::Tasks => "个任务",
        Unit::Percent => "个百分点",
        other => other.label().zh,
    }
}

/// Whether a leaflet gives a number of these in round hundreds.
fn is_rounded(unit: Unit) -> bool {
    matches!(unit, Unit::Times | Unit::Participations | Unit::Opinions)
}

/// Returns a number of 1,000 and more cut down to two digits, where that is less than it (`33012` becomes `33000`).
fn round(number: i64) -> Option<i64> {
    let mut scale = 1;
    while number / scale >= 100 {
        scale *= 10;
    }
    Some(number / scale * scale).filter(|cut| number >= 1_000 && *cut < number)
}

/// Returns a number as tables show it; nothing where there is none.
fn digits(number: Number) -> String {
    number.cell().words(&Style::default()).into_owned()
}

/// Returns the number of a part as it stands before its heading: `一、`.
pub fn numbered(place: u32) -> String {
    format!("{}、", numeral::print(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_numbers_keep_two_digits_and_never_exceed() {
        assert_eq!((round(33_012), round(3_963), round(999), round(5_000)), (Some(33_000), Some(3_900), None, None));
        assert_eq!(digits(Number::Scaled(905, 1)), "90.5");
        assert_eq!(digits(Number::Scaled(5, 2)), "0.05");
    }
}
