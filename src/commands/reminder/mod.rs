//! `renda reminder`: who is told what when, and what became of it.

use clap::{Arg, ArgMatches};

use super::arguments::{dry_run, exit_code, listing, option, positional, printing, switch};
use super::{Noun, Verb};
use crate::i18n::{Lang, Text};

mod desk;
mod doctor;
mod log;
mod plan;
mod send;
mod steps;
mod test;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "plan",
        about: Text::new("今天该提醒谁、为什么、下次何时", "Who has to be told what today, why, and when next"),
        detail: Text::new(
            "例：renda reminder plan\n例：renda reminder plan --unit 市住建局\n例：renda reminder plan --from 2024-06-01 --to 2024-06-30\n\n只列计划，不发送。已经提醒过的不再列出；没有该提醒的就不输出，退出码 0。--from、--to 按天演练一段日子。",
            "Example: renda reminder plan\nExample: renda reminder plan --unit 市住建局\nExample: renda reminder plan --from 2024-06-01 --to 2024-06-30\n\nIt plans and does not send. What was said already is not listed; silent with exit code 0 when nothing is due. --from and --to rehearse a span of days.",
        ),
        arguments: plan_arguments,
        run: plan::run,
    },
    Verb {
        name: "send",
        about: Text::new("发送到时间的提醒，供定时任务每日运行", "Send what is due; cron runs it every day"),
        detail: Text::new(
            "例：renda reminder send\n例：renda reminder send --dry-run\n\n每项每个阶段只提醒一次；中断后再运行会接着发，不漏不重。没有可发的不输出，退出码 0；发出的报一行。有未发出的：部分发出退出码 5，一封也没有发出 7。",
            "Example: renda reminder send\nExample: renda reminder send --dry-run\n\nEach stage of each limit is announced once; after an interruption the next run goes on, losing and doubling nothing. Silent with exit code 0 when there is nothing to send, one line when something was sent. Where letters did not go: exit code 5 if others did, 7 if none did.",
        ),
        arguments: send_arguments,
        run: send::run,
    },
    Verb {
        name: "log",
        about: Text::new("列出发过和待发的提醒", "List the letters sent and to be sent"),
        detail: Text::new(
            "例：renda reminder log --state failed\n例：renda reminder log --since 2024-06-01 --unit 市住建局",
            "Example: renda reminder log --state failed\nExample: renda reminder log --since 2024-06-01 --unit 市住建局",
        ),
        arguments: log_arguments,
        run: log::list,
    },
    Verb {
        name: "show",
        about: Text::new("显示一封提醒：内容、各项、每次发送", "Show a letter: its text, its notices, every attempt"),
        detail: Text::new("例：renda reminder show 12", "Example: renda reminder show 12"),
        arguments: show_arguments,
        run: log::show,
    },
    Verb {
        name: "retry",
        about: Text::new(
            "让失败或暂缓的提醒在下次运行时重发",
            "Let letters that failed or were put off go with the next run",
        ),
        detail: Text::new(
            "例：renda reminder retry 12 13\n例：renda reminder retry --state failed\n\n先改好地址或配置再重发。情况不确定的重发时用同一个 Message-ID。",
            "Example: renda reminder retry 12 13\nExample: renda reminder retry --state failed\n\nMend the address or the settings first. What is uncertain goes again under the same Message-ID.",
        ),
        arguments: retry_arguments,
        run: steps::retry,
    },
    Verb {
        name: "cancel",
        about: Text::new("取消尚未发出的提醒", "Cancel letters that were not sent"),
        detail: Text::new(
            "例：renda reminder cancel 12 --reason 已电话告知\n\n取消的不再重新计划。",
            "Example: renda reminder cancel 12 --reason \"told by telephone\"\n\nWhat they say is not planned again.",
        ),
        arguments: cancel_arguments,
        run: steps::cancel,
    },
    Verb {
        name: "test",
        about: Text::new(
            "试发一封样信，或只核对模板和发送方式",
            "Send a sample letter, or only check templates and channels",
        ),
        detail: Text::new(
            "例：renda reminder test\n例：renda reminder test --to dbgw@example.cn\n\n样信的内容是虚构的，不记入台账。",
            "Example: renda reminder test\nExample: renda reminder test --to dbgw@example.cn\n\nThe sample is made up and not recorded.",
        ),
        arguments: test_arguments,
        run: test::run,
    },
    Verb {
        name: "doctor",
        about: Text::new("检查提醒能否正常发出", "Check whether reminders can go out"),
        detail: Text::new(
            "例：renda reminder doctor\n\n检查日历、提醒规则、模板、没有地址的收件人、各发送方式能否登录、积压和最近一次发送。没有问题退出码 0，有问题 1。",
            "Example: renda reminder doctor\n\nLooks at the calendar, the rules, the templates, recipients without an address, whether each channel lets us in, what is piled up, and the last letter sent. Exit code 0 when all is well, 1 when not.",
        ),
        arguments: doctor_arguments,
        run: doctor::run,
    },
    Verb {
        name: "template",
        about: Text::new(
            "输出内置的提醒规则和信件模板，供修改",
            "Write the built-in rules and templates as a start for your own",
        ),
        detail: Text::new(
            "例：renda reminder template --dir 提醒\n\n写出 rules.toml、subject.txt、letter.txt、letter.html；改好后在 renda.toml 的 [reminder] 里写 rules、templates，并运行 renda reminder test。",
            "Example: renda reminder template --dir reminders\n\nWrites rules.toml, subject.txt, letter.txt and letter.html; name them by rules and templates in [reminder] of renda.toml and run renda reminder test.",
        ),
        arguments: template_arguments,
        run: test::template,
    },
];

fn unit(lang: Lang) -> Arg {
    option(
        "unit",
        "NAME",
        lang.pick("只看这个收件人（名称的一部分即可）", "Only this recipient, by a part of the name"),
    )
}

fn plan_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        unit(lang),
        option("from", "DATE", lang.pick("演练的第一日（省略时为今天）", "First day of a rehearsal (default: today)")),
        option(
            "to",
            "DATE",
            lang.pick("演练的最后一日（省略时为第一日）", "Last day of a rehearsal (default: the first)"),
        ),
        exit_code(lang),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn channel(lang: Lang) -> Arg {
    option(
        "channel",
        "NAME",
        lang.pick(
            "只用这种方式：smtp、sendmail、files、webhook",
            "Only by this channel: smtp, sendmail, files, webhook",
        ),
    )
}

fn send_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        dry_run(lang).help(
            lang.pick("只列出将要发送的，不发送也不记录", "Only list what would go; nothing is sent or recorded"),
        ),
        option(
            "only",
            "NAME",
            lang.pick("只发给这个收件人（名称的一部分即可）", "Only to this recipient, by a part of the name"),
        ),
        channel(lang),
        option("limit", "N", lang.pick("最多发送几封", "Send at most so many letters"))
            .value_parser(clap::value_parser!(i64).range(0..)),
        option(
            "heartbeat",
            "FILE",
            lang.pick("运行完写下时间，供监控查看", "Write the time into this file at the end, for monitoring"),
        ),
        exit_code(lang).help(lang.pick("发出了提醒时以 10 退出", "Exit with 10 when letters were sent")),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn state(lang: Lang) -> Arg {
    option(
        "state",
        "CODE",
        lang.pick(
            "只看处于此状态的：planned、sending、sent、deferred、failed、uncertain、suppressed、cancelled",
            "Only those in this state: planned, sending, sent, deferred, failed, uncertain, suppressed, cancelled",
        ),
    )
}

fn log_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        state(lang),
        unit(lang),
        option("since", "DATE", lang.pick("计划日期不早于", "Planned on this day or later")),
        option("until", "DATE", lang.pick("计划日期不晚于", "Planned on this day or earlier")),
    ];
    arguments.extend(listing(lang).into_iter().filter(|argument| argument.get_id() != "reveal"));
    arguments
}

fn id_argument(lang: Lang) -> Arg {
    positional("id", "ID", lang.pick("提醒的号，见 reminder log", "Its number, see reminder log"))
        .value_parser(clap::value_parser!(i64).range(1..))
}

fn show_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![id_argument(lang)];
    arguments.extend(printing(lang));
    arguments
}

fn retry_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        id_argument(lang).num_args(1..).required(false).required_unless_present("state"),
        state(lang).value_parser(["failed", "deferred", "uncertain"]).conflicts_with("id"),
    ]
}

fn cancel_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![id_argument(lang).num_args(1..), option("reason", "TEXT", lang.pick("理由", "Why")).required(true)]
}

fn test_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        option(
            "to",
            "ADDRESS",
            lang.pick(
                "样信的收件地址（群机器人写配置里的名称）",
                "Where the sample goes (of a robot, its name in the settings)",
            ),
        ),
        channel(lang),
    ]
}

fn doctor_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

fn template_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        option(
            "dir",
            "FOLDER",
            lang.pick("写入这个文件夹（没有则新建）", "Write into this folder, made where it is missing"),
        )
        .required(true),
        switch("force", lang.pick("允许覆盖已有文件", "Overwrite existing files")),
    ]
}

/// Returns the ids that were given.
fn ids(matches: &ArgMatches) -> Vec<i64> {
    matches.get_many::<i64>("id").into_iter().flatten().copied().collect()
}
