//! Whether a profile that reads well also makes sense: its clocks, dates, classes and sources beside each other.
//! What cannot be read at all is reported by `read`.

use crate::domain::calendar::Level;
use crate::domain::day::Day;
use crate::domain::deadline::{Span, Unit};
use crate::domain::profile::{Class, ClockName, Profile, RuleRow, check_categories};
use crate::i18n::Message;
use crate::message;

/// Something that does not fit in a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub level: Level,
    /// Stable ASCII path of the value concerned.
    pub path: String,
    /// Stable ASCII code such as `no-source`.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub message: Message,
}

/// The time limits of the deputies' law (2025, art. 51), which no place may exceed.
const STATUTORY_MONTHS: [(ClockName, u16); 2] = [(ClockName::Reply, 3), (ClockName::ReplyMax, 6)];

/// Returns what is odd about a profile; empty when nothing is. Values marked unverified are no findings: they say so themselves.
pub fn check(profile: &Profile) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(profile.rows().iter().filter_map(without_source));
    findings.extend(validity(profile));
    findings.extend(fixed_dates(profile));
    findings.extend(longest_reply(profile));
    findings.extend(STATUTORY_MONTHS.iter().filter_map(|(clock, months)| beyond_statute(profile, *clock, *months)));
    findings.extend(classes(&profile.classes.value));
    findings.extend(numbers(profile));
    findings.extend(profile.categories.iter().flat_map(|categories| check_categories::check(&categories.value)));
    findings
}

pub(super) fn error(path: impl Into<String>, code: &'static str, message: Message) -> Finding {
    Finding { level: Level::Error, path: path.into(), code, message }
}

fn without_source(row: &RuleRow) -> Option<Finding> {
    row.source.trim().is_empty().then(|| {
        let message = message!(
            "没有写明依据；请写法规条款、通知文号，或注明惯例",
            "no source is given: name the article or the notice, or say that it is practice"
        );
        error(row.path.clone(), "no-source", message)
    })
}

fn validity(profile: &Profile) -> Option<Finding> {
    let (from, to) = (profile.valid_from, profile.valid_to?);
    (to < from).then(|| {
        let message = message!("失效日期 {to} 早于生效日期 {from}", "valid_to {to} lies before valid_from {from}");
        error("profile.valid_to", "valid-to-before-from", message)
    })
}

fn fixed_dates(profile: &Profile) -> Vec<Finding> {
    let outside = |date: &Day| !profile.holds_on(*date);
    let dates = profile.clocks.iter().filter_map(|(name, clock)| Some((name, clock.term.date().filter(outside)?)));
    dates
        .map(|(name, date)| {
            let path = format!("clock.{}.no_later_than", name.code());
            let message = message!(
                "{date} 不在本规则的有效期内；定期通知每年不同，请为该年另建规则",
                "{date} lies outside the validity of the profile: a notice holds for its year, so make a profile for that year"
            );
            error(path, "date-outside-validity", message)
        })
        .collect()
}

fn longest_reply(profile: &Profile) -> Option<Finding> {
    let (reply, longest) = (profile.clock(ClockName::Reply)?, profile.clock(ClockName::ReplyMax)?);
    let (reply, longest) = (reply.term.span()?, longest.term.span()?);
    (rough_days(longest) < rough_days(reply)).then(|| {
        let (reply, longest) = (reply.text(), longest.text());
        let zh = format!("最长期限{}短于一般期限{}", longest.zh, reply.zh);
        let en = format!("the longest period, {}, is shorter than the ordinary one, {}", longest.en, reply.en);
        error("clock.reply_max", "longest-shorter", Message::new(zh, en))
    })
}

fn beyond_statute(profile: &Profile, name: ClockName, months: u16) -> Option<Finding> {
    let span = profile.clock(name)?.term.span()?;
    let statutory = Span::new(months, Unit::Months)?;
    (rough_days(span) > rough_days(statutory)).then(|| {
        let path = format!("clock.{}", name.code());
        let message = message!(
            "超过代表法规定的{months}个月（第五十一条），地方规定不得放宽",
            "longer than the {months} months of the deputies' law (art. 51), which no place may exceed"
        );
        error(path, "beyond-statute", message)
    })
}

/// Compares spans of different units; the longest a span can be in calendar days, roughly.
fn rough_days(span: Span) -> u32 {
    let value = u32::from(span.value());
    match span.unit() {
        Unit::Days => value,
        Unit::WorkingDays => value * 7 / 5,
        Unit::Months => value * 31,
    }
}

fn classes(classes: &[Class]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !classes.iter().any(|class| class.letter == "A") {
        let message =
            message!("类别中没有 A 类；请至少写明 A 类的含义", "there is no class A: say at least what class A means");
        findings.push(error("classes", "no-class-a", message));
    }
    for class in classes {
        let (letter, path) = (&class.letter, format!("classes.{}", class.letter));
        if letter.len() != 1 || !letter.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let message = message!("类别代号须为一个大写字母", "a class is named by one capital letter");
            findings.push(error(path.clone(), "bad-letter", message));
        }
        if classes.iter().filter(|other| other.letter == *letter).count() > 1 {
            let message = message!("{letter} 类出现了两次", "class {letter} occurs twice");
            findings.push(error(path.clone(), "double-class", message));
        }
        if class.solved && !class.landed {
            let message = message!(
                "{letter} 类计为解决却不计为落实；已解决的应同时计为落实",
                "class {letter} counts as solved but not as landed: what is solved is landed as well"
            );
            findings.push(error(path.clone(), "solved-not-landed", message));
        }
        if class.meaning.zh.trim().is_empty() || class.meaning.en.trim().is_empty() {
            let message = message!("{letter} 类没有写明含义", "class {letter} says nothing of its meaning");
            findings.push(error(path, "no-meaning", message));
        }
    }
    findings
}

fn numbers(profile: &Profile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if profile.rates.decimals.value > 4 {
        let message = message!("百分比小数位数最多4位", "a percentage has at most 4 decimals");
        findings.push(error("rates.decimals", "too-many-decimals", message));
    }
    for (path, signers) in
        [("motion.signers", &profile.motion.signers), ("motion.signers_township", &profile.motion.signers_township)]
    {
        if signers.value == 0 {
            let message = message!("联名人数不能为零", "a motion needs at least one signer");
            findings.push(error(path, "no-signers", message));
        }
    }
    if profile.motion.reconsider.as_ref().is_some_and(|rule| rule.value.movers == 0) {
        let message = message!("要求复议的人数不能为零", "a reconsideration is demanded by at least one mover");
        findings.push(error("motion.reconsider", "no-movers", message));
    }
    if profile.satisfaction.scale.value.is_empty() || profile.satisfaction.dimensions.value.is_empty() {
        let message = message!("满意度等次和评价内容不能为空", "there must be grades and something to grade");
        findings.push(error("satisfaction", "empty-scale", message));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = r#"
[profile]
name = "own"
title = { zh = "本市", en = "Our city" }
inherits = "national"
valid_from = "2024-01-01"
valid_to = "2024-12-31"
basis = "本市办理办法"
"#;

    fn codes(more: &str) -> Vec<&'static str> {
        let profile = Profile::parse(&format!("{OWN}{more}")).unwrap();
        check(&profile).iter().map(|finding| finding.code).collect()
    }

    fn clock(name: &str, value: u16, unit: &str, rest: &str) -> String {
        format!(
            "[clock.{name}]\nvalue = {value}\nunit = \"{unit}\"\nfrom = \"assigned\"\nstatus = \"statute\"\nsource = \"x\"\n{rest}\n"
        )
    }

    #[test]
    fn finds_what_does_not_fit() {
        assert_eq!(codes(""), [""; 0]);
        assert_eq!(codes(&clock("reply_max", 2, "months", "")), ["longest-shorter"]);
        assert_eq!(codes(&clock("reply", 4, "months", "")), ["beyond-statute"]);
        assert_eq!(codes(&clock("reply", 90, "days", "")), [""; 0]);
        assert_eq!(codes(&clock("reply", 3, "months", "no_later_than = \"2025-06-30\"")), ["date-outside-validity"]);
        let silent = clock("contact", 5, "days", "").replace("source = \"x\"", "source = \" \"");
        assert_eq!(codes(&silent), ["no-source"]);
        assert_eq!(
            codes(
                "[classes]\nsource = \"x\"\nstatus = \"practice\"\n[[classes.class]]\nletter = \"b\"\nzh = \"\"\nen = \"x\"\nsolved = true\n"
            ),
            ["no-class-a", "bad-letter", "solved-not-landed", "no-meaning"]
        );
        let decimals = "[rates]\ndecimals = { value = 9, source = \"x\", status = \"practice\" }\n";
        assert_eq!(codes(decimals), ["too-many-decimals"]);
        let earlier = OWN.replace("2024-12-31", "2023-12-31");
        assert_eq!(check(&Profile::parse(&earlier).unwrap())[0].code, "valid-to-before-from");
    }
}
