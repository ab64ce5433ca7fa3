//! Where letters go out: the tables `[reminder]`, `[smtp]`, `[sendmail]`, `[files]` and `[webhook.NAME]` of a configuration
//! file. They hold no secret, only where secrets are: in a variable, or in a file of its own.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::Utc;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::config::{Origin, Setting};
use super::variable;
use crate::i18n::Lang;
use crate::post::{self, ChannelKind, RobotKind, Secret, Tls};

/// Gives the password of the mail server.
const PASSWORD: &str = "RENDA_SMTP_PASSWORD";

/// What the tables of the files say together: a setting of the project's file before that of the user's.
#[derive(Clone, Debug, Default)]
pub struct Channels {
    /// The tables.
    pub tables: Tables,
    /// Every setting with its name, value and origin; secrets only by whether they are set.
    pub settings: Vec<(String, Setting)>,
}

/// The tables of a file that say where letters go out.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Tables {
    /// What letters have in common.
    pub reminder: Reminder,
    smtp: Smtp,
    sendmail: Sendmail,
    files: Files,
    webhook: BTreeMap<String, Robot>,
}

/// The table `[reminder]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    /// The channels, in order of preference.
    pub channels: Option<Vec<ChannelKind>>,
    /// From whom letters come.
    pub from: Option<String>,
    /// Where replies go.
    pub reply_to: Option<String>,
    /// When nothing goes out: `non-working days` or `never`.
    pub quiet: Option<Quiet>,
    /// The office's own rules of reminding.
    pub rules: Option<PathBuf>,
    /// The folder of the office's own templates.
    pub templates: Option<PathBuf>,
    /// Whether the list goes with the letter as a workbook.
    pub attach: Option<bool>,
    /// Seconds after which a letter is taken from a sender that does not report.
    pub lease: Option<u32>,
    /// Seconds after which a letter that was put off is tried again, twice as long each time.
    pub back_off: Option<u32>,
}

/// When nothing goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum Quiet {
    /// On days on which the offices are closed.
    #[default]
    #[serde(rename = "non-working days")]
    NonWorkingDays,
    /// Letters go out every day.
    #[serde(rename = "never")]
    Never,
}

/// The table `[smtp]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Smtp {
    host: Option<String>,
    port: Option<u16>,
    tls: Option<Tls>,
    user: Option<String>,
    password_file: Option<PathBuf>,
    ca_file: Option<PathBuf>,
    timeout: Option<NonZeroU32>,
}

/// The table `[sendmail]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sendmail {
    command: Option<Vec<String>>,
    timeout: Option<NonZeroU32>,
}

/// The table `[files]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Files {
    dir: Option<PathBuf>,
}

/// A table `[webhook.NAME]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Robot {
    kind: RobotKind,
    url_file: Option<PathBuf>,
    secret_file: Option<PathBuf>,
    ca_file: Option<PathBuf>,
    per_minute: Option<NonZeroU32>,
    timeout: Option<NonZeroU32>,
}

impl Tables {
    /// Puts the tables of a file together; paths written there are meant from its folder.
    pub(super) fn of(
        (reminder, smtp, sendmail): (Reminder, Smtp, Sendmail),
        (files, webhook): (Files, BTreeMap<String, Robot>),
        file: &Path,
    ) -> Tables {
        let mut tables = Tables { reminder, smtp, sendmail, files, webhook };
        let smtp = [&mut tables.smtp.password_file, &mut tables.smtp.ca_file];
        let robots = tables.webhook.values_mut();
        let robots = robots.flat_map(|robot| [&mut robot.url_file, &mut robot.secret_file, &mut robot.ca_file]);
        let folder = file.parent().unwrap_or(Path::new(""));
        let own = [&mut tables.reminder.rules, &mut tables.reminder.templates, &mut tables.files.dir];
        for path in smtp.into_iter().chain(own).chain(robots).flatten() {
            *path = folder.join(&*path);
        }
        tables
    }
}

impl Channels {
    /// Weighs the tables of the files against each other, the first before the others.
    pub(super) fn load(files: &[(PathBuf, Tables)]) -> Channels {
        let values: Vec<(&PathBuf, Value)> = files
            .iter()
            .map(|(path, tables)| (path, serde_json::to_value(tables).expect("tables are names and plain values")))
            .collect();
        let mut merged = serde_json::to_value(Tables::default()).expect("tables are names and plain values");
        for (_, value) in &values {
            fill(&mut merged, value);
        }
        let mut settings = Vec::new();
        leaves("", &merged, &mut |name, value| {
            let said = shown(value);
            let path = |(path, value): &(&PathBuf, Value)| {
                let found = name.split('.').try_fold(value, |value, key| value.get(key));
                found.is_some_and(|value| !value.is_null()).then(|| (*path).clone())
            };
            let origin = values.iter().find_map(path).map_or(Origin::Default, Origin::File);
            settings.push((name.to_owned(), Setting { value: said, origin }));
        });
        let tables: Tables = serde_json::from_value(merged).expect("what was merged has the shape of what it is of");
        let names = tables.webhook.keys().flat_map(|name| robot_variables(name));
        for (name, variable) in [("smtp.password".to_owned(), PASSWORD.to_owned())].into_iter().chain(names) {
            settings.push(secret(name, &variable));
        }
        Channels { tables, settings }
    }

    /// Returns what channels need to know.
    pub(super) fn post(&self, lang: Lang) -> post::Settings {
        let Tables { reminder, smtp, sendmail, files, webhook } = self.tables.clone();
        post::Settings {
            lang,
            from: reminder.from,
            reply_to: reminder.reply_to,
            smtp: post::Smtp {
                host: smtp.host,
                port: smtp.port,
                tls: smtp.tls.unwrap_or_default(),
                user: smtp.user,
                password: given(PASSWORD).or(smtp.password_file.map(Secret::In)),
                ca_file: smtp.ca_file,
                timeout: smtp.timeout.map(seconds),
            },
            sendmail: post::Sendmail {
                command: sendmail.command.unwrap_or_default(),
                timeout: sendmail.timeout.map(seconds),
            },
            files: post::Files { dir: files.dir },
            robots: webhook.into_iter().map(robot).collect(),
            clock: milliseconds,
            interrupted: super::interrupt::asked,
        }
    }
}

fn robot((name, table): (String, Robot)) -> post::Robot {
    let [(_, url), (_, secret)] = robot_variables(&name);
    post::Robot {
        name,
        kind: table.kind,
        url: given(&url).or(table.url_file.map(Secret::In)),
        secret: given(&secret).or(table.secret_file.map(Secret::In)),
        ca_file: table.ca_file,
        per_minute: table.per_minute.map(NonZeroU32::get),
        timeout: table.timeout.map(seconds),
    }
}

/// Returns the names of a robot's secrets, each with the variable that gives it.
fn robot_variables(name: &str) -> [(String, String); 2] {
    let variable = post::Robot::variable(name);
    let of_secret = format!("{variable}_SECRET");
    [(format!("webhook.{name}.url"), variable), (format!("webhook.{name}.secret"), of_secret)]
}

fn given(name: &str) -> Option<Secret> {
    variable(name).map(Secret::Given)
}

fn secret(name: String, variable_name: &str) -> (String, Setting) {
    let setting = match variable(variable_name) {
        Some(_) => Setting { value: Some("●".to_owned()), origin: Origin::Secret(variable_name.to_owned()) },
        None => Setting::default(),
    };
    (name, setting)
}

fn seconds(count: NonZeroU32) -> Duration {
    Duration::from_secs(count.get().into())
}

#[expect(clippy::disallowed_methods, reason = "signatures hold for an hour of the real clock, whatever --today says")]
fn milliseconds() -> i64 {
    Utc::now().timestamp_millis()
}

/// Takes over what is still missing.
fn fill(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                fill(into.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
        (into, from) if into.is_null() => *into = from.clone(),
        _ => {}
    }
}

/// Calls for every value that is no table, with its name.
fn leaves(name: &str, value: &Value, call: &mut dyn FnMut(&str, &Value)) {
    let Value::Object(entries) = value else { return call(name, value) };
    for (key, value) in entries {
        let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
        leaves(&name, value, call);
    }
}

fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(parts) => Some(parts.iter().filter_map(shown).collect::<Vec<_>>().join(" ")),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(text: &str, file: &str) -> (PathBuf, Tables) {
        let Tables { reminder, smtp, sendmail, files, webhook } = toml::from_str(text).unwrap();
        (PathBuf::from(file), Tables::of((reminder, smtp, sendmail), (files, webhook), Path::new(file)))
    }

    #[test]
    fn the_project_goes_before_the_user_setting_by_setting() {
        let project = tables(
            "[smtp]\nhost = 'mail.example.cn'\nca_file = '/etc/ca.pem'\n[sendmail]\ncommand = ['msmtp', '-t']\n
             [webhook.group]\nkind = 'feishu'\nurl_file = 'group.url'\n",
            "/srv/office/renda.toml",
        );
        let user = tables(
            "[smtp]\nhost = 'other.example.cn'\nport = 465\npassword_file = 'secret/smtp'\n
             [webhook.own]\nkind = 'wecom'\n",
            "/home/clerk/.config/renda/config.toml",
        );
        let channels = Channels::load(&[project, user]);
        let setting = |name: &str| {
            let (_, setting) = channels.settings.iter().find(|(found, _)| found == name).unwrap();
            (setting.value.clone().unwrap_or_default(), setting.origin.name())
        };
        let (project, user) = ("/srv/office/renda.toml", "/home/clerk/.config/renda/config.toml");
        for (name, value, origin) in [
            ("smtp.host", "mail.example.cn", project),
            ("smtp.port", "465", user),
            ("smtp.ca_file", "/etc/ca.pem", project),
            ("smtp.password_file", "/home/clerk/.config/renda/secret/smtp", user),
            ("sendmail.command", "msmtp -t", project),
            ("webhook.group.url_file", "/srv/office/group.url", project),
            ("webhook.own.kind", "wecom", user),
            ("files.dir", "", "default"),
        ] {
            assert_eq!(setting(name), (value.to_owned(), origin.to_owned()), "{name}");
        }
        let post = channels.post(Lang::Zh);
        assert_eq!((post.smtp.host.as_deref(), post.smtp.port), (Some("mail.example.cn"), Some(465)));
        assert_eq!(post.sendmail.command, ["msmtp", "-t"]);
        assert_eq!(post.robots.iter().map(|robot| robot.name.as_str()).collect::<Vec<_>>(), ["group", "own"]);
    }
}
