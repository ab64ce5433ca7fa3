//! What the working verbs share: items named on the command line or in a sheet, carried out in one transaction, each
//! refused one with its reason.

use std::path::Path;

use clap::{Arg, ArgMatches};

use crate::commands::Outcome;
use crate::commands::arguments::{is_set, option, reading, switch, text, texts};
use crate::commands::record::import::{open_sheet, read_failure};
use crate::context::Context;
use crate::domain::calendar::Calendar;
use crate::domain::input::{Fault, InputRow, Mapping};
use crate::domain::parse;
use crate::domain::profile::Profile;
use crate::domain::record::{Kind as FieldKind, RecordType, Target};
use crate::domain::value::Value;
use crate::exchange::RejectsWriter;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope};
use crate::ops::suggestion::{Done, Rules};
use crate::ops::write::{OpError, Write};
use crate::storage::sqlite::Access;

/// Makes the arguments that name the items.
pub(super) fn arguments(lang: Lang) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("numbers").value_name("NO").num_args(0..).help(
            lang.pick("建议编号，如 15-4-12；闭会期间 15-0-7", "Suggestions, such as 15-4-12; 15-0-7 between sessions"),
        ),
        option("from", "FILE", lang.pick("从表格逐行办理", "Take the items from a sheet")).conflicts_with("numbers"),
        switch("force", lang.pick("允许覆盖已有的 --rejects 文件", "Overwrite an existing --rejects file")),
    ];
    arguments.extend(reading(lang));
    arguments
}

/// Makes `--on`.
pub(super) fn on(lang: Lang) -> Arg {
    option("on", "DATE", lang.pick("日期（省略时为今天）", "The day (default: today)"))
}

/// Makes `--unit`.
pub(super) fn unit(lang: Lang) -> Arg {
    option("unit", "UNIT", lang.pick("承办单位（由多个单位分别办理时必写）", "The unit, where several owe a reply"))
}

/// One item: its fields by key, from a row or from flags.
pub(super) struct Item<'i> {
    record: &'static RecordType,
    values: &'i [Value],
}

impl Item<'_> {
    /// Returns the value of a field.
    pub(super) fn get(&self, field: &str) -> &Value {
        static EMPTY: Value = Value::Empty;
        self.record.position(field).and_then(|place| self.values.get(place)).unwrap_or(&EMPTY)
    }

    /// Returns the text of a field.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_text()
    }

    /// Returns the day of a field, or `fallback`.
    pub(super) fn day(&self, field: &str, fallback: crate::domain::day::Day) -> crate::domain::day::Day {
        self.text(field).and_then(|day| day.parse().ok()).unwrap_or(fallback)
    }
}

/// What an item is carried out with.
pub(super) struct Bench<'b, 't> {
    /// The write under way.
    pub(super) write: &'b mut Write<'t>,
    /// The rules of the run.
    pub(super) rules: Rules<'b>,
    resolver: &'b mut Resolver,
    /// The day that counts when an item says none.
    pub(super) today: crate::domain::day::Day,
}

impl Bench<'_, '_> {
    /// Finds the unit of a name, as it holds on a day.
    pub(super) fn unit(&mut self, name: &str, day: &str) -> Result<i64, OpError> {
        let scope = Scope { region: &self.rules.home.region, term: self.rules.home.term, day: Some(day) };
        let found = self.resolver.reference(self.write.store(), Target::Unit, name, scope)?;
        found.map_err(|(_, reason)| OpError::NotFound(reason))
    }
}

/// What became of an item, and what to say about it.
pub(super) type Carried = Result<(Done, Option<Message>), OpError>;

/// How a verb carries out its items.
pub(super) struct Work<'w> {
    /// The sheet that `--from` takes.
    pub(super) sheet: &'static RecordType,
    /// The fields that flags give, with the names of the flags.
    pub(super) flags: &'w [(&'static str, &'static str)],
    /// Carries out one item: the reference and its fields.
    pub(super) carry_out: &'w dyn Fn(&mut Bench<'_, '_>, &str, &Item<'_>) -> Carried,
}

impl Work<'_> {
    /// Carries out every item in one transaction.
    pub(super) fn run(&self, context: &Context, matches: &ArgMatches) -> Outcome {
        let mut store = context.open(Access::Write)?;
        let home = Home::load(&mut store)?;
        let (profile, calendar) = (context.profile()?, context.calendar(&mut store)?);
        let author = context.author(self.kept_arguments(matches));
        let mut write = Write::begin(&mut store)?;
        let mut resolver = Resolver::load(write.store())?;
        let mut tally = Tally::default();
        let tools = Tools { profile: &profile, calendar: &calendar, home: &home };
        {
            let rules = Rules { profile: tools.profile, calendar: tools.calendar, home: tools.home };
            let mut bench = Bench { write: &mut write, rules, resolver: &mut resolver, today: context.today };
            match text(matches, "from") {
                Some(file) => self.from_sheet(context, matches, &mut bench, (file, &mut tally))?,
                None => self.from_flags(context, matches, &mut bench, &mut tally)?,
            }
        }
        let withheld = is_set(matches, "strict") && tally.refused > 0;
        write.note("changed", tally.changed);
        if !is_set(matches, "dry-run") && !withheld {
            write.commit(&author)?;
        }
        tally.conclude(context, (is_set(matches, "dry-run"), withheld))
    }

    fn kept_arguments(&self, matches: &ArgMatches) -> serde_json::Map<String, serde_json::Value> {
        let mut kept = serde_json::Map::new();
        let names = self.flags.iter().map(|(_, flag)| *flag).chain(["from"]);
        for name in names {
            if let Some(value) = text(matches, name) {
                kept.insert(name.to_owned(), value.into());
            }
        }
        kept.insert("numbers".to_owned(), texts(matches, "numbers").into());
        kept
    }

    fn from_flags(
        &self,
        context: &Context,
        matches: &ArgMatches,
        bench: &mut Bench<'_, '_>,
        tally: &mut Tally,
    ) -> Outcome {
        let numbers = texts(matches, "numbers");
        if numbers.is_empty() {
            return Err(Failure::usage(message!(
                "没有写建议编号，也没有 --from",
                "name suggestions, or a sheet with --from"
            )));
        }
        let mut values = vec![Value::Empty; self.sheet.fields.len()];
        for (field, flag) in self.flags {
            let (Some(said), Some(place)) = (text(matches, flag), self.sheet.position(field)) else { continue };
            let kind = self.sheet.fields[place].kind;
            values[place] = if kind == FieldKind::Date {
                Value::text(&context.day(said)?.to_string())
            } else {
                parse::cell(kind, said).map_err(|fault| Failure::usage(fault.reason))?
            };
        }
        let several = numbers.len() > 1;
        for number in numbers {
            let item = Item { record: self.sheet, values: &values };
            match (self.carry_out)(bench, number, &item) {
                Ok((done, said)) => tally.add(context, done, said.as_ref()),
                Err(OpError::Storage(error)) => return Err(error.into()),
                Err(error) if several => tally.refuse(context, number, &error),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn from_sheet(
        &self,
        context: &Context,
        matches: &ArgMatches,
        bench: &mut Bench<'_, '_>,
        given: (&str, &mut Tally),
    ) -> Outcome {
        let (file, tally) = given;
        let mut reader = open_sheet(context, matches, self.sheet, file)?;
        bench.write.set_file(&reader.sha256);
        let force = is_set(matches, "force");
        let mut rejects = text(matches, "rejects")
            .map(|path| RejectsWriter::create(Path::new(path), &reader.headings, context.lang(), force))
            .transpose()
            .map_err(read_failure)?;
        let mapping = reader.mapping.clone();
        while let Some(batch) = reader.next_batch().map_err(read_failure)? {
            for row in batch.rows() {
                self.take_row(context, bench, (&row, &mapping), tally, rejects.as_mut())?;
            }
        }
        for notice in reader.notices() {
            let (zh, en) = (&notice.message.zh, &notice.message.en);
            context.ui.status(&message!("{file}：{zh}", "{file}: {en}"));
        }
        rejects.map_or(Ok(()), RejectsWriter::finish).map_err(read_failure)
    }

    fn take_row(
        &self,
        context: &Context,
        bench: &mut Bench<'_, '_>,
        row: (&InputRow<'_>, &Mapping),
        tally: &mut Tally,
        rejects: Option<&mut RejectsWriter>,
    ) -> Outcome {
        let (row, mapping) = row;
        let mut values = vec![Value::Empty; self.sheet.fields.len()];
        for (column, value) in mapping.columns.iter().zip(row.values) {
            if let Some(place) = self.sheet.position(column.field.key) {
                values[place] = value.clone();
            }
        }
        let item = Item { record: self.sheet, values: &values };
        let number = item.text("number").unwrap_or_default().to_owned();
        let faults = if row.faults.is_empty() {
            match (self.carry_out)(bench, &number, &item) {
                Ok((done, _)) => {
                    tally.count(done);
                    return Ok(());
                }
                Err(OpError::Storage(error)) => return Err(error.into()),
                Err(error) => vec![fault_of(&number, &error)],
            }
        } else {
            row.faults.to_vec()
        };
        tally.refuse_row(context, row.line, &faults);
        if let Some(rejects) = rejects {
            rejects.write(row.line, row.cells, &faults).map_err(read_failure)?;
        }
        Ok(())
    }
}

struct Tools<'t> {
    profile: &'t Profile,
    calendar: &'t Calendar,
    home: &'t Home,
}

fn fault_of(number: &str, error: &OpError) -> Fault {
    let (code, reason) = match error {
        OpError::Rejected(message) => ("refused", message.clone()),
        OpError::NotFound(message) => ("not-found", message.clone()),
        OpError::Conflict(message) => ("conflict", message.clone()),
        other => ("refused", Message::new(other.to_string(), other.to_string())),
    };
    Fault { column: String::new(), value: number.to_owned(), code, reason }
}

/// How many items were carried out.
#[derive(Default)]
struct Tally {
    changed: u64,
    unchanged: u64,
    refused: u64,
    conflicts: u64,
}

/// Refusals told one by one; the rejects file has all of them.
const TOLD: u64 = 20;

impl Tally {
    fn count(&mut self, done: Done) {
        match done {
            Done::Changed => self.changed += 1,
            Done::Unchanged => self.unchanged += 1,
        }
    }

    fn add(&mut self, context: &Context, done: Done, said: Option<&Message>) {
        self.count(done);
        if let Some(said) = said {
            context.ui.status(said);
        }
    }

    fn refuse(&mut self, context: &Context, number: &str, error: &OpError) {
        let fault = fault_of(number, error);
        self.conflicts += u64::from(fault.code == "conflict");
        self.refused += 1;
        context.ui.warn(&fault.reason);
    }

    fn refuse_row(&mut self, context: &Context, line: u64, faults: &[Fault]) {
        self.refused += 1;
        if self.refused > TOLD {
            return;
        }
        for fault in faults {
            let (zh, en) = (fault.describe(Lang::Zh), fault.describe(Lang::En));
            context.ui.warn(&message!("第 {line} 行未办，{zh}", "line {line} refused, {en}"));
        }
    }

    fn conclude(&self, context: &Context, kept: (bool, bool)) -> Outcome {
        let (dry_run, withheld) = kept;
        let Tally { changed, unchanged, refused, .. } = self;
        if changed + unchanged + refused > 1 || dry_run {
            context.ui.status(&message!(
                "办理 {changed}，未变 {unchanged}，未办 {refused}",
                "{changed} carried out, {unchanged} unchanged, {refused} refused"
            ));
        }
        if dry_run {
            context.ui.status(&message!("试运行：没有保留任何改动", "dry run: nothing was kept"));
        }
        if withheld {
            context.ui.status(&message!(
                "有未办的且指定了 --strict：没有保留任何改动",
                "some were refused and --strict was given: nothing was kept"
            ));
        }
        match (*refused, changed + unchanged, withheld) {
            (0, ..) => Ok(()),
            (_, 0, _) | (_, _, true) => Err(Failure::silent(Kind::Rejected)),
            _ => Err(Failure::silent(Kind::Partial)),
        }
    }
}
