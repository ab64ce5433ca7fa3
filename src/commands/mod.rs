//! What is typed: a folder a noun, a file a verb. A verb declares its arguments in both languages and has a `run`.
//!
//! The seven verbs that every record type shares stand once, in `record`; they work from the declaration.

use std::time::Duration;

use clap::{Arg, ArgMatches, Command};

use crate::context::Context;
use crate::domain::record::{
    RecordType, activity, deputy, motion as motions, opinion, place, station, suggestion as suggestions, unit as units,
};
use crate::failure::Failure;
use crate::i18n::{Lang, Text};

pub mod arguments;
pub mod calendar;
pub mod cells;
pub mod config;
pub mod convert;
pub mod db;
pub mod deadline;
pub mod demo;
pub mod document;
pub mod events;
pub mod generate;
pub mod imprint;
pub mod init;
pub mod journal;
pub mod motion;
pub mod printing;
pub mod profile;
pub mod reading;
pub mod record;
pub mod reminder;
pub mod report;
pub mod shape;
pub mod sql;
pub mod status;
pub mod suggestion;
pub mod unit;
pub mod work;

/// Result of a command.
pub type Outcome = Result<(), Failure>;

/// A verb: how it is called, what it takes, what it does.
#[derive(Debug)]
pub struct Verb {
    /// Name on the command line.
    pub name: &'static str,
    /// One line, imperative, without a full stop.
    pub about: Text,
    /// What else there is to say, with an example; also what it does not do.
    pub detail: Text,
    /// Its arguments.
    pub arguments: fn(Lang, &'static Noun) -> Vec<Arg>,
    /// Carries it out.
    pub run: fn(&mut Context, &ArgMatches, &'static Noun) -> Outcome,
}

/// What a noun does.
#[derive(Debug)]
pub enum Body {
    /// It has verbs.
    Verbs(&'static [Verb]),
    /// It is a command by itself.
    Own(Verb),
}

/// A noun of the command line.
#[derive(Debug)]
pub struct Noun {
    /// Name on the command line.
    pub name: &'static str,
    /// One line.
    pub about: Text,
    /// The record type it holds, if it holds one.
    pub record: Option<&'static RecordType>,
    /// Its verbs beside those of a record type.
    pub body: Body,
    /// Whether it is left out of the help.
    pub hidden: bool,
}

impl Noun {
    const fn of_record(record: &'static RecordType, about: Text, verbs: &'static [Verb]) -> Noun {
        Noun { name: record.noun, about, record: Some(record), body: Body::Verbs(verbs), hidden: false }
    }

    const fn with_verbs(name: &'static str, about: Text, verbs: &'static [Verb]) -> Noun {
        Noun { name, about, record: None, body: Body::Verbs(verbs), hidden: false }
    }

    const fn own(verb: Verb) -> Noun {
        Noun { name: verb.name, about: verb.about, record: None, body: Body::Own(verb), hidden: false }
    }

    /// Returns the verbs, those of the record type first; a noun's own verb takes the place of a shared one.
    pub fn verbs(&self) -> Vec<&Verb> {
        let Body::Verbs(own) = &self.body else { return Vec::new() };
        let shared: &[Verb] = if self.record.is_some() { record::VERBS } else { &[] };
        let replaced = |verb: &&Verb| !own.iter().any(|other| other.name == verb.name);
        shared.iter().filter(replaced).chain(own.iter()).collect()
    }
}

/// Every noun, in the order of the help: what starts a day first, then the records, then the rules, then the file itself.
pub static NOUNS: &[Noun] = &[
    Noun::own(init::INIT),
    Noun::own(demo::DEMO),
    Noun::own(status::STATUS),
    Noun::of_record(
        &suggestions::SUGGESTION,
        Text::new("建议、批评和意见：登记、交办、答复、反馈", "Suggestions: register, assign, reply, feedback"),
        suggestion::VERBS,
    ),
    Noun::of_record(
        &motions::MOTION,
        Text::new("议案：附议、处理决定、转建议、报告", "Motions: sign, decide, convert, report"),
        motion::VERBS,
    ),
    Noun::of_record(&deputy::DEPUTY, Text::new("代表：人与席位", "Deputies: persons and the seats they hold"), &[]),
    Noun::of_record(&units::UNIT, Text::new("承办单位", "Units that handle suggestions"), unit::VERBS),
    Noun::of_record(
        &station::STATION,
        Text::new(
            "联络站、联络室、立法联系点、实践基地",
            "Contact stations, rooms, legislative points, practice bases",
        ),
        &[],
    ),
    Noun::of_record(&activity::ACTIVITY, Text::new("代表活动", "Activities of deputies"), &[]),
    Noun::of_record(&activity::ATTENDANCE, Text::new("参加活动的记录", "Who took part in an activity"), &[]),
    Noun::of_record(&activity::MATTER, Text::new("为群众办的实事", "Practical matters done for people"), &[]),
    Noun::of_record(&opinion::OPINION, Text::new("群众意见", "What people told deputies and stations"), &[]),
    Noun::of_record(&place::REGION, Text::new("行政区划", "Administrative regions"), &[]),
    Noun::of_record(&place::CONGRESS, Text::new("届次：任期与总名额", "Congresses: term and number of seats"), &[]),
    Noun::of_record(
        &place::SESSION,
        Text::new("会议：开幕、闭幕、议案截止", "Sessions: opening, closing, motion deadline"),
        &[],
    ),
    Noun::with_verbs("report", Text::new("统计", "Statistics"), report::VERBS),
    Noun::with_verbs("reminder", Text::new("到期与逾期提醒", "Notices of what is due and overdue"), reminder::VERBS),
    Noun::with_verbs(
        "document",
        Text::new("公文：交办、催办、答复等", "Papers: notices, forms and letters of the handling"),
        document::VERBS,
    ),
    Noun::with_verbs("deadline", Text::new("期限的推算与说明", "Work out and explain deadlines"), deadline::VERBS),
    Noun::with_verbs("calendar", Text::new("工作日历", "Working days"), calendar::VERBS),
    Noun::with_verbs(
        "profile",
        Text::new("办理规则：法规作为有日期的数据", "Rule profiles: the law as dated data"),
        profile::VERBS,
    ),
    Noun::with_verbs("journal", Text::new("操作日志：谁在何时改了什么", "Who changed what, and when"), journal::VERBS),
    Noun::with_verbs("db", Text::new("数据库文件本身", "The database file itself"), db::VERBS),
    Noun::with_verbs("config", Text::new("配置及其来源", "Settings and where they come from"), config::VERBS),
    Noun::own(sql::SQL),
    Noun { hidden: true, ..Noun::own(convert::CONVERT) },
    Noun {
        hidden: true,
        ..Noun::with_verbs(
            "generate",
            Text::new("生成补全脚本和手册页", "Make completions and manual pages"),
            generate::VERBS,
        )
    },
];

/// Builds the commands of every noun in a language.
pub fn commands(lang: Lang) -> Vec<Command> {
    NOUNS.iter().map(|noun| noun_command(lang, noun)).collect()
}

fn noun_command(lang: Lang, noun: &'static Noun) -> Command {
    match &noun.body {
        Body::Own(verb) => verb_command(lang, noun, verb).hide(noun.hidden),
        Body::Verbs(_) => {
            let verbs = noun.verbs().into_iter().map(|verb| verb_command(lang, noun, verb));
            Command::new(noun.name)
                .about(noun.about.get(lang))
                .hide(noun.hidden)
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommands(verbs)
        }
    }
}

fn verb_command(lang: Lang, noun: &'static Noun, verb: &Verb) -> Command {
    let about = verb.about.get(lang);
    let label = noun.record.map_or("", |record| record.label.get(lang));
    let about = about.replace("{record}", label);
    let example = verb.detail.get(lang).replace("{noun}", noun.name).replace("{record}", label);
    let mut command = Command::new(verb.name).about(about.clone()).args((verb.arguments)(lang, noun));
    if !example.is_empty() {
        command = command.after_help(example);
    }
    command
}

/// Carries out what was typed.
pub fn dispatch(context: &mut Context, matches: &ArgMatches) -> Outcome {
    let Some((noun_name, matches)) = matches.subcommand() else {
        return Err(Failure::silent(crate::failure::Kind::Usage));
    };
    let noun = NOUNS.iter().find(|noun| noun.name == noun_name).expect("clap knows only our nouns");
    let (verb, matches) = match &noun.body {
        Body::Own(verb) => (verb, matches),
        Body::Verbs(_) => {
            let Some((verb_name, matches)) = matches.subcommand() else {
                return Err(Failure::silent(crate::failure::Kind::Usage));
            };
            let verbs = noun.verbs();
            let verb = verbs.into_iter().find(|verb| verb.name == verb_name).expect("clap knows only our verbs");
            (verb, matches)
        }
    };
    context.command =
        if noun.name == verb.name { noun.name.to_owned() } else { format!("{} {}", noun.name, verb.name) };
    if matches.try_get_one::<String>("format").ok().flatten().is_some_and(|format| format.ends_with("json")) {
        context.ui.set_json_errors();
    }
    persist(context, |context| (verb.run)(context, matches, noun))
}

/// How often a command is carried out before it gives way to other transactions.
const ATTEMPTS: u32 = 6;

/// Carries out a command, and again from the beginning where the server undid it because of another transaction: nothing of
/// it was kept then. What has read standard input or begun to print cannot begin again.
fn persist(context: &mut Context, run: impl Fn(&mut Context) -> Outcome) -> Outcome {
    let mut attempt = 1;
    loop {
        match run(context) {
            Err(failure) if failure.collided && attempt < ATTEMPTS && !context.ui.is_engaged() => {
                std::thread::sleep(pause(attempt));
                attempt += 1;
            }
            outcome => return outcome,
        }
    }
}

/// Returns how long to wait after an attempt: longer each time, and not the same for two that collided.
fn pause(attempt: u32) -> Duration {
    let mut chance = [0_u8; 1];
    // Without random numbers the wait is only less well spread.
    let _ = getrandom::fill(&mut chance);
    Duration::from_millis((20 << attempt) * (128 + u64::from(chance[0])) / 256)
}
