//! Configuration: flag, `RENDA_*` variable, project file `renda.toml`, user file, default, in this order.
//! Every setting remembers where it came from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde::Deserialize;

use super::channels::{self, Channels, Tables};
use super::variable;
use crate::domain::profile::Profile;
use crate::failure::{Failure, Kind};
use crate::message;
use crate::storage::address::is_url;

/// Name of the project file.
pub const FILE_NAME: &str = "renda.toml";

/// Where a setting came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    #[default]
    Default,
    /// A flag of this run.
    Flag(&'static str),
    /// A variable of the environment.
    Variable(&'static str),
    /// A variable of the environment that holds a secret.
    Secret(String),
    /// A configuration file.
    File(PathBuf),
    /// The office's database.
    Database,
}

impl Origin {
    /// Returns a short stable name: `--db`, `RENDA_DB`, the file's path, `database`, `default`.
    pub fn name(&self) -> String {
        match self {
            Origin::Default => "default".to_owned(),
            Origin::Flag(name) => format!("--{name}"),
            Origin::Variable(name) => (*name).to_owned(),
            Origin::Secret(name) => name.clone(),
            Origin::File(path) => path.display().to_string(),
            Origin::Database => "database".to_owned(),
        }
    }
}

/// A setting and its origin.
#[derive(Clone, Debug, Default)]
pub struct Setting {
    /// The value, if anybody said one.
    pub value: Option<String>,
    /// Who said it.
    pub origin: Origin,
}

impl Setting {
    /// Returns whether a flag said it.
    pub fn is_flagged(&self) -> bool {
        matches!(self.origin, Origin::Flag(_))
    }
}

/// The settings of a run.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The database.
    pub db: Setting,
    /// Where reading commands read, if not from the database itself.
    pub read_url: Setting,
    /// The language.
    pub lang: Setting,
    /// The day that counts as today.
    pub today: Setting,
    /// Who the operator claims to be.
    pub operator: Setting,
    /// The rule profile.
    pub profile: Setting,
    /// What papers (公文) are made with.
    pub document: Papers,
    /// Where letters go out.
    pub channels: Channels,
    /// Whether a file asks for quiet.
    pub quiet: bool,
}

/// What papers (公文) are made with: `[document]` of a configuration file.
#[derive(Clone, Debug, Default)]
pub struct Papers {
    /// Folder with the office's own templates.
    pub templates: Setting,
    /// 发文机关.
    pub office: Setting,
    /// Its address.
    pub address: Setting,
    /// Its telephone number.
    pub phone: Setting,
    /// Who answers there.
    pub contact: Setting,
    /// To whom units send copies of a reply.
    pub copies: Setting,
}

/// What a configuration file may say.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    db: Option<String>,
    #[serde(alias = "read-url")]
    read_url: Option<String>,
    lang: Option<String>,
    today: Option<String>,
    operator: Option<String>,
    profile: Option<String>,
    quiet: Option<bool>,
    #[serde(default)]
    document: PapersOfFile,
    #[serde(default)]
    reminder: channels::Reminder,
    #[serde(default)]
    smtp: channels::Smtp,
    #[serde(default)]
    sendmail: channels::Sendmail,
    #[serde(default)]
    files: channels::Files,
    #[serde(default)]
    webhook: BTreeMap<String, channels::Robot>,
}

impl File {
    /// Takes out the tables that say where letters go out.
    fn tables(&mut self, path: &Path) -> Tables {
        use std::mem::take;
        let first = (take(&mut self.reminder), take(&mut self.smtp), take(&mut self.sendmail));
        Tables::of(first, (take(&mut self.files), take(&mut self.webhook)), path)
    }
}

/// The table `[document]` of a configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PapersOfFile {
    templates: Option<String>,
    office: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    contact: Option<String>,
    copies: Option<String>,
}

impl Config {
    /// Reads the files and weighs flags, variables and files against each other.
    pub fn load(matches: &ArgMatches) -> Result<Config, Failure> {
        let named = matches.get_one::<String>("config").cloned().or_else(|| variable("RENDA_CONFIG"));
        let mut project = match named {
            Some(path) => Some(read(Path::new(&path))?),
            None => project_file().map(|path| read(&path)).transpose()?,
        };
        let mut user = user_file().filter(|path| path.is_file()).map(|path| read(&path)).transpose()?;
        let tables = [&mut project, &mut user].into_iter().flatten();
        let tables: Vec<(PathBuf, Tables)> = tables.map(|(path, file)| (path.clone(), file.tables(path))).collect();
        let files: Vec<&(PathBuf, File)> = project.iter().chain(user.iter()).collect();
        let pick = |flag: &'static str, name: &'static str, of: fn(&File) -> Option<&String>| {
            let flagged = matches.try_get_one::<String>(flag).ok().flatten();
            if let Some(value) = flagged {
                return Setting { value: Some(value.clone()), origin: Origin::Flag(flag) };
            }
            if let Some(value) = variable(name) {
                return Setting { value: Some(value), origin: Origin::Variable(name) };
            }
            for (path, file) in &files {
                if let Some(value) = of(file) {
                    return Setting { value: Some(value.clone()), origin: Origin::File(path.clone()) };
                }
            }
            Setting::default()
        };
        let in_files = |of: fn(&PapersOfFile) -> Option<&String>| {
            let found = files.iter().find_map(|(path, file)| Some((path, of(&file.document)?)));
            found.map_or_else(Setting::default, |(path, value)| Setting {
                value: Some(value.clone()),
                origin: Origin::File(path.clone()),
            })
        };
        let document = Papers {
            templates: in_files(|document| document.templates.as_ref()),
            office: in_files(|document| document.office.as_ref()),
            address: in_files(|document| document.address.as_ref()),
            phone: in_files(|document| document.phone.as_ref()),
            contact: in_files(|document| document.contact.as_ref()),
            copies: in_files(|document| document.copies.as_ref()),
        };
        let mut config = Config {
            document,
            channels: Channels::load(&tables),
            db: pick("db", "RENDA_DB", |file| file.db.as_ref()),
            read_url: pick("read-url", "RENDA_READ_URL", |file| file.read_url.as_ref()),
            lang: pick("lang", "RENDA_LANG", |file| file.lang.as_ref()),
            today: pick("today", "RENDA_TODAY", |file| file.today.as_ref()),
            operator: pick("operator", "RENDA_OPERATOR", |file| file.operator.as_ref()),
            profile: pick("profile", "RENDA_PROFILE", |file| file.profile.as_ref()),
            quiet: files.iter().find_map(|(_, file)| file.quiet).unwrap_or(false),
        };
        anchor(&mut config.db);
        anchor(&mut config.document.templates);
        if config.profile.value.as_deref().is_some_and(|name| Profile::embedded(name).is_none()) {
            anchor(&mut config.profile);
        }
        Ok(config)
    }

    /// Returns every setting with its name.
    pub fn settings(&self) -> Vec<(&str, &Setting)> {
        let mut settings = vec![
            ("db", &self.db),
            ("read-url", &self.read_url),
            ("lang", &self.lang),
            ("today", &self.today),
            ("operator", &self.operator),
            ("profile", &self.profile),
            ("document.templates", &self.document.templates),
            ("document.office", &self.document.office),
            ("document.address", &self.document.address),
            ("document.phone", &self.document.phone),
            ("document.contact", &self.document.contact),
            ("document.copies", &self.document.copies),
        ];
        settings.extend(self.channels.settings.iter().map(|(name, setting)| (name.as_str(), setting)));
        settings
    }
}

/// A path written in a file is meant from that file's folder.
fn anchor(setting: &mut Setting) {
    if let (Some(value), Origin::File(file)) = (&setting.value, &setting.origin)
        && !is_url(value)
        && let Some(folder) = file.parent()
    {
        setting.value = Some(folder.join(value).display().to_string());
    }
}

/// Returns the language a configuration file asks for; used before the command line is parsed, so it never fails.
pub fn language_of_files() -> Option<String> {
    let candidates = [variable("RENDA_CONFIG").map(PathBuf::from).or_else(project_file), user_file()];
    candidates.into_iter().flatten().find_map(|path| read(&path).ok()?.1.lang)
}

/// Returns the project file in the working folder or the nearest one above it.
fn project_file() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().map(|folder| folder.join(FILE_NAME)).find(|path| path.is_file())
}

fn user_file() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.config_dir().join("renda").join("config.toml"))
}

fn read(path: &Path) -> Result<(PathBuf, File), Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    let file = toml::from_str(&text).map_err(|error| {
        let shown = path.display();
        // The line itself may hold a password.
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let (line, detail) = (before.matches('\n').count() + 1, error.message());
        Failure::new(
            Kind::Usage,
            message!(
                "配置文件 {shown} 第 {line} 行有误：{detail}",
                "the configuration file {shown} is wrong in line {line}: {detail}"
            ),
        )
    })?;
    Ok((path.to_path_buf(), file))
}
