//! A manual page a command, in the macros of man(7). The flags that every command takes stand once, in renda(1).

use clap::builder::ValueRange;
use clap::{Arg, ArgAction, Command};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use crate::failure::Kind;
use crate::i18n::{Lang, Text};

/// Day printed at the foot of the pages; a date that moves would make them differ on every run.
const DATE: &str = "2026-11-23";

const NAME: Text = Text::new("名称", "NAME");
const SYNOPSIS: Text = Text::new("用法", "SYNOPSIS");
const DESCRIPTION: Text = Text::new("说明", "DESCRIPTION");
const COMMANDS: Text = Text::new("命令", "COMMANDS");
const EXAMPLES: Text = Text::new("示例", "EXAMPLES");
const EXIT_STATUS: Text = Text::new("退出码", "EXIT STATUS");
const ENVIRONMENT: Text = Text::new("环境变量", "ENVIRONMENT");
const FILES: Text = Text::new("文件", "FILES");
const SEE_ALSO: Text = Text::new("参见", "SEE ALSO");

/// Variables that the program reads.
const VARIABLES: &[(&str, Text)] = &[
    ("RENDA_DB", Text::new("数据库文件，同 --db", "The database file, as --db")),
    ("RENDA_CONFIG", Text::new("配置文件，同 --config", "The configuration file, as --config")),
    ("RENDA_LANG", Text::new("语言，同 --lang", "The language, as --lang")),
    ("RENDA_TODAY", Text::new("把这一天当作今天，同 --today", "The day taken as today, as --today")),
    ("RENDA_OPERATOR", Text::new("经办人，同 --operator", "Who operates, as --operator")),
    ("RENDA_PROFILE", Text::new("办理规则，同 --profile", "The rule profile, as --profile")),
    (
        "LC_ALL, LC_MESSAGES, LANG",
        Text::new(
            "前面都没有指定语言时，以 zh 或 en 开头的为准；都不是则用中文",
            "The language, where nothing above names one and it begins with zh or en; else Chinese",
        ),
    ),
    ("NO_COLOR, TERM=dumb", Text::new("不使用颜色", "No colour")),
];

/// Files that the program reads on its own.
const SETTINGS: &[(&str, Text)] = &[
    (
        "renda.toml",
        Text::new(
            "当前文件夹或其上层文件夹的配置：db、lang、today、operator、profile、quiet，以及 [document] 的 templates、office、address、phone、contact、copies；db 和 templates 相对于本文件所在的文件夹",
            "Settings in the working folder or the nearest one above: db, lang, today, operator, profile, quiet, and under [document] templates, office, address, phone, contact, copies; a relative db or templates is meant from the folder of this file",
        ),
    ),
    (
        "$XDG_CONFIG_HOME/renda/config.toml",
        Text::new("个人配置，内容同上，其次采用", "Settings of the user, the same keys, asked second"),
    ),
    (
        "renda.db, renda.db-wal, renda.db-shm",
        Text::new(
            "数据库；后两个只在有命令运行时存在，此时不要只复制前一个",
            "The database; the last two exist while a command runs, when the first alone is no copy",
        ),
    ),
];

/// Returns the page of a command and of everything below it, by name; hidden commands have none.
pub(super) fn pages(root: &Command, lang: Lang) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    walk(root, &["renda".to_owned()], lang, &mut pages);
    pages
}

fn walk(command: &Command, path: &[String], lang: Lang, pages: &mut Vec<(String, String)>) {
    pages.push((path.join("-"), Page { command, path, lang, roff: Roff::new() }.write()));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let below: Vec<String> = path.iter().cloned().chain([sub.get_name().to_owned()]).collect();
        walk(sub, &below, lang, pages);
    }
}

/// A page as it is written.
struct Page<'p> {
    command: &'p Command,
    path: &'p [String],
    lang: Lang,
    roff: Roff,
}

impl Page<'_> {
    fn write(mut self) -> String {
        let name = self.path.join("-");
        let manual = self.lang.pick("人大代表工作台账", "Deputies' work records");
        self.roff.control("TH", [name.to_uppercase().as_str(), "1", DATE, "renda", manual]);
        self.heading(NAME);
        let about = self.about();
        self.text(vec![roman(format!("{name} - {about}"))]);
        self.synopsis();
        self.description(&about);
        self.options();
        self.subcommands();
        self.examples();
        if self.path.len() == 1 {
            self.entries(EXIT_STATUS, Kind::EXIT_CODES.iter().map(|(code, text)| (code.to_string(), *text)));
            self.entries(ENVIRONMENT, VARIABLES.iter().map(|(name, text)| ((*name).to_owned(), *text)));
            self.entries(FILES, SETTINGS.iter().map(|(name, text)| ((*name).to_owned(), *text)));
        } else {
            self.brief_tail();
        }
        // Pages stand without the preamble that defines the string Aq.
        let text = self.roff.render().replace("\\*(Aq", "\\(aq");
        let body = text.find(".TH").map_or(text.as_str(), |start| &text[start..]);
        let lines = body.lines().map(str::trim_end).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n") + "\n"
    }

    fn heading(&mut self, text: Text) {
        self.roff.control("SH", [text.get(self.lang)]);
    }

    fn text(&mut self, parts: Vec<Inline>) {
        self.roff.text(parts);
    }

    fn about(&self) -> String {
        self.command.get_about().map(ToString::to_string).unwrap_or_default()
    }

    fn synopsis(&mut self) {
        self.heading(SYNOPSIS);
        let mut parts = vec![bold(self.path.join(" "))];
        if self.command.has_subcommands() {
            parts.extend([roman(" "), italic(self.lang.pick("命令", "COMMAND"))]);
        }
        for argument in self.own() {
            if argument.is_positional() {
                let name = value_name(argument);
                let many = argument.get_num_args().is_some_and(|range| range.max_values() > 1);
                let (open, close) = if argument.is_required_set() { ("", "") } else { ("[", "]") };
                parts.extend([roman(format!(" {open}")), italic(name), roman(if many { " ..." } else { "" })]);
                parts.push(roman(close));
            } else if argument.is_required_set() {
                parts.extend([roman(" "), bold(format!("--{}", argument.get_id())), roman(" ")]);
                parts.push(italic(value_name(argument)));
            }
        }
        if self.own().iter().any(|argument| !argument.is_positional() && !argument.is_required_set()) {
            parts.push(roman(self.lang.pick(" [选项]", " [options]")));
        }
        self.text(parts);
    }

    fn description(&mut self, about: &str) {
        self.heading(DESCRIPTION);
        self.text(vec![roman(sentence(about, self.lang))]);
        let (_, remarks) = self.epilogue();
        for remark in remarks {
            self.roff.control("PP", []);
            self.text(vec![roman(remark)]);
        }
    }

    /// Arguments of the page: in renda(1) those of every command, elsewhere the command's own.
    fn own(&self) -> Vec<&Arg> {
        let every = self.path.len() == 1;
        let shown = self.command.get_arguments().filter(|argument| !argument.is_hide_set());
        shown.filter(|argument| every || !is_general(argument)).collect()
    }

    fn options(&mut self) {
        let own: Vec<Arg> = self.own().into_iter().cloned().collect();
        let mut headings: Vec<String> = Vec::new();
        for argument in &own {
            let heading = argument.get_help_heading().unwrap_or_default().to_owned();
            if !headings.contains(&heading) {
                headings.push(heading);
            }
        }
        headings.sort_by_key(|heading| own.iter().any(|a| a.get_help_heading() == Some(heading) && !a.is_positional()));
        for heading in headings {
            self.roff.control("SH", [heading.to_uppercase().as_str()]);
            for argument in own.iter().filter(|argument| argument.get_help_heading() == Some(heading.as_str())) {
                self.roff.control("TP", []);
                self.text(tag(argument));
                self.text(vec![roman(meaning(argument, self.lang))]);
            }
        }
    }

    fn subcommands(&mut self) {
        let names: Vec<(String, String)> = self
            .command
            .get_subcommands()
            .filter(|sub| !sub.is_hide_set())
            .map(|sub| {
                let page = format!("{}-{}", self.path.join("-"), sub.get_name());
                (page, sub.get_about().map(ToString::to_string).unwrap_or_default())
            })
            .collect();
        if names.is_empty() {
            return;
        }
        self.heading(COMMANDS);
        for (page, about) in names {
            self.roff.control("TP", []);
            self.text(vec![bold(page), roman("(1)")]);
            self.text(vec![roman(about)]);
        }
    }

    /// Returns the examples and the remarks out of what follows the help of a command.
    fn epilogue(&self) -> (Vec<String>, Vec<String>) {
        if self.path.len() == 1 {
            return (vec!["renda demo".to_owned()], Vec::new());
        }
        let text = self.command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let mark = self.lang.pick("例：", "Example: ");
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        let examples = lines().filter_map(|line| line.strip_prefix(mark)).map(str::to_owned).collect();
        (examples, lines().filter(|line| !line.starts_with(mark)).map(str::to_owned).collect())
    }

    fn examples(&mut self) {
        let (examples, _) = self.epilogue();
        if examples.is_empty() {
            return;
        }
        self.heading(EXAMPLES);
        self.roff.control("nf", []);
        for example in examples {
            self.text(vec![roman(format!("$ {example}"))]);
        }
        self.roff.control("fi", []);
    }

    fn entries(&mut self, heading: Text, entries: impl Iterator<Item = (String, Text)>) {
        self.heading(heading);
        for (name, text) in entries {
            self.roff.control("TP", []);
            self.text(vec![bold(name)]);
            self.text(vec![roman(text.get(self.lang))]);
        }
    }

    /// Exit codes, variables and files by name; renda(1) says what they mean.
    fn brief_tail(&mut self) {
        self.heading(EXIT_STATUS);
        let codes = Kind::EXIT_CODES.iter().map(|(code, text)| format!("{code} {}", text.get(self.lang)));
        let codes = codes.collect::<Vec<_>>().join(self.lang.pick("；", "; "));
        self.text(vec![roman(codes + self.lang.pick("。", "."))]);
        self.heading(ENVIRONMENT);
        let names = VARIABLES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        self.text(vec![roman(names + self.lang.pick("；见 ", "; see ")), bold("renda"), roman("(1)")]);
        self.heading(FILES);
        let names = SETTINGS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        self.text(vec![roman(names + self.lang.pick("；见 ", "; see ")), bold("renda"), roman("(1)")]);
        self.heading(SEE_ALSO);
        let above = self.path[..self.path.len() - 1].join("-");
        let mut parts = vec![bold("renda"), roman("(1)")];
        if above != "renda" {
            parts.extend([roman(", "), bold(above), roman("(1)")]);
        }
        self.text(parts);
    }
}

/// Returns whether every command takes the argument, so that it stands in renda(1) alone.
fn is_general(argument: &Arg) -> bool {
    argument.is_global_set() || argument.get_id() == "help"
}

fn value_name(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Returns `-n, --dry-run` or `--lead UNIT`, or the name of a positional argument.
fn tag(argument: &Arg) -> Vec<Inline> {
    if argument.is_positional() {
        return vec![italic(value_name(argument))];
    }
    let mut parts = Vec::new();
    if let Some(short) = argument.get_short() {
        parts.extend([bold(format!("-{short}")), roman(", ")]);
    }
    parts.push(bold(format!("--{}", argument.get_long().unwrap_or_default())));
    let takes_value = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append)
        && argument.get_num_args().unwrap_or(ValueRange::SINGLE).takes_values();
    if takes_value {
        parts.extend([roman(" "), italic(value_name(argument))]);
    }
    parts
}

fn meaning(argument: &Arg, lang: Lang) -> String {
    let mut text = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let takes_value = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append);
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|value| takes_value && !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    let mut notes = Vec::new();
    if !values.is_empty() && values.iter().any(|value| !text.contains(value.as_str())) {
        notes.push(lang.pick("可选：", "one of: ").to_owned() + &values.join(lang.pick("、", ", ")));
    }
    let defaults = argument.get_default_values();
    if takes_value && !defaults.is_empty() {
        let shown = defaults.iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(" ");
        notes.push(lang.pick("默认：", "default: ").to_owned() + &shown);
    }
    if !notes.is_empty() {
        let (open, close) = (lang.pick("（", " ("), lang.pick("）", ")"));
        text.push_str(&format!("{open}{}{close}", notes.join(lang.pick("；", "; "))));
    }
    text
}

/// Summaries have no full stop, sentences have one.
fn sentence(text: &str, lang: Lang) -> String {
    text.trim_end_matches(['。', '.']).to_owned() + lang.pick("。", ".")
}
