//! Motions and the dated facts about them: who moved them, and the steps taken.

use std::collections::HashMap;

use super::sql::{Executor, Result, Row};
use super::table::{Filter, Table, meant_by};
use crate::domain::record::motion;
use crate::domain::suggestion::Reference;
use crate::own;
use crate::params;

/// 议案: the register row; the movers are those who stand by it, with the number of those not named.
pub static MOTION: Table = Table {
    record: &motion::MOTION,
    name: "motion",
    joins: "",
    columns: &[
        own!("number"),
        own!("region"),
        own!("session", "", "CAST(t.term AS TEXT) || '-' || CAST(t.session AS TEXT)"),
        own!("title"),
        own!("grounds"),
        own!("proposal"),
        own!(
            "movers",
            "",
            "NULLIF(COALESCE((SELECT string_agg(g.name, '、' ORDER BY g.ordinal) FROM motion_signer g \
             WHERE g.motion_id = t.id AND g.withdrawn_on IS NULL) || \
             CASE WHEN COALESCE(t.unnamed, 0) = 0 THEN '' ELSE '、' END, '') || \
             CASE WHEN COALESCE(t.unnamed, 0) = 0 THEN '' ELSE '等' || CAST(t.unnamed + (SELECT count(*) \
             FROM motion_signer h WHERE h.motion_id = t.id AND h.withdrawn_on IS NULL) AS TEXT) || '人' END, '')"
        ),
        own!("delegation"),
        own!("submitted_at"),
        own!("decision"),
        own!("committee"),
        own!("converted_to"),
        own!("note"),
        own!("extra"),
    ],
    key: &["region", "term", "session", "number"],
    order: "t.region, t.term, t.session, length(t.number), t.number",
};

/// A motion as its own row has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Motion {
    /// Its id.
    pub id: i64,
    /// Region of the congress.
    pub region: String,
    /// 届.
    pub term: i64,
    /// 次; 0 between sessions.
    pub session: i64,
    /// Number within its series.
    pub number: String,
    /// 案由.
    pub title: String,
    /// 案据.
    pub grounds: String,
    /// 方案.
    pub proposal: String,
    /// 代表团.
    pub delegation: Option<String>,
    /// Movers beside those named.
    pub unnamed: i64,
    /// 提交时间.
    pub submitted_at: Option<String>,
    /// The newest outcome.
    pub decision: Option<String>,
    /// The last day of its session.
    pub closes_on: Option<String>,
    /// The moment of the presidium's last meeting in its session.
    pub last_presidium_at: Option<String>,
}

impl Motion {
    /// Returns the reference people use: `15-4-3`.
    pub fn reference(&self) -> String {
        format!("{}-{}-{}", self.term, self.session, self.number)
    }

    /// Returns the key the journal uses: `520100/15-4-3`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.region, self.reference())
    }

    /// Returns the day of submission.
    pub fn submitted_on(&self) -> Option<&str> {
        self.submitted_at.as_deref().and_then(|moment| moment.get(..10))
    }
}

const SELECT: &str = "SELECT t.id, t.region, t.term, t.session, t.number, t.title, t.grounds, t.proposal, t.delegation, \
                      COALESCE(t.unnamed, 0), t.submitted_at, t.decision, s.closes_on, s.last_presidium_at FROM motion t \
                      LEFT JOIN session s ON s.region = t.region \
                      AND s.session = CAST(t.term AS TEXT) || '-' || CAST(t.session AS TEXT)";

fn motion_of(row: &Row) -> Result<Motion> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Motion {
        id: row.int(0)?,
        region: row.text(1).to_owned(),
        term: row.int(2)?,
        session: row.int(3)?,
        number: row.text(4).to_owned(),
        title: row.text(5).to_owned(),
        grounds: row.text(6).to_owned(),
        proposal: row.text(7).to_owned(),
        delegation: owned(8),
        unnamed: row.int(9)?,
        submitted_at: owned(10),
        decision: owned(11),
        closes_on: owned(12),
        last_presidium_at: owned(13),
    })
}

/// Returns the motions a reference may mean, newest series first; a bare number may mean several.
pub fn find(executor: &mut dyn Executor, region: &str, reference: &Reference) -> Result<Vec<Motion>> {
    let filter = meant_by(region, reference);
    let sql = format!("{SELECT} {} ORDER BY t.term DESC, t.session DESC", filter.clause());
    executor.query(&sql, &filter.params())?.iter().map(motion_of).collect()
}

/// Returns the motions that meet conditions, in the order of the register.
pub fn all(executor: &mut dyn Executor, filter: &Filter) -> Result<Vec<Motion>> {
    let sql = format!("{SELECT} {} ORDER BY {}", filter.clause(), MOTION.order);
    executor.query(&sql, &filter.params())?.iter().map(motion_of).collect()
}

/// A mover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mover {
    /// The place among the movers.
    pub ordinal: i64,
    /// The name as written.
    pub name: String,
    /// The seat, where known.
    pub seat_id: Option<i64>,
    /// The day of joining; nothing for a mover from the beginning.
    pub signed_on: Option<String>,
    /// The day of withdrawing.
    pub withdrawn_on: Option<String>,
}

impl Mover {
    /// Returns whether the deputy stands by the motion at the end of a day.
    pub fn stands_on(&self, day: &str) -> bool {
        self.signed_on.as_deref().is_none_or(|signed| signed <= day)
            && self.withdrawn_on.as_deref().is_none_or(|withdrawn| withdrawn > day)
    }
}

fn mover_of(row: &Row) -> Result<Mover> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Mover {
        ordinal: row.int(1)?,
        name: row.text(2).to_owned(),
        seat_id: row.opt_int(3)?,
        signed_on: owned(4),
        withdrawn_on: owned(5),
    })
}

const MOVERS: &str = "SELECT motion_id, ordinal, name, seat_id, signed_on, withdrawn_on FROM motion_signer";

/// Returns the movers of a motion, those who withdrew included, in their order.
pub fn movers(executor: &mut dyn Executor, motion_id: i64) -> Result<Vec<Mover>> {
    let sql = format!("{MOVERS} WHERE motion_id = ?1 ORDER BY ordinal");
    executor.query(&sql, params![motion_id])?.iter().map(mover_of).collect()
}

/// Adds a mover.
pub fn add_mover(executor: &mut dyn Executor, motion_id: i64, mover: &Mover, entry: i64) -> Result<()> {
    let Mover { ordinal, name, seat_id, signed_on, withdrawn_on } = mover;
    executor.execute(
        "INSERT INTO motion_signer (motion_id, ordinal, name, seat_id, signed_on, withdrawn_on, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![motion_id, *ordinal, name, *seat_id, signed_on.as_deref(), withdrawn_on.as_deref(), entry],
    )?;
    Ok(())
}

/// Records that a mover withdrew.
pub fn withdraw_mover(executor: &mut dyn Executor, motion_id: i64, ordinal: i64, on: &str) -> Result<()> {
    let sql = "UPDATE motion_signer SET withdrawn_on = ?3 WHERE motion_id = ?1 AND ordinal = ?2";
    executor.execute(sql, params![motion_id, ordinal, on]).map(drop)
}

/// A step as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Code of the step.
    pub kind: String,
    /// Its day; nothing for an outcome that a register gives without one.
    pub happened_on: Option<String>,
    /// What it came to.
    pub outcome: Option<String>,
    /// The committee or agency concerned, or who consented.
    pub body: Option<String>,
    /// A last day fixed with it.
    pub due_on: Option<String>,
    /// What else there is to say.
    pub note: Option<String>,
}

fn step_of(row: &Row) -> Step {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Step {
        kind: row.text(1).to_owned(),
        happened_on: owned(2),
        outcome: owned(3),
        body: owned(4),
        due_on: owned(5),
        note: owned(6),
    }
}

const STEPS: &str = "SELECT motion_id, kind, happened_on, outcome, body, due_on, note FROM motion_step";

/// Returns the steps of a motion in the order in which they were recorded.
pub fn steps(executor: &mut dyn Executor, motion_id: i64) -> Result<Vec<Step>> {
    let sql = format!("{STEPS} WHERE motion_id = ?1 ORDER BY ordinal");
    Ok(executor.query(&sql, params![motion_id])?.iter().map(step_of).collect())
}

/// Adds a step after those before it.
pub fn add_step(executor: &mut dyn Executor, motion_id: i64, step: &Step, entry: i64) -> Result<()> {
    let next = "SELECT COALESCE(MAX(ordinal), 0) + 1 FROM motion_step WHERE motion_id = ?1";
    let ordinal = executor.count(next, params![motion_id])?;
    executor.execute(
        "INSERT INTO motion_step (motion_id, ordinal, kind, happened_on, outcome, body, due_on, note, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            motion_id,
            ordinal,
            &step.kind,
            step.happened_on.as_deref(),
            step.outcome.as_deref(),
            step.body.as_deref(),
            step.due_on.as_deref(),
            step.note.as_deref(),
            entry
        ],
    )?;
    Ok(())
}

/// The movers and the steps of every motion, by its id.
pub type Courses = HashMap<i64, (Vec<Mover>, Vec<Step>)>;

/// Returns the movers and the steps of every motion.
pub fn courses(executor: &mut dyn Executor) -> Result<Courses> {
    let mut courses = Courses::new();
    executor.query_each(&format!("{MOVERS} ORDER BY motion_id, ordinal"), &[], &mut |row| {
        courses.entry(row.int(0)?).or_default().0.push(mover_of(row)?);
        Ok(())
    })?;
    executor.query_each(&format!("{STEPS} ORDER BY motion_id, ordinal"), &[], &mut |row| {
        courses.entry(row.int(0)?).or_default().1.push(step_of(row));
        Ok(())
    })?;
    Ok(courses)
}

/// Returns the moment until which the motions of a session are taken.
pub fn deadline(executor: &mut dyn Executor, region: &str, session: &str) -> Result<Option<String>> {
    let sql = "SELECT motion_deadline FROM session WHERE region = ?1 AND session = ?2";
    let found = executor.query_one(sql, params![region, session])?;
    Ok(found.and_then(|row| row.opt_text(0).map(str::to_owned)))
}

/// A motion and a suggestion that one of them names; the other may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Reference of the one that names the other.
    pub from: String,
    /// What it names; nothing where it should name one.
    pub to: Option<String>,
    /// Region of the congress.
    pub region: String,
    /// 届 and 次.
    pub series: (i64, i64),
}

/// Returns the motions turned into suggestions, with the suggestions they name.
pub fn converted(executor: &mut dyn Executor) -> Result<Vec<Link>> {
    let sql = "SELECT region, term, session, number, converted_to FROM motion \
               WHERE decision = 'converted' OR converted_to IS NOT NULL ORDER BY region, term, session, number";
    links(executor, sql)
}

/// Returns the suggestions that were motions, with the motions they name, in the series whose motions are registered.
pub fn made_of_motions(executor: &mut dyn Executor) -> Result<Vec<Link>> {
    let sql = "SELECT t.region, t.term, t.session, t.number, t.origin FROM suggestion t WHERE t.kind = 'converted' \
               AND EXISTS (SELECT 1 FROM motion m WHERE m.region = t.region AND m.term = t.term \
               AND m.session = t.session) ORDER BY t.region, t.term, t.session, t.number";
    links(executor, sql)
}

fn links(executor: &mut dyn Executor, sql: &str) -> Result<Vec<Link>> {
    let rows = executor.query(sql, &[])?;
    rows.iter()
        .map(|row| {
            let (term, session) = (row.int(1)?, row.int(2)?);
            Ok(Link {
                from: format!("{term}-{session}-{}", row.text(3)),
                to: row.opt_text(4).map(str::to_owned),
                region: row.text(0).to_owned(),
                series: (term, session),
            })
        })
        .collect()
}
