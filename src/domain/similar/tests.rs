//! What holds of a likeness whatever the words, and how many of a labelled set are found again.

use proptest::prelude::*;

use super::*;

/// A search that has seen every suggestion.
fn search(asked: (&str, &str), seen: &[(i64, String, String)]) -> Search {
    let mut search = Search::new(asked.0, asked.1);
    for (id, title, body) in seen {
        search.look(*id, title, body);
    }
    search
}

#[test]
fn a_score_names_the_words_that_made_it() {
    let seen: Vec<(i64, String, String)> = [
        ("关于加快老旧小区加装电梯的建议", "老人上下楼困难"),
        ("关于多层住宅增设电梯的建议", "老旧小区加装电梯推进慢"),
        ("关于校园周边停车的建议", ""),
    ]
    .into_iter()
    .zip(1..)
    .map(|((title, body), id)| (id, title.to_owned(), body.to_owned()))
    .collect();
    let search = search((&seen[0].1, &seen[0].2), &seen);
    assert_eq!(search.nearest(9), [1, 2]);
    assert_eq!(search.likeness(&seen[0].1, &seen[0].2).score, 100);
    let like = search.likeness(&seen[1].1, &seen[1].2);
    assert!((20..100).contains(&like.score), "{like:?}");
    assert_eq!(like.words, ["老旧小区加装电梯"]);
    assert_eq!(search.likeness(&seen[2].1, ""), Likeness { score: 0, words: Vec::new() });
}

#[test]
fn nothing_said_is_like_nothing() {
    let search = search(("", ""), &[(1, "加装电梯".to_owned(), String::new())]);
    assert!(search.nearest(9).is_empty());
    assert_eq!(search.likeness("加装电梯", "").score, 0);
}

/// The labelled set: group, whom it must not be taken for, title, text. Groups are one matter worded differently; a row without a
/// group is a near miss, such as another matter of the same place.
const LABELLED: &str = include_str!("../../../fixtures/similar/suggestions.csv");

/// Of what is asked: how often the first is right, what share of the others of the group stand among the first three, and
/// what share of those from [`HINT`] on is right and is found.
struct Figures {
    first: f64,
    among_three: f64,
    precision: f64,
    recall: f64,
}

fn figures() -> Figures {
    let rows: Vec<Vec<&str>> = LABELLED.lines().skip(1).map(|line| line.splitn(4, ',').collect()).collect();
    let seen: Vec<(i64, String, String)> =
        rows.iter().zip(0..).map(|(row, id)| (id, row[2].to_owned(), row[3].to_owned())).collect();
    let (mut grouped, mut first, mut three, mut others, mut named, mut right) =
        (0_u32, 0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
    for (row, (id, title, body)) in rows.iter().zip(&seen) {
        let search = search((title, body), &seen);
        let mut found: Vec<(u8, bool)> = Vec::new();
        for near in search.nearest(50).into_iter().filter(|near| near != id) {
            let place = usize::try_from(near).unwrap_or_default();
            let is_same = !row[0].is_empty() && rows[place][0] == row[0];
            found.push((search.likeness(&seen[place].1, &seen[place].2).score, is_same));
        }
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        let count = |found: &[(u8, bool)]| u32::try_from(found.iter().filter(|(_, same)| *same).count()).unwrap_or(0);
        let hinted: Vec<(u8, bool)> = found.iter().copied().filter(|(score, _)| *score >= HINT).collect();
        named += u32::try_from(hinted.len()).unwrap_or(0);
        right += count(&hinted);
        if !row[0].is_empty() {
            grouped += 1;
            others += u32::try_from(rows.iter().filter(|other| other[0] == row[0]).count()).unwrap_or(1) - 1;
            first += count(&found[..1.min(found.len())]);
            three += count(&found[..3.min(found.len())]);
        }
    }
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
    Figures {
        first: share(first, grouped),
        among_three: share(three, others),
        precision: share(right, named),
        recall: share(right, others),
    }
}

#[test]
fn most_of_a_labelled_set_is_found_again() {
    let Figures { first, among_three, precision, recall } = figures();
    let told = format!(
        "labelled set: first right {first:.3}, among the first three {among_three:.3}, from {HINT} on precision {precision:.3} \
         recall {recall:.3}"
    );
    #[expect(clippy::print_stdout, reason = "benches/similar.sh shows it")]
    {
        println!("{told}");
    }
    assert!(first > 0.86 && among_three > 0.85 && precision > 0.84 && recall > 0.29, "{told}");
}

proptest! {
    #[test]
    fn a_likeness_is_mutual_and_does_not_depend_on_the_order_of_the_rows(
        texts in proptest::collection::vec(("[老旧小区停车电梯关于建议的]{2,12}", "[老旧小区停车电梯的A-C]{0,20}"), 2..8),
    ) {
        let seen: Vec<(i64, String, String)> =
            texts.into_iter().zip(1..).map(|((title, body), id)| (id, title, body)).collect();
        let (one, other) = (&seen[0], &seen[1]);
        let forward = search((&one.1, &one.2), &seen);
        prop_assert_eq!(forward.likeness(&one.1, &one.2).score, 100);
        let like = forward.likeness(&other.1, &other.2);
        prop_assert_eq!(like.score, search((&other.1, &other.2), &seen).likeness(&one.1, &one.2).score);
        let turned: Vec<_> = seen.iter().rev().cloned().collect();
        let backward = search((&one.1, &one.2), &turned);
        prop_assert_eq!(backward.likeness(&other.1, &other.2), like);
        prop_assert_eq!(backward.nearest(9), forward.nearest(9));
    }
}
