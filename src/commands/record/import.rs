//! `renda NOUN import FILE…`: sheets in, every rejected cell explained.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc;

use clap::{Arg, ArgMatches};
use indicatif::ProgressBar;

use super::record_of;
use crate::commands::arguments::{is_set, option, reading, switch, text, texts};
use crate::commands::{Noun, Outcome};
use crate::context::{Context, interrupt};
use crate::domain::calendar::Calendar;
use crate::domain::input::{Batch, Fault, InputRow};
use crate::domain::profile::Profile;
use crate::domain::record::RecordType;
use crate::exchange::{self, Charset, PlacedRejects, ReadError, ReadOptions, RejectsWriter, Source, TableReader};
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::{self, ImportError, Observer, OnConflict, Options, Outcome as Counts};
use crate::ops::write::OpError;
use crate::storage::imports;
use crate::storage::sql::{Access, Driver, StorageError};

/// How many rejected rows and remarks are told on the terminal; the rejects file has all of them.
const TOLD: usize = 20;

/// Batches read ahead while another is stored.
const AHEAD: usize = 4;

/// Declares the arguments.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("files")
            .value_name("FILE")
            .required(true)
            .num_args(1..)
            .help(lang.pick("表格文件；- 为标准输入", "Sheets; - is standard input")),
        option(
            "on-conflict",
            "update|skip|reject",
            lang.pick(
                "已有记录与本行不同时：改（默认）、跳过、不收",
                "Where a record differs: update (default), skip, reject",
            ),
        )
        .value_parser(["update", "skip", "reject"]),
    ];
    if noun.name == "suggestion" {
        arguments.push(switch(
            "create-missing",
            lang.pick(
                "登记尚未登记的承办单位；未登记的代表只记姓名",
                "Make units that are not known; deputies not known are kept as names",
            ),
        ));
    }
    arguments.push(switch("force", lang.pick("允许覆盖已有的 --rejects 文件", "Overwrite an existing --rejects file")));
    arguments.extend(reading(lang));
    arguments
}

/// Imports files one after the other; each is a transaction of its own.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let mut store = context.open(Access::Write)?;
    let files = texts(matches, "files");
    if files.len() > 1 && text(matches, "rejects").is_some() {
        return Err(Failure::usage(message!("--rejects 一次只能配一个文件", "--rejects goes with one file at a time")));
    }
    let setup = Setup { record, matches, profile: context.profile()?, calendar: context.calendar(store.as_mut())? };
    let mut total = Counts::default();
    for file in files {
        let counts = import_file(context, store.as_mut(), &setup, file)?;
        total.created += counts.created;
        total.changed += counts.changed;
        total.unchanged += counts.unchanged;
        total.rejected += counts.rejected;
        total.withheld |= counts.withheld;
    }
    let taken = total.created + total.changed + total.unchanged;
    match (total.rejected, taken, total.withheld) {
        (0, ..) => Ok(()),
        (_, 0, _) | (_, _, true) => Err(Failure::silent(Kind::Rejected)),
        _ => Err(Failure::silent(Kind::Partial)),
    }
}

struct Setup<'s> {
    record: &'static RecordType,
    matches: &'s ArgMatches,
    profile: Profile,
    calendar: Calendar,
}

/// Opens a sheet as the arguments of [`reading`] say, and tells what was understood.
pub fn open_sheet(
    context: &Context,
    matches: &ArgMatches,
    record: &'static RecordType,
    file: &str,
) -> Result<TableReader, Failure> {
    if file == "-" && context.ui.in_is_terminal() {
        return Err(Failure::usage(message!(
            "标准输入是终端，没有表格可读",
            "standard input is a terminal; there is no sheet to read"
        )));
    }
    let charset = text(matches, "encoding").map(Charset::from_label).transpose().map_err(read_failure)?;
    let map = texts(matches, "map").into_iter().map(split_map).collect::<Result<Vec<_>, Failure>>()?;
    let header_row = matches.try_get_one::<u64>("header-row").ok().flatten().copied();
    let (sheet, program) = (text(matches, "sheet").map(str::to_owned), context.program());
    let options = ReadOptions { charset, sheet, program, header_row, map, supplied: Vec::new() };
    if file == "-" {
        context.ui.engage();
    }
    let source = Source::open(Path::new(file), exchange::SIZE_LIMIT).map_err(read_failure)?;
    exchange::open(source, record, &options).map_err(read_failure)
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

fn import_file(context: &Context, store: &mut dyn Driver, setup: &Setup<'_>, file: &str) -> Result<Counts, Failure> {
    let matches = setup.matches;
    let reader = open_sheet(context, matches, setup.record, file)?;
    let rejects = text(matches, "rejects")
        .map(|path| RejectsWriter::create(Path::new(path), &reader.headings, context.lang(), is_set(matches, "force")))
        .transpose()
        .map_err(read_failure)?;
    let mapping = reader.mapping.clone();
    let sha256 = reader.sha256.clone();
    let options = Options {
        record: setup.record,
        mapping: &mapping,
        file_name: file,
        sha256: &sha256,
        dry_run: is_set(matches, "dry-run"),
        strict: is_set(matches, "strict"),
        on_conflict: match text(matches, "on-conflict") {
            Some("skip") => OnConflict::Skip,
            Some("reject") => OnConflict::Reject,
            _ => OnConflict::Update,
        },
        create_missing: is_set(matches, "create-missing"),
        allot_numbers: false,
        profile: &setup.profile,
        calendar: &setup.calendar,
    };
    if let Some(earlier) = imports::earlier(store, setup.record.noun, &sha256)? {
        let entry = earlier.int(0)?;
        context.ui.status(&message!(
            "{file}：与日志第 {entry} 条导入的是同一文件",
            "{file}: the same file as in journal entry {entry}"
        ));
    }
    let mut telling = Telling::new(context, file, rejects, reader.total_bytes);
    let author = author_of(context, file);
    let counts = stream(store, &author, &options, reader, &mut telling);
    telling.bar.finish_and_clear();
    let counts = counts?;
    telling.conclude(&counts, &options);
    Ok(counts)
}

fn author_of(context: &Context, file: &str) -> crate::ops::write::Author {
    let mut arguments = serde_json::Map::new();
    arguments.insert("file".to_owned(), file.into());
    context.author(arguments)
}

/// Reads in one thread and stores in another: parsing and storing cost about the same.
fn stream(
    store: &mut dyn Driver,
    author: &crate::ops::write::Author,
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

/// Tells the user what becomes of the rows.
struct Telling<'t> {
    context: &'t Context,
    file: &'t str,
    rejects: Option<RejectsWriter>,
    has_rejects: bool,
    placed: Option<PlacedRejects>,
    bar: ProgressBar,
    told: Vec<(u64, Fault)>,
    by_code: BTreeMap<&'static str, u64>,
    remarks: Vec<(u64, Fault)>,
    remark_count: u64,
}

impl<'t> Telling<'t> {
    fn new(context: &'t Context, file: &'t str, rejects: Option<RejectsWriter>, total: u64) -> Telling<'t> {
        interrupt::watch();
        let label = message!("导入 {file}", "importing {file}");
        Telling {
            context,
            file,
            has_rejects: rejects.is_some(),
            placed: None,
            rejects,
            bar: context.ui.progress(total, &label),
            told: Vec::new(),
            by_code: BTreeMap::new(),
            remarks: Vec::new(),
            remark_count: 0,
        }
    }

    fn notices(&self, notices: &[exchange::Notice]) {
        for notice in notices {
            let (zh, en) = (&notice.message.zh, &notice.message.en);
            let file = self.file;
            self.context.ui.status(&message!("{file}：{zh}", "{file}: {en}"));
        }
    }

    fn conclude(&self, counts: &Counts, options: &Options<'_>) {
        let ui = &self.context.ui;
        let file = self.file;
        for (line, fault) in &self.remarks {
            let (zh, en) = (fault.describe(Lang::Zh), fault.describe(Lang::En));
            ui.warn(&message!("{file} 第 {line} 行，{zh}", "{file} line {line}, {en}"));
        }
        let untold = self.remark_count - self.remarks.len() as u64;
        if untold > 0 {
            ui.warn(&message!("{file} 另有 {untold} 处提示未列出", "{file}: {untold} more remarks are not shown"));
        }
        for (line, fault) in &self.told {
            let (zh, en) = (fault.describe(Lang::Zh), fault.describe(Lang::En));
            ui.warn(&message!("{file} 第 {line} 行未收，{zh}", "{file} line {line} rejected, {en}"));
        }
        let more: u64 = self.by_code.values().sum::<u64>() - self.told.len() as u64;
        if more > 0 {
            let codes =
                self.by_code.iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(", ");
            ui.warn(&message!(
                "另有 {more} 处未列出；各类合计：{codes}",
                "{more} more are not shown; by kind: {codes}"
            ));
        }
        let Counts { created, changed, unchanged, rejected, .. } = counts;
        let (zh, en) = (options.record.label.zh, options.record.label.en);
        ui.status(&message!(
            "{file}：{zh}新增 {created}，更改 {changed}，未变 {unchanged}，未收 {rejected}",
            "{file}: {en}: {created} created, {changed} changed, {unchanged} unchanged, {rejected} rejected"
        ));
        if options.dry_run {
            ui.status(&message!("试运行：没有保留任何改动", "dry run: nothing was kept"));
        } else if counts.withheld {
            ui.status(&message!(
                "有行未收且指定了 --strict：没有保留任何改动",
                "rows were rejected and --strict was given: nothing was kept"
            ));
        } else if *rejected > 0 && !self.has_rejects {
            ui.hint(&message!(
                "加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入",
                "add --rejects rejected.csv to get these rows with their reasons; mend it and import it"
            ));
        }
    }
}

impl Observer for Telling<'_> {
    fn rejected(&mut self, row: &InputRow<'_>, faults: &[Fault]) -> std::io::Result<()> {
        for fault in faults {
            *self.by_code.entry(fault.code).or_default() += 1;
            if self.told.len() < TOLD {
                self.told.push((row.line, fault.clone()));
            }
        }
        if let Some(rejects) = &mut self.rejects {
            rejects.write(row.line, row.cells, faults).map_err(std::io::Error::other)?;
        }
        Ok(())
    }

    fn remark(&mut self, line: u64, remark: &Fault) {
        self.remark_count += 1;
        if self.remarks.len() < TOLD {
            self.remarks.push((line, remark.clone()));
        }
    }

    fn progress(&mut self, bytes: u64) -> bool {
        self.bar.set_position(bytes);
        !interrupt::asked()
    }

    fn decided(&mut self) -> std::io::Result<()> {
        if let Some(rejects) = self.rejects.take() {
            self.placed = Some(rejects.finish().map_err(std::io::Error::other)?);
        }
        Ok(())
    }
}
