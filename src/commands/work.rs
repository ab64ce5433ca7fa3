//! What the working verbs share: items named on the command line or in a sheet, carried out in one transaction, each
//! refused one with its reason.

use std::path::Path;

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{is_set, option, reading, switch, text, texts};
use crate::commands::record::import::{open_sheet, read_failure, take_back};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::input::{Fault, InputRow, Mapping};
use crate::domain::parse;
use crate::domain::record::{Kind as FieldKind, RecordType, Target};
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::exchange::{PlacedRejects, RejectsWriter};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope, advised};
use crate::ops::suggestion::{Done, Rules};
use crate::ops::write::{OpError, Write};
use crate::storage::sql::Access;
use crate::storage::suggestion::Identity;

/// Makes the arguments that name the items.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let help = match noun.name {
        "motion" => lang.pick("议案号，如 15-4-3", "Motions, such as 15-4-3"),
        _ => {
            lang.pick("建议编号，如 15-4-12；闭会期间 15-0-7", "Suggestions, such as 15-4-12; 15-0-7 between sessions")
        }
    };
    let mut arguments = vec![
        Arg::new("numbers").value_name("NO").num_args(0..).help(help.to_owned()),
        option("from", "FILE", lang.pick("从表格逐行办理", "Take the items from a sheet")).conflicts_with("numbers"),
        switch("force", lang.pick("允许覆盖已有的 --rejects 文件", "Overwrite an existing --rejects file")),
    ];
    arguments.extend(reading(lang));
    arguments
}

/// Makes an option for every field that a flag gives, with what the field is called.
pub fn options(lang: Lang, sheet: &'static RecordType, flags: &[(&'static str, &'static str)]) -> Vec<Arg> {
    let made = flags.iter().map(|(field, flag)| {
        let field = sheet.field(field).expect("flags name fields of the sheet");
        let heading = field.heading.get(lang);
        let (value, more) = match field.kind {
            FieldKind::Date if *flag == "on" => ("DATE", lang.pick("（省略时为今天）", " (default: today)").to_owned()),
            FieldKind::Date => ("DATE", String::new()),
            FieldKind::Code(list) => {
                let codes = list.codes.iter().map(|code| match lang {
                    Lang::Zh => format!("{} {}", code.code, code.label.zh),
                    Lang::En => code.code.to_owned(),
                });
                let codes = codes.collect::<Vec<_>>();
                ("CODE", lang.pick(&format!("：{}", codes.join("、")), &format!(": {}", codes.join(", "))).to_owned())
            }
            FieldKind::Flag => ("yes|no", String::new()),
            FieldKind::Count => ("N", String::new()),
            FieldKind::Reference(Target::Unit) => ("UNIT", String::new()),
            FieldKind::Name => ("NAME", String::new()),
            _ => ("TEXT", String::new()),
        };
        option(flag, value, &format!("{heading}{more}"))
    });
    made.collect()
}

/// Makes `--on`.
pub fn on(lang: Lang) -> Arg {
    option("on", "DATE", lang.pick("日期（省略时为今天）", "The day (default: today)"))
}

/// Makes `--unit`.
pub fn unit(lang: Lang) -> Arg {
    option("unit", "UNIT", lang.pick("承办单位（由多个单位分别办理时必写）", "The unit, where several owe a reply"))
}

/// One item: its fields by key, from a row or from flags.
#[derive(Debug)]
pub struct Item<'i> {
    record: &'static RecordType,
    values: &'i [Value],
}

impl Item<'_> {
    /// Returns the value of a field.
    pub fn get(&self, field: &str) -> &Value {
        static EMPTY: Value = Value::Empty;
        self.record.position(field).and_then(|place| self.values.get(place)).unwrap_or(&EMPTY)
    }

    /// Returns the text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_text()
    }

    /// Returns the day of a field that may be missing.
    pub fn opt_day(&self, field: &str) -> Option<Day> {
        self.text(field).and_then(|day| day.parse().ok())
    }

    /// Returns the day of a field, or `fallback`.
    pub fn day(&self, field: &str, fallback: Day) -> Day {
        self.text(field).and_then(|day| day.parse().ok()).unwrap_or(fallback)
    }
}

/// What an item is carried out with.
pub struct Bench<'b, 't> {
    /// The write under way.
    pub write: &'b mut Write<'t>,
    /// The rules of the run.
    pub rules: Rules<'b>,
    resolver: &'b mut Resolver,
    /// The day that counts when an item says none.
    pub today: Day,
}

impl Bench<'_, '_> {
    /// Returns the day of something that has happened, today where the item does not say; a day to come is a slip.
    pub fn happened(&self, item: &Item<'_>, field: &str) -> Result<Day, OpError> {
        self.not_to_come(item.day(field, self.today))
    }

    fn not_to_come(&self, on: Day) -> Result<Day, OpError> {
        let today = self.today;
        if on <= today {
            return Ok(on);
        }
        Err(OpError::Rejected(message!(
            "日期 {on} 晚于今天 {today}，还没有发生；请核对年份",
            "{on} is after today, {today}, and has not happened yet; check the year"
        )))
    }

    /// Returns the day of a moment that has come; one of a day to come is a slip.
    pub fn happened_at(&self, moment: &str) -> Result<Day, OpError> {
        let day = moment.get(..10).and_then(|day| day.parse().ok()).unwrap_or(self.today);
        self.not_to_come(day)
    }

    /// Finds the unit that an item names, if it names one.
    pub fn unit_of(&mut self, item: &Item<'_>, on: Day) -> Result<Option<i64>, OpError> {
        item.text("unit").map(|name| self.unit(name, &on.to_string())).transpose()
    }

    /// Finds the seat of a deputy of a term, by name or certificate number, with the deputy's name.
    pub fn deputy(&mut self, text: &str, term: i64) -> Result<(i64, String), OpError> {
        let scope = Scope { region: &self.rules.home.region, term, day: None };
        let found = self.resolver.reference(self.write.store(), Target::Deputy, text, scope)?;
        let id = found.map_err(|(_, reason)| OpError::NotFound(reason))?;
        let name = self.resolver.seat_name(self.write.store(), id)?;
        Ok((id, name.unwrap_or_else(|| text.to_owned())))
    }

    /// Finds the unit of a name, as it holds on a day.
    pub fn unit(&mut self, name: &str, day: &str) -> Result<i64, OpError> {
        let scope = Scope { region: &self.rules.home.region, term: self.rules.home.term, day: Some(day) };
        let found = self.resolver.reference(self.write.store(), Target::Unit, name, scope)?;
        found.map_err(|unresolved| OpError::NotFound(advised(unresolved, false).1))
    }
}

/// What became of an item, and what to say about it.
pub type Carried = Result<(Done, Option<Message>), OpError>;

/// Says what was done to a suggestion on a day, in the words of its step.
pub fn said(step: Step, identity: &Identity, on: Day) -> Message {
    let (reference, label) = (identity.reference(), step.rule().label);
    let (zh, en) = (label.zh, label.en);
    message!("{reference}：{zh}，{on}", "{reference}: {en}, {on}")
}

/// How a verb carries out its items.
pub struct Work<'w> {
    /// The sheet that `--from` takes.
    pub sheet: &'static RecordType,
    /// The fields that flags give, with the names of the flags.
    pub flags: &'w [(&'static str, &'static str)],
    /// Carries out one item: the reference and its fields.
    pub carry_out: &'w dyn Fn(&mut Bench<'_, '_>, &str, &Item<'_>) -> Carried,
}

/// Makes `arguments` and `run` of a verb all of whose options are fields of its sheet.
macro_rules! verb_of {
    ($sheet:ident, $flags:ident, $carry_out:ident) => {
        pub(super) fn arguments(lang: $crate::i18n::Lang, noun: &'static $crate::commands::Noun) -> Vec<clap::Arg> {
            let mut arguments = $crate::commands::work::arguments(lang, noun);
            arguments.extend($crate::commands::work::options(lang, &$sheet, $flags));
            arguments
        }

        pub(super) fn run(
            context: &mut $crate::context::Context,
            matches: &clap::ArgMatches,
            _noun: &'static $crate::commands::Noun,
        ) -> $crate::commands::Outcome {
            $crate::commands::work::Work { sheet: &$sheet, flags: $flags, carry_out: &$carry_out }.run(context, matches)
        }
    };
}
pub(in crate::commands) use verb_of;

impl Work<'_> {
    /// Carries out every item in one transaction.
    pub fn run(&self, context: &Context, matches: &ArgMatches) -> Outcome {
        let mut store = context.open(Access::Write)?;
        let home = Home::load(store.as_mut())?;
        let (profile, calendar) = (context.profile(store.as_mut())?, context.calendar(store.as_mut())?);
        let author = context.author(self.kept_arguments(matches));
        let mut write = Write::begin(store.as_mut())?;
        let mut resolver = Resolver::load(write.store())?;
        let rules = Rules { profile: &profile, calendar: &calendar, home: &home };
        let mut bench = Bench { write: &mut write, rules, resolver: &mut resolver, today: context.today };
        let mut ledger = Ledger { context, tally: Tally::default(), rejects: None };
        match text(matches, "from") {
            Some(file) => self.each_row(matches, &mut bench, &mut ledger, file)?,
            None => self.each_number(matches, &mut bench, &mut ledger)?,
        }
        let (tally, placed) = ledger.close()?;
        let withheld = is_set(matches, "strict") && tally.refused > 0;
        write.note("changed", tally.changed);
        if !is_set(matches, "dry-run") && !withheld {
            write.commit(&author).inspect_err(|error| take_back(placed, error))?;
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

    /// Carries out one item; refused half way, it leaves nothing behind.
    fn attempt(&self, bench: &mut Bench<'_, '_>, number: &str, values: &[Value]) -> Carried {
        let mark = bench.write.mark()?;
        let carried = (self.carry_out)(bench, number, &Item { record: self.sheet, values });
        if carried.is_ok() {
            bench.write.keep(mark)?;
        } else {
            bench.write.undo(mark)?;
        }
        carried
    }

    fn each_number(&self, matches: &ArgMatches, bench: &mut Bench<'_, '_>, ledger: &mut Ledger<'_>) -> Outcome {
        let numbers = texts(matches, "numbers");
        if numbers.is_empty() {
            return Err(Failure::usage(message!(
                "没有写编号，也没有 --from",
                "name what it is about, or a sheet with --from"
            )));
        }
        let values = self.flag_values(ledger.context, matches)?;
        let several = numbers.len() > 1;
        for number in numbers {
            match self.attempt(bench, number, &values) {
                Ok((done, said)) => ledger.carried(done, said.as_ref()),
                Err(OpError::Storage(error)) => return Err(error.into()),
                Err(error) if several => ledger.refused(number, &error),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn flag_values(&self, context: &Context, matches: &ArgMatches) -> Result<Vec<Value>, Failure> {
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
        Ok(values)
    }

    fn each_row(
        &self,
        matches: &ArgMatches,
        bench: &mut Bench<'_, '_>,
        ledger: &mut Ledger<'_>,
        file: &str,
    ) -> Outcome {
        let context = ledger.context;
        let mut reader = open_sheet(context, matches, self.sheet, file)?;
        bench.write.set_file(&reader.sha256);
        let force = is_set(matches, "force");
        ledger.rejects = text(matches, "rejects")
            .map(|path| RejectsWriter::create(Path::new(path), &reader.headings, context.lang(), force))
            .transpose()
            .map_err(read_failure)?;
        let mapping = reader.mapping.clone();
        while let Some(batch) = reader.next_batch().map_err(read_failure)? {
            for row in batch.rows() {
                self.take_row(bench, &row, &mapping, ledger)?;
            }
        }
        for notice in reader.notices() {
            let (zh, en) = (&notice.message.zh, &notice.message.en);
            context.ui.status(&message!("{file}：{zh}", "{file}: {en}"));
        }
        Ok(())
    }

    fn take_row(
        &self,
        bench: &mut Bench<'_, '_>,
        row: &InputRow<'_>,
        mapping: &Mapping,
        ledger: &mut Ledger<'_>,
    ) -> Outcome {
        if !row.faults.is_empty() {
            return ledger.refused_row(row, row.faults);
        }
        let mut values = vec![Value::Empty; self.sheet.fields.len()];
        for (column, value) in mapping.columns.iter().zip(row.values) {
            if let Some(place) = self.sheet.position(column.field.key) {
                values[place] = value.clone();
            }
        }
        let number = Item { record: self.sheet, values: &values }.text("number").unwrap_or_default().to_owned();
        match self.attempt(bench, &number, &values) {
            Ok((done, _)) => {
                ledger.tally.count(done);
                Ok(())
            }
            Err(OpError::Storage(error)) => Err(error.into()),
            Err(error) => ledger.refused_row(row, &[fault_of(&number, &error)]),
        }
    }
}

/// What became of the items, as it is told and written down.
struct Ledger<'l> {
    context: &'l Context,
    tally: Tally,
    rejects: Option<RejectsWriter>,
}

impl Ledger<'_> {
    fn carried(&mut self, done: Done, said: Option<&Message>) {
        self.tally.count(done);
        if let Some(said) = said {
            self.context.ui.status(said);
        }
    }

    fn refused(&mut self, number: &str, error: &OpError) {
        self.tally.refused += 1;
        self.context.ui.warn(&fault_of(number, error).reason);
    }

    fn refused_row(&mut self, row: &InputRow<'_>, faults: &[Fault]) -> Outcome {
        self.tally.refused += 1;
        if self.tally.refused <= TOLD {
            for fault in faults {
                let (line, zh, en) = (row.line, fault.describe(Lang::Zh), fault.describe(Lang::En));
                self.context.ui.warn(&message!("第 {line} 行未办，{zh}", "line {line} refused, {en}"));
            }
        }
        match &mut self.rejects {
            Some(rejects) => rejects.write(row.line, row.cells, faults).map_err(read_failure),
            None => Ok(()),
        }
    }

    /// Puts the rejects file in its place, before anything is kept.
    fn close(self) -> Result<(Tally, Option<PlacedRejects>), Failure> {
        let placed = self.rejects.map(RejectsWriter::finish).transpose().map_err(read_failure)?;
        Ok((self.tally, placed))
    }
}

fn fault_of(number: &str, error: &OpError) -> Fault {
    let (code, reason) = match error {
        OpError::Rejected(message) => ("refused", message.clone()),
        OpError::NotFound(message) => ("not-found", message.clone()),
        OpError::Conflict(message) => ("conflict", message.clone()),
        other => ("refused", Message::new(other.to_string(), other.to_string())),
    };
    Fault { column: String::new(), value: number.to_owned(), code, reason, personal: false }
}

/// How many items were carried out.
#[derive(Default)]
struct Tally {
    changed: u64,
    unchanged: u64,
    refused: u64,
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
