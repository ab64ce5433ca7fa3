//! The rules of reminding as an office writes them: a TOML file, read over the built-in one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Rule;
use crate::domain::profile::choice;
use crate::i18n::Message;
use crate::message;

/// The built-in rules, as a start for an office's own.
pub const BUILT_IN: &str = include_str!("rules.toml");

/// Longest file that is read, in bytes.
const LONGEST: usize = 256 * 1024;

/// What days are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Calendar days.
    #[default]
    Days,
    /// Working days.
    WorkingDays,
}

/// What the assigning office gets a copy of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Copy {
    /// Nothing.
    #[default]
    None,
    /// What is overdue.
    Overdue,
    /// Everything.
    All,
}

/// When something is announced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// Days before the last day.
    pub before: Vec<u16>,
    /// What these are counted in.
    pub unit: Unit,
    /// Whether the last day itself is announced.
    pub today: bool,
    /// Days between notices once it is overdue; 0 for none.
    pub overdue: u16,
    /// What these are counted in.
    pub overdue_unit: Unit,
    /// What the assigning office gets a copy of.
    pub copy: Copy,
    /// Whether it is announced on days off too.
    pub rest_days: bool,
}

choice! {
    /// Somebody higher up, or beside.
    Higher {
        /// 承办单位负责人.
        Head = "head", "单位负责人", "head of the unit";
        /// 督办领导.
        Leader = "leader", "督办领导", "supervising leader";
        /// 督查机构.
        Supervision = "supervision", "督查机构", "supervision office";
        /// 交办机关.
        Office = "office", "交办机关", "assigning office";
    }
}

/// Who is told once a reply is so late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// Days past the last day, from 1.
    pub late: u16,
    /// What these are counted in.
    #[serde(default)]
    pub unit: Unit,
    /// Who.
    pub to: Higher,
}

/// Somebody who is neither a unit nor a deputy of the register.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Address {
    /// Name for people.
    pub name: String,
    /// E-mail address.
    pub email: String,
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(written: String) -> Result<Address, String> {
        let wrong = || format!("“{written}”的写法应为“名称 <邮箱>” / write {written:?} as \"name <address>\"");
        let (name, rest) = written.rsplit_once('<').ok_or_else(wrong)?;
        let email = rest.trim_end().strip_suffix('>').ok_or_else(wrong)?.trim();
        if !email.contains('@') || name.trim().is_empty() {
            return Err(wrong());
        }
        Ok(Address { name: name.trim().trim_matches('"').to_owned(), email: email.to_owned() })
    }
}

/// Those who are neither units nor deputies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Addresses {
    /// 交办机关.
    pub office: Option<Address>,
    /// 督查机构.
    pub supervision: Option<Address>,
    /// 单位负责人, by the name of the unit.
    pub head: BTreeMap<String, Address>,
    /// 督办领导, by name as the register has it.
    pub leader: BTreeMap<String, Address>,
}

/// The rules as a file states them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    reply: Option<Schedule>,
    #[serde(rename = "return")]
    give_back: Option<Schedule>,
    opinion: Option<Schedule>,
    contact: Option<Schedule>,
    feedback: Option<Schedule>,
    promise: Option<Schedule>,
    reception: Option<Schedule>,
    motion: Option<Schedule>,
    escalation: Option<Vec<Escalation>>,
    addresses: Option<Addresses>,
}

/// The rules of reminding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    schedules: BTreeMap<Rule, Schedule>,
    /// Who is told of late replies.
    pub escalation: Vec<Escalation>,
    /// Those who are neither units nor deputies.
    pub addresses: Addresses,
}

/// Why rules were not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RemindError(pub Message);

impl Rules {
    /// Reads an office's rules over the built-in ones; a section that is written counts as a whole.
    pub fn parse(text: &str) -> Result<Rules, RemindError> {
        let own = File::read(text)?;
        let built_in = File::read(BUILT_IN)?;
        let escalation = own.escalation.clone().or_else(|| built_in.escalation.clone()).unwrap_or_default();
        let addresses = own.addresses.clone().unwrap_or_default();
        let one = |rule: &Rule| {
            let schedule = own.schedule(*rule).or_else(|| built_in.schedule(*rule)).cloned().unwrap_or_default();
            (*rule, schedule)
        };
        Ok(Rules { schedules: Rule::ALL.iter().map(one).collect(), escalation, addresses })
    }

    /// Lets every rule speak on days off too.
    pub fn speak_every_day(&mut self) {
        for schedule in self.schedules.values_mut() {
            schedule.rest_days = true;
        }
    }

    /// Returns when something is announced.
    pub fn schedule(&self, rule: Rule) -> &Schedule {
        static NEVER: Schedule = Schedule {
            before: Vec::new(),
            unit: Unit::Days,
            today: false,
            overdue: 0,
            overdue_unit: Unit::Days,
            copy: Copy::None,
            rest_days: false,
        };
        self.schedules.get(&rule).unwrap_or(&NEVER)
    }
}

impl File {
    fn read(text: &str) -> Result<File, RemindError> {
        if text.len() > LONGEST {
            return Err(RemindError(message!("提醒规则超过 256 KB", "the rules of reminding are longer than 256 KB")));
        }
        let file: File = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let (line, detail) = (before.matches('\n').count() + 1, error.message());
            RemindError(message!(
                "提醒规则第 {line} 行有误：{detail}",
                "the rules of reminding are wrong in line {line}: {detail}"
            ))
        })?;
        file.check()?;
        Ok(file)
    }

    fn schedule(&self, rule: Rule) -> Option<&Schedule> {
        match rule {
            Rule::Reply => self.reply.as_ref(),
            Rule::Return => self.give_back.as_ref(),
            Rule::Opinion => self.opinion.as_ref(),
            Rule::Contact => self.contact.as_ref(),
            Rule::Feedback => self.feedback.as_ref(),
            Rule::Promise => self.promise.as_ref(),
            Rule::Reception => self.reception.as_ref(),
            Rule::Motion => self.motion.as_ref(),
        }
    }

    /// Refuses numbers that make no sense.
    fn check(&self) -> Result<(), RemindError> {
        for rule in Rule::ALL {
            let Some(schedule) = self.schedule(*rule) else { continue };
            let code = rule.code();
            if schedule.before.iter().any(|days| !(1..=365).contains(days)) || schedule.overdue > 365 {
                return Err(RemindError(message!(
                    "提醒规则 [{code}]：天数应在 1 至 365 之间",
                    "the rules of reminding, [{code}]: days lie between 1 and 365"
                )));
            }
        }
        let wrong = |level: &Escalation| !(1..=3650).contains(&level.late);
        if self.escalation.iter().flatten().any(wrong) {
            return Err(RemindError(message!(
                "提醒规则 [[escalation]]：late 应在 1 至 3650 之间",
                "the rules of reminding, [[escalation]]: late lies between 1 and 3650"
            )));
        }
        Ok(())
    }
}
