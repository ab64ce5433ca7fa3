//! The mistakes that published reports were found to have, and what must not be taken for one.

use super::*;

/// Looks a text over without a register; returns kind, printed and expected of each finding.
fn found(text: &str) -> Vec<(&'static str, String, String)> {
    let lines: Vec<Line> = (1..).zip(text.lines()).map(|(place, text)| Line { place, text: text.to_owned() }).collect();
    let verdict = lint(&lines, Settings { year: Some(2024), wrapped: true, ..Settings::default() });
    verdict.findings.into_iter().map(|found| (found.kind.code(), found.printed, found.expected)).collect()
}

fn one(kind: &'static str, printed: &str, expected: &str) -> (&'static str, String, String) {
    (kind, printed.to_owned(), expected.to_owned())
}

#[test]
fn a_wrong_count_of_a_list() {
    let text = "共收到代表建议401件，其中已解决23件，占2.24%；列入计划387件，占96.51%；暂难解决5件，占1.25%。";
    assert_eq!(found(text), [one("count", "23件，占2.24%", "9")]);
}

#[test]
fn cut_off_beside_rounded() {
    let text = "测评结果：满意率90.5%（173/191）；按时办复率97.2%（241/248）。";
    assert_eq!(found(text), [one("rounding", "90.5%（173/191", "90.6%")]);
    let text = "共办理建议191件，其中满意173件，占90.5%。上年办理248件，其中满意241件，占97.2%。";
    assert_eq!(found(text), [one("rounding", "173件，占90.5%", "90.6%")]);
    assert_eq!(found("共办理建议191件，其中满意173件，占90.5%。"), []);
}

#[test]
fn percentages_bent_to_a_hundred() {
    let text = "93件建议的办理结果：满意54件，占58.07%；基本满意33件，占35.48%；理解2件，占2.15%；不满意4件，占4.30%。";
    assert_eq!(found(text), [one("forced", "54件，占58.07%", "58.06%")]);
    let text = "共52件，其中A类14件，占27%；B类33件，占63.4%；C类5件，占9.6%。";
    assert_eq!(found(text), [one("forced", "14件，占27%", "26.9%"), one("forced", "33件，占63.4%", "63.5%")]);
}

#[test]
fn shares_of_different_wholes() {
    let text = "2023年共交办代表建议764件，其中党委系统10件，占1.31%；政府系统721件，占94.37%；法院3件，占0.39%；检察院20件，占2.68%；群团73件，占9.79%。";
    let kinds: Vec<_> = found(text);
    assert_eq!(
        kinds,
        [
            one("sum", "764", "827"),
            one("denominator", "20件，占2.68%", "2.62%"),
            one("denominator", "73件，占9.79%", "9.55%"),
        ]
    );
}

#[test]
fn handlers_counts_are_tasks() {
    let text =
        "2023年共交办代表建议764件，按承办系统分，党委10件，政府721件，法院3件，检察院20件，人大13件，群团73件。";
    assert_eq!(found(text), [one("sum", "764", "840")]);
    assert_eq!(found(&format!("{text}部分建议由多家承办，有重复计算。")), []);
}
