//! The work on motions: deputies join and withdraw, the presidium and the committees decide and report, and what is no motion
//! becomes a suggestion. Each step is a dated fact that the table of `domain::motion` allows on its day.

use crate::domain::day::Day;
use crate::domain::motion::{History, Running, State, Step, Taken};
use crate::domain::profile::{ClockName, Profile, Scope};
use crate::domain::region::{Level, level_of_code};
use crate::domain::suggestion::Reference;
use crate::i18n::Message;
use crate::message;
use crate::ops::import::Home;
use crate::ops::reference::{InSeries, the_one};
use crate::ops::suggestion::{LastDay, Rules, not_before};
use crate::ops::write::{OpError, Result};
use crate::storage::motion::{self as store, Motion, Mover};
use crate::storage::sql::Executor;

pub mod convert;
pub mod link;
pub mod reconsider;
pub mod sign;
pub mod step;

/// Returns how many deputies must move a motion in a congress (地方组织法 art. 22: ten, in a township five).
pub fn needed(profile: &Profile, home: &Home, region: &str) -> u16 {
    let level = if region == home.region {
        Level::ALL.into_iter().find(|level| level.code() == home.level)
    } else {
        level_of_code(region)
    };
    match level {
        Some(Level::Township) => profile.motion.signers_township.value,
        _ => profile.motion.signers.value,
    }
}

/// Returns why a motion handed in at this moment comes too late, if it does: the presidium fixes until when motions are taken.
pub fn too_late(executor: &mut dyn Executor, region: &str, session: &str, at: &str) -> Result<Option<Message>> {
    let Some(deadline) = store::deadline(executor, region, session)?.filter(|deadline| at > deadline.as_str()) else {
        return Ok(None);
    };
    let (at, deadline) = (at.replace('T', " "), deadline.replace('T', " "));
    Ok(Some(message!(
        "{at} 提交，已过议案截止时间 {deadline}；可作为建议提出",
        "handed in at {at}, after the deadline for motions, {deadline}; it may be put forward as a suggestion"
    )))
}

/// Returns how many deputies stand by a motion at the end of a day.
pub fn count(motion: &Motion, movers: &[Mover], day: &str) -> i64 {
    let named = movers.iter().filter(|mover| mover.stands_on(day)).count();
    motion.unnamed + i64::try_from(named).unwrap_or(i64::MAX / 2)
}

/// Returns whether a delegation moved it, without single movers.
pub fn is_of_delegation(motion: &Motion, movers: &[Mover]) -> bool {
    motion.delegation.is_some() && movers.is_empty() && motion.unnamed == 0
}

/// Finds the motion that a reference means: exactly one, or an error that says what to write.
pub fn find(executor: &mut dyn Executor, home: &Home, text: &str) -> Result<Motion> {
    let unknown = || OpError::NotFound(message!("没有编号为 {text} 的议案", "there is no motion {text}"));
    let reference = Reference::parse(text).ok_or_else(unknown)?;
    let found = store::find(executor, &home.region, &reference)?;
    the_one(found, home, (text, &reference))?.ok_or_else(unknown)
}

impl InSeries for Motion {
    fn series(&self) -> (i64, i64) {
        (self.term, self.session)
    }

    fn reference(&self) -> String {
        Motion::reference(self)
    }
}

/// Makes the history from which state and clocks follow.
pub fn history(motion: &Motion, steps: &[store::Step]) -> History {
    let day = |text: Option<&str>| text.and_then(|text| text.parse::<Day>().ok());
    let taken = |step: &store::Step| {
        let (on, due) = (day(step.happened_on.as_deref()), day(step.due_on.as_deref()));
        Some(Taken { step: Step::from_code(&step.kind)?, on, due })
    };
    History {
        submitted: day(motion.submitted_on()),
        closes: day(motion.closes_on.as_deref()),
        between: motion.session == 0,
        steps: steps.iter().filter_map(taken).collect(),
    }
}

/// A clock that runs, with its last day where it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The clock.
    pub clock: ClockName,
    /// The last day.
    pub last: Option<LastDay>,
}

/// Returns the limits that run at the end of a day, the earliest first: the clocks that the profile has, and days fixed with a
/// step.
pub fn limits(rules: &Rules<'_>, history: &History, as_of: Day) -> Result<Vec<Limit>> {
    let mut limits = Vec::new();
    for running in history.running(as_of) {
        limits.extend(limit(rules, history, running)?);
    }
    limits.sort_by_key(|limit| {
        limit.last.as_ref().and_then(|last| last.day).map_or((true, None), |day| (false, Some(day)))
    });
    Ok(limits)
}

/// Works out the last day of one clock.
pub fn limit(rules: &Rules<'_>, history: &History, running: Running) -> Result<Option<Limit>> {
    // A step may start several clocks; a day fixed with it is that of the report.
    let fixed = running.step.and_then(|step| step.due);
    let side = matches!(running.clock, ClockName::MotionAgencies | ClockName::AgencyOpinion);
    if let Some(day) = fixed.filter(|_| !side) {
        let last = LastDay { day: Some(day), statutory_end: None, open: None };
        return Ok(Some(Limit { clock: running.clock, last: Some(last) }));
    }
    let Some(clock) = rules.profile.clock(running.clock) else { return Ok(None) };
    let applies = match clock.scope {
        Scope::All => true,
        Scope::Session => !history.between,
        Scope::Intersession => history.between,
    };
    if !applies {
        return Ok(None);
    }
    let last = running.start(clock.from, history).map(|start| rules.clock(running.clock, start)).transpose()?;
    Ok(Some(Limit { clock: running.clock, last }))
}

/// Returns whether the rules of the place have a step at all.
fn is_known(profile: &Profile, step: Step) -> bool {
    let motion = &profile.motion;
    match step {
        Step::Reconsider => motion.reconsider.is_some(),
        Step::Committee => !motion.must_convert.as_ref().is_some_and(|rule| rule.value),
        _ => true,
    }
}

/// Says why the rules of the place do not have a step, and what they have instead.
fn unknown(profile: &Profile, reference: &str, step: Step) -> OpError {
    let (rules, rules_en) = (&profile.title.zh, &profile.title.en);
    OpError::Rejected(match profile.motion.must_convert.as_ref().filter(|_| step == Step::Committee) {
        Some(rule) => {
            let source = &rule.source;
            message!(
                "按现行规则（{rules}，{source}），{reference} 未列入会议议程的，须转为建议，不能交闭会审议；请先登记不作为议案（decide --kind unfit），再转建议（convert）",
                "by the rules in force ({rules_en}, {source}) {reference} must become a suggestion unless it is put on the agenda, and is not deliberated between sessions; record decide --kind unfit, then convert"
            )
        }
        None => message!(
            "现行规则（{rules}）没有复议的规定，{reference} 不能要求复议；请转建议（convert）",
            "the rules in force ({rules_en}) know no reconsideration; turn {reference} into a suggestion (convert)"
        ),
    })
}

/// Refuses a step that the table does not allow on its day, that the rules of the place do not have, or that lies before what was
/// recorded already.
///
/// Signatures count among what was recorded: who joins or leaves before a day that is on record already would change by how many
/// the motion was moved when it was decided on, and on which day too few were left.
fn allow(
    profile: &Profile,
    motion: &Motion,
    history: &History,
    movers: &[Mover],
    (step, on): (Step, Day),
) -> Result<State> {
    if let Some(submitted) = history.submitted {
        let submitted = submitted.to_string();
        not_before(("日期", "day"), on, &submitted, ("提交日期", "day of submission"))?;
    }
    if let Some(last) =
        history.steps.iter().filter_map(|step| step.on.map(|on| (on, step.step))).max_by_key(|last| last.0)
    {
        let label = last.1.code().label;
        let of = (format!("“{}”的日期", label.zh), format!("day of the last step ({})", label.en));
        not_before(("日期", "day"), on, &last.0.to_string(), (&of.0, &of.1))?;
    }
    let signing = |mover: &Mover| {
        let days = [(Step::Signed, &mover.signed_on), (Step::Unsigned, &mover.withdrawn_on)];
        days.map(|(step, day)| Some((day.clone()?, step)))
    };
    if let Some((day, last)) = movers.iter().flat_map(signing).flatten().max_by(|one, other| one.0.cmp(&other.0)) {
        let of = match last {
            Step::Signed => ("已登记的附议日期", "day on which a deputy joined"),
            _ => ("已登记的退出附议日期", "day on which a deputy withdrew"),
        };
        not_before(("日期", "day"), on, &day, of)?;
    }
    let state = history.state(on);
    if step.row().from.contains(&state) {
        let is_known = is_known(profile, step);
        return if is_known { Ok(state) } else { Err(unknown(profile, &motion.reference(), step)) };
    }
    let (reference, label, now) = (motion.reference(), step.code().label, state.code().label);
    let (what, what_en, at, at_en) = (label.zh, label.en, now.zh, now.en);
    let steps: Vec<Step> = state.possible().filter(|step| is_known(profile, *step)).collect();
    if steps.is_empty() {
        return Err(OpError::Rejected(message!(
            "{reference} 的状态是“{at}”，已经终结，不能再“{what}”",
            "{reference} is over ({at_en}); it cannot be {what_en} any more"
        )));
    }
    let one = |step: &Step| format!("{}（{}）", step.code().label.zh, step.typed());
    let possible = steps.iter().map(one).collect::<Vec<_>>().join("、");
    let typed = steps.iter().map(|step| step.typed()).collect::<Vec<_>>().join(", ");
    Err(OpError::Rejected(message!(
        "{reference} 的状态是“{at}”，不能“{what}”；现在可以：{possible}",
        "{reference} is {at_en} and cannot be {what_en} now; possible: {typed}"
    )))
}
