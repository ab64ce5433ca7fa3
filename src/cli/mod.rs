//! The command line: global flags, the tree of commands in the language of the run, help and errors in that language.

use clap::{Arg, ArgAction, Command};

use crate::commands;
use crate::commands::arguments::{option, switch};
use crate::i18n::Lang;

pub mod errors;

/// Builds the whole command line in a language.
pub fn command(lang: Lang) -> Command {
    let help = lang.pick("显示帮助", "Print help");
    let mut command = Command::new("renda")
        .bin_name("renda")
        .version(env!("CARGO_PKG_VERSION"))
        .about(lang.pick(
            "人大代表工作台账：代表、建议、活动、站点，导入与统计",
            "Records toolkit for the deputies'-work office of a people's congress",
        ))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(lang.pick("命令", "COMMAND"))
        .subcommand_help_heading(lang.pick("命令", "Commands"))
        .after_help(lang.pick(EPILOGUE.0, EPILOGUE.1))
        .args(global(lang))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .display_order(GLOBAL_PLACE + 99)
                .help_heading(lang.pick("通用选项", "Global options"))
                .help(lang.pick("显示版本", "Print version")),
        )
        .subcommands(commands::commands(lang));
    command = localise(command, lang, help);
    command
}

const EPILOGUE: (&str, &str) = (
    "退出码：\n  0 完成，1 规则不允许，2 命令写错，3 找不到，4 冲突，5 部分行未收，6 数据库或文件不能用，\n  7 提醒未送达，10 有结果（--exit-code），70 程序缺陷，130 中断\n\n先试试：renda demo",
    "Exit codes:\n  0 done, 1 a rule said no, 2 usage, 3 not found, 4 conflict, 5 some rows rejected,\n  6 database or file unusable, 7 no reminder sent, 10 findings (--exit-code), 70 a bug, 130 interrupted\n\nTo begin: renda demo",
);

/// Where the global flags stand in a help text: after a command's own, in one order everywhere, help and version last.
const GLOBAL_PLACE: usize = 900;

/// Flags that every command takes.
fn global(lang: Lang) -> Vec<Arg> {
    let heading = lang.pick("通用选项", "Global options");
    let arguments = vec![
        option(
            "db",
            "PATH|URL",
            lang.pick("数据库文件，或 postgres://用户@主机/名称", "The database: a file, or postgres://user@host/name"),
        ),
        option(
            "read-url",
            "URL",
            lang.pick("只读命令从这里读，如备库", "Where commands that only read do so, such as a standby"),
        ),
        option("lang", "zh|en", lang.pick("语言", "Language")).value_parser(["zh", "en"]),
        option("today", "DATE", lang.pick("把这一天当作今天", "Take this day as today")),
        option(
            "as-of",
            "DATE",
            lang.pick("按这一天结束时的情况统计", "Look at things as they stood at the end of this day"),
        ),
        option("operator", "NAME", lang.pick("经办人，记入操作日志", "Who operates, for the journal")),
        option(
            "profile",
            "NAME",
            lang.pick("办理规则：内置名称或 TOML 文件", "Rule profile: a built-in name or a TOML file"),
        ),
        option(
            "config",
            "FILE",
            lang.pick("配置文件（省略时找 renda.toml）", "Configuration file (default: renda.toml)"),
        ),
        option("color", "WHEN", lang.pick("颜色", "Colour")).value_parser(["auto", "always", "never"]),
        switch("quiet", lang.pick("只说出错的事", "Say only what went wrong")).short('q'),
        switch("verbose", lang.pick("多说一些", "Say more")).short('v'),
        switch("no-progress", lang.pick("不显示进度", "Show no progress")),
        switch("yes", lang.pick("对提问一律回答“是”", "Answer yes to questions")),
    ];
    let placed = arguments.into_iter().zip(GLOBAL_PLACE..);
    placed.map(|(argument, place)| argument.global(true).help_heading(heading).display_order(place)).collect()
}

/// Puts help flag, headings and template of every command into the language.
fn localise(command: Command, lang: Lang, help: &str) -> Command {
    let command = command
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(help.to_owned())
                .display_order(GLOBAL_PLACE + 98)
                .help_heading(lang.pick("通用选项", "Global options")),
        )
        .help_template(match lang {
            Lang::Zh => "{about}\n\n用法：{usage}\n\n{all-args}{after-help}\n",
            Lang::En => "{about}\n\nUsage: {usage}\n\n{all-args}{after-help}\n",
        })
        .subcommand_value_name(lang.pick("命令", "COMMAND"))
        .subcommand_help_heading(lang.pick("命令", "Commands"))
        .next_help_heading(None);
    let command = command.mut_args(|argument| {
        let heading = match (argument.get_help_heading(), argument.is_positional()) {
            (Some(heading), _) => heading.to_owned(),
            (None, true) => lang.pick("参数", "Arguments").to_owned(),
            (None, false) => lang.pick("选项", "Options").to_owned(),
        };
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default() + &choices(&argument, lang);
        let takes_values = argument.get_action().takes_values();
        let argument = argument.help(help).help_heading(heading);
        if takes_values { argument.hide_possible_values(true).hide_default_value(true) } else { argument }
    });
    command.mut_subcommands(|sub| localise(sub, lang, help))
}

/// Says which values an argument takes and which it has when left out. The parser would say it in English, and break the
/// line within its own words.
fn choices(argument: &Arg, lang: Lang) -> String {
    if !argument.get_action().takes_values() {
        return String::new();
    }
    let between = lang.pick("、", ", ");
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let mut said = String::new();
    // Where the value's own name says it already, once is enough.
    let names = argument.get_value_names().unwrap_or_default();
    if !values.is_empty() && !names.iter().any(|name| name.as_str() == values.join("|")) {
        let values = values.join(between);
        said.push_str(&lang.pick(" [可选：VALUES]", " [one of: VALUES]").replace("VALUES", &values));
    }
    if !defaults.is_empty() {
        let defaults = defaults.join(between);
        said.push_str(&lang.pick(" [默认：VALUES]", " [default: VALUES]").replace("VALUES", &defaults));
    }
    said
}

/// Puts the words that clap writes itself into the language.
pub fn translate_help(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => text.to_owned(),
        Lang::Zh => text
            .replace("[OPTIONS]", "[选项]")
            .replace("[COMMAND]", "[命令]")
            .replace("<COMMAND>", "<命令>")
            .replace("[aliases: ", "[别名：")
            .lines()
            .map(heading)
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// Gives a heading, a line that is not indented and ends with a colon, the colon of Chinese text.
fn heading(line: &str) -> String {
    match line.strip_suffix(':').filter(|rest| !rest.starts_with(' ')) {
        Some(rest) => format!("{rest}："),
        None => line.to_owned(),
    }
}
