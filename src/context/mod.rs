//! What a run knows of its surroundings: language, day, operator, database, configuration.
//! The only place that reads the environment and the clock.

use std::path::Path;

use chrono::{DateTime, FixedOffset, Utc};
use clap::ArgMatches;

use crate::domain::calendar::{self, Calendar};
use crate::domain::day::Day;
use crate::domain::profile::Profile;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::storage::address::Address;
use crate::storage::content;
use crate::storage::migrate;
use crate::storage::place;
use crate::storage::sql::{Access, Driver, Executor, StorageError};
use crate::ui::{ColourChoice, Manner, Ui};

pub mod address;
pub mod channels;
pub mod config;
pub mod interrupt;

use config::{Config, Origin, Setting};

/// China has one time zone without summer time, eight hours ahead of UTC (in seconds).
const EAST_EIGHT: i32 = 8 * 3600;

/// Everything a command may ask of its surroundings.
#[derive(Debug)]
pub struct Context {
    /// The terminal.
    pub ui: Ui,
    /// Today, in Beijing or as told by `--today`.
    pub today: Day,
    /// The day on which facts are looked at: `--as-of`, else today.
    pub as_of: Day,
    /// Whether `--as-of` was given.
    pub as_of_given: bool,
    /// Whether dangerous questions are answered with yes.
    pub yes: bool,
    /// The settings and where each came from.
    pub config: Config,
    /// Noun and verb of the run, for the journal.
    pub command: String,
    now: DateTime<FixedOffset>,
}

impl Context {
    /// Puts together flags, variables, files and defaults.
    pub fn build(matches: &ArgMatches, lang: Lang) -> Result<Context, Failure> {
        let config = Config::load(matches)?;
        let ui = Ui::new(manner(matches, &config, lang));
        let now = clock();
        let today = match &config.today.value {
            Some(text) => read_day(text, None)?,
            None => Day::from_naive(now.date_naive()).ok_or_else(|| {
                Failure::new(
                    Kind::Storage,
                    message!("系统时钟不在 1900 至 2200 年之间", "the system clock is outside 1900 to 2200"),
                )
            })?,
        };
        let as_of_text = matches.get_one::<String>("as-of");
        let as_of = as_of_text.map_or(Ok(today), |text| read_day(text, Some(today)))?;
        Ok(Context {
            ui,
            today,
            as_of,
            as_of_given: as_of_text.is_some(),
            yes: matches.get_flag("yes"),
            config,
            command: String::new(),
            now,
        })
    }

    /// Returns the path of this program, by which it starts itself again.
    pub fn program(&self) -> Option<std::path::PathBuf> {
        std::env::current_exe().ok()
    }

    /// Returns the language of the run.
    pub fn lang(&self) -> Lang {
        self.ui.lang()
    }

    /// Returns the time of the run as RFC 3339 in +08:00; the day is `--today` where that was given.
    pub fn timestamp(&self) -> String {
        self.now.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// Returns the present moment in +08:00, on the day of `--today` where that was given. Unlike [`Context::timestamp`] it goes on
    /// while the run does.
    pub fn moment(&self) -> DateTime<FixedOffset> {
        let now = clock();
        if self.config.today.value.is_none() {
            return now;
        }
        let moment = self.today.naive().and_time(now.time()).and_local_timezone(*now.offset());
        moment.single().unwrap_or(now)
    }

    /// Returns who sends letters: this machine and this process.
    pub fn sender(&self) -> String {
        let host = whoami::hostname().unwrap_or_else(|_| "localhost".to_owned());
        format!("{host}:{}", std::process::id())
    }

    /// Returns where the database is; an error that names all three ways to say it.
    pub fn database(&self) -> Result<Address, Failure> {
        let written = self.config.db.value.as_deref().ok_or_else(|| {
            Failure::usage(message!("没有指定数据库", "no database was named"))
                .hint(message!(
                    "用 --db 文件、环境变量 RENDA_DB，或在 renda.toml 里写 db = \"renda.db\"",
                    "name it by --db FILE, the variable RENDA_DB, or db = \"renda.db\" in renda.toml"
                ))
                .hint(message!("还没有数据库？先运行 renda init", "none yet? start with renda init"))
        })?;
        address::resolve(written, self.config.db.is_flagged())
    }

    /// Opens the database for reading or writing, and checks that its schema is this program's. What only reads goes to
    /// `--read-url` where that is given.
    pub fn open(&self, access: Access) -> Result<Box<dyn Driver>, Failure> {
        let address = if access == Access::Read { self.reading()? } else { self.database()? };
        self.open_at(&address, access)
    }

    /// Returns a database named on the command line beside `--db`.
    pub fn address(&self, written: &str) -> Result<Address, Failure> {
        address::resolve(written, true)
    }

    /// Opens a database as [`Context::open`] does, wherever it is.
    pub fn open_at(&self, address: &Address, access: Access) -> Result<Box<dyn Driver>, Failure> {
        if access != Access::Create && address.is_missing_file() {
            return Err(
                StorageError::Absent(message!("数据库 {address} 不存在", "there is no database {address}")).into()
            );
        }
        let store = address.open(access)?;
        if access == Access::Create { Ok(self.warned(store)) } else { self.checked(store, address) }
    }

    /// Refuses a database that cannot be used as it is.
    fn checked(&self, mut store: Box<dyn Driver>, address: &Address) -> Result<Box<dyn Driver>, Failure> {
        check_usable(store.as_mut(), address)?;
        Ok(self.warned(store))
    }

    /// Passes on what a store has to say of itself.
    fn warned(&self, store: Box<dyn Driver>) -> Box<dyn Driver> {
        for warning in store.warnings() {
            self.ui.warn(warning);
        }
        store
    }

    /// Opens the office's database for reading where one is named and there.
    pub fn open_if_any(&self) -> Result<Option<Box<dyn Driver>>, Failure> {
        if self.config.db.value.is_none() {
            return Ok(None);
        }
        let address = self.reading()?;
        if address.is_missing_file() {
            return Ok(None);
        }
        match address.open(Access::Read) {
            Ok(store) => self.checked(store, &address).map(Some),
            Err(StorageError::Absent(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns where what only reads is sent.
    fn reading(&self) -> Result<Address, Failure> {
        match &self.config.read_url.value {
            Some(url) => address::resolve(url, self.config.read_url.is_flagged()),
            None => self.database(),
        }
    }

    /// Returns which rule profile is in force (a name that is built in, or a TOML file) and who says so: flag, variable or
    /// file, else the database since `init`, else the rules of the nation.
    pub fn profile_setting(&self, store: Option<&mut dyn Executor>) -> Result<Setting, Failure> {
        if self.config.profile.value.is_some() {
            return Ok(self.config.profile.clone());
        }
        let stored = store.map_or(Ok(None), |store| place::setting(store, "profile"))?;
        let origin = stored.as_ref().map_or(Origin::Default, |_| Origin::Database);
        Ok(Setting { value: Some(stored.unwrap_or_else(|| "national".to_owned())), origin })
    }

    /// Returns the rule profile in force for the office of a database.
    pub fn profile(&self, store: &mut dyn Executor) -> Result<Profile, Failure> {
        load_setting(&self.profile_setting(Some(store))?)
    }

    /// Returns the rule profile in force where the command itself needs no database; one that is there is asked.
    pub fn profile_alone(&self) -> Result<Profile, Failure> {
        match self.config.profile.value.is_none().then(|| self.open_if_any()).transpose()?.flatten() {
            Some(mut store) => self.profile(store.as_mut()),
            None => load_setting(&self.profile_setting(None)?),
        }
    }

    /// Returns what the channels of letters need to know.
    pub fn post(&self) -> crate::post::Settings {
        self.config.channels.post(self.lang())
    }

    /// Returns the working-day calendar: what is built in, with the days the office has imported.
    pub fn calendar(&self, store: &mut dyn Executor) -> Result<Calendar, Failure> {
        let mut rows = Vec::new();
        store.query_each("SELECT day, kind, name, source FROM calendar_day ORDER BY day", &[], &mut |row| {
            rows.extend(calendar_row(row));
            Ok(())
        })?;
        Ok(Calendar::embedded().with(rows))
    }

    /// Returns a date from a flag: any shape a sheet may have, `today`, `+15d`, and where allowed a day before today.
    pub fn day(&self, text: &str) -> Result<Day, Failure> {
        read_day(text, Some(self.today))
    }

    /// Makes the author of a write.
    pub fn author(&self, arguments: serde_json::Map<String, serde_json::Value>) -> crate::ops::write::Author {
        let os_user = os_user();
        let (operator, operator_source) = match &self.config.operator {
            Setting { value: Some(name), origin } => (name.clone(), origin.name().to_owned()),
            _ => (os_user.clone(), "os".to_owned()),
        };
        crate::ops::write::Author {
            at: self.timestamp(),
            os_user,
            operator,
            operator_source,
            command: self.command.clone(),
            arguments,
        }
    }
}

/// Refuses a database with an older schema, and one that a copy has not yet filled.
fn check_usable(store: &mut dyn Driver, address: &Address) -> Result<(), Failure> {
    if migrate::pending(store)? > 0 {
        return Err(Failure::new(
            Kind::Storage,
            message!("数据库 {address} 的结构版本较旧", "the schema of {address} is older than this program"),
        )
        .hint(message!("先备份，再运行 renda db migrate", "make a backup, then run renda db migrate")));
    }
    if let Some(origin) = content::unfinished(store)? {
        return Err(Failure::new(
            Kind::Storage,
            message!(
                "{address} 是从 {origin} 复制而未完成的副本，不能使用",
                "{address} is an unfinished copy of {origin} and cannot be used"
            ),
        )
        .hint(message!(
            "再运行一次 renda db copy {origin} {address}，会从头开始",
            "run renda db copy {origin} {address} again; it begins anew"
        )));
    }
    Ok(())
}

/// Reads a row of the calendar the office imported; the store holds only what was checked on the way in.
fn calendar_row(row: &crate::storage::sql::Row) -> Option<calendar::Row> {
    Some(calendar::Row {
        day: row.text(0).parse().ok()?,
        kind: row.text(1).parse().ok()?,
        name: row.text(2).to_owned(),
        source: row.text(3).to_owned(),
    })
}

/// Loads the profile a setting names; where the database names one that is gone, says how to go on.
fn load_setting(setting: &Setting) -> Result<Profile, Failure> {
    let loaded = load_profile(setting.value.as_deref().unwrap_or("national"));
    loaded.map_err(|failure| match setting.origin {
        Origin::Database => failure.hint(message!(
            "这是建库（renda init）时定下的规则；换了位置就用 --profile，或在 renda.toml 里写 profile = \"文件\"",
            "these rules were named when the database was made (renda init); if they moved, give --profile, or write profile = \"FILE\" in renda.toml"
        )),
        _ => failure,
    })
}

/// Loads a profile by built-in name or from a TOML file.
pub fn load_profile(name: &str) -> Result<Profile, Failure> {
    let unknown = |detail: crate::i18n::Message| {
        Failure::new(Kind::NotFound, detail).hint(message!(
            "renda profile list 列出内置的规则；自定义规则写文件路径",
            "renda profile list shows what is built in; your own rules are named by their file"
        ))
    };
    if let Some(profile) = Profile::embedded(name) {
        return Ok(profile);
    }
    if !Path::new(name).exists() {
        return Err(unknown(message!("没有名为 {name} 的办理规则", "there are no rules called {name}")));
    }
    let text = std::fs::read_to_string(name).map_err(|error| Failure::file(Path::new(name), &error))?;
    Profile::parse(&text).map_err(|error| Failure::new(Kind::Rejected, error.message()))
}

/// Keeps files that the run makes from other users of the machine.
pub fn restrict_umask() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

fn os_user() -> String {
    whoami::username().unwrap_or_else(|_| rustix::process::getuid().as_raw().to_string())
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn clock() -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(EAST_EIGHT).expect("eight hours are less than a day");
    Utc::now().with_timezone(&zone)
}

/// Returns the value of a variable, if it is set, not empty, and UTF-8.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the language: `--lang` as scanned before parsing, else `RENDA_LANG`, configuration, locale, Chinese.
pub fn language(arguments: &[std::ffi::OsString]) -> Lang {
    let flag = arguments.iter().enumerate().find_map(|(place, argument)| {
        let text = argument.to_str()?;
        match text.strip_prefix("--lang=") {
            Some(value) => Some(value.to_owned()),
            None if text == "--lang" => arguments.get(place + 1)?.to_str().map(str::to_owned),
            None => None,
        }
    });
    let named = flag.or_else(|| variable("RENDA_LANG")).or_else(config::language_of_files);
    named
        .as_deref()
        .and_then(Lang::from_locale)
        .or_else(|| {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| variable(name))
                .as_deref()
                .and_then(Lang::from_locale)
        })
        .unwrap_or_default()
}

fn manner(matches: &ArgMatches, config: &Config, lang: Lang) -> Manner {
    let colour = match matches.get_one::<String>("color").map(String::as_str) {
        Some("always") => ColourChoice::Always,
        Some("never") => ColourChoice::Never,
        _ => ColourChoice::Auto,
    };
    let quiet = matches.get_flag("quiet") || config.quiet;
    let plain_terminal = variable("NO_COLOR").is_some() || variable("TERM").as_deref() == Some("dumb");
    Manner {
        lang,
        quiet,
        verbose: matches.get_flag("verbose"),
        progress: !matches.get_flag("no-progress"),
        colour,
        plain_terminal,
        json_errors: false,
    }
}

/// Reads a day as people type it; `today` anchors `today` and `+15d`.
pub fn read_day(text: &str, today: Option<Day>) -> Result<Day, Failure> {
    let wrong = || {
        Failure::usage(message!("“{text}”不是日期", "{text:?} is no date")).hint(message!(
            "可写 2024-03-05、2024年3月5日、2024/3/5、today、+15d（自然日）、+10wd（工作日）",
            "write 2024-03-05, 2024/3/5, today, +15d (days) or +10wd (working days)"
        ))
    };
    if let Some(today) = today {
        if text == "today" || text == "今天" {
            return Ok(today);
        }
        if let Some(count) = text.strip_suffix("wd").and_then(|rest| rest.strip_prefix('+')) {
            let count: u32 = count.parse().map_err(|_| wrong())?;
            return crate::domain::calendar::Calendar::embedded()
                .add_working_days(today, count)
                .map_err(|error| Failure::new(Kind::Rejected, error.message()));
        }
        if let Some(count) = text.strip_suffix('d').filter(|rest| rest.starts_with(['+', '-'])) {
            return count.parse().ok().and_then(|days| today.add_days(days)).ok_or_else(wrong);
        }
    }
    match crate::domain::parse::cell(crate::domain::record::Kind::Date, text) {
        Ok(value) => value.as_text().and_then(|iso| iso.parse().ok()).ok_or_else(wrong),
        Err(fault) => Err(Failure::usage(fault.reason)),
    }
}
