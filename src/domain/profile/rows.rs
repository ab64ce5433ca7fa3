//! A profile as flat rows, for `profile show` in every format, and the differences between two profiles.
//! Prints nothing.

use std::collections::BTreeMap;

use crate::domain::profile::{Class, Clock, Profile, Reconsideration, Ruled, Status, UnitPoints, categories};
use crate::i18n::{Message, Text};
use crate::message;

/// One value of a profile with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// Stable ASCII path such as `clock.reply` or `classes.A`.
    pub path: String,
    /// What the path stands for, in words.
    pub label: Message,
    /// The value in ASCII, such as `3 months from assigned` or `half_up`; for a class, what it counts as (`solved,landed`).
    pub code: String,
    /// The value in words.
    pub text: Message,
    /// The article, notice or practice it comes from, in Chinese.
    pub source: String,
    /// How sure that is.
    pub status: Status,
    /// A remark in Chinese; empty if there is none.
    pub note: String,
    /// Name of the profile that states it.
    pub origin: String,
}

/// A path at which two profiles differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Stable ASCII path.
    pub path: String,
    /// What the path stands for, in words.
    pub label: Message,
    /// The value in the first profile, if it has one.
    pub left: Option<Message>,
    /// The value in the second.
    pub right: Option<Message>,
}

/// Returns where the values of two profiles differ, in the order of paths of [`Profile::rows`]; sources are not compared.
pub fn diff(left: &Profile, right: &Profile) -> Vec<Difference> {
    let (left_rows, right_rows) = (left.rows(), right.rows());
    let by_path = |rows: &[RuleRow]| -> BTreeMap<String, Message> {
        rows.iter().map(|row| (row.path.clone(), row.text.clone())).collect()
    };
    let (left_texts, right_texts) = (by_path(&left_rows), by_path(&right_rows));
    let only_right = right_rows.iter().filter(|row| !left_texts.contains_key(&row.path));
    left_rows
        .iter()
        .chain(only_right)
        .map(|row| Difference {
            path: row.path.clone(),
            label: row.label.clone(),
            left: left_texts.get(&row.path).cloned(),
            right: right_texts.get(&row.path).cloned(),
        })
        .filter(|difference| difference.left != difference.right)
        .collect()
}

pub(super) fn rows(profile: &Profile) -> Vec<RuleRow> {
    let Profile { conventions, motion, satisfaction, rates, withdraw, .. } = profile;
    let mut rows = vec![
        row("conventions.roll", Text::new("期限届满日顺延", "last day on a rest day"), &conventions.roll),
        row(
            "conventions.reassign_restarts",
            Text::new("改交后答复期限重新起算", "reassignment restarts the reply clock"),
            &conventions.reassign_restarts,
        ),
        row(
            "motion.signers",
            Text::new("议案联名人数（县级以上）", "signers of a motion, county and above"),
            &motion.signers,
        ),
        row(
            "motion.signers_township",
            Text::new("议案联名人数（乡镇）", "signers of a motion, township"),
            &motion.signers_township,
        ),
        row("motion.delegation", Text::new("代表团可提议案", "a delegation may move one"), &motion.delegation),
    ];
    let reconsider = Text::new("不作为议案的复议", "reconsideration of a motion found unfit");
    rows.extend(motion.reconsider.iter().map(|rule| row("motion.reconsider", reconsider, rule)));
    let convert = Text::new("未列入议程的议案须转建议", "what is not on the agenda must become a suggestion");
    rows.extend(motion.must_convert.iter().map(|rule| row("motion.must_convert", convert, rule)));
    rows.extend(profile.clocks.iter().map(|(name, clock)| clock_row(name.code(), name.text(), clock)));
    rows.extend(profile.classes.value.iter().map(|class| class_row(class, &profile.classes)));
    rows.extend([
        row("satisfaction.scale", Text::new("满意度等次", "grades of satisfaction"), &satisfaction.scale),
        row("satisfaction.dimensions", Text::new("评价内容", "what is graded"), &satisfaction.dimensions),
        row("satisfaction.unreturned", Text::new("未反馈的", "forms not returned"), &satisfaction.unreturned),
        row("satisfaction.joint", Text::new("联名建议的评价", "grade of a joint suggestion"), &satisfaction.joint),
        row("reply.joint_to", Text::new("联名建议的答复", "reply to a joint suggestion"), &profile.reply_joint),
        row("rates.decimals", Text::new("百分比小数位数", "decimals of a percentage"), &rates.decimals),
        row("rates.rounding", Text::new("百分比取舍", "rounding of a percentage"), &rates.rounding),
        row("rates.force_total", Text::new("各项之和凑足100%", "parts made to add up to 100 %"), &rates.force_total),
        row("rates.reply", Text::new("对外公布的办复率", "reply rate published"), &rates.reply),
        row("rates.finish", Text::new("对外公布的办结率", "finished rate published"), &rates.finish),
        row("rates.satisfaction", Text::new("对外公布的满意率", "satisfaction rate published"), &rates.satisfaction),
        row("rates.solution", Text::new("对外公布的解决率", "solved rate published"), &rates.solution),
        row("withdraw.before", Text::new("建议可撤回的时间", "a suggestion may be withdrawn"), &withdraw.before),
        row("withdraw.joint", Text::new("联名建议的撤回", "withdrawal of a joint suggestion"), &withdraw.joint),
    ]);
    rows.extend(
        profile
            .unit_points
            .iter()
            .map(|points| row("unit_points", Text::new("承办单位计分", "points of units"), points)),
    );
    rows.extend(profile.categories.iter().flat_map(categories::rows));
    rows
}

fn row<T: Said>(path: &str, label: Text, ruled: &Ruled<T>) -> RuleRow {
    RuleRow {
        path: path.to_owned(),
        label: label.into(),
        code: ruled.value.code(),
        text: ruled.value.text(),
        source: ruled.source.clone(),
        status: ruled.status,
        note: ruled.note.clone(),
        origin: ruled.origin.clone(),
    }
}

fn clock_row(code: &str, label: Text, clock: &Clock) -> RuleRow {
    RuleRow {
        path: format!("clock.{code}"),
        label: label.into(),
        code: format!("{} from {}", clock.term_code(), clock.from.code()),
        text: clock.text(),
        source: clock.source.clone(),
        status: clock.status,
        note: clock.note.clone(),
        origin: clock.origin.clone(),
    }
}

const SOLVED: (&str, Text) = ("solved", Text::new("解决", "solved"));
const LANDED: (&str, Text) = ("landed", Text::new("落实", "landed"));
const PROMISE: (&str, Text) = ("promise", Text::new("承诺", "promise"));

fn class_row(class: &Class, ruled: &Ruled<Vec<Class>>) -> RuleRow {
    let letter = &class.letter;
    let counts_as = [(class.solved, SOLVED), (class.landed, LANDED), (class.promise, PROMISE)];
    let counts_as: Vec<(&str, Text)> =
        counts_as.into_iter().filter_map(|(holds, name)| holds.then_some(name)).collect();
    let code = counts_as.iter().map(|(code, _)| *code).collect::<Vec<_>>().join(",");
    let mut text = class.meaning.clone();
    if !counts_as.is_empty() {
        let words = |part: fn(&Text) -> &str, between| {
            counts_as.iter().map(|(_, name)| part(name)).collect::<Vec<_>>().join(between)
        };
        text.zh.push_str(&format!("（计为{}）", words(|name| name.zh, "、")));
        text.en.push_str(&format!(" (counts as {})", words(|name| name.en, ", ")));
    }
    RuleRow {
        path: format!("classes.{letter}"),
        label: message!("{letter}类", "class {letter}"),
        code: if code.is_empty() { "none".to_owned() } else { code },
        text,
        source: ruled.source.clone(),
        status: ruled.status,
        note: ruled.note.clone(),
        origin: ruled.origin.clone(),
    }
}

/// A value that has a code and words.
trait Said {
    fn code(&self) -> String;
    fn text(&self) -> Message;
}

impl Said for bool {
    fn code(&self) -> String {
        self.to_string()
    }

    fn text(&self) -> Message {
        if *self { Text::new("是", "yes").into() } else { Text::new("否", "no").into() }
    }
}

impl Said for UnitPoints {
    fn code(&self) -> String {
        UnitPoints::code(self)
    }

    fn text(&self) -> Message {
        UnitPoints::text(self)
    }
}

impl Said for Reconsideration {
    fn code(&self) -> String {
        Reconsideration::code(*self)
    }

    fn text(&self) -> Message {
        Reconsideration::text(*self)
    }
}

impl<T: Said> Said for Vec<T> {
    fn code(&self) -> String {
        self.iter().map(Said::code).collect::<Vec<_>>().join(",")
    }

    fn text(&self) -> Message {
        let texts: Vec<Message> = self.iter().map(Said::text).collect();
        let join = |part: fn(&Message) -> &str, between: &str| texts.iter().map(part).collect::<Vec<_>>().join(between);
        Message::new(join(|text| &text.zh, "、"), join(|text| &text.en, ", "))
    }
}

macro_rules! said {
    (numbers: $($number:ty),+; choices: $($choice:ty),+) => {
        $(impl Said for $number {
            fn code(&self) -> String {
                self.to_string()
            }

            fn text(&self) -> Message {
                Message::new(self.to_string(), self.to_string())
            }
        })+
        $(impl Said for $choice {
            fn code(&self) -> String {
                (*self).code().to_owned()
            }

            fn text(&self) -> Message {
                (*self).text().into()
            }
        })+
    };
}

said!(
    numbers: u8, u16;
    choices: crate::domain::deadline::Roll, super::Grade, super::Dimension, super::Unreturned, super::JointFeedback,
        super::JointReply, super::Rounding, super::ReplyRate, super::FinishRate, super::SatisfactionRate, super::SolutionRate, super::WithdrawBefore, super::JointWithdrawal
);

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(name: &str) -> Profile {
        Profile::embedded(name).unwrap()
    }

    #[test]
    fn every_row_has_a_source_and_words_in_both_languages() {
        for name in Profile::names() {
            let rows = profile(name).rows();
            let mut paths: Vec<_> = rows.iter().map(|row| row.path.as_str()).collect();
            paths.sort_unstable();
            paths.dedup();
            assert_eq!(paths.len(), rows.len(), "{name}");
            for row in rows {
                assert!(!row.source.is_empty() && !row.code.is_empty(), "{name} {}", row.path);
                assert!(!row.text.zh.is_empty() && !row.text.en.is_empty(), "{name} {}", row.path);
                assert!(
                    row.path.is_ascii() && row.code.is_ascii() && row.text.en.is_ascii(),
                    "{name} {} {}",
                    row.path,
                    row.text.en
                );
            }
        }
    }

    #[test]
    fn shows_what_differs_and_only_that() {
        assert_eq!(diff(&profile("national"), &profile("national")), []);
        let found = diff(&profile("national"), &profile("chongqing"));
        let at = |path: &str| found.iter().find(|difference| difference.path == path);
        let co_opinion = at("clock.co_opinion").unwrap();
        assert_eq!(co_opinion.left, None);
        assert_eq!(co_opinion.right.as_ref().unwrap().zh, "自交办之日起30个工作日");
        assert!(at("clock.reply").is_none());
        assert!(at("classes.B").is_some());
        let back = diff(&profile("chongqing"), &profile("national"));
        assert_eq!(back.len(), found.len());
    }

    #[test]
    fn clocks_in_words() {
        let text = |name: &str, path: &str| profile(name).rows().into_iter().find(|row| row.path == path).unwrap().text;
        assert_eq!(text("guizhou-2025", "clock.reply").zh, "自交办之日起3个月，且不晚于2025-06-30");
        assert_eq!(text("guizhou-2025", "clock.co_opinion").en, "by 2025-05-31");
        assert_eq!(text("chongqing", "clock.assign").zh, "自收到代表建议之日起10个工作日（闭会期间提出的）");
    }
}
