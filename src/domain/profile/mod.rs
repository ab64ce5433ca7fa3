//! Rule profiles: the law as dated data. Each jurisdiction's time limits, class letters, satisfaction and rates are a TOML
//! file that says of every value where it comes from and how sure that is; `inherits` names the profile it only differs from.
//! Reads, checks and compares profiles; counting days is the business of `deadline`. Files are opened elsewhere.
//!
//! A value marked `unverified` (待核) is a working default of this program, not the law of the place: it is shown as such
//! wherever the profile is shown, and an office replaces it in a file of its own.

mod categories;
mod check;
mod check_categories;
mod choice;
mod clock;
mod error;
mod points;
mod raw;
mod read;
mod reconsider;
mod rows;

use std::collections::BTreeMap;

use crate::domain::calendar::Calendar;
use crate::domain::day::Day;
use crate::domain::deadline::{Due, Roll, Rule, Undetermined, due};
use crate::i18n::{Message, Text};

pub use categories::{Categories, Category, Counterpart, Edition, Tier, Word};
pub use check::{Finding, check};
pub(in crate::domain) use choice::choice;
pub use choice::{
    Dimension, FinishRate, Grade, JointFeedback, JointReply, JointWithdrawal, ReplyRate, Rounding, SatisfactionRate,
    SolutionRate, Status, Unreturned, WithdrawBefore,
};
pub use clock::{Clock, ClockName, Scope, StartEvent};
pub use error::ProfileError;
pub use points::{Merit, Points, UnitPoints};
pub use reconsider::Reconsideration;
pub use rows::{Difference, RuleRow, diff};

/// A value of the law with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruled<T> {
    /// The value.
    pub value: T,
    /// The article, notice or practice it comes from, in Chinese.
    pub source: String,
    /// How sure that is.
    pub status: Status,
    /// A remark in Chinese; empty if there is none.
    pub note: String,
    /// Name of the profile that states it: this one, or the one it inherits from.
    pub origin: String,
}

/// The conventions of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// What becomes of a last day on which the offices are closed.
    pub roll: Ruled<Roll>,
    /// Whether the reply clock starts anew when a suggestion is assigned to another unit.
    pub reassign_restarts: Ruled<bool>,
}

/// Who may move a motion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MotionRules {
    /// Fewest deputies who may move one, county level and above.
    pub signers: Ruled<u16>,
    /// Fewest deputies who may move one in a township.
    pub signers_township: Ruled<u16>,
    /// Whether a delegation may.
    pub delegation: Ruled<bool>,
    /// 复议 of the finding that one is no motion, where the rules have it.
    pub reconsider: Option<Ruled<Reconsideration>>,
    /// Whether what is not put on the agenda must become a suggestion, where the rules say so.
    pub must_convert: Option<Ruled<bool>>,
}

/// One letter of the reply classes. The same letter means different things in different places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The letter, `A` to `Z`.
    pub letter: String,
    /// What it means.
    pub meaning: Message,
    /// Counts as solved (解决).
    pub solved: bool,
    /// Counts as solved or on the way (落实).
    pub landed: bool,
    /// A promise that goes into the ledger (承诺).
    pub promise: bool,
}

/// The rules on deputies' satisfaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SatisfactionRules {
    /// The grades a deputy may give, best first.
    pub scale: Ruled<Vec<Grade>>,
    /// What is graded.
    pub dimensions: Ruled<Vec<Dimension>>,
    /// Whether forms never returned count in the denominator.
    pub unreturned: Ruled<Unreturned>,
    /// Whose grade counts for a joint suggestion.
    pub joint: Ruled<JointFeedback>,
}

/// The rules on percentages in reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateRules {
    /// Decimals printed, 0 to 4.
    pub decimals: Ruled<u8>,
    /// Rounding or truncation.
    pub rounding: Ruled<Rounding>,
    /// Whether the parts of a whole are adjusted so that they add up to 100 %.
    pub force_total: Ruled<bool>,
    /// Which 办复率 is published.
    pub reply: Ruled<ReplyRate>,
    /// Which 办结率 is published.
    pub finish: Ruled<FinishRate>,
    /// Which 满意率 is published.
    pub satisfaction: Ruled<SatisfactionRate>,
    /// Which 解决率 is published.
    pub solution: Ruled<SolutionRate>,
}

/// The rules on withdrawing a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawRules {
    /// Until when.
    pub before: Ruled<WithdrawBefore>,
    /// Who must agree when several deputies signed.
    pub joint: Ruled<JointWithdrawal>,
}

/// The rules of one jurisdiction at one time, whole: what the file leaves out is filled in from the profile it inherits from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// ASCII name, such as `chongqing`.
    pub name: String,
    /// Name for people.
    pub title: Message,
    /// Name of the profile it differs from.
    pub inherits: Option<String>,
    /// First day on which the rules hold.
    pub valid_from: Day,
    /// Last day on which they hold; nothing if they still do.
    pub valid_to: Option<Day>,
    /// The statutes and notices it rests on, in Chinese.
    pub basis: String,
    /// What a user must know about it.
    pub note: Option<Message>,
    /// The conventions of counting.
    pub conventions: Conventions,
    /// Who may move a motion.
    pub motion: MotionRules,
    /// The clocks. Where the law is silent and no working default is sensible there is none.
    pub clocks: BTreeMap<ClockName, Clock>,
    /// The reply classes, in order of letters.
    pub classes: Ruled<Vec<Class>>,
    /// Satisfaction.
    pub satisfaction: SatisfactionRules,
    /// To whom the reply to a joint suggestion goes.
    pub reply_joint: Ruled<JointReply>,
    /// Percentages.
    pub rates: RateRules,
    /// Withdrawal.
    pub withdraw: WithdrawRules,
    /// 考评计分 of the units, where the office has one.
    pub unit_points: Option<Ruled<UnitPoints>>,
    /// 类别目录 of suggestions, where the office has one.
    pub categories: Option<Ruled<Categories>>,
}

/// The profiles shipped with the program; a profile inherits only from one that stands before it.
const EMBEDDED: [(&str, &str); 11] = [
    ("national", include_str!("national.toml")),
    ("guiyang", include_str!("guiyang.toml")),
    ("guizhou-2025", include_str!("guizhou-2025.toml")),
    ("chongqing", include_str!("chongqing.toml")),
    ("chongqing-township", include_str!("chongqing-township.toml")),
    ("shanghai", include_str!("shanghai.toml")),
    ("beijing", include_str!("beijing.toml")),
    ("zhejiang", include_str!("zhejiang.toml")),
    ("shandong", include_str!("shandong.toml")),
    ("qingdao", include_str!("qingdao.toml")),
    ("henan", include_str!("henan.toml")),
];

impl Profile {
    /// Returns the names of the profiles shipped with the program.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().map(|(name, _)| *name)
    }

    /// Returns the TOML text of a profile shipped with the program, as a start for an office's own.
    pub fn embedded_text(name: &str) -> Option<&'static str> {
        EMBEDDED.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
    }

    /// Returns a profile shipped with the program, read on each call; nothing under an unknown name.
    pub fn embedded(name: &str) -> Option<Profile> {
        let text = Profile::embedded_text(name)?;
        Some(Profile::parse(text).expect("every embedded profile is read by a test"))
    }

    /// Reads a profile from TOML text of at most 64 KiB; `inherits` may name a profile shipped with the program.
    /// Errors with the line, what is wrong and how to mend it.
    pub fn parse(text: &str) -> Result<Profile, ProfileError> {
        read::parse(text)
    }

    /// Tells whether the rules hold on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Returns a clock, if the profile has it.
    pub fn clock(&self, name: ClockName) -> Option<&Clock> {
        self.clocks.get(&name)
    }

    /// Returns the time limit of a clock with the profile's roll-over, ready for [`due`]; nothing if the profile lacks it.
    pub fn rule(&self, name: ClockName) -> Option<Rule> {
        self.clock(name).map(|clock| Rule { term: clock.term, roll: self.conventions.roll.value })
    }

    /// Works out when a clock that started on `start` ends; nothing if the profile lacks the clock. Errors as [`due`] does.
    pub fn due(&self, name: ClockName, start: Day, calendar: &Calendar) -> Option<Result<Due, Undetermined>> {
        self.rule(name).map(|rule| due(start, &rule, calendar))
    }

    /// Returns the class of a letter, ignoring case.
    pub fn class(&self, letter: &str) -> Option<&Class> {
        self.classes.value.iter().find(|class| class.letter.eq_ignore_ascii_case(letter.trim()))
    }

    /// Returns the flat rows of the profile for a table, each with its source and status, in a fixed order.
    pub fn rows(&self) -> Vec<RuleRow> {
        rows::rows(self)
    }

    /// Returns how many values are working defaults nobody has verified.
    pub fn unverified(&self) -> usize {
        self.rows().iter().filter(|row| row.status == Status::Unverified).count()
    }
}

/// Says of a profile with unverified values that it has them; shown with the profile.
pub const UNVERIFIED_NOTE: Text = Text::new(
    "标有“待核”的数值未见公开依据，是本软件的暂定值，请核实后在自有规则文件中改定",
    "values marked unverified rest on no published text: they are working defaults; verify them and set them in a file of your own",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn profile(name: &str) -> Profile {
        Profile::embedded(name).unwrap()
    }

    fn span(name: &str, clock: ClockName) -> Option<String> {
        profile(name).clock(clock).map(|clock| format!("{} {}", clock.term_code(), clock.from.code()))
    }

    #[test]
    fn every_embedded_profile_reads_and_passes_its_check() {
        for (name, text) in EMBEDDED {
            let found = Profile::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(found.name, name);
            assert_eq!(check(&found), [], "{name}");
        }
    }

    #[test]
    fn the_deadline_matrix() {
        use ClockName::*;
        for (name, clock, expected) in [
            ("national", Reply, Some("3 months assigned")),
            ("national", ReplyMax, Some("6 months assigned")),
            ("national", CoOpinion, None),
            ("national", Return, None),
            ("chongqing", Assign, Some("10 working days submitted")),
            ("chongqing", Return, Some("10 working days assigned")),
            ("chongqing", Reassign, Some("10 working days returned")),
            ("chongqing", Contact, Some("20 working days received")),
            ("chongqing", CoOpinion, Some("30 working days assigned")),
            ("chongqing", CoRedo, Some("5 working days requested")),
            ("chongqing", Feedback, Some("20 working days replied")),
            ("chongqing", Rehandle, Some("2 months rehandled")),
            ("chongqing", PromiseEval, Some("20 working days promise_reported")),
            ("chongqing-township", Reply, Some("2 months assigned")),
            ("chongqing-township", ReplyMax, Some("6 months assigned")),
            ("shanghai", Assign, Some("7 working days submitted")),
            ("shanghai", Return, Some("7 working days received")),
            ("shanghai", CoOpinion, Some("1 month received")),
            ("shanghai", Rehandle, Some("1 month rehandled")),
            ("shanghai", MotionCommittee, Some("15 days submitted")),
            ("shanghai", MotionOpinion, Some("30 days committed")),
            ("shanghai", MotionAgencies, Some("15 days closed")),
            ("shanghai", AgencyOpinion, Some("30 days closed")),
            ("shanghai", MotionReport, Some("3 months closed")),
            ("shanghai", AgencyReport, Some("3 months assigned")),
            ("shanghai", AgencyRedo, Some("1 month rehandled")),
            ("national", MotionReport, None),
            ("beijing", Feedback, Some("15 working days replied")),
            ("beijing", Rehandle, Some("2 months rehandled")),
            ("zhejiang", Return, Some("10 days received")),
            ("zhejiang", CoOpinion, Some("2 months received")),
            ("zhejiang", Reply, Some("3 months received")),
            ("shandong", Assign, Some("5 days submitted")),
            ("shandong", Return, Some("5 days received")),
            ("qingdao", Assign, Some("5 working days submitted")),
            ("qingdao", Return, Some("5 working days received")),
            ("qingdao", CoOpinion, Some("1 month received")),
            ("henan", Return, Some("10 working days assigned")),
            ("henan", CoOpinion, Some("2 months received")),
            ("henan", Feedback, Some("10 working days replied")),
            ("guizhou-2025", CoOpinion, Some("2025-05-31 assigned")),
            ("guizhou-2025", Reply, Some("3 months, by 2025-06-30 assigned")),
        ] {
            assert_eq!(span(name, clock).as_deref(), expected, "{name} {}", clock.code());
        }
    }

    #[test]
    fn fixed_dates_of_a_notice() {
        let guizhou = profile("guizhou-2025");
        let end = |clock, start: &str| guizhou.due(clock, day(start), Calendar::embedded()).unwrap().unwrap().due;
        assert_eq!(end(ClockName::CoOpinion, "2025-03-21"), day("2025-05-31"));
        assert_eq!(end(ClockName::Reply, "2025-03-31"), day("2025-06-30"));
        assert_eq!(end(ClockName::Reply, "2025-04-15"), day("2025-06-30"));
        assert_eq!(end(ClockName::Reply, "2025-08-01"), day("2025-11-03"));
        assert!(guizhou.holds_on(day("2025-03-21")) && !guizhou.holds_on(day("2026-01-01")));
    }

    #[test]
    fn the_same_letter_differs() {
        let meaning = |name: &str, letter: &str| profile(name).class(letter).unwrap().meaning.zh.clone();
        assert_ne!(meaning("national", "B"), meaning("chongqing", "B"));
        assert!(profile("zhejiang").class("d").is_none());
        assert!(profile("national").class("b").unwrap().promise);
    }

    #[test]
    fn guiyang_says_what_is_not_public() {
        let guiyang = profile("guiyang");
        assert!(guiyang.unverified() >= 5, "{}", guiyang.unverified());
        assert_eq!(guiyang.clock(ClockName::Reply).unwrap().status, Status::Statute);
        assert_eq!(guiyang.clock(ClockName::Reply).unwrap().origin, "national");
        assert_eq!(guiyang.clock(ClockName::CoOpinion).unwrap().status, Status::Unverified);
        assert!(guiyang.note.is_some());
    }
}
