//! `renda NOUN add`: one record from flags, through the same door as an import.

use clap::{Arg, ArgMatches};

use super::{filter, flag, record_of};
use crate::commands::arguments::{dry_run, is_set, text};
use crate::commands::suggestion::Alike;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::input::{Batch, Fault, InputRow, MappedColumn, Mapping};
use crate::domain::parse;
use crate::domain::record::{Field, RecordType};
use crate::domain::value::Value;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::{self, Decisions, ImportError, Observer, OnConflict, Options};
use crate::ops::write::OpError;
use crate::storage::sql::Access;

/// Declares the arguments: one option a field.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = field_arguments(lang, record_of(noun));
    arguments.push(dry_run(lang));
    arguments
}

/// Makes one option a field, for saying its value.
pub fn field_arguments(lang: Lang, record: &'static RecordType) -> Vec<Arg> {
    let option = |field: &'static Field| {
        let heading = field.heading.get(lang);
        let needed = match (field.allotted, field.required) {
            (true, _) => lang.pick("（登记时省略则取下一个）", " (registered without it: the next free one)"),
            (false, true) => lang.pick("（必填）", " (required)"),
            (false, false) => "",
        };
        let example = if field.example.is_empty() {
            String::new()
        } else {
            lang.pick("，如 ", ", such as ").to_owned() + field.example
        };
        Arg::new(filter::field_id(field))
            .long(flag(field))
            .value_name("VALUE")
            .help(format!("{heading}{needed}{example}"))
    };
    record.fields.iter().map(option).collect()
}

/// Reads the fields given as flags; every wrong one is reported.
pub fn given(matches: &ArgMatches, record: &'static RecordType) -> Result<Vec<(usize, Value)>, Failure> {
    let (mut values, mut faults) = (Vec::new(), Vec::new());
    for (place, field) in record.fields.iter().enumerate() {
        let Some(said) = text(matches, &filter::field_id(field)) else { continue };
        match parse::cell(field.kind, said) {
            Ok(value) => values.push((place, value)),
            Err(fault) => faults.push(Fault {
                column: format!("--{}", flag(field)),
                value: said.to_owned(),
                code: fault.code,
                reason: fault.reason,
                personal: field.personal,
            }),
        }
    }
    if faults.is_empty() { Ok(values) } else { Err(OpError::Faults(faults).into()) }
}

/// Adds one record.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let values = given(matches, record)?;
    check_required(record, &values)?;
    let mut store = context.open(Access::Write)?;
    let alike = Alike::of(context, store.as_mut(), record, &values);
    let is_allotted = !values.iter().any(|(place, value)| record.fields[*place].allotted && !value.is_empty());
    let mapping = Mapping {
        columns: values
            .iter()
            .map(|(place, _)| {
                let field = &record.fields[*place];
                MappedColumn { index: *place, heading: format!("--{}", flag(field)), field }
            })
            .collect(),
    };
    let (profile, calendar) = (context.profile(store.as_mut())?, context.calendar(store.as_mut())?);
    let options = Options {
        record,
        mapping: &mapping,
        file_name: "-",
        sha256: "-",
        dry_run: is_set(matches, "dry-run"),
        strict: true,
        on_conflict: OnConflict::Reject,
        create_missing: false,
        allot_numbers: true,
        decisions: Decisions::Untold,
        profile: &profile,
        calendar: &calendar,
    };
    let mut batch = Batch::default();
    batch.push(1, std::iter::empty(), values.into_iter().map(|(_, value)| value), std::iter::empty());
    let mut heard = Heard::default();
    let batches = std::iter::once(Ok::<Batch, std::convert::Infallible>(batch));
    let author = context.author(serde_json::Map::new());
    let counts = import::run(store.as_mut(), &author, &options, batches, &mut heard).map_err(|error| match error {
        ImportError::Op(error) => Failure::from(error),
        ImportError::Output(error) => error.into(),
        ImportError::Read(never) => match never {},
    })?;
    if let Some(fault) = heard.faults.iter().find(|fault| fault.code == "conflict") {
        let described = crate::i18n::Message::new(fault.describe(Lang::Zh), fault.describe(Lang::En));
        let noun = noun.name;
        return Err(Failure::new(Kind::Conflict, described).hint(message!(
            "已有同号记录；修改请用 renda {noun} edit",
            "a record with this key exists; change it with renda {noun} edit"
        )));
    }
    if !heard.faults.is_empty() {
        return Err(OpError::Faults(heard.faults).into());
    }
    if let Some(reference) = counts.placed.as_ref().filter(|_| is_allotted && !options.dry_run) {
        context.ui.print(&format!("{reference}\n"))?;
    }
    let (zh, en) = (record.label.zh, record.label.en);
    context.ui.status(&if options.dry_run {
        message!("试运行：{zh}可以登记，没有保留任何改动", "dry run: the {en} could be added; nothing was kept")
    } else if counts.created > 0 {
        message!("已登记{zh}", "{en} added")
    } else {
        message!("{zh}已经登记过，没有改动", "the {en} was there already; nothing changed")
    });
    for remark in &heard.remarks {
        context.ui.warn(&crate::i18n::Message::new(remark.describe(Lang::Zh), remark.describe(Lang::En)));
    }
    if counts.created > 0 {
        alike.tell(context, counts.placed.as_deref().unwrap_or_default(), !options.dry_run);
    }
    Ok(())
}

fn check_required(record: &'static RecordType, values: &[(usize, Value)]) -> Result<(), Failure> {
    let missing = record.fields.iter().enumerate().filter(|(place, field)| {
        field.required && !field.allotted && !values.iter().any(|(given, value)| given == place && !value.is_empty())
    });
    let missing = missing.map(|(_, field)| format!("--{}", flag(field))).collect::<Vec<_>>().join(" ");
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(message!("缺少 {missing}", "missing {missing}")))
}

/// Keeps the faults of the one row, and the remarks on it.
#[derive(Default)]
struct Heard {
    faults: Vec<Fault>,
    remarks: Vec<Fault>,
}

impl Observer for Heard {
    fn rejected(&mut self, _row: &InputRow<'_>, faults: &[Fault]) -> std::io::Result<()> {
        self.faults.extend_from_slice(faults);
        Ok(())
    }

    fn remark(&mut self, _line: u64, remark: &Fault) {
        self.remarks.push(remark.clone());
    }

    fn progress(&mut self, _bytes: u64) -> bool {
        true
    }

    fn decided(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
