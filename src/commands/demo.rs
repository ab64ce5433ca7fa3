//! `renda demo`: a made-up city's year as the sheets an office would have, taken in and worked through by the ordinary
//! commands, then what is overdue and the annual report.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches};

use super::arguments::{option, switch, text};
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::demo::{self, Scale, Step};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;

/// The command.
pub const DEMO: Verb = Verb {
    name: "demo",
    about: Text::new(
        "演示：生成一个虚构城市一年的表格并全部办一遍",
        "A made-up city's year, from its sheets to the annual report",
    ),
    detail: Text::new(
        "例：renda demo\n例：renda demo 演示 --scale city --seed 7\n\n全部数据都是虚构的。文件夹里带有 renda.toml，进入后可继续试用各命令。",
        "Example: renda demo\nExample: renda demo folder --scale city --seed 7\n\nAll of it is made up. The folder has its own renda.toml: go there and try the commands.",
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
    let manifest = demo::write(&folder, scale, seed).map_err(|error| Failure::new(Kind::Storage, error.message()))?;
    let shown = folder.display();
    let sheets = manifest.steps.len();
    context.ui.status(&message!("{shown}：写好 {sheets} 份虚构的表格", "{shown}: wrote {sheets} made-up sheets"));
    if matches.get_flag("files-only") {
        return Ok(());
    }
    let runner = Runner { context, folder: &folder };
    let mut init = vec!["init".to_owned()];
    init.extend(manifest.init.iter().cloned());
    runner.command(&init, false)?;
    for step in &manifest.steps {
        runner.step(step)?;
    }
    let year = chrono::Datelike::year(&manifest.today).to_string();
    let words = |line: &[&str]| line.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    runner.command(&words(&["status"]), true)?;
    runner.command(&words(&["suggestion", "list", "--overdue"]), true)?;
    runner.command(&words(&["report", "annual", "--year", &year]), true)?;
    context.ui.hint(&message!(
        "进入 {shown} 继续试：renda reminder plan，renda report annual --year {year} --output 年报.html",
        "go on in {shown}: renda reminder plan, renda report annual --year {year} --output report.html"
    ));
    Ok(())
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
    for name in ["renda.db", "renda.db-wal", "renda.db-shm"] {
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
}

impl Runner<'_> {
    fn step(&self, step: &Step) -> Outcome {
        self.context.ui.status(&step.about.into());
        let mut words = step.command.clone();
        if let Some(file) = words.last_mut() {
            *file = self.folder.join(&*file).display().to_string();
        }
        self.command(&words, false)
    }

    /// Runs one command line; what it prints is shown when `shown`, with the line itself above.
    fn command(&self, words: &[String], shown: bool) -> Outcome {
        let line = words.iter().map(|word| if word.contains(' ') { format!("'{word}'") } else { word.clone() });
        let line = line.collect::<Vec<_>>().join(" ");
        if shown {
            self.context.ui.print(&format!("\n$ renda {line}\n"))?;
        }
        let config = self.folder.join("renda.toml");
        let mut arguments: Vec<OsString> = vec!["renda".into(), "--config".into(), config.into()];
        arguments.extend(["--lang".into(), self.context.lang().pick("zh", "en").into()]);
        if self.context.ui.is_quiet() {
            arguments.push("--quiet".into());
        }
        arguments.extend(words.iter().map(Into::into));
        match crate::run(arguments) {
            0 => Ok(()),
            code => Err(Failure::new(
                Kind::Internal,
                message!(
                    "演示中的命令未能完成（退出码 {code}）：renda {line}",
                    "a command of the demo failed (exit code {code}): renda {line}"
                ),
            )),
        }
    }
}
