//! Whether a dictionary of categories makes sense: each word stands for one thing, and what the classes were in the edition before
//! is there and is claimed once.

use super::check::{Finding, error};
use super::{Categories, Category, Edition, Tier};
use crate::message;

/// Returns what does not fit.
pub(super) fn check(categories: &Categories) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, edition) in categories.0.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| &categories.0[before]);
        if let Some(before) = before.filter(|before| before.from >= edition.from) {
            let (first, second) = (before.from, edition.from);
            let reason = message!(
                "{second}的类别目录排在{first}之后；请按起始日期先后排列，一天只写一版",
                "the edition of {second} stands behind that of {first}: put them in the order of their days, one a day"
            );
            findings.push(error(path(edition), "editions-out-of-order", reason));
        }
        shape(edition, &mut findings);
        words(edition, &mut findings);
        crosswalk(before, edition, &mut findings);
        groups(before, edition, &mut findings);
    }
    findings
}

fn path(edition: &Edition) -> String {
    format!("categories.{}", edition.from)
}

/// Looks at the levels: every group has classes, or none has; nothing lies below a class; nothing is without a name.
fn shape(edition: &Edition, findings: &mut Vec<Finding>) {
    let mut found = |code, reason| findings.push(error(path(edition), code, reason));
    if edition.groups.is_empty() {
        found("no-groups", message!("类别目录中没有类别", "the edition has no groups"));
    }
    let empty = |group: &&Category| edition.has_classes() && group.classes.is_empty();
    for Category { zh, .. } in edition.groups.iter().filter(empty) {
        let reason = message!(
            "“{zh}”没有小类；分两级的目录每个大类至少写一个小类，可与大类同名",
            "the group {zh} has no class: where there are two levels each group has one at least, perhaps of its own name"
        );
        found("empty-group", reason);
    }
    for (_, Category { zh, .. }) in
        edition.all().filter(|(tier, category)| *tier == Tier::Class && !category.classes.is_empty())
    {
        let reason =
            message!("“{zh}”之下还有小类；类别目录只分两级", "{zh} has classes below it: there are two levels only");
        found("third-level", reason);
    }
    let nameless = |category: &Category| {
        category.en.trim().is_empty() || category.words().any(|word| word.trim() != word || word.is_empty())
    };
    for (_, Category { zh, .. }) in edition.all().filter(|(_, category)| nameless(category)) {
        let reason = message!(
            "“{zh}”的名称（zh、en、aliases）有空缺，或首尾有空格",
            "a name of {zh:?} (zh, en, aliases) is blank, or begins or ends with a blank"
        );
        found("no-name", reason);
    }
}

/// Looks for words that stand for two things; a class may be called as its own group is.
fn words(edition: &Edition, findings: &mut Vec<Finding>) {
    let mut known: Vec<(&str, &Category, Option<&Category>)> = Vec::new();
    for group in &edition.groups {
        for (category, above) in
            std::iter::once((group, None)).chain(group.classes.iter().map(|class| (class, Some(group))))
        {
            for word in category.words() {
                let same = |(_, other, _): &&(&str, &Category, Option<&Category>)| {
                    !above.is_some_and(|above| std::ptr::eq(above, *other) && above.zh == category.zh)
                };
                if let Some((_, other, _)) = known.iter().filter(|(other, ..)| *other == word).find(same) {
                    let (one, two) = (&other.zh, &category.zh);
                    let reason = message!(
                        "“{word}”既指“{one}”又指“{two}”；一个词在一版目录里只能指一个类别",
                        "{word:?} stands for {one} and for {two}: within an edition a word stands for one category"
                    );
                    findings.push(error(path(edition), "word-twice", reason));
                }
                known.push((word, category, above));
            }
        }
    }
}

/// Looks at what the categories were: it is in the edition before, and on each level one only is made of it.
fn crosswalk(before: Option<&Edition>, edition: &Edition, findings: &mut Vec<Finding>) {
    for level in [Tier::Group, Tier::Class] {
        let mut claimed: Vec<(String, &Category)> = Vec::new();
        let of_level = || edition.all().filter(|(tier, _)| *tier == level).map(|(_, category)| category);
        for category in of_level() {
            for word in category.was.iter().chain(&category.split_from) {
                if before.and_then(|before| before.find(level, word)).is_none() {
                    let zh = &category.zh;
                    let reason = message!(
                        "“{zh}”所对应的“{word}”不在前一版目录里",
                        "{zh} was {word:?}, which the edition before does not have"
                    );
                    findings.push(error(path(edition), "unknown-was", reason));
                }
            }
            for leaf in leaves(before, level, &category.was) {
                if let Some((_, other)) = claimed.iter().find(|(known, _)| *known == leaf) {
                    let (one, two) = (&other.zh, &category.zh);
                    let reason = message!(
                        "前一版的“{leaf}”对应了两次（“{one}”“{two}”）；拆分的写在 split_from 里，不能对比",
                        "{leaf} of the edition before is claimed twice, by {one} and by {two}; what was split is named in split_from \
                         and is not comparable"
                    );
                    findings.push(error(path(edition), "claimed-twice", reason));
                }
                claimed.push((leaf, category));
            }
        }
        for category in of_level() {
            for leaf in leaves(before, level, &category.split_from) {
                if let Some((_, other)) = claimed.iter().find(|(known, _)| *known == leaf) {
                    let (one, two) = (&category.zh, &other.zh);
                    let reason = message!(
                        "“{one}”由前一版的“{leaf}”划出，“{two}”就不再与它可比",
                        "{one} was cut out of {leaf} of the edition before, so that {two} is not the same as that any more"
                    );
                    findings.push(error(path(edition), "claimed-and-split", reason));
                }
            }
        }
    }
}

/// Looks whether what a group was is what its classes were: none comes from elsewhere, and nothing of it went elsewhere.
fn groups(before: Option<&Edition>, edition: &Edition, findings: &mut Vec<Finding>) {
    for group in edition.groups.iter().filter(|group| !group.was.is_empty()) {
        let own = leaves(before, Tier::Group, &group.was);
        let classes = edition.groups.iter().flat_map(|other| other.classes.iter().map(move |class| (other, class)));
        for (other, class) in classes {
            let words: Vec<String> = class.was.iter().chain(&class.split_from).cloned().collect();
            let is_own = std::ptr::eq(other, group);
            let strange = |leaf: &&String| own.contains(*leaf) != is_own;
            if let Some(leaf) = leaves(before, Tier::Class, &words).iter().find(strange) {
                let (zh, class) = (&group.zh, &class.zh);
                let reason = message!(
                    "“{zh}”与前一版并不相同：小类“{class}”来自“{leaf}”；大类口径变了的，不写 was",
                    "{zh} is not what it was: the class {class} comes of {leaf}; a group that was cut differently has no was"
                );
                findings.push(error(path(edition), "group-cut-differently", reason));
            }
        }
    }
}

/// Returns the lowest categories that these words of the edition before stand for.
fn leaves(before: Option<&Edition>, level: Tier, words: &[String]) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let mut leaves = Vec::new();
    for (tier, category) in words.iter().filter_map(|word| before.find(level, word)) {
        match tier {
            Tier::Group => {
                let of_group = before.words().into_iter().filter(|word| word.group == category.zh);
                let mut classes: Vec<String> = of_group.map(|word| word.class.to_owned()).collect();
                classes.sort_unstable();
                classes.dedup();
                leaves.extend(classes);
            }
            Tier::Class => leaves.push(category.zh.clone()),
        }
    }
    leaves
}
