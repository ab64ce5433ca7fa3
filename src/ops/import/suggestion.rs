//! The register of suggestions: a flat row is taken apart into the suggestion, its signers, the tasks of its round, and what
//! came of them. A row may say as little as number and title, or the whole course up to the deputies' view.

use super::resolve::{Scope, Unresolved};
use super::{Job, Landed, Loader, OnConflict, RowError, Spread, flat};
use crate::domain::day::Day;
use crate::domain::input::Fault;
use crate::domain::parse::{Names, Session};
use crate::domain::record::Target;
use crate::domain::record::suggestion::SUGGESTION;
use crate::domain::suggestion::{Reference, Role};
use crate::domain::value::Value;
use crate::message;
use crate::ops::suggestion::Rules;
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::sql::Param;
use crate::storage::suggestion::{self as store, Extension, Feedback, NewTask, Reply, Signer, Task};
use crate::storage::table::{self, Stored};

/// Columns of the suggestion itself that no field of the row shows by itself.
const SERIES: [&str; 3] = ["term", "session", "cosigner_count"];

/// Loads the register.
#[derive(Default)]
pub(super) struct SuggestionLoader {
    next_id: Option<i64>,
}

/// A row understood: everything it refers to is found.
struct Understood {
    region: String,
    session: Session,
    number: String,
    lead: Option<Signer>,
    cosigners: Vec<Signer>,
    cosigner_count: Option<i64>,
    units: Vec<(i64, Role)>,
}

impl Loader for SuggestionLoader {
    fn load(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError> {
        let mut faults = flat::fill_in(job, &SUGGESTION, row);
        let understood = understand(job, row, &mut faults)?;
        faults.extend(check_course(row));
        let Some(understood) = understood.filter(|_| faults.is_empty()) else { return Err(RowError::Faults(faults)) };
        let values = own_values(row, &understood);
        let found = find(job, &understood)?;
        match found {
            None => {
                let id = self.insert(job, &values)?;
                store_signers(job, id, &understood)?;
                Course { job, row, id, understood: &understood }.store()?;
                Ok(Landed::Created)
            }
            Some(found) => update(job, row, &understood, &found, &values),
        }
    }
}

impl SuggestionLoader {
    fn insert(&mut self, job: &mut Job<'_, '_>, values: &[(&'static str, Value)]) -> Result<i64, OpError> {
        let id = match self.next_id {
            Some(id) => id,
            None => table::next_id(job.write.store(), "suggestion")?,
        };
        self.next_id = Some(id + 1);
        let mut columns = vec!["id", "entry"];
        let mut params = vec![Param::Int(id), Param::Int(job.write.entry())];
        for (column, value) in values {
            columns.push(column);
            params.push(Param::from(value));
        }
        job.write.store().insert_many("suggestion", &columns, &params)?;
        Ok(id)
    }
}

/// Finds everything the row refers to; collects a fault for each cell that leads nowhere.
fn understand(
    job: &mut Job<'_, '_>,
    row: &mut Spread<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Option<Understood>, OpError> {
    let region = row.text("region").unwrap_or_default().to_owned();
    let Some((session, number)) = series(job, row, faults) else { return Ok(None) };
    let term = i64::from(session.term.unwrap_or_default());
    let mut understood = Understood {
        region,
        session,
        number,
        lead: None,
        cosigners: Vec::new(),
        cosigner_count: None,
        units: Vec::new(),
    };
    let scope_region = understood.region.clone();
    let scope = Scope { region: &scope_region, term, day: None };
    if let Some(name) = row.text("lead").map(str::to_owned) {
        understood.lead = Some(signer(job, row, ("lead", &name), scope, faults)?);
    }
    let names = row.text("cosigners").map(Names::from_kept).unwrap_or_default();
    understood.cosigner_count = names.total.map(i64::from);
    for name in &names.names {
        let signer = signer(job, row, ("cosigners", name), scope, faults)?;
        understood.cosigners.push(signer);
    }
    let assigned_on = row.text("assigned_on").map(str::to_owned);
    let scope = Scope { day: assigned_on.as_deref(), ..scope };
    for (field, role) in [("lead_unit", Role::Lead), ("joint_units", Role::Joint), ("split_units", Role::Separate)] {
        let names = row.text(field).unwrap_or_default().to_owned();
        for name in names.split('、').filter(|name| !name.is_empty()) {
            match find_unit(job, name, scope)? {
                Ok(id) => understood.units.push((id, role)),
                Err((code, reason)) => faults.push(Fault { value: name.to_owned(), ..row.fault(field, code, reason) }),
            }
        }
    }
    Ok(Some(understood))
}

/// Returns session and number; a number written in full (`15-4-12`) says both.
fn series(job: &Job<'_, '_>, row: &Spread<'_>, faults: &mut Vec<Fault>) -> Option<(Session, String)> {
    let written = row.text("number").unwrap_or_default();
    let home_term = u32::try_from(job.home.term).unwrap_or_default();
    let mut session = row.text("session").and_then(Session::from_kept);
    let mut number = written.trim_start_matches('第').trim_end_matches('号').to_owned();
    if let Some(Reference { session: Some(series), number: within, term }) = Reference::parse(written) {
        let term = term.and_then(|term| u32::try_from(term).ok());
        session =
            Some(Session { term: term.or(session.and_then(|known| known.term)), number: u32::try_from(series).ok()? });
        number = within;
    }
    let Some(session) = session else {
        let reason = message!(
            "没有写会议（届次），请补“十五届四次”或“闭会”一列",
            "the row names no session; add a column such as 十五届四次 or 闭会"
        );
        faults.push(row.fault("session", "missing", reason));
        return None;
    };
    Some((session.or_term(home_term), number))
}

fn signer(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    cell: (&str, &str),
    scope: Scope<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Signer, OpError> {
    let (field, name) = cell;
    let mut found = Signer { name: name.to_owned(), seat_id: None };
    match job.resolver.reference(job.write.store(), Target::Deputy, name, scope)? {
        Ok(id) => {
            found.seat_id = Some(id);
            if let Some(seat) = job.resolver.seat_name(job.write.store(), id)? {
                found.name = seat;
            }
        }
        // A name that stands for a deputy nobody has entered is kept as a name when the office asks for it.
        Err(("unknown-deputy", _)) if job.options.create_missing => {}
        Err((code, reason)) => faults.push(Fault { value: name.to_owned(), ..row.fault(field, code, reason) }),
    }
    Ok(found)
}

fn find_unit(job: &mut Job<'_, '_>, name: &str, scope: Scope<'_>) -> Result<Result<i64, Unresolved>, OpError> {
    let found = job.resolver.reference(job.write.store(), Target::Unit, name, scope)?;
    match found {
        Err(("unknown-unit", _)) if job.options.create_missing => {
            let id = table::next_id(job.write.store(), "unit")?;
            let (entry, region) = (job.write.entry(), scope.region);
            let params = [Param::Int(id), Param::Int(entry), Param::Text(region), Param::Text(name)];
            job.write.store().insert_many("unit", &["id", "entry", "region", "name"], &params)?;
            job.resolver.refresh();
            Ok(Ok(id))
        }
        other => Ok(other),
    }
}

/// Rules on the order of things within the row.
fn check_course(row: &Spread<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let ordered = [
        ("submitted_on", "assigned_on"),
        ("assigned_on", "received_on"),
        ("assigned_on", "replied_on"),
        ("replied_on", "feedback_on"),
        ("assigned_on", "extended_to"),
    ];
    for (first, second) in ordered {
        if let (Some(start), Some(end)) = (row.text(first), row.text(second))
            && end < start
        {
            let heading = SUGGESTION.field(first).map_or("", |field| field.heading.zh);
            let reason = message!("早于{heading} {start}", "lies before {first}, {start}");
            faults.push(row.fault(second, "out-of-order", reason));
        }
    }
    let has = |field: &str| !row.get(field).is_empty();
    let units = has("lead_unit") || has("split_units");
    let mut needs = |field: &str, there: bool, reason: crate::i18n::Message| {
        if has(field) && !there {
            faults.push(row.fault(field, "incomplete", reason));
        }
    };
    needs("assigned_on", units, message!("有交办日期而没有承办单位", "assigned, but to no unit"));
    needs("replied_on", has("assigned_on"), message!("有答复日期而没有交办日期", "replied to, but never assigned"));
    needs("received_on", has("assigned_on"), message!("有签收日期而没有交办日期", "received, but never assigned"));
    needs("extended_to", has("assigned_on"), message!("有延期而没有交办日期", "extended, but never assigned"));
    needs("reply_class", has("replied_on"), message!("有类别而没有答复日期", "a class, but no day of the reply"));
    faults
}

/// Returns the suggestion's own columns with their values.
fn own_values(row: &Spread<'_>, understood: &Understood) -> Vec<(&'static str, Value)> {
    let mut values: Vec<(&'static str, Value)> =
        store::SUGGESTION.stored().map(|column| (column.stored, row.get(column.field).clone())).collect();
    for (column, value) in &mut values {
        match *column {
            "number" => *value = Value::text(&understood.number),
            "region" => *value = Value::text(&understood.region),
            _ => {}
        }
    }
    let term = understood.session.term.map(i64::from);
    let numbers = [term, Some(i64::from(understood.session.number)), understood.cosigner_count];
    values.extend(SERIES.into_iter().zip(numbers.map(Value::from)));
    values
}

fn find(job: &mut Job<'_, '_>, understood: &Understood) -> Result<Option<Stored>, OpError> {
    let columns: Vec<&str> = store::SUGGESTION.stored().map(|column| column.stored).chain(SERIES).collect();
    let sql = format!(
        "SELECT id, {} FROM suggestion WHERE region = ?1 AND term = ?2 AND session = ?3 AND number = ?4",
        columns.join(", ")
    );
    let term = i64::from(understood.session.term.unwrap_or_default());
    let session = i64::from(understood.session.number);
    let params = crate::params![&understood.region, term, session, &understood.number];
    let Some(mut row) = job.write.store().query_one(&sql, params)? else { return Ok(None) };
    let id = row.int(0)?;
    row.values.remove(0);
    Ok(Some(Stored { id, values: row.values }))
}

fn store_signers(job: &mut Job<'_, '_>, id: i64, understood: &Understood) -> Result<bool, OpError> {
    let mut signers = Vec::new();
    if let Some(lead) = &understood.lead {
        signers.push((0, lead.clone()));
    }
    for (place, signer) in understood.cosigners.iter().enumerate() {
        signers.push((i64::try_from(place).unwrap_or(i64::MAX - 1) + 1, signer.clone()));
    }
    if signers.is_empty() || signers == store::signers(job.write.store(), id)? {
        return Ok(false);
    }
    let entry = job.write.entry();
    store::set_signers(job.write.store(), id, &signers, entry)?;
    Ok(true)
}

fn update(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    understood: &Understood,
    found: &Stored,
    values: &[(&'static str, Value)],
) -> Result<Landed, RowError> {
    if job.options.on_conflict == OnConflict::Skip {
        return Ok(Landed::Unchanged);
    }
    let differing: Vec<usize> = (0..values.len())
        .filter(|&place| !values[place].1.is_empty() && values[place].1 != found.values[place])
        .collect();
    if let (OnConflict::Reject, Some(&place)) = (job.options.on_conflict, differing.first()) {
        let known = found.values[place].to_plain();
        let reason = message!("登记册中为“{known}”，与本行不同", "the register says {known:?} instead");
        return Err(RowError::Faults(vec![row.fault(values[place].0, "conflict", reason)]));
    }
    let changes: Vec<(&str, &Value)> = differing.iter().map(|&place| (values[place].0, &values[place].1)).collect();
    table::update(job.write.store(), "suggestion", found.id, &changes)?;
    let mut sides: Vec<_> = differing
        .iter()
        .map(|&place| (values[place].0, to_json(&found.values[place]), to_json(&values[place].1)))
        .collect();
    if store_signers(job, found.id, understood)? {
        sides.push(("signers", serde_json::Value::Null, row.text("lead").into()));
    }
    sides.extend(Course { job, row, id: found.id, understood }.store()?);
    if sides.is_empty() {
        return Ok(Landed::Unchanged);
    }
    let Session { term, number } = understood.session;
    let key = format!("{}/{}-{number}-{}", understood.region, term.unwrap_or_default(), understood.number);
    job.write.touch(&changed("suggestion", &key, &sides))?;
    Ok(Landed::Changed)
}

type Side = (&'static str, serde_json::Value, serde_json::Value);

/// The course of a suggestion as a row tells it: tasks of one round and what came of them.
struct Course<'c, 'j, 't, 'r> {
    job: &'c mut Job<'j, 't>,
    row: &'c Spread<'r>,
    id: i64,
    understood: &'c Understood,
}

impl Course<'_, '_, '_, '_> {
    /// Stores what the register does not say yet; returns what changed.
    fn store(&mut self) -> Result<Vec<Side>, RowError> {
        let mut sides = Vec::new();
        if let Some(assigned_on) = self.row.text("assigned_on").map(str::to_owned) {
            let round = self.row.get("round").as_int().unwrap_or(1).max(1);
            let tasks = self.tasks(round, &assigned_on, &mut sides)?;
            if let Some(task) = tasks.iter().find(|task| task.role.replies()) {
                self.facts_of_task(task, &mut sides)?;
            }
            self.view(round, &mut sides)?;
        }
        self.promise(&mut sides)?;
        Ok(sides)
    }

    /// Returns the tasks of the round, made now where there were none.
    fn tasks(&mut self, round: i64, assigned_on: &str, sides: &mut Vec<Side>) -> Result<Vec<Task>, RowError> {
        let of_round = |tasks: Vec<Task>| tasks.into_iter().filter(|task| task.round == round).collect::<Vec<_>>();
        let known = of_round(store::tasks(self.job.write.store(), self.id)?);
        if known.is_empty() {
            let rules =
                Rules { profile: self.job.options.profile, calendar: self.job.options.calendar, home: self.job.home };
            let day: Day = assigned_on.parse().map_err(|_| self.fault("assigned_on", "bad-date"))?;
            for (unit_id, role) in &self.understood.units {
                let last_day = rules.last_day(*role, round, day)?.day.map(|day| day.to_string());
                let task = NewTask {
                    suggestion_id: self.id,
                    round,
                    unit_id: *unit_id,
                    role: *role,
                    assigned_on,
                    statutory_on: last_day.as_deref(),
                };
                let entry = self.job.write.entry();
                store::add_task(self.job.write.store(), &task, entry)?;
            }
            sides.push(("assigned_on", serde_json::Value::Null, assigned_on.into()));
            return Ok(of_round(store::tasks(self.job.write.store(), self.id)?));
        }
        let same = known.iter().all(|task| task.assigned_on == assigned_on)
            && known.len() == self.understood.units.len()
            && known.iter().all(|task| self.understood.units.contains(&(task.unit_id, task.role)));
        if same { Ok(known) } else { Err(self.fault("assigned_on", "conflict")) }
    }

    fn fault(&self, field: &str, code: &'static str) -> RowError {
        let reason = message!(
            "与登记册中已有的交办（单位、日期）不同；改变交办请用 renda suggestion 的命令",
            "differs from the assignment in the register (units or day); change it with the commands of renda suggestion"
        );
        RowError::Faults(vec![self.row.fault(field, code, reason)])
    }

    fn facts_of_task(&mut self, task: &Task, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let (row, entry) = (self.row, self.job.write.entry());
        let store = self.job.write.store();
        if let Some(day) = row.text("received_on").filter(|day| task.received_on.as_deref() != Some(*day)) {
            store::update_task(store, task.id, &[("received_on", &Value::text(day))])?;
            sides.push(("received_on", task.received_on.clone().into(), day.into()));
        }
        if let Some(until) = row.text("extended_to") {
            let known = store::extensions(store, task.id)?;
            if known.iter().all(|extension| extension.text(1) != until) {
                // The register keeps the new limit, not the day of approval; it was approved by the first limit at the latest.
                let approved_on = task.statutory_on.as_deref().unwrap_or(&task.assigned_on);
                let facts = Extension { approved_on, until_on: until, approved_by: None, reason: None };
                store::add_extension(store, task.id, &facts, entry)?;
                sides.push(("extended_to", serde_json::Value::Null, until.into()));
            }
        }
        if let Some(on) =
            row.text("contacted_on").or(row.text("replied_on").filter(|_| !row.get("contact_form").is_empty()))
        {
            let form = row.text("contact_form");
            let known = store::contacts(store, task.id)?;
            if known.iter().all(|contact| contact.text(0) != on || contact.opt_text(1) != form) {
                store::set_contact(store, task.id, on, form, entry)?;
                sides.push(("contacted_on", serde_json::Value::Null, on.into()));
            }
        }
        self.reply(task, sides)
    }

    fn reply(&mut self, task: &Task, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let (row, entry) = (self.row, self.job.write.entry());
        let Some(on) = row.text("replied_on") else { return Ok(()) };
        let store = self.job.write.store();
        let known = store::reply(store, task.id)?;
        let old = |column: usize| known.as_ref().map(|reply| reply.values[column].clone()).unwrap_or_default();
        let pick =
            |field: &str, column: usize| if row.get(field).is_empty() { old(column) } else { row.get(field).clone() };
        let now = [pick("reply_no", 1), pick("reply_class", 2), pick("reply_public", 3), pick("adopted", 4)];
        if old(0).as_text() == Some(on) && (1..=4).all(|column| old(column) == now[column - 1]) {
            return Ok(());
        }
        let reply = Reply {
            number: now[0].as_text(),
            class: now[1].as_text(),
            public: now[2].as_int(),
            adopted: now[3].as_text(),
        };
        store::set_reply(store, task.id, on, &reply, entry)?;
        sides.push(("replied_on", to_json(&old(0)), on.into()));
        Ok(())
    }

    fn view(&mut self, round: i64, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let owned = |field: &str| self.row.text(field).map(str::to_owned);
        let view = Feedback {
            feedback_on: owned("feedback_on"),
            attitude: owned("attitude"),
            result: owned("result"),
            note: owned("feedback_note"),
        };
        if view.attitude.is_none() && view.result.is_none() {
            return Ok(());
        }
        let known = store::feedback(self.job.write.store(), self.id)?;
        if known.iter().any(|(other, before)| *other == round && *before == view) {
            return Ok(());
        }
        let entry = self.job.write.entry();
        store::set_feedback(self.job.write.store(), (self.id, round), &view, entry)?;
        sides.push(("result", serde_json::Value::Null, view.result.clone().into()));
        Ok(())
    }

    fn promise(&mut self, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let Some(promise) = self.row.text("promise") else { return Ok(()) };
        let facts = (promise, self.row.text("promise_due"), self.row.text("promise_done_on"));
        if store::promise(self.job.write.store(), self.id)?
            .is_some_and(|known| (known.text(0), known.opt_text(1), known.opt_text(2)) == facts)
        {
            return Ok(());
        }
        let entry = self.job.write.entry();
        store::set_promise(self.job.write.store(), self.id, facts, entry)?;
        sides.push(("promise", serde_json::Value::Null, promise.into()));
        Ok(())
    }
}
