//! `renda document make KIND [NO…]`: papers out of the register.

use clap::{Arg, ArgMatches};

use super::files::{self, Target};
use super::templates::{broken, kind_argument, kind_of, load};
use crate::commands::arguments::{is_set, option, reveal, switch, text, texts};
use crate::commands::record::list::note_reveal;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::document::facts::Office;
use crate::document::gather::{Asked, Home as Desk, Sheaf, sheaves};
use crate::document::kind::Kind;
use crate::document::model::Paper;
use crate::domain::parse;
use crate::domain::record::unit::UNIT;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::Home;
use crate::ops::suggestion::find_in;
use crate::storage::document::Wanted;
use crate::storage::sql::{Access, Executor};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        kind_argument(lang),
        Arg::new("numbers").value_name("NO").num_args(0..).help(lang.pick(
            "建议编号，如 15-4-12；省略时为适用的全部",
            "Suggestions, such as 15-4-12 (default: every one the kind is made for)",
        )),
        option("unit", "UNIT", lang.pick("只做这个单位的", "Only for this unit")),
        option("session", "SESSION", lang.pick("只做这次会议的，如 15-4", "Only of this session, such as 15-4")),
        option("since", "DATE", lang.pick("只做此日及以后交办的", "Only what was assigned on this day or later")),
        option(
            "due-within",
            "DAYS",
            lang.pick(
                "催办：几天内到期的也列入（省略时 15）",
                "Urging: also what is due within so many days (default 15)",
            ),
        )
        .value_parser(clap::value_parser!(i32).range(0..=3650)),
        option("on", "DATE", lang.pick("成文日期（省略时为今天）", "Date of the papers (default: today)")),
        option("no", "TEXT", lang.pick("发文字号；省略时留空", "Number of the document (blank when left out)")),
        option(
            "format",
            "FORMAT",
            lang.pick(
                "docx 或 html（省略时按 --output 的扩展名，否则 docx）",
                "docx or html (default: by the extension of --output, else docx)",
            ),
        )
        .value_parser(["docx", "html"]),
        option(
            "output",
            "PATH",
            lang.pick(
                "写入的文件夹或文件（省略时为当前文件夹）；- 为标准输出",
                "Folder or file to write (default: the working folder); - is standard output",
            ),
        ),
        switch("one-file", lang.pick("全部合成一个文件，每份另起一页", "All in one file, each on pages of its own")),
        switch("force", lang.pick("允许覆盖已有文件", "Overwrite an existing file")),
        reveal(lang),
    ]
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let kind = kind_of(matches)?;
    let target = Target::of(context, matches)?;
    let (template, template_name) = load(context, kind)?;
    let found = gather(context, matches, kind)?;
    let numbers = texts(matches, "numbers").join("、");
    if found.is_empty() {
        if numbers.is_empty() {
            files::nothing(context, kind.label.zh, kind.label.en);
            return Ok(());
        }
        return Err(files::unsuited(&numbers, kind.label.zh, (kind.needs.zh, kind.needs.en)));
    }
    let mut papers: Vec<Paper> = Vec::with_capacity(found.len());
    for sheaf in &found {
        let name = format!("{}-{}", kind.label.zh, sheaf.about);
        papers.push(template.render(&name, &sheaf.facts).map_err(|error| broken(&template_name, &error))?);
    }
    // Before anybody can see them.
    if is_set(matches, "reveal") {
        note_reveal(context, UNIT.noun, &UNIT.fields.iter().collect::<Vec<_>>())?;
    }
    target.write(context, &papers, kind.label.zh, is_set(matches, "one-file"))?;
    tell_unnamed(context, &found);
    Ok(())
}

/// Reads what the papers are made from.
fn gather(context: &Context, matches: &ArgMatches, kind: &'static Kind) -> Result<Vec<Sheaf>, Failure> {
    let mut driver = context.open(Access::Read)?;
    let mut snapshot = driver.snapshot()?;
    let store = snapshot.as_mut();
    let (profile, home) = (context.profile(store)?, Home::load(store)?);
    let mut suggestions = Vec::new();
    for number in texts(matches, "numbers") {
        let id = find_in(store, &home, number)?.id;
        if !suggestions.contains(&id) {
            suggestions.push(id);
        }
    }
    let asked = Asked {
        kind,
        wanted: wanted(context, matches, store, &home)?,
        suggestions: &suggestions,
        due_within: matches.get_one::<i32>("due-within").copied().unwrap_or(15),
        on: text(matches, "on").map_or(Ok(context.today), |day| context.day(day))?,
        no: text(matches, "no").map(str::to_owned),
    };
    let desk = Desk { office: office(context, &home), place: &home.name, level: &home.level, profile: &profile };
    Ok(sheaves(store, &desk, &asked)?)
}

/// Returns the office as `renda.toml` says it; without a name it is what the law of 2025 calls it, 代表工作委员会.
pub(in crate::commands) fn office(context: &Context, home: &Home) -> Office {
    let said = &context.config.document;
    let name = said.office.value.clone();
    Office {
        name: name.unwrap_or_else(|| format!("{}人大常委会代表工作委员会", home.name)),
        address: said.address.value.clone(),
        phone: said.phone.value.clone(),
        contact: said.contact.value.clone(),
        copies: said.copies.value.clone().unwrap_or_default(),
    }
}

fn wanted(context: &Context, matches: &ArgMatches, store: &mut dyn Executor, home: &Home) -> Result<Wanted, Failure> {
    let as_of = context.as_of.to_string();
    let unit_id = text(matches, "unit").map(|name| find_unit(store, name)).transpose()?;
    let session = match text(matches, "session") {
        None => None,
        Some(said) => {
            let session = parse::session(said).map_err(|fault| Failure::usage(fault.reason))?;
            let term = u32::try_from(home.term).unwrap_or_default();
            Some((i64::from(session.or_term(term).term.unwrap_or(term)), i64::from(session.number)))
        }
    };
    let since = text(matches, "since").map(|day| context.day(day)).transpose()?.map(|day| day.to_string());
    let phones = is_set(matches, "reveal");
    Ok(Wanted { region: home.region.clone(), as_of, suggestion_id: None, unit_id, session, since, phones })
}

/// Says of which suggestions more deputies signed than the register has names of.
fn tell_unnamed(context: &Context, found: &[Sheaf]) {
    let mut told: Option<&str> = None;
    for sheaf in found.iter().filter(|sheaf| sheaf.unnamed > 0) {
        let Some(item) = &sheaf.facts.item else { continue };
        if told == Some(item.reference.as_str()) {
            continue;
        }
        told = Some(&item.reference);
        let (number, unnamed) = (&item.reference, sheaf.unnamed);
        context.ui.warn(&message!(
            "{number} 还有 {unnamed} 位联名代表没有登记姓名，没有生成给他们的公文",
            "{number}: {unnamed} more deputies signed whose names are not in the register; there is no paper for them"
        ));
    }
}
