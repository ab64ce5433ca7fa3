//! What is found wrong with a text, and the sentence that says why.

use super::amount::range;
use crate::domain::profile::Rounding;
use crate::i18n::{Message, Text};
use crate::message;

/// What sort of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A count that its percentage and its list speak against.
    Count,
    /// A percentage that does not follow from its count.
    Percent,
    /// Cut off where the rest is rounded, or the other way round.
    Rounding,
    /// Bent so that a list makes a hundred.
    Forced,
    /// A share of another whole than the rest.
    Denominator,
    /// Parts that do not make their total.
    Sum,
    /// A change that does not follow from both years.
    Growth,
    /// A number that the register does not have.
    UnknownNumber,
}

impl Kind {
    /// Returns the stable ASCII code.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Count => "count",
            Kind::Percent => "percent",
            Kind::Rounding => "rounding",
            Kind::Forced => "forced",
            Kind::Denominator => "denominator",
            Kind::Sum => "sum",
            Kind::Growth => "growth",
            Kind::UnknownNumber => "unknown-number",
        }
    }

    /// Returns what people read.
    pub const fn label(self) -> Text {
        match self {
            Kind::Count => Text::new("数与占比不符", "count"),
            Kind::Percent => Text::new("百分比有误", "percentage"),
            Kind::Rounding => Text::new("取舍不一", "rounding"),
            Kind::Forced => Text::new("凑成100%", "bent to 100"),
            Kind::Denominator => Text::new("分母不一", "denominator"),
            Kind::Sum => Text::new("加总不符", "sum"),
            Kind::Growth => Text::new("增减不符", "growth"),
            Kind::UnknownNumber => Text::new("台账中没有", "not in the register"),
        }
    }
}

/// Something found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What sort of mistake.
    pub kind: Kind,
    /// Stable ASCII code of the rule that was broken.
    pub rule: &'static str,
    /// Line of a text, paragraph of a document.
    pub place: u64,
    /// The sentence.
    pub sentence: String,
    /// What is printed.
    pub printed: String,
    /// What it should be; several possibilities are parted by ` / `.
    pub expected: String,
    /// Key of the figure that is nearest, of a number that the register does not have.
    pub figure: Option<String>,
    /// Why.
    pub reason: Message,
}

/// The rule that is broken, with the numbers that show it.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    /// The count is wrong: `of` by `whole` would fit, and with it the list makes its total.
    CountOfList { part: i64, whole: i64, percent: String, fits: i64 },
    /// Either is wrong: which counts would fit the percentage.
    CountOrPercent { part: i64, whole: i64, percent: String, fits: Option<(i64, i64)>, is_count: bool },
    /// Cut off, or rounded, unlike the rest.
    Unlike { part: i64, whole: i64, exact: String, habit: Rounding },
    /// Bent to make a hundred.
    Bent { part: i64, whole: i64, exact: String },
    /// Other digits than the rest of the list.
    Digits { part: i64, whole: i64, places: u8, bent: bool },
    /// A share of another total that is stated.
    OtherTotal { part: i64, whole: i64, percent: String, other: i64 },
    /// Several shares of a whole that is not the stated one.
    CommonWhole { whole: i64, percent: String, low: i64, high: i64, members: usize },
    /// Parts and total.
    Parts { sum: i64, total: i64, terms: String },
    /// Parts that are counted once for each handler.
    Handlers { sum: i64, total: i64, terms: String },
    /// Growth from one year to the next.
    Growth { then: String, now: String, expected: String, figure: Option<(String, Message)> },
    /// Up where it went down, or the other way round.
    Direction { then: String, now: String, figure: Option<(String, Message)> },
    /// No figure has this number.
    NoFigure { key: String, title: Message, year: i32, value: String },
}

impl Rule {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Rule::CountOfList { .. } | Rule::CountOrPercent { is_count: true, .. } => Kind::Count,
            Rule::CountOrPercent { .. } => Kind::Percent,
            Rule::Unlike { .. } | Rule::Digits { bent: false, .. } => Kind::Rounding,
            Rule::Bent { .. } | Rule::Digits { .. } => Kind::Forced,
            Rule::OtherTotal { .. } | Rule::CommonWhole { .. } => Kind::Denominator,
            Rule::Parts { .. } | Rule::Handlers { .. } => Kind::Sum,
            Rule::Growth { .. } | Rule::Direction { .. } => Kind::Growth,
            Rule::NoFigure { .. } => Kind::UnknownNumber,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            Rule::CountOfList { .. } => "count-of-list",
            Rule::CountOrPercent { .. } => "share",
            Rule::Unlike { habit: Rounding::HalfUp, .. } => "cut-off",
            Rule::Unlike { .. } => "rounded",
            Rule::Bent { .. } => "adds-to-100",
            Rule::Digits { .. } => "digits",
            Rule::OtherTotal { .. } => "other-total",
            Rule::CommonWhole { .. } => "common-whole",
            Rule::Parts { .. } => "parts",
            Rule::Handlers { .. } => "handlers",
            Rule::Growth { .. } => "change",
            Rule::Direction { .. } => "direction",
            Rule::NoFigure { .. } => "no-figure",
        }
    }

    pub(super) fn figure(&self) -> Option<String> {
        match self {
            Rule::NoFigure { key, .. } => Some(key.clone()),
            Rule::Growth { figure, .. } | Rule::Direction { figure, .. } => figure.as_ref().map(|(key, _)| key.clone()),
            _ => None,
        }
    }

    pub(super) fn message(&self) -> Message {
        match self {
            Rule::CountOfList { part, whole, percent, fits } => message!(
                "{part}÷{whole}应为 {percent}；按占比应为 {fits}，换成 {fits} 后各项之和正好是 {whole}，件数有误",
                "{part} of {whole} is {percent}; the percentage fits {fits}, and with {fits} the parts make {whole}: the count is wrong"
            ),
            Rule::CountOrPercent { part, whole, percent, fits, .. } => {
                count_or_percent((*part, *whole), percent, *fits)
            }
            Rule::Unlike { part, whole, exact, habit: Rounding::HalfUp } => message!(
                "{part}÷{whole}＝{exact}…%，此处直接舍去了尾数，而全文其他百分比是四舍五入的",
                "{part} of {whole} is {exact}…%: cut off here, while other percentages of the text are rounded"
            ),
            Rule::Unlike { part, whole, exact, .. } => message!(
                "{part}÷{whole}＝{exact}…%，此处四舍五入，而全文其他百分比是直接舍去尾数的",
                "{part} of {whole} is {exact}…%: rounded here, while other percentages of the text are cut off"
            ),
            Rule::Bent { part, whole, exact } => message!(
                "{part}÷{whole}＝{exact}…%，为使各项相加等于100%而改动了尾数；各项四舍五入后之和不等于100%属正常，加注说明即可",
                "{part} of {whole} is {exact}…%: its last digit was bent so that the list makes 100 %; rounded parts need not, and a remark says so"
            ),
            Rule::Digits { part, whole, places, bent: true } => message!(
                "同一组百分比的小数位数不一（{part}÷{whole}应保留 {places} 位），各项相加才凑成100%",
                "the percentages of one list have unequal digits ({part} of {whole} should have {places}), and only so make 100 %"
            ),
            Rule::Digits { part, whole, places, .. } => message!(
                "同一组百分比的小数位数不一，{part}÷{whole}应与其他各项一样保留 {places} 位",
                "the percentages of one list have unequal digits; {part} of {whole} should have {places} like the others"
            ),
            Rule::OtherTotal { part, whole, percent, other } => message!(
                "{part}÷{whole}应为 {percent}；现在的数是按 {other} 算的，与同组其他各项的分母 {whole} 不一致",
                "{part} of {whole} is {percent}; what is printed is a share of {other}, while the rest are shares of {whole}"
            ),
            Rule::CommonWhole { whole, percent, low, high, members } => {
                let range = range((*low, *high));
                message!(
                    "按 {whole} 算应为 {percent}；这一组有 {members} 项是按分母 {range} 算的，分母不一致",
                    "of {whole} it is {percent}; {members} percentages of the list fit a whole of {range} instead"
                )
            }
            Rule::Parts { sum, total, terms } => message!(
                "各项相加 {terms}＝{sum}，与总数 {total} 不符",
                "the parts {terms} make {sum}, and the total is {total}"
            ),
            Rule::Handlers { sum, total, terms } => message!(
                "各承办单位件数相加 {terms}＝{sum}，多于总数 {total}：一件由几家办理的各计一次，相加得到的是任务数而不是件数，应当注明",
                "the handlers' counts {terms} make {sum}, more than the total {total}: what several handle counts once for each, so they are tasks and not items; say so"
            ),
            other => other.message_of_years(),
        }
    }

    fn message_of_years(&self) -> Message {
        let named = |figure: &Option<(String, Message)>| match figure {
            Some((key, Message { zh, en })) => (format!("（{zh}，{key}）"), format!(" ({en}, {key})")),
            None => (String::new(), String::new()),
        };
        match self {
            Rule::Growth { then, now, expected, figure } => {
                let (zh, en) = named(figure);
                message!("由 {then} 变为 {now}{zh}，应为 {expected}", "from {then} to {now}{en} it is {expected}")
            }
            Rule::Direction { then, now, figure } => {
                let (zh, en) = named(figure);
                message!(
                    "由 {then} 变为 {now}{zh}，增减方向写反了",
                    "from {then} to {now}{en}: the direction is the wrong one"
                )
            }
            Rule::NoFigure { key, title, year, value } => {
                let Message { zh, en } = title;
                message!(
                    "台账的当年和上年各项指标中没有这个数；最接近的是 {year} 年“{zh}”{value}（{key}）",
                    "no figure of the year or the year before has this number; nearest is “{en}” of {year}, {value} ({key})"
                )
            }
            _ => Message::new("", ""),
        }
    }
}

fn count_or_percent((part, whole): (i64, i64), percent: &str, fits: Option<(i64, i64)>) -> Message {
    let Some(fits) = fits.map(range) else {
        return message!(
            "{part}÷{whole}应为 {percent}；分母为 {whole} 时没有哪个整数合印出的百分比",
            "{part} of {whole} is {percent}; no count of {whole} fits the percentage that is printed"
        );
    };
    message!(
        "{part}÷{whole}应为 {percent}；印出的百分比对应的数是 {fits}，请核对是件数有误还是百分比有误",
        "{part} of {whole} is {percent}; the percentage printed fits a count of {fits}: see which of the two is wrong"
    )
}
