//! `renda NOUN import FILE…`: sheets in, every rejected cell explained; and `--plan` and `--apply`, which part looking from doing.

use std::path::Path;
use std::sync::mpsc;

use clap::ArgMatches;

use super::record_of;
use crate::commands::arguments::{is_set, text, texts};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::calendar::Calendar;
use crate::domain::input::Batch;
use crate::domain::profile::Profile;
use crate::domain::record::RecordType;
use crate::exchange::{self, Charset, PlacedRejects, ReadError, ReadOptions, RejectsWriter, Source, TableReader};
use crate::failure::{Failure, Kind};
use crate::i18n::Message;
use crate::message;
use crate::ops::import::{self, Decisions, Home, ImportError, Options, Outcome as Counts, Planned};
use crate::ops::write::{Author, OpError};
use crate::storage::imports;
use crate::storage::sql::{Access, Driver, StorageError};

mod explain;
mod flags;
mod maps;
mod plan;
mod settings;
mod telling;

pub use flags::arguments;

use explain::{Examples, Opened, Story};
use plan::Plan;
use settings::Settings;
use telling::Telling;

/// Batches read ahead while another is stored.
const AHEAD: usize = 4;

struct Setup<'s> {
    record: &'static RecordType,
    matches: &'s ArgMatches,
    settings: Settings,
    explain: Option<Printing>,
    profile: Profile,
    calendar: Calendar,
}

/// Imports files one after the other; each is a transaction of its own.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let files = texts(matches, "files");
    check_single(matches, &files)?;
    let applied = text(matches, "apply").map(|path| Plan::read(path, record)).transpose()?;
    let mut settings = match &applied {
        Some(plan) => plan.settings(context.today.to_string())?,
        None => Settings::of(context, matches)?,
    };
    let explain = is_set(matches, "explain").then(|| Printing::encoded(context, matches, None, None)).transpose()?;
    let mut store = context.open(Access::Write)?;
    settings.reading.map.extend(maps::named(store.as_mut(), record, matches)?);
    let (profile, calendar) = (context.profile(store.as_mut())?, context.calendar(store.as_mut())?);
    let setup = Setup { record, matches, settings, explain, profile, calendar };
    if let Some(plan) = &applied {
        plan.check(&setup.profile.name)?;
        return conclude(&apply(context, store.as_mut(), &setup, plan)?);
    }
    let mut total = Counts::default();
    for file in files {
        let counts = import_file(context, store.as_mut(), &setup, file)?;
        total.created += counts.created;
        total.changed += counts.changed;
        total.unchanged += counts.unchanged;
        total.rejected += counts.rejected;
        total.withheld |= counts.withheld;
    }
    conclude(&total)
}

/// Refuses several files, or standard input, where an option is about one file.
fn check_single(matches: &ArgMatches, files: &[&str]) -> Outcome {
    let given = |name: &&&str| is_set(matches, name) || text(matches, name).is_some();
    if let Some(name) = ["rejects", "save-map", "explain", "plan"].iter().find(given).filter(|_| files.len() > 1) {
        return Err(Failure::usage(message!("--{name} 一次只能配一个文件", "--{name} goes with one file at a time")));
    }
    let Some(plan) = text(matches, "plan") else { return Ok(()) };
    if files == ["-"] {
        return Err(Failure::usage(message!(
            "标准输入不能再读一次，请给出文件才能制定方案",
            "standard input cannot be read again; a plan needs a file"
        )));
    }
    plan::check_free(plan, is_set(matches, "force"))
}

fn conclude(total: &Counts) -> Outcome {
    let taken = total.created + total.changed + total.unchanged;
    match (total.rejected, taken, total.withheld) {
        (0, ..) => Ok(()),
        (_, 0, _) | (_, _, true) => Err(Failure::silent(Kind::Rejected)),
        _ => Err(Failure::silent(Kind::Partial)),
    }
}

/// Opens a sheet as the arguments of [`reading`](crate::commands::arguments::reading) say, and tells what was understood.
pub fn open_sheet(
    context: &Context,
    matches: &ArgMatches,
    record: &'static RecordType,
    file: &str,
) -> Result<TableReader, Failure> {
    open(context, record, file, &read_options(matches)?)?.map_err(read_failure)
}

/// Reads the arguments of [`reading`](crate::commands::arguments::reading) that say how a sheet is read.
fn read_options(matches: &ArgMatches) -> Result<ReadOptions, Failure> {
    let charset = text(matches, "encoding").map(Charset::from_label).transpose().map_err(read_failure)?;
    let map = texts(matches, "map").into_iter().map(split_map).collect::<Result<Vec<_>, Failure>>()?;
    let header_row = matches.try_get_one::<u64>("header-row").ok().flatten().copied();
    let sheet = text(matches, "sheet").map(str::to_owned);
    Ok(ReadOptions { charset, sheet, header_row, map, ..ReadOptions::default() })
}

/// Opens a sheet; what cannot be read is an error within, since more may be said about it.
fn open(
    context: &Context,
    record: &'static RecordType,
    file: &str,
    options: &ReadOptions,
) -> Result<Result<TableReader, ReadError>, Failure> {
    if file == "-" && context.ui.in_is_terminal() {
        return Err(Failure::usage(message!(
            "标准输入是终端，没有表格可读",
            "standard input is a terminal; there is no sheet to read"
        )));
    }
    if file == "-" {
        context.ui.engage();
    }
    let source = Source::open(Path::new(file), exchange::SIZE_LIMIT);
    let options = ReadOptions { program: context.program(), ..options.clone() };
    Ok(source.and_then(|source| exchange::open(source, record, &options)))
}

fn split_map(pair: &str) -> Result<(String, String), Failure> {
    let (heading, key) = pair.split_once('=').ok_or_else(|| {
        Failure::usage(message!("--map 应写成 表头=字段，不是 {pair}", "--map takes HEADING=KEY, not {pair}"))
    })?;
    Ok((heading.to_owned(), key.to_owned()))
}

/// Turns a reading error into a failure with its exit code.
#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
pub fn read_failure(error: ReadError) -> Failure {
    let kind = match error.problem() {
        exchange::Problem::File => Kind::Storage,
        exchange::Problem::Rejected => Kind::Rejected,
        exchange::Problem::Usage => Kind::Usage,
        exchange::Problem::Missing => Kind::NotFound,
    };
    let failure = Failure::new(kind, error.message());
    match error.hint() {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// Imports one file as the arguments say.
fn import_file(context: &Context, store: &mut dyn Driver, setup: &Setup<'_>, file: &str) -> Result<Counts, Failure> {
    let Setup { record, matches, settings, .. } = setup;
    let reader = match open(context, record, file, &settings.reading)? {
        Ok(reader) => reader,
        Err(error) => {
            let offers = offers(store, setup, error.headings_read())?;
            return Err(offers.into_iter().fold(read_failure(error), Failure::hint));
        }
    };
    let hints = hints_on_columns(store, setup, &reader)?;
    if let Some(name) = text(matches, "save-map").filter(|_| !settings.dry_run) {
        maps::save(context, store, (record, name), (&reader.headings, &settings.reading.map))?;
    }
    let plan = text(matches, "plan");
    let told = plan.is_some() || setup.explain.is_some();
    let decisions = if told { Decisions::Told } else { Decisions::Untold };
    let sha256 = reader.sha256.clone();
    let counts = take(context, store, setup, (file, reader), decisions)?;
    hints.iter().for_each(|hint| context.ui.hint(hint));
    if let (Some(path), Some(decisions)) = (plan, &counts.decisions) {
        let planned = Planned { decisions: decisions.clone(), counts: counts.counts() };
        let plan = Plan::of(record, settings, &setup.profile.name, (file, &sha256), &planned)?;
        plan.write(context, path, is_set(matches, "force"))?;
    }
    Ok(counts)
}

/// Returns what saved matchings to offer for a sheet that is not understood and for which nothing was matched by hand.
fn offers(store: &mut dyn Driver, setup: &Setup<'_>, rows: &[Vec<String>]) -> Result<Vec<Message>, Failure> {
    if setup.settings.reading.map.is_empty() { maps::offers(store, setup.record, rows) } else { Ok(Vec::new()) }
}

/// Says what can be done about columns that are not known.
fn hints_on_columns(store: &mut dyn Driver, setup: &Setup<'_>, reader: &TableReader) -> Result<Vec<Message>, Failure> {
    if reader.unknown.is_empty() {
        return Ok(Vec::new());
    }
    let mut hints = offers(store, setup, std::slice::from_ref(&reader.headings))?;
    if hints.is_empty() && !setup.settings.reading.keep_extra {
        hints.push(message!(
            "加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段",
            "add --keep-extra to keep unknown columns under “Extra”, or name their fields by --map"
        ));
    }
    Ok(hints)
}

/// Carries out a plan.
fn apply(context: &Context, store: &mut dyn Driver, setup: &Setup<'_>, plan: &Plan) -> Result<Counts, Failure> {
    let path = plan.file.path.to_str().unwrap_or(&plan.file.name);
    let reader = open(context, setup.record, path, &setup.settings.reading)?.map_err(read_failure)?;
    if reader.sha256 != plan.file.sha256 {
        return Err(plan.changed());
    }
    let planned = plan.planned();
    let counts = take(context, store, setup, (&plan.file.name, reader), Decisions::Planned(&planned));
    counts.map_err(|failure| if failure.kind == Kind::Conflict { failure.hint(plan::again()) } else { failure })
}

/// Takes the rows of an open sheet and tells what became of them.
fn take(
    context: &Context,
    store: &mut dyn Driver,
    setup: &Setup<'_>,
    sheet: (&str, TableReader),
    decisions: Decisions<'_>,
) -> Result<Counts, Failure> {
    let (file, reader) = sheet;
    let Setup { record, matches, settings, .. } = setup;
    let rejects = text(matches, "rejects")
        .map(|path| RejectsWriter::create(Path::new(path), &reader.headings, context.lang(), is_set(matches, "force")))
        .transpose()
        .map_err(read_failure)?;
    let (mapping, sha256) = (reader.mapping.clone(), reader.sha256.clone());
    let options = Options {
        record,
        mapping: &mapping,
        file_name: file,
        sha256: &sha256,
        dry_run: settings.dry_run,
        strict: settings.strict,
        on_conflict: settings.on_conflict,
        create_missing: settings.create_missing,
        allot_numbers: false,
        decisions,
        profile: &setup.profile,
        calendar: &setup.calendar,
    };
    if let Some(earlier) = imports::earlier(store, record.noun, &sha256)? {
        let entry = earlier.int(0)?;
        context.ui.status(&message!(
            "{file}：与日志第 {entry} 条导入的是同一文件",
            "{file}: the same file as in journal entry {entry}"
        ));
    }
    let mut telling = Telling::new(context, file, rejects, reader.total_bytes, Opened::of(record, &reader));
    telling.examples = setup.explain.is_some().then(Examples::default);
    let counts = stream(store, &author_of(context, setup, file), &options, reader, &mut telling);
    telling.bar.finish_and_clear();
    let counts = counts?;
    telling.conclude(&counts, &options);
    if let (Some(printing), Some(examples)) = (&setup.explain, &telling.examples) {
        let home = Home::load(store)?;
        let (opened, profile) = (telling.opened(), setup.profile.name.as_str());
        let story = Story { file, opened, settings, home: &home, profile, counts: &counts, examples };
        printing.document(context, &story.document(store)?)?;
    }
    Ok(counts)
}

fn author_of(context: &Context, setup: &Setup<'_>, file: &str) -> Author {
    let mut arguments = serde_json::Map::new();
    arguments.insert("file".to_owned(), file.into());
    if let Some(plan) = text(setup.matches, "apply") {
        arguments.insert("apply".to_owned(), plan.into());
    }
    context.author(arguments)
}

/// Reads in one thread and stores in another: parsing and storing cost about the same.
fn stream(
    store: &mut dyn Driver,
    author: &Author,
    options: &Options<'_>,
    mut reader: TableReader,
    telling: &mut Telling<'_>,
) -> Result<Counts, Failure> {
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel::<Result<Batch, ReadError>>(AHEAD);
        let reading = scope.spawn(move || {
            loop {
                match reader.next_batch() {
                    Ok(Some(batch)) => {
                        if sender.send(Ok(batch)).is_err() {
                            break;
                        }
                    }
                    Ok(None) => break,
                    Err(error) => {
                        // A receiver that went away has its own error to tell.
                        let _ = sender.send(Err(error));
                        break;
                    }
                }
            }
            reader.notices()
        });
        let counts = import::run(store, author, options, receiver.into_iter(), telling);
        let notices = reading.join().unwrap_or_default();
        telling.notices(&notices);
        if let Err(ImportError::Op(error)) = &counts {
            take_back(telling.placed.take(), error);
        }
        counts.map_err(|error| match error {
            ImportError::Read(error) => read_failure(error).hint(message!("没有保留任何改动", "nothing was kept")),
            ImportError::Op(error) => error.into(),
            ImportError::Output(error) => Failure::new(
                Kind::Storage,
                message!(
                    "未收行文件写不出：{error}；没有保留任何改动",
                    "cannot write the rejects file: {error}; nothing was kept"
                ),
            ),
        })
    })
}

/// Removes a rejects file after an error that kept nothing; where that is not known it stays, since it may be needed.
pub fn take_back(placed: Option<PlacedRejects>, error: &OpError) {
    if let Some(placed) = placed
        && !matches!(error, OpError::Storage(StorageError::Uncertain(_)))
    {
        placed.remove();
    }
}
