//! The rule each figure rests on: a law with its article, what offices commonly do, or our own definition, and what the rule
//! profile in use adds to it. One rule serves many figures: which, is said by their keys in `rules`.

use super::rules::RULES;
use super::{Figure, Formula};
use crate::domain::profile::RuleRow;
use crate::i18n::{Message, Text};

/// What a rule is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A law of the whole country.
    Statute,
    /// What many places do or have ruled for themselves.
    Practice,
    /// No rule is known: this program says what it counts.
    Own,
}

impl Standing {
    /// Returns the stable ASCII code.
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Statute => "statute",
            Standing::Practice => "practice",
            Standing::Own => "own",
        }
    }

    /// Says it in words.
    pub const fn text(self) -> Text {
        match self {
            Standing::Statute => Text::new("法律", "law"),
            Standing::Practice => Text::new("惯例", "practice"),
            Standing::Own => Text::new("本程序定义", "our own definition"),
        }
    }
}

/// What a figure rests on.
#[derive(Debug)]
pub struct Rule {
    /// What it is worth.
    pub standing: Standing,
    /// The law with its article, or what is known of the practice.
    pub text: Text,
    /// Paths of the rule profile that decide the rest, such as `clock.reply`; `classes` is every class.
    profile: &'static [&'static str],
}

impl Rule {
    pub(super) const fn statute(zh: &'static str, en: &'static str) -> Rule {
        Rule { standing: Standing::Statute, text: Text::new(zh, en), profile: &[] }
    }

    pub(super) const fn practice(zh: &'static str, en: &'static str) -> Rule {
        Rule { standing: Standing::Practice, ..Rule::statute(zh, en) }
    }

    pub(super) const fn own(zh: &'static str, en: &'static str) -> Rule {
        Rule { standing: Standing::Own, ..Rule::statute(zh, en) }
    }

    pub(super) const fn set_by(self, profile: &'static [&'static str]) -> Rule {
        Rule { profile, ..self }
    }
}

/// Returns the rule a figure rests on; a test holds that every figure has one.
pub fn rule_of(key: &str) -> Option<&'static Rule> {
    let patterns = RULES.iter().flat_map(|(rule, keys)| keys.iter().map(move |pattern| (rule, *pattern)));
    let found = patterns.filter(|(_, pattern)| covers(pattern, key));
    found.max_by_key(|(_, pattern)| pattern.split('.').count()).map(|(rule, _)| rule)
}

/// Returns whether a key is the pattern, or begins with it.
fn covers(pattern: &str, key: &str) -> bool {
    let mut parts = key.split('.');
    pattern.split('.').all(|wanted| parts.next().is_some_and(|part| wanted == "*" || wanted == part))
}

/// Returns what the profile, given as its rows, adds to a figure: each entry in words with its source and how sure that is.
pub fn entries(figure: &Figure, rows: &[RuleRow]) -> Vec<(String, Message)> {
    let rounded: &[&str] = match figure.formula {
        Formula::Rate { .. } => &["rates.decimals", "rates.rounding"],
        Formula::PerHead { .. } | Formula::Days(..) | Formula::Age(_) => &["rates.rounding"],
        Formula::Count(_) if figure.share_of.is_some() => &["rates.decimals", "rates.rounding"],
        Formula::Count(_) => &[],
    };
    let paths = rule_of(figure.key).map_or(&[][..], |rule| rule.profile);
    // A profile has a clock only where its law sets a limit.
    paths.iter().chain(rounded).filter_map(|path| entry(path, rows)).collect()
}

fn entry(path: &str, rows: &[RuleRow]) -> Option<(String, Message)> {
    let is_class = |row: &&RuleRow| path == "classes" && row.path.starts_with("classes.");
    let row = rows.iter().find(|row| row.path == path || is_class(row))?;
    let (label, text) = if is_class(&row) {
        let letters: Vec<&str> =
            rows.iter().filter(is_class).filter_map(|row| row.path.split('.').next_back()).collect();
        let text = Message::new(letters.join("、"), letters.join(", "));
        (Text::new("答复类别", "classes of replies").into(), text)
    } else {
        (row.label.clone(), row.text.clone())
    };
    let (status, source) = (row.status.text(), &row.source);
    let said = Message::new(
        format!("{}：{}（{source}；{}）", label.zh, text.zh, status.zh),
        format!("{}: {} ({source}; {})", label.en, text.en, status.en),
    );
    Some((path.to_owned(), said))
}

#[cfg(test)]
mod tests {
    use super::super::all;
    use super::*;
    use crate::domain::profile::Profile;

    #[test]
    fn every_figure_names_a_rule_in_both_languages() {
        for figure in all() {
            let rule = rule_of(figure.key).unwrap_or_else(|| panic!("{} rests on nothing", figure.key));
            let Text { zh, en } = rule.text;
            assert!(zh.chars().count() >= 6 && en.len() >= 12 && en.is_ascii(), "{}: {zh} {en}", figure.key);
            assert!(rule.standing != Standing::Statute || zh.contains('法'), "{zh}");
            assert!(rule.standing != Standing::Own || zh.contains("本程序定义"), "{zh}");
        }
    }

    #[test]
    fn every_pattern_is_the_one_that_holds_for_some_figure() {
        for (rule, keys) in RULES {
            for pattern in *keys {
                let holds = |key: &str| covers(pattern, key) && rule_of(key).is_some_and(|one| std::ptr::eq(one, rule));
                assert!(all().any(|figure| holds(figure.key)), "{pattern} is of no use");
            }
        }
    }

    #[test]
    fn what_the_profile_decides_is_in_some_profile() {
        let every: Vec<RuleRow> =
            Profile::names().filter_map(Profile::embedded).flat_map(|profile| profile.rows()).collect();
        for path in RULES.iter().flat_map(|(rule, _)| rule.profile) {
            assert!(entry(path, &every).is_some(), "{path}");
        }
    }

    #[test]
    fn a_figure_shows_the_source_that_the_profile_in_use_gives() {
        let said = |profile: &str, key: &str| {
            let rows = Profile::embedded(profile).unwrap().rows();
            let figure = super::super::find(key).unwrap();
            entries(figure, &rows).into_iter().map(|(_, said)| said.zh).collect::<Vec<_>>()
        };
        assert!(said("chongqing", "timing.cases.late")[0].contains("条例第二十一条；代表法第五十一条第二款；法定"));
        assert!(said("guiyang", "reply.class.A")[0].starts_with("答复类别：A、B、C、D（"));
        assert!(said("guiyang", "reply.class.A")[0].ends_with("；待核）"));
        assert!(said("national", "handling.tasks").is_empty());
    }
}
