//! Facts for papers out of the register: which tasks a kind is made for, and what is known of them as of a day.

use super::facts::{
    Class, Extension, Facts, Item, Office, Opinion, Promise, Reply, Return, Rules, Supervision, Unit, Urging,
};
use super::kind::{By, Kind, Taken};
use crate::domain::day::Day;
use crate::domain::numeral;
use crate::domain::profile::{ClockName, JointReply, Profile, Status};
use crate::domain::record::suggestion::SUPERVISION;
use crate::domain::suggestion::Role;
use crate::storage::document::{self as store, TaskRow, Wanted};
use crate::storage::sql::{Executor, Result, Row};

/// What papers are asked for.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The kind.
    pub kind: &'static Kind,
    /// The tasks; `as_of` is the day of the papers.
    pub wanted: Wanted,
    /// Suggestions by id; where there are none, every task the kind is meant for.
    pub suggestions: &'a [i64],
    /// How many days ahead a last day is near.
    pub due_within: i32,
    /// The day of the papers.
    pub on: Day,
    /// 发文字号, where one was given.
    pub no: Option<String>,
}

/// The office, its place and its rules.
#[derive(Debug)]
pub struct Home<'a> {
    /// 发文机关 and how it is reached.
    pub office: Office,
    /// Name of the place.
    pub place: &'a str,
    /// Level of its congress, as a code.
    pub level: &'a str,
    /// The law as data.
    pub profile: &'a Profile,
}

/// Facts of one paper and what to call its file.
#[derive(Clone, Debug)]
pub struct Sheaf {
    /// What the paper is about, for its file's name: the unit, or number and deputy.
    pub about: String,
    /// The facts.
    pub facts: Facts,
    /// How many deputies signed whose names are not in the register, where each is to be addressed.
    pub unnamed: i64,
}

/// Reads the facts of every paper asked for, in the order of units and numbers.
pub fn sheaves(executor: &mut dyn Executor, home: &Home<'_>, asked: &Asked<'_>) -> Result<Vec<Sheaf>> {
    let mut rows = Vec::new();
    let mut take = |row: TaskRow| {
        if is_taken(&row, asked) {
            rows.push(row);
        }
        Ok(())
    };
    if asked.suggestions.is_empty() {
        store::tasks(executor, &asked.wanted, &mut take)?;
    }
    for id in asked.suggestions {
        let wanted = Wanted { suggestion_id: Some(*id), ..asked.wanted.clone() };
        store::tasks(executor, &wanted, &mut take)?;
    }
    let mut sheaves: Vec<Sheaf> = Vec::new();
    if asked.kind.by == By::Unit {
        // Stable: within a unit the order of numbers stays.
        rows.sort_by(|one, other| (&one.unit, one.unit_id).cmp(&(&other.unit, other.unit_id)));
        for of_unit in rows.chunk_by(|one, other| one.unit_id == other.unit_id) {
            let mut facts = frame(home, asked, &of_unit[0]);
            for row in of_unit {
                facts.items.push(item(executor, home, asked, row)?);
            }
            sheaves.push(Sheaf { about: facts.unit.name.clone(), facts, unnamed: 0 });
        }
        return Ok(sheaves);
    }
    for row in &rows {
        let mut facts = frame(home, asked, row);
        let item = item(executor, home, asked, row)?;
        let about = format!("{}-{}", item.reference, row.unit);
        facts.items = vec![item.clone()];
        facts.item = Some(item);
        if asked.kind.by == By::Deputy {
            sheaves.extend(addressed(home, &facts));
        } else {
            sheaves.push(Sheaf { about, facts, unnamed: 0 });
        }
    }
    Ok(sheaves)
}

/// Whether a kind is made for a task: by the unit's role always, by its state only where no suggestion was named.
fn is_taken(row: &TaskRow, asked: &Asked<'_>) -> bool {
    let open = row.replied_on.is_none();
    let named = !asked.suggestions.is_empty();
    match asked.kind.taken {
        Taken::All => true,
        // Joint units never reply; they ask too, but not all of them.
        Taken::Open => open && (named || row.role.replies()),
        Taken::Due => open && row.role.replies() && (named || is_due(row, asked)),
        Taken::Joint => row.role == Role::Joint,
        Taken::Replying => row.role.replies(),
        Taken::Replied => row.role.replies() && (named || !open),
        Taken::Supervised => row.role.replies() && (named || row.supervised || row.key_item),
        Taken::Promised => row.role.replies() && (named || row.promised),
    }
}

fn is_due(row: &TaskRow, asked: &Asked<'_>) -> bool {
    let due: Option<Day> = row.due_on.as_deref().and_then(|day| day.parse().ok());
    due.is_some_and(|due| due.days_since(asked.on) <= asked.due_within)
}

/// One paper for each deputy who is to be addressed (代表法 art. 51; who that is says the profile).
fn addressed(home: &Home<'_>, facts: &Facts) -> Vec<Sheaf> {
    let Some(item) = &facts.item else { return Vec::new() };
    let each = home.profile.reply_joint.value == JointReply::Each;
    let mut deputies: Vec<Option<String>> = item.signers.iter().cloned().map(Some).collect();
    if item.lead.is_none() && item.delegation.is_some() {
        deputies = vec![item.delegation.clone()];
    }
    if !each || deputies.is_empty() {
        let first = item.lead.clone().or_else(|| item.delegation.clone());
        deputies = vec![first.or_else(|| item.signers.first().cloned())];
    }
    let named = i64::try_from(item.signers.len()).unwrap_or(i64::MAX);
    let unnamed = if each { item.signer_count.map_or(0, |count| (count - named).max(0)) } else { 0 };
    let paper = |deputy: Option<String>| {
        let name = deputy.unwrap_or_default();
        let about = format!("{}-{}-{name}", item.reference, facts.unit.name);
        Sheaf { about, facts: Facts { deputy: Some(name), ..facts.clone() }, unnamed }
    };
    deputies.into_iter().map(paper).collect()
}

/// What every paper about a unit's task has.
fn frame(home: &Home<'_>, asked: &Asked<'_>, row: &TaskRow) -> Facts {
    let profile = home.profile;
    let certain = |name| {
        let clock = profile.clock(name).filter(|clock| clock.status != Status::Unverified);
        clock.map(|clock| clock.text().zh)
    };
    let mut office = home.office.clone();
    if office.copies.is_empty() {
        office.copies = copies(home, row);
    }
    let class = |class: &crate::domain::profile::Class| Class {
        letter: class.letter.clone(),
        meaning: class.meaning.zh.clone(),
    };
    let classes_are_certain = profile.classes.status != Status::Unverified;
    let classes = profile.classes.value.iter().filter(|_| classes_are_certain).map(class);
    Facts {
        office,
        place: home.place.to_owned(),
        short: short(home),
        no: asked.no.clone(),
        on: asked.on.to_string(),
        unit: Unit { name: row.unit.clone(), contact: row.unit_contact.clone(), phone: row.unit_phone.clone() },
        items: Vec::new(),
        item: None,
        deputy: None,
        grades: profile.satisfaction.scale.value.iter().map(|grade| grade.text().zh.to_owned()).collect(),
        aspects: profile.satisfaction.dimensions.value.iter().map(|aspect| aspect.text().zh.to_owned()).collect(),
        classes: classes.collect(),
        rules: Rules {
            returning: certain(ClockName::Return),
            reply: certain(ClockName::Reply),
            longest: certain(ClockName::ReplyMax),
            opinion: certain(ClockName::CoOpinion),
            feedback: certain(ClockName::Feedback),
        },
    }
}

/// To whom a unit sends copies of its reply: the office, and of a unit of the government the government's own.
fn copies(home: &Home<'_>, row: &TaskRow) -> String {
    let place = home.place;
    let government = if matches!(home.level, "county" | "township") { "办公室" } else { "办公厅" };
    match row.unit_system.as_deref() {
        Some("government") => format!("{}，{place}人民政府{government}", home.office.name),
        _ => home.office.name.clone(),
    }
}

/// What a place is called in the names of its sessions: `市` of 贵阳市, `自治州`, `自治区`; of the nation `全国`.
fn short(home: &Home<'_>) -> String {
    if home.level == "nation" {
        return "全国".to_owned();
    }
    let long = ["自治区", "自治州", "自治县", "自治旗"].into_iter().find(|end| home.place.ends_with(end));
    let last = home.place.chars().next_back().filter(|last| "省市区县州盟旗乡镇".contains(*last));
    long.map(str::to_owned).or_else(|| last.map(String::from)).unwrap_or_else(|| home.place.to_owned())
}

/// `市十五届人大四次会议`, `十四届全国人大二次会议`, `市十五届人大闭会期间`.
fn session(home: &Home<'_>, row: &TaskRow) -> String {
    let number = |number: i64| numeral::print(u32::try_from(number.clamp(0, 9999)).unwrap_or(0));
    let (term, short) = (number(row.term), short(home));
    let congress = if short == "全国" { format!("{term}届全国人大") } else { format!("{short}{term}届人大") };
    if row.session == 0 {
        format!("{congress}闭会期间")
    } else {
        format!("{congress}{}次会议", number(row.session))
    }
}

fn item(executor: &mut dyn Executor, home: &Home<'_>, asked: &Asked<'_>, row: &TaskRow) -> Result<Item> {
    let as_of = asked.wanted.as_of.as_str();
    let late = row.due_on.as_deref().and_then(|due| due.parse::<Day>().ok()).map_or(0, |due| asked.on.days_since(due));
    let [lead_units, joint_units, separate_units] = row.units.clone();
    let signers = store::signers(executor, row.suggestion_id, as_of)?;
    let mut item = Item {
        number: row.number.clone(),
        reference: format!("{}-{}-{}", row.term, row.session, row.number),
        session: session(home, row),
        title: row.title.clone(),
        category: row.category.clone(),
        lead: row.lead.clone(),
        delegation: row.delegation.clone(),
        signers,
        signer_count: row.signer_count,
        submitted_on: row.submitted_on.clone(),
        round: row.round,
        role: row.role.label().zh.to_owned(),
        role_code: row.role.code().to_owned(),
        part: row.part.clone(),
        lead_units,
        joint_units,
        separate_units,
        assigned_on: row.assigned_on.clone(),
        received_on: row.received_on.clone(),
        due_on: row.due_on.clone(),
        days_late: if row.replied_on.is_none() { late.max(0) } else { 0 },
        reply: reply(row),
        ..Item::default()
    };
    details(executor, asked, row, &mut item)?;
    Ok(item)
}

/// Adds the dated facts that a kind is about.
fn details(executor: &mut dyn Executor, asked: &Asked<'_>, row: &TaskRow, item: &mut Item) -> Result<()> {
    let as_of = asked.wanted.as_of.as_str();
    let text = |row: &Row, column| row.opt_text(column).map(str::to_owned);
    match asked.kind.taken {
        Taken::Open => {
            if let Some(found) = store::returned(executor, row.task_id, as_of)? {
                item.returned =
                    Return { asked_on: text(&found, 0), reason: text(&found, 1), proposed_unit: text(&found, 2) };
            }
            if let Some(found) = store::extension(executor, row.task_id, as_of)? {
                item.extension = Extension {
                    asked_on: text(&found, 0),
                    until_on: text(&found, 1),
                    reason: text(&found, 2),
                    approved_by: text(&found, 3),
                    approved_on: text(&found, 4),
                };
            }
        }
        Taken::Joint => {
            if let Some(found) = store::opinion(executor, row.task_id, as_of)? {
                item.opinion = Opinion { on: text(&found, 0), no: text(&found, 1), summary: text(&found, 2) };
            }
        }
        Taken::Due => {
            let urgings = store::urgings(executor, row.task_id, as_of)?;
            let urging = |row: &Row| Urging { on: row.text(0).to_owned(), channel: text(row, 1), note: text(row, 2) };
            item.urgings = urgings.iter().map(urging).collect();
        }
        Taken::Supervised => item.supervision = supervision(executor, row, as_of)?,
        Taken::Promised => {
            let promises = store::promises(executor, row.suggestion_id, row.unit_id, as_of)?;
            let promise = |row: &Row| Promise {
                text: row.text(0).to_owned(),
                due_on: text(row, 1),
                done_on: text(row, 2),
                progress: text(row, 3),
            };
            item.promises = promises.iter().map(promise).collect();
        }
        Taken::All | Taken::Replying | Taken::Replied => {}
    }
    Ok(())
}

fn reply(row: &TaskRow) -> Reply {
    let [no, class, public, signed_by, contact, delivered_on] = row.reply.clone();
    let public = public.map(|flag| flag == "1");
    Reply { on: row.replied_on.clone(), no, class, public, signed_by, contact, delivered_on }
}

/// The supervision that was opened, or what the register of suggestions says of it.
fn supervision(executor: &mut dyn Executor, row: &TaskRow, as_of: &str) -> Result<Supervision> {
    let label = |code: &str| {
        let said = SUPERVISION.code(code).map_or(code, |found| found.label.zh);
        if said.ends_with("督办") { said.to_owned() } else { format!("{said}督办") }
    };
    let found = store::supervision(executor, row.suggestion_id, as_of)?;
    let text = |column: usize| found.as_ref().and_then(|row| row.opt_text(column)).map(str::to_owned);
    Ok(Supervision {
        kind: text(0).or_else(|| row.supervision_kind.clone()).map(|code| label(&code)),
        leader: text(1).or_else(|| row.supervisor.clone()),
        criteria: text(2),
        on: text(3),
    })
}
