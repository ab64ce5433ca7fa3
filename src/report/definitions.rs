//! The table of figures: what each is called, what it counts, and the rule it rests on.

use super::figure::{Figure, all, rule};
use super::listing::{denominator, numerator};
use super::policy::Policy;
use crate::domain::profile::{Profile, RuleRow};
use crate::i18n::{Message, Text};
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};

/// Returns every figure with its name, unit and definition, the figures above and below its line, the rule it rests on with what
/// the profile adds to it, whether it is published where its name has several meanings, and the dimensions it can be broken down
/// by; and how the profile rounds. Schema `renda.report.figures/1`.
pub fn definitions(profile: &Profile) -> Document {
    let (policy, rules) = (Policy::from(profile), profile.rows());
    let sheet = Sheet {
        key: "figures".to_owned(),
        title: Some(Text::new("统计指标", "Figures").into()),
        columns: vec![
            Column::new("figure", Text::new("指标代码", "Key")),
            Column::labels("name", Text::new("指标", "Figure")),
            Column::labels("unit", Text::new("单位", "Unit")),
            Column::labels("definition", Text::new("统计口径", "What is counted")),
            Column::new("numerator", Text::new("分子", "Numerator")),
            Column::new("denominator", Text::new("分母", "Denominator")),
            Column::labels("standing", Text::new("依据性质", "Standing")),
            Column::labels("rule", Text::new("依据", "Rule")),
            Column::labels("profile_rules", Text::new("所用规则中的规定", "Set by the rule profile")),
            Column::new("published", Text::new("对外公布", "Published")),
            Column::new("dimensions", Text::new("可分组", "Broken down by")),
        ],
        rows: all().map(|figure| row(figure, &policy, &rules)).collect(),
        notes: Vec::new(),
        charts: Vec::new(),
    };
    let rates = &profile.rates;
    let facts = vec![
        Fact::new(
            "profile",
            Text::new("所用规则", "Rule profile"),
            Cell::Label(Label::named(policy.name.clone(), policy.title.clone())),
        ),
        Fact::new("decimals", Text::new("百分比小数位数", "Decimals of a percentage"), i64::from(policy.decimals)),
        Fact::new(
            "rounding",
            Text::new("百分比取舍", "Rounding"),
            Cell::label(rates.rounding.value.code(), rates.rounding.value.text()),
        ),
    ];
    Document { schema: "renda.report.figures/1".to_owned(), title: None, facts, sheets: vec![sheet] }
}

fn row(figure: &'static Figure, policy: &Policy, rules: &[RuleRow]) -> Vec<Cell> {
    let texts = |keys: Vec<&'static str>| Cell::Texts(keys.into_iter().map(Into::into).collect());
    let Text { zh, en } = figure.definition;
    // A sum cannot be had from a set in which a record stands several times.
    let dimensions = figure.source().into_iter().flat_map(|source| {
        source.set.all_dimensions().filter(|dimension| source.broken_down_by(dimension.key).is_some())
    });
    let (standing, rule) = rule::rule_of(figure.key).map_or((Cell::Empty, Cell::Empty), |rule| {
        (
            Cell::label(rule.standing.code(), rule.standing.text()),
            Cell::Label(Label::named(figure.key, rule.text.into())),
        )
    });
    let entries = rule::entries(figure, rules).into_iter().map(|(path, said)| Label::named(path, said));
    vec![
        Cell::text(figure.key),
        Cell::Label(Label::named(figure.key, figure.title(policy))),
        Cell::label(figure.unit.code(), figure.unit.label()),
        Cell::Label(Label::named(figure.key, Message::new(zh, en))),
        texts(if figure.source().is_some() { Vec::new() } else { numerator(figure, policy) }),
        texts(denominator(figure, policy)),
        standing,
        rule,
        Cell::Labels(entries.collect()),
        Cell::Flag(policy.published.contains(&figure.key)),
        Cell::Texts(dimensions.map(|dimension| format!("by_{}", dimension.key).into()).collect()),
    ]
}
