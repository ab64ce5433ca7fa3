//! `renda demo`: a made-up city's year as the sheets an office would have, taken in and worked through by the ordinary
//! commands, then what is overdue and the annual report.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches};

use super::arguments::{option, switch, text};
use super::{Noun, Outcome, Verb};
use crate::context::{Context, interrupt};
use crate::demo::{self, Manifest, Scale, Step};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::storage::address::is_url;

/// The whole report, beside the sheets.
const REPORT: &str = "report.html";

/// The sections of the report that the demo prints; the page has all of them.
const SECTIONS: &str = "head,timing,stations";

/// The columns of the overdue list that fit a terminal.
const OVERDUE: &str = "number,title,units,due_on,status,lateness";

/// The command.
pub const DEMO: Verb = Verb {
    name: "demo",
    about: Text::new(
        "演示：生成一个虚构城市一年的表格并全部办一遍",
        "A made-up city's year, from its sheets to the annual report",
    ),
    detail: Text::new(
        "例：renda demo\n例：renda demo 演示 --scale city --seed 7\n例：renda demo --db postgres://用户@主机/空数据库\n\n全部数据都是虚构的。文件夹里带有 renda.toml，进入后可继续试用各命令。",
        "Example: renda demo\nExample: renda demo folder --scale city --seed 7\nExample: renda demo --db postgres://user@host/empty\n\nAll of it is made up. The folder has its own renda.toml: go there and try the commands.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        Arg::new("folder").value_name("DIR").default_value("demo").help(lang.pick("文件夹", "The folder")),
        option("scale", "city|province|nation", lang.pick("规模", "How large"))
            .value_parser(["city", "province", "nation"])
            .default_value("city"),
        option("seed", "N", lang.pick("随机种子：同一种子得到同样的数据", "Seed: the same seed gives the same data"))
            .value_parser(clap::value_parser!(u64))
            .default_value("1"),
        switch(
            "force",
            lang.pick(
                "文件夹不空时也写入，并替换其中的数据库",
                "Write into a folder that is not empty, and replace its database",
            ),
        ),
        switch("files-only", lang.pick("只生成表格，不导入", "Make the sheets only")),
    ]
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let folder = PathBuf::from(text(matches, "folder").unwrap_or("demo"));
    let scale = match text(matches, "scale") {
        Some("province") => Scale::Province,
        Some("nation") => Scale::Nation,
        _ => Scale::City,
    };
    prepare(&folder, matches.get_flag("force"))?;
    let seed = matches.get_one::<u64>("seed").copied().unwrap_or(1);
    let server = server(context);
    let manifest = demo::write(&folder, scale, seed, server.as_deref().unwrap_or("renda.db"))
        .map_err(|error| Failure::new(Kind::Storage, error.message()))?;
    let shown = folder.display();
    let sheets = manifest.steps.len();
    let rows: u64 = manifest.steps.iter().map(|step| step.rows).sum();
    context.ui.status(&message!(
        "在 {shown} 中生成 {sheets} 份虚构的表格，共 {rows} 行，编码有 UTF-8、GB18030、UTF-16 几种",
        "{shown}: wrote {sheets} made-up sheets with {rows} rows, in UTF-8, GB18030 and UTF-16"
    ));
    if matches.get_flag("files-only") {
        return Ok(());
    }
    // A large scale takes minutes: there each command tells of itself and shows its progress.
    let talkative = matches.get_flag("verbose") || scale != Scale::City;
    let database = server.map_or_else(|| folder.join("renda.db").into_os_string(), OsString::from);
    let runner = Runner { context, folder: &folder, database, talkative, today: manifest.today.to_string() };
    runner.load(&manifest)?;
    runner.show(&manifest)?;
    context.ui.hint(&message!(
        "进入 {shown} 可继续试各命令，如 renda reminder plan；命令未安装时先在源代码文件夹运行 cargo install --path .",
        "go on in {shown} with any command, such as renda reminder plan; cargo install --path . in the source folder puts renda on the path"
    ));
    Ok(())
}

/// Returns the server's URL where `--db` names one. What variables and files name is left alone: it is an office's own.
fn server(context: &Context) -> Option<String> {
    let named = &context.config.db;
    named.value.clone().filter(|value| named.is_flagged() && is_url(value))
}

fn prepare(folder: &Path, force: bool) -> Outcome {
    std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    let mut entries = std::fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    if entries.next().is_some() && !force {
        let shown = folder.display();
        return Err(Failure::new(
            Kind::Conflict,
            message!("文件夹 {shown} 不是空的", "the folder {shown} is not empty"),
        )
        .hint(message!("换个文件夹，或加 --force", "choose another folder, or add --force")));
    }
    for name in ["renda.db", "renda.db-wal", "renda.db-shm", REPORT] {
        let path = folder.join(name);
        if path.exists() {
            std::fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
        }
    }
    Ok(())
}

/// Runs ordinary command lines in the folder of the demo.
struct Runner<'r> {
    context: &'r Context,
    folder: &'r Path,
    database: OsString,
    talkative: bool,
    today: String,
}

impl Runner<'_> {
    /// Takes every sheet in; steps of one kind are told in one line with the command and the number of rows.
    fn load(&self, manifest: &Manifest) -> Outcome {
        let mut init = vec!["init".to_owned()];
        init.extend(manifest.init.iter().cloned());
        self.command(&init, self.talkative)?;
        for steps in manifest.steps.chunk_by(|one, other| one.about == other.about) {
            for step in steps {
                let mut words = step.command.clone();
                if let Some(file) = words.last_mut() {
                    *file = self.folder.join(&*file).display().to_string();
                }
                self.command(&words, self.talkative)?;
            }
            self.tell(steps);
        }
        Ok(())
    }

    fn tell(&self, steps: &[Step]) {
        let Some(first) = steps.first() else { return };
        let (files, rows) = (steps.len(), steps.iter().map(|step| step.rows).sum::<u64>());
        let verb = first.command[..first.command.len() - 1].join(" ");
        let (zh, en) = (first.about.zh, first.about.en);
        self.context.ui.status(&message!(
            "  renda {verb:<26} {files:>2} 份 {rows:>6} 行  {zh}",
            "  renda {verb:<26} sheets {files:>2}, rows {rows:>6}  {en}"
        ));
    }

    /// Shows what an office would look at: what to attend to, what is overdue, the year in figures; all of it as HTML.
    fn show(&self, manifest: &Manifest) -> Outcome {
        let year = chrono::Datelike::year(&manifest.today).to_string();
        let report = self.folder.join(REPORT).display().to_string();
        for line in [
            vec!["status"],
            vec!["suggestion", "list", "--overdue", "--columns", OVERDUE],
            vec!["report", "annual", "--year", &year, "--section", SECTIONS],
            vec!["report", "annual", "--year", &year, "--output", &report],
        ] {
            let words: Vec<String> = line.into_iter().map(str::to_owned).collect();
            let shown = words.iter().map(|word| if word.contains(' ') { format!("'{word}'") } else { word.clone() });
            self.context.ui.print(&format!("\n$ renda {}\n", shown.collect::<Vec<_>>().join(" ")))?;
            self.command(&words, true)?;
        }
        Ok(())
    }

    /// Runs one command line; unless `aloud` it tells only what went wrong.
    fn command(&self, words: &[String], aloud: bool) -> Outcome {
        if interrupt::asked() {
            let shown = self.folder.display();
            let said = message!(
                "演示已中断；已导入的留在 {shown}",
                "the demo was interrupted; what was imported stays in {shown}"
            );
            return Err(Failure::new(Kind::Interrupted, said));
        }
        let config = self.folder.join("renda.toml");
        let mut arguments: Vec<OsString> = vec!["renda".into(), "--config".into(), config.into()];
        arguments.extend(["--lang".into(), self.context.lang().pick("zh", "en").into()]);
        // The demo is the same whatever the environment says, and touches no other database: flags come before variables.
        arguments.extend(["--db".into(), self.database.clone(), "--today".into(), (&self.today).into()]);
        arguments.extend(["--operator".into(), demo::OPERATOR.into()]);
        if !words.iter().any(|word| word == "--profile") {
            arguments.extend(["--profile".into(), demo::PROFILE.into()]);
        }
        if self.context.ui.is_quiet() || !aloud {
            arguments.push("--quiet".into());
        }
        arguments.extend(words.iter().map(Into::into));
        match crate::run(arguments) {
            0 => Ok(()),
            code => {
                let line = words.join(" ");
                // What a server refuses is no bug of the demo's.
                let kind = match code {
                    4 => Kind::Conflict,
                    6 => Kind::Storage,
                    130 => Kind::Interrupted,
                    _ => Kind::Internal,
                };
                Err(Failure::new(
                    kind,
                    message!(
                        "演示中的命令未能完成（退出码 {code}）：renda {line}",
                        "a command of the demo failed (exit code {code}): renda {line}"
                    ),
                ))
            }
        }
    }
}
