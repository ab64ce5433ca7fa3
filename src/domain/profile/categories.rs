//! 类别目录: the groups (大类) and classes (小类) by which an office sorts suggestions, edition by edition, with the other words that
//! sheets use for them, and what of the edition before each is comparable with. Words on the register stay as they are: what they
//! stand for is worked out from the edition in force. Whether a dictionary makes sense is looked at by `check_categories`.

use serde::{Deserialize, Serialize};

use super::raw::one_day;
use super::{RuleRow, Ruled};
use crate::domain::day::Day;
use crate::i18n::Message;
use crate::message;

/// A group or a class of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its word; other editions and figures know it by this.
    pub zh: String,
    /// Its name in English.
    pub en: String,
    /// Other words that stand for it on the register.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What of the edition before it is the same as, taken together; empty where nothing is.
    #[serde(default)]
    pub was: Vec<String>,
    /// What of the edition before it was cut out of, so that neither is comparable.
    #[serde(default)]
    pub split_from: Vec<String>,
    /// The classes of a group.
    #[serde(default, rename = "class")]
    pub classes: Vec<Category>,
}

/// The classes that hold from a day on, until the next edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// First day on which it is in force.
    #[serde(deserialize_with = "one_day")]
    pub from: Day,
    /// Its groups, in the order in which they are printed; where none has classes it has one level only.
    #[serde(default, rename = "group")]
    pub groups: Vec<Category>,
}

/// The editions of a dictionary, the oldest first; none where the office has no dictionary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Categories(pub Vec<Edition>);

/// The two levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// 大类.
    Group,
    /// 小类.
    Class,
}

/// A word with what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// As it stands on the register.
    pub word: &'a str,
    /// Word of the group.
    pub group: &'a str,
    /// Word of the class; that of the group where it says no more than the group.
    pub class: &'a str,
}

/// What a category is comparable with in another edition, or why it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counterpart<'a> {
    /// The sum of these, by their words.
    Sum(Vec<(Tier, &'a str)>),
    /// It was cut out of these.
    SplitFrom(Vec<&'a Category>),
    /// The edition before has nothing that is the same.
    Nothing,
    /// There was no edition yet.
    NoEdition,
    /// The other edition is the later one.
    Later,
}

impl Category {
    /// Returns its word and the others that stand for it.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.zh).chain(&self.aliases).map(String::as_str)
    }

    /// Returns its name in both languages.
    pub fn name(&self) -> Message {
        Message::new(self.zh.as_str(), self.en.as_str())
    }
}

impl Edition {
    /// Returns whether its groups are divided into classes.
    pub fn has_classes(&self) -> bool {
        self.groups.iter().any(|group| !group.classes.is_empty())
    }

    /// Returns its groups and classes, each group before its classes.
    pub fn all(&self) -> impl Iterator<Item = (Tier, &Category)> {
        self.groups.iter().flat_map(|group| {
            std::iter::once((Tier::Group, group)).chain(group.classes.iter().map(|class| (Tier::Class, class)))
        })
    }

    /// Returns every word with what it stands for. A word of a group that is also one of its classes' stands for the class.
    pub fn words(&self) -> Vec<Word<'_>> {
        let mut words = Vec::new();
        for group in &self.groups {
            let before = words.len();
            for class in &group.classes {
                words.extend(class.words().map(|word| Word { word, group: &group.zh, class: &class.zh }));
            }
            for word in group.words() {
                if words[before..].iter().all(|known: &Word<'_>| known.word != word) {
                    words.push(Word { word, group: &group.zh, class: &group.zh });
                }
            }
        }
        words
    }

    /// Returns the group or class of this word; one of the same level before the others.
    pub fn find(&self, tier: Tier, word: &str) -> Option<(Tier, &Category)> {
        let named = |(_, category): &(Tier, &Category)| category.words().any(|known| known == word);
        self.all().filter(|(own, _)| *own == tier).find(named).or_else(|| self.all().find(named))
    }

    /// Returns the classes whose words have most characters of `text`, at most three.
    pub fn nearest(&self, text: &str) -> Vec<&str> {
        let (words, mut nearest) = (self.words(), Vec::new());
        let shared = |word: &Word<'_>| word.word.chars().filter(|c| text.contains(*c)).count();
        let most = words.iter().map(shared).max().filter(|most| *most > 0);
        for word in words.iter().filter(|word| Some(shared(word)) == most) {
            if !nearest.contains(&word.class) {
                nearest.push(word.class);
            }
        }
        nearest.truncate(3);
        nearest
    }
}

impl Categories {
    /// Returns the edition in force on a day.
    pub fn on(&self, day: Day) -> Option<&Edition> {
        self.0.get(self.place(day)?)
    }

    fn place(&self, day: Day) -> Option<usize> {
        self.0.iter().rposition(|edition| edition.from <= day)
    }

    /// Returns what a category of the edition in force on the first of two days is comparable with in that of the other.
    pub fn counterpart<'a>(&'a self, (now, then): (Day, Day), tier: Tier, category: &'a Category) -> Counterpart<'a> {
        match (self.place(now), self.place(then)) {
            (Some(now), Some(then)) if now < then => Counterpart::Later,
            (Some(now), Some(then)) => self.traced((now, then), tier, category),
            _ => Counterpart::NoEdition,
        }
    }

    /// Follows `was` from edition to edition; what is not comparable on the way is not comparable at all.
    fn traced<'a>(&'a self, (now, then): (usize, usize), tier: Tier, category: &'a Category) -> Counterpart<'a> {
        if now == then {
            return Counterpart::Sum(vec![(tier, &category.zh)]);
        }
        let Some(before) = now.checked_sub(1) else { return Counterpart::NoEdition };
        let named = |word: &String| self.0[before].find(tier, word);
        let parents: Vec<&Category> = category.split_from.iter().filter_map(named).map(|(_, parent)| parent).collect();
        if category.was.is_empty() {
            return if parents.is_empty() { Counterpart::Nothing } else { Counterpart::SplitFrom(parents) };
        }
        let mut sum: Vec<(Tier, &str)> = Vec::new();
        for word in &category.was {
            // Where one of them is not known the sum of the others would be less than it was.
            let Some((tier, category)) = named(word) else { return Counterpart::Nothing };
            match self.traced((before, then), tier, category) {
                Counterpart::Sum(parts) => {
                    for part in parts {
                        if !sum.contains(&part) {
                            sum.push(part);
                        }
                    }
                }
                other => return other,
            }
        }
        Counterpart::Sum(sum)
    }
}

/// Returns a row an edition, with its groups and classes, and a row with what they were in the edition before.
pub(super) fn rows(ruled: &Ruled<Categories>) -> Vec<RuleRow> {
    let mut rows = Vec::new();
    let mut push = |path: String, label: Message, code: String, text: Message| {
        let Ruled { source, note, origin, status, .. } = ruled;
        let (source, note, origin) = (source.clone(), note.clone(), origin.clone());
        rows.push(RuleRow { path, label, code, text, source, status: *status, note, origin });
    };
    for (place, edition) in ruled.value.0.iter().enumerate() {
        let (from, groups) = (edition.from, edition.groups.len());
        let classes: usize = edition.groups.iter().map(|group| group.classes.len()).sum();
        let label = message!("{from}起的建议类别", "categories from {from} on");
        push(
            format!("categories.{from}"),
            label,
            format!("{groups} groups, {classes} classes"),
            listed(&edition.groups),
        );
        if place > 0 {
            let label = message!("{from}起的类别与前一版的对应", "categories from {from} on, as they were before");
            let known = edition.all().filter(|(_, category)| !category.was.is_empty()).count();
            let code = format!("{known} of {} comparable", groups + classes);
            push(format!("categories.{from}.was"), label, code, crosswalk(&ruled.value.0[place - 1], edition));
        }
    }
    rows
}

fn joined<'a>(names: impl Iterator<Item = &'a Category>) -> Message {
    let (zh, en): (Vec<&str>, Vec<&str>) = names.map(|name| (name.zh.as_str(), name.en.as_str())).unzip();
    Message::new(zh.join("、"), en.join(", "))
}

fn listed(groups: &[Category]) -> Message {
    let said = |group: &Category| {
        let Message { zh, en } = joined(group.classes.iter());
        match group.classes.len() {
            0 => group.name(),
            _ => Message::new(format!("{}（{zh}）", group.zh), format!("{} ({en})", group.en)),
        }
    };
    let (zh, en): (Vec<String>, Vec<String>) = groups.iter().map(said).map(|Message { zh, en }| (zh, en)).unzip();
    let between = if groups.iter().any(|group| !group.classes.is_empty()) { ["；", "; "] } else { ["、", ", "] };
    Message::new(zh.join(between[0]), en.join(between[1]))
}

fn crosswalk(before: &Edition, edition: &Edition) -> Message {
    let said = |(tier, category): (Tier, &Category)| {
        let named =
            |words: &[String]| joined(words.iter().filter_map(|word| before.find(tier, word)).map(|found| found.1));
        let (was, split) = (named(&category.was), named(&category.split_from));
        let Category { zh, en, .. } = category;
        match (category.was.is_empty(), category.split_from.is_empty()) {
            (false, _) => Message::new(format!("{zh}＝{}", was.zh), format!("{en} = {}", was.en)),
            (true, false) => Message::new(
                format!("{zh}由{}划出，不可比", split.zh),
                format!("{en} cut out of {}, not comparable", split.en),
            ),
            (true, true) => message!("{zh}不可比", "{en} not comparable"),
        }
    };
    let (zh, en): (Vec<String>, Vec<String>) = edition.all().map(said).map(|Message { zh, en }| (zh, en)).unzip();
    Message::new(zh.join("；"), en.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::domain::profile::{Profile, check};

    const HEAD: &str = "[profile]\nname = \"own\"\ntitle = { zh = \"本市\", en = \"Our city\" }\ninherits = \"national\"\n\
        valid_from = \"2017-01-01\"\nbasis = \"本市办理办法\"\n\
        [categories]\nsource = \"x\"\nstatus = \"practice\"\n";

    /// Editions as TOML: the groups of each.
    fn profile(editions: &[(&str, &str)]) -> Profile {
        let editions = editions
            .iter()
            .map(|(from, groups)| format!("[[categories.edition]]\nfrom = \"{from}\"\ngroup = [{groups}]\n"));
        Profile::parse(&format!("{HEAD}{}", editions.collect::<String>())).unwrap()
    }

    fn codes(editions: &[(&str, &str)]) -> Vec<&'static str> {
        check(&profile(editions)).iter().map(|finding| finding.code).collect()
    }

    const FIRST: &str = r#"{ zh = "甲", en = "a" }, { zh = "乙", en = "b" }, { zh = "丙", en = "c" }"#;
    const SECOND: &str = r#"
        { zh = "一", en = "1", was = ["甲", "乙"], class = [{ zh = "甲", en = "a", aliases = ["甲类"], was = ["甲"] }, { zh = "乙一", en = "b1", was = ["乙"] }] },
        { zh = "二", en = "2", class = [{ zh = "丙一", en = "c1", split_from = ["丙"] }, { zh = "丙二", en = "c2", split_from = ["丙"] }] }"#;
    const THIRD: &str = r#"{ zh = "新一", en = "1", was = ["一"] }, { zh = "新二", en = "2", was = ["二"] }, { zh = "乙", en = "b", was = ["乙一"] }"#;

    #[test]
    fn finds_what_does_not_fit() {
        let one = ("2017-01-01", FIRST);
        assert_eq!(codes(&[one, ("2020-01-01", SECOND)]), [""; 0]);
        assert_eq!(codes(&[("2020-01-01", FIRST), ("2020-01-01", FIRST)]), ["editions-out-of-order"]);
        let after = |groups: &str| codes(&[one, ("2020-01-01", groups)]);
        assert_eq!(after(""), ["no-groups"]);
        assert_eq!(
            after(r#"{ zh = "一", en = "1", class = [{ zh = "一", en = "1" }] }, { zh = "二", en = "2" }"#),
            ["empty-group"]
        );
        assert_eq!(
            after(r#"{ zh = "一", en = "1", class = [{ zh = "二", en = "2", class = [{ zh = "三", en = "3" }] }] }"#),
            ["third-level"]
        );
        assert_eq!(after(r#"{ zh = "一", en = "" }"#), ["no-name"]);
        assert_eq!(after(r#"{ zh = "一", en = "1", aliases = [" 二"] }"#), ["no-name"]);
        assert_eq!(after(r#"{ zh = "一", en = "1", aliases = ["二"] }, { zh = "二", en = "2" }"#), ["word-twice"]);
        assert_eq!(
            after(r#"{ zh = "一", en = "1", class = [{ zh = "二", en = "2", aliases = ["一"] }] }"#),
            ["word-twice"]
        );
        assert_eq!(after(r#"{ zh = "一", en = "1", was = ["丁"] }"#), ["unknown-was"]);
        assert_eq!(after(r#"{ zh = "一", en = "1", split_from = ["丁"] }"#), ["unknown-was"]);
        assert_eq!(codes(&[("2017-01-01", r#"{ zh = "一", en = "1", was = ["一"] }"#)]), ["unknown-was"]);
        assert_eq!(
            after(r#"{ zh = "一", en = "1", was = ["甲"] }, { zh = "二", en = "2", was = ["乙", "甲"] }"#),
            ["claimed-twice"]
        );
        assert_eq!(
            after(r#"{ zh = "一", en = "1", was = ["甲"] }, { zh = "二", en = "2", split_from = ["甲"] }"#),
            ["claimed-and-split"]
        );
        let two = |first: &str, second: &str| {
            let classes = |was: &str| format!("class = [{{ zh = \"{was}一\", en = \"1\", split_from = [\"{was}\"] }}]");
            let (first_classes, second_classes) = (classes(first), classes(second));
            after(&format!(
                "{{ zh = \"一\", en = \"1\", was = [\"甲\"], {first_classes} }}, {{ zh = \"二\", en = \"2\", {second_classes} }}"
            ))
        };
        assert_eq!(two("甲", "乙"), [""; 0]);
        assert_eq!(two("丙", "乙"), ["group-cut-differently"]);
        assert_eq!(two("甲", "甲"), ["word-twice", "group-cut-differently"]);
        // A group and one of its own classes are two claims on one thing.
        let third = r#"{ zh = "新一", en = "1", was = ["一"] }, { zh = "新二", en = "2", was = ["乙一"] }"#;
        assert_eq!(codes(&[one, ("2020-01-01", SECOND), ("2023-01-01", third)]), ["claimed-twice"]);
    }

    #[test]
    fn a_word_stands_for_its_class_or_its_group() {
        let own = profile(&[("2017-01-01", FIRST), ("2020-01-01", SECOND)]).categories.unwrap().value;
        assert_eq!(own.on(day("2016-12-31")), None);
        assert_eq!(own.on(day("2019-12-31")).unwrap().from, day("2017-01-01"));
        let words = own.on(day("2020-01-01")).unwrap().words();
        let shown: Vec<[&str; 3]> = words.iter().map(|word| [word.word, word.group, word.class]).collect();
        assert_eq!(
            shown,
            [
                ["甲", "一", "甲"],
                ["甲类", "一", "甲"],
                ["乙一", "一", "乙一"],
                ["一", "一", "一"],
                ["丙一", "二", "丙一"],
                ["丙二", "二", "丙二"],
                ["二", "二", "二"]
            ]
        );
        let latest = own.on(day("2020-01-01")).unwrap();
        assert_eq!(latest.nearest("丙三"), ["丙一", "丙二"]);
        assert_eq!(latest.nearest("丁"), [""; 0]);
    }

    #[test]
    fn editions_are_followed_back_as_far_as_they_are_comparable() {
        let own =
            profile(&[("2017-01-01", FIRST), ("2020-01-01", SECOND), ("2023-01-01", THIRD)]).categories.unwrap().value;
        let back = |from: &str, to: &str, word: &str| {
            let (tier, category) = own.on(day(from)).unwrap().find(Tier::Group, word).unwrap();
            match own.counterpart((day(from), day(to)), tier, category) {
                Counterpart::Sum(parts) => parts.iter().map(|(_, word)| *word).collect::<Vec<_>>().join("+"),
                Counterpart::SplitFrom(parts) => format!("split {}", parts[0].zh),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(back("2023-05-01", "2022-05-01", "新一"), "一");
        assert_eq!(back("2023-05-01", "2019-05-01", "新一"), "甲+乙");
        assert_eq!(back("2023-05-01", "2019-05-01", "新二"), "Nothing");
        assert_eq!(back("2023-05-01", "2019-05-01", "乙"), "乙");
        assert_eq!(back("2022-05-01", "2019-05-01", "丙一"), "split 丙");
        assert_eq!(back("2022-05-01", "2021-05-01", "丙一"), "丙一");
        assert_eq!(back("2022-05-01", "2016-05-01", "甲"), "NoEdition");
        assert_eq!(back("2019-05-01", "2022-05-01", "甲"), "Later");
    }
}
