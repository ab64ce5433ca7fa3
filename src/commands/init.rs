//! `renda init`: a new database for one office.

use std::path::Path;

use clap::{Arg, ArgMatches};

use super::arguments::{option, text};
use super::{Noun, Outcome, Verb};
use crate::context::{Context, load_profile};
use crate::domain::parse;
use crate::domain::profile::Profile;
use crate::domain::region::{self, Level};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::init;
use crate::storage::migrate;
use crate::storage::sql::{Access, StorageError};

/// The command.
pub const INIT: Verb = Verb {
    name: "init",
    about: Text::new("新建一个单位的数据库", "Make the database of an office"),
    detail: Text::new(
        "例：renda --db renda.db init --place 贵阳市 --code 520100 --level city --term 15\n\n只新建，不覆盖已有文件。贵阳市的行政区划随程序带有，其他地方用 renda region import 导入。",
        "Example: renda --db renda.db init --place 贵阳市 --code 520100 --level city --term 15\n\nIt never overwrites a file. The regions of Guiyang come with the program; others by renda region import.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        option("place", "NAME", lang.pick("地名，如 贵阳市", "Name of the place, such as 贵阳市")).required(true),
        option("code", "CODE", lang.pick("行政区划代码，如 520100", "Code of the region, such as 520100"))
            .required(true),
        option(
            "level",
            "LEVEL",
            lang.pick(
                "层级：nation、province、city、county、township（省略时由代码得出）",
                "Level: nation, province, city, county, township (default: from the code)",
            ),
        ),
        option("term", "N", lang.pick("本届是第几届", "The term of the congress")).required(true),
    ]
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let usage = |fault: parse::CellFault| Failure::usage(fault.reason);
    let code = text(matches, "code").unwrap_or_default();
    let of_code = region::level_of_code(code).ok_or_else(|| {
        Failure::usage(message!(
            "“{code}”不是行政区划代码（6 位或 9 位数字）",
            "{code:?} is no region code (6 or 9 digits)"
        ))
    })?;
    let level = match text(matches, "level") {
        None => of_code,
        Some(said) => Level::parse(said).ok_or_else(|| {
            Failure::usage(message!("没有层级“{said}”", "there is no level {said:?}")).hint(message!(
                "可选：nation province city county township",
                "one of nation province city county township"
            ))
        })?,
    };
    if level != of_code {
        let (said, found) = (level.label(), of_code.label());
        let (said_zh, found_zh, said_en, found_en) = (said.zh, found.zh, said.en, found.en);
        return Err(Failure::new(
            Kind::Rejected,
            message!(
                "代码 {code} 是{found_zh}级，不是{said_zh}级",
                "the code {code} is of level {found_en}, not {said_en}"
            ),
        ));
    }
    let term = parse::term(text(matches, "term").unwrap_or_default()).map_err(usage)?;
    let office = init::Office {
        name: text(matches, "place").unwrap_or_default().trim().to_owned(),
        region: code.to_owned(),
        level,
        term: i64::from(term),
        profile: context.config.profile.value.as_deref().map(lasting_profile).transpose()?,
    };
    let path = context.database()?;
    if path.is_existing_file() {
        return Err(
            StorageError::Taken(message!("{path} 已存在，不会覆盖", "{path} exists and is not overwritten")).into()
        );
    }
    let mut store = context.open(Access::Create)?;
    migrate::apply(store.as_mut(), &context.timestamp())?;
    let author = context.author(serde_json::Map::new());
    let regions = init::init(store.as_mut(), &author, &office)?;
    let (name, level) = (&office.name, level.label());
    let (zh, en) = (level.zh, level.en);
    context.ui.status(&message!(
        "已建立 {path}：{name}（{code}，{zh}级）第 {term} 届，行政区划 {regions} 个",
        "made {path}: {name} ({code}, {en}), term {term}, {regions} regions"
    ));
    context.ui.hint(&message!(
        "接着导入单位和名册：renda unit import 单位.csv，renda deputy import 名册.csv",
        "next, import units and roster: renda unit import units.csv, renda deputy import roster.csv"
    ));
    Ok(())
}

/// Returns how the database names a profile: a file by its whole path, since later commands run elsewhere. Rules that do not exist
/// would be missed only at the first suggestion.
fn lasting_profile(name: &str) -> Result<String, Failure> {
    load_profile(name)?;
    if Profile::embedded(name).is_some() {
        return Ok(name.to_owned());
    }
    let path = Path::new(name);
    Ok(path.canonicalize().map_err(|error| Failure::file(path, &error))?.display().to_string())
}
