//! `renda report freeze` and `report diff`: figures settled as they were, and what was corrected since.

use clap::{Arg, ArgMatches};
use sha2::{Digest, Sha256};

use super::{asked, failure};
use crate::commands::arguments::{exit_code, is_set, option, printing, switch, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops;
use crate::output::{Cell, Document, Fact};
use crate::report::{self, Report, Scope, frozen as texts};
use crate::storage::sql::{Access, Executor};
use crate::storage::{content, frozen, journal};

/// `report freeze`.
pub(super) const FREEZE: Verb = Verb {
    name: "freeze",
    about: Text::new(
        "定稿：把一个时段的全部数字连同登记册的状态存下来",
        "Settle the figures of a period with the state of the register",
    ),
    detail: Text::new(
        "例：renda report freeze --year 2024\n例：renda report annual --year 2024 --frozen\n例：renda report diff --year 2024\n\n定稿不会再变；以后更正了数据，用 report diff 看改变了哪些数字。重新定稿须说明理由，原版本保留。数字对不上时不能定稿。",
        "Example: renda report freeze --year 2024\nExample: renda report annual --year 2024 --frozen\nExample: renda report diff --year 2024\n\nWhat is settled does not change; when data is corrected later, report diff shows which figures it changed. Settling again needs a reason and keeps the version before. Figures that do not agree are not settled.",
    ),
    arguments: freeze_arguments,
    run: freeze,
};

/// `report diff`.
pub(super) const DIFF: Verb = Verb {
    name: "diff",
    about: Text::new("对照定稿，看后来的更正改变了哪些数字", "Show which settled figures later corrections changed"),
    detail: Text::new(
        "例：renda report diff --year 2024\n\n按定稿时的截止日重新统计后对照；加 --exit-code 时，有变化以 10 退出。",
        "Example: renda report diff --year 2024\n\nThe figures are worked out again as of the same cut-off. With --exit-code, exit code 10 where any changed.",
    ),
    arguments: diff_arguments,
    run: diff,
};

fn freeze_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = asked::when(lang);
    arguments.push(option("reason", "TEXT", lang.pick("重新定稿的理由", "Why it is settled again")));
    arguments
}

fn freeze(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Write)?;
    let report = {
        let mut snapshot = store.snapshot()?;
        let store = snapshot.as_mut();
        let profile = context.profile(store)?;
        let scope = asked::read(context, matches, store)?;
        let report = report::work_out(store, &scope, &profile).map_err(failure)?;
        let figures = texts::text(&report);
        frozen::Frozen {
            region: scope.region.clone().unwrap_or_default(),
            period: scope.period.code(),
            version: 0,
            as_of: scope.as_of.to_string(),
            frozen_at: context.timestamp(),
            reason: text(matches, "reason").map(str::to_owned),
            head: journal::head(store)?,
            data: content::data_hash(store)?,
            sha256: hash(&figures),
            figures,
        }
    };
    let author = context.author(serde_json::Map::new());
    let settled = ops::freeze::freeze(store.as_mut(), &author, report)?;
    let frozen::Frozen { period, version, as_of, sha256, .. } = &settled;
    context.ui.status(&message!(
        "已定稿：{period} 第 {version} 版，截至 {as_of}，数字的 SHA-256 为 {sha256}",
        "settled: {period} version {version}, as of {as_of}, SHA-256 of the figures {sha256}"
    ));
    Ok(())
}

/// Makes `--frozen` and `--version`, for the reports that can be printed as they were settled.
pub(super) fn arguments(lang: Lang) -> Vec<Arg> {
    vec![
        switch(
            "frozen",
            lang.pick("按定稿打印，不看登记册现在的数据", "Print what was settled, whatever the register says now"),
        ),
        version(lang).requires("frozen"),
    ]
}

fn version(lang: Lang) -> Arg {
    option(
        "settled",
        "N",
        lang.pick("定稿的第几版（省略时为最新）", "Which version of what was settled (default: the newest)"),
    )
    .value_parser(clap::value_parser!(i64).range(1..))
}

/// Returns what was settled for a scope, with the facts to be shown about it.
pub(super) fn find(
    store: &mut dyn Executor,
    matches: &ArgMatches,
    scope: &Scope,
) -> Result<(Report, frozen::Frozen), Failure> {
    let (region, period) = (scope.region.clone().unwrap_or_default(), scope.period.code());
    let version = matches.try_get_one::<i64>("settled").ok().flatten().copied();
    let Some(settled) = frozen::find(store, (&region, &period), version)? else {
        return Err(Failure::new(Kind::NotFound, message!("{period} 没有定稿", "nothing is settled for {period}"))
            .hint(message!("用 renda report freeze 定稿", "settle it by renda report freeze")));
    };
    if hash(&settled.figures) != settled.sha256 {
        let version = settled.version;
        return Err(Failure::new(
            Kind::Storage,
            message!(
                "{period} 第 {version} 版定稿的内容与其 SHA-256 不符，被改动过",
                "version {version} settled for {period} does not have its SHA-256: it was tampered with"
            ),
        ));
    }
    Ok((texts::read(&settled.figures).map_err(failure)?, settled))
}

/// Returns what a page says about a settled report.
pub(super) fn facts(settled: &frozen::Frozen) -> Vec<Fact> {
    let mut facts = vec![
        Fact::new("settled_version", Text::new("定稿版次", "Version settled"), settled.version),
        Fact::new("settled_at", Text::new("定稿时间", "Settled"), Cell::text(settled.frozen_at.as_str())),
        Fact::new(
            "settled_sha256",
            Text::new("数字校验值", "SHA-256 of the figures"),
            Cell::text(settled.sha256.as_str()),
        ),
        Fact::new("settled_data", Text::new("数据校验值", "SHA-256 of the records"), Cell::text(settled.data.as_str())),
        Fact::new(
            "settled_head",
            Text::new("操作日志", "Journal"),
            Cell::text(format!("{}:{}", settled.head.0, settled.head.1)),
        ),
    ];
    if let Some(reason) = &settled.reason {
        facts.push(Fact::new(
            "settled_reason",
            Text::new("重新定稿的理由", "Settled again because"),
            Cell::text(reason.as_str()),
        ));
    }
    facts
}

fn diff_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = asked::when(lang);
    arguments.push(version(lang));
    arguments.push(exit_code(lang).help(lang.pick("有变化时以 10 退出", "Exit with 10 where any figure changed")));
    arguments.extend(printing(lang));
    arguments
}

fn diff(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let store = snapshot.as_mut();
    let profile = context.profile(store)?;
    let scope = asked::read(context, matches, store)?;
    let (then, settled) = find(store, matches, &scope)?;
    let now = report::unreconciled(store, then.scope(), &profile).map_err(failure)?;
    let sheet = texts::difference(&then, &now);
    let (head, _) = journal::head(store)?;
    let (changed, since) = (sheet.rows.len(), head - settled.head.0);
    let Message { zh, en } = then.scope().period.title();
    let document = Document {
        schema: "renda.report.diff/1".to_owned(),
        title: Some(message!("{zh}定稿后的变化", "What changed since {en} was settled")),
        facts: facts(&settled),
        sheets: vec![sheet],
    };
    Printing::of(context, matches, None)?.document(context, &document)?;
    context.ui.status(&message!(
        "{changed} 个数字与定稿不同；定稿后有 {since} 条操作日志",
        "{changed} figures are not what was settled; the journal has {since} entries since"
    ));
    if changed > 0 && is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}
