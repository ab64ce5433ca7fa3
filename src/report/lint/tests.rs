//! The mistakes that published reports were found to have, and what must not be taken for one.

use proptest::prelude::*;

use super::*;
use crate::domain::profile::Rounding;
use crate::report::number::{Number, percent};

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
fn other_things_in_the_middle_of_a_list() {
    let text = "按内容分，18件建议中，城乡建设10件；民生保障4件；其他2件；生态1件；未填1件。";
    assert_eq!(found(text), []);
    let text = "按内容分，18件建议中，城乡建设10件；民生保障4件；其他3件。";
    assert_eq!(found(text), [one("sum", "18", "17")]);
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

#[test]
fn changes_between_years() {
    assert_eq!(found("全年收到建议239件，比上年的215件增加24件，增长11.2%。"), []);
    assert_eq!(
        found("全年收到建议239件，比上年的215件增加34件，增长11.2%。"),
        [one("growth", "的215件增加34件", "24")].map(|(kind, _, expected)| (kind, "增加34件".to_owned(), expected))
    );
    assert_eq!(found("建议由215件增加到239件，增长12.1%。"), [one("growth", "增长12.1%", "11.2%")]);
    assert_eq!(found("全年收到建议215件，同比增长10.0%（上年239件）。"), [one("growth", "同比增长10.0%", "-10.0%")]);
    assert_eq!(found("建议总数412件，比上年增加38件，增长12.0%。"), [one("growth", "增长12.0%", "10.2%")]);
    assert_eq!(found("满意率99.2%，比上年提高1.3个百分点（上年为97.9%）。"), []);
    assert_eq!(found("满意率为99.2%，上年为97.9%，提高1.5个百分点。"), [one("growth", "提高1.5个百分点", "1.3")]);
    assert_eq!(found("满意率为97.9%，上年为99.2%，提高1.3个百分点。"), [one("growth", "提高1.3个百分点", "-1.3")]);
}

#[test]
fn parts_that_do_not_make_their_total() {
    assert_eq!(found("会议期间收到建议380件，闭会期间收到20件，合计401件。"), [one("sum", "401", "400")]);
    assert_eq!(found("会议期间收到建议380件，闭会期间收到21件，合计401件。"), []);
    assert_eq!(found("共答复建议401件，A、B、C类分别为300件、81件、21件。"), [one("sum", "401", "402")]);
    assert_eq!(found("共答复建议401件，其中A类300件、B类81件、C类18件。"), [one("sum", "401", "399")]);
    let list = "城建类63件，城管类45件，财经类25件，教科文卫类49件，农林水类22件，政法类10件，民政类2件，其他23件。";
    assert_eq!(found(&format!("共收到建议239件。其中：{list}")), []);
    assert_eq!(found(&format!("共收到建议249件。其中：{list}")), [one("sum", "249", "239")]);
    assert_eq!(found(&format!("共收到建议239件，其中{}", list.replace("45件", "54件"))), [one("sum", "239", "248")]);
    // Parts of which nobody says that they are all.
    assert_eq!(found("共收到建议401件，其中重点督办12件、优秀建议20件。"), []);
    assert_eq!(found("共收到建议401件，其中立案387件、交办387件、办复380件。"), []);
    assert_eq!(found("共办理建议401件，市住建局、市交通局分别办理45件、38件。"), []);
}

/// What an office writes and nobody should find fault with.
#[test]
fn nothing_is_found_in_sound_sentences() {
    for text in [
        "根据筑人发〔2024〕12号文件，市十五届人大四次会议以来，第三次常委会会议审议了2项报告。",
        "法第三十二条第2款规定，代表五人以上联名可以提出。",
        "电话0851-87654321、13800138000，时间2024年3月5日9:30，2024/3/5，2024-03-05，2024.3.5。",
        "全市现有代表301人，其中妇女85人，占28.2%，少数民族101人，占33.6%，中共党员180人，占59.8%。",
        "共培训代表120人，其中新任代表45人，占新任代表总数的90%。",
        "交办245件，答复240件，满意率98.5%。",
        "收到建议401件，其中立案387件，占96.5%；立案的387件中，A类200件，占51.7%，B类187件，占48.3%。",
        "收到建议401件，其中立案387件，占96.5%，其中重点建议9件，占2.3%。",
        "办复率要达到100%，满意率不低于95%，每名代表每年参加活动不少于4次，15天内答复的给予表扬。",
        "开展活动3-5次，覆盖率50%—60%，投入资金1.2万元。",
        "A类一千二百三十四件，占61.7%；B类七百六十六件，占38.3%。",
        "共１，２３４件，其中Ａ类６１７件，占５０％，B类617件，占50%。",
        "三分之一的代表来自基层，百分之九十八点五的建议得到采纳。",
        "两个维护、四个意识、八项规定精神深入人心，办成十件民生实事。",
        "A类300件（74.81%），B类81件（20.20%），C类20件（4.99%），共401件。",
        "A、B、C类分别为300件、81件、20件，分别占74.81%、20.20%、4.99%。",
        "A、B、C类建议分别有300、81、20件，占比分别为74.8%、20.2%、5.0%。",
        "9 of 401 (2.24%) were settled, 387 of 401 (96.51%) were planned.",
        "共401件，其中：\n（1）A类300件，占74.81%；\n（2）B类81件，占20.20%；\n（3）C类20件，占4.99%。",
        "提出建议最多的3个代表团共提出120件，占总数的29.9%（共401件）。",
        "2023年共215件，2024年共239件，增长11.2%。",
        "办结率由上年的90.5%提高到97.2%。",
        "市住建局、市交通局、市教育局分别承办56件、43件、38件，三家合计137件，占总数的33.3%。",
        "建议总数412件，比上年增加38件，增长10.2%；占比13.8%，比上年提高2.1个百分点。",
        "一次活动十名代表参加，计一次、十人次、十人。",
        "A类件由2022年的52.1%、2023年的55.0%提高到57.3%；满意票占92.47%，基本满意票占7.53%。",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

proptest! {
    /// A list of random counts with percentages rounded, or cut off, has nothing wrong with it; with a
    /// percentage changed there is. What is not found out is a percentage that follows in the other way (cut off where it was
    /// rounded) as long as no other percentage of the text tells which is its habit.
    #[test]
    fn random_lists_are_sound_until_a_digit_is_changed(
        counts in prop::collection::vec(1_i64..900, 2..9),
        places in 0_u8..3,
        cut: bool,
        spoiled: prop::sample::Index,
        by in prop_oneof![-8_i64..0, 1_i64..8],
    ) {
        let (whole, rounding) = (counts.iter().sum::<i64>(), if cut { Rounding::Truncate } else { Rounding::HalfUp });
        let printed = |at: usize, by: i64| match percent(counts[at], whole, places, rounding) {
            Number::Scaled(scaled, places) => amount::shown(scaled + by, places),
            _ => String::new(),
        };
        let text = |spoiled: Option<usize>| {
            let parts = counts.iter().enumerate().map(|(at, count)| {
                format!("第{}类{count}件，占{}%", at + 1, printed(at, if spoiled == Some(at) { by } else { 0 }))
            });
            format!("共{whole}件，其中{}。", parts.collect::<Vec<_>>().join("；"))
        };
        prop_assert_eq!(found(&text(None)), []);
        let spoiled = spoiled.index(counts.len());
        let other = amount::Amount { scaled: 0, places, weight: 1 };
        let scaled = match percent(counts[spoiled], whole, places, rounding) {
            Number::Scaled(scaled, _) => scaled + by,
            _ => 0,
        };
        let fits = |whole: i64| amount::Fit::of(counts[spoiled], whole, amount::Amount { scaled, ..other }).holds();
        prop_assume!(scaled >= 0 && !fits(whole));
        let told = found(&text(Some(spoiled)));
        prop_assert_eq!(told.len(), 1, "{} {:?}", text(Some(spoiled)), told);
        prop_assert!(told[0].1.contains(&format!("{}件", counts[spoiled])), "{:?}", told);
    }

    /// One digit of a count changed is found, wherever its percentage tells it from the right one.
    #[test]
    fn a_changed_count_is_found(
        counts in prop::collection::vec(10_i64..900, 3..9),
        spoiled: prop::sample::Index,
        digit in 1_i64..9,
    ) {
        let whole = counts.iter().sum::<i64>();
        let spoiled = spoiled.index(counts.len());
        let wrong = counts[spoiled] / 10 * 10 + (counts[spoiled] + digit) % 10;
        let parts = counts.iter().enumerate().map(|(at, count)| {
            let Number::Scaled(scaled, places) = percent(*count, whole, 2, Rounding::HalfUp) else { return String::new() };
            let count = if at == spoiled { wrong } else { *count };
            format!("第{}类{count}件，占{}%", at + 1, amount::shown(scaled, places))
        });
        let told = found(&format!("共{whole}件，其中{}。", parts.collect::<Vec<_>>().join("；")));
        prop_assert_eq!(told.len(), 1, "{:?}", told);
        prop_assert_eq!((told[0].0, &told[0].2), ("count", &counts[spoiled].to_string()), "{:?}", told);
    }

    #[test]
    fn no_text_is_too_odd(text in "[0-9０-９一二十百千万亿点余多.,，、；。（）()/%％占共其中分别为件次人条率上年增长百分之 ]{0,120}") {
        let _ = found(&text);
    }
}

#[test]
fn hardly_any_text_of_a_reports_size_takes_long() {
    let line = "1件，占1%，其中2件，占2%。".repeat(2_000);
    let verdict = lint(&[Line { place: 1, text: line }], Settings::default());
    assert!(verdict.checked + verdict.unjudged == 8_000, "{}", verdict.checked + verdict.unjudged);
    let odd =
        "9".repeat(50) + "件，占" + &"8".repeat(40) + "%，" + &"万".repeat(30) + "一百".repeat(40).as_str() + "件。";
    let verdict = lint(&[Line { place: 1, text: odd.repeat(10) }], Settings::default());
    assert!(verdict.findings.is_empty());
}
