//! `renda document template` and `check`: the built-in templates as a start, and the office's own tried out. Also where the
//! template of a kind is read from.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{option, positional, switch, text};
use crate::commands::printing::write_beside;
use crate::commands::reading::small_text;
use crate::commands::{Noun, Outcome, arguments};
use crate::context::Context;
use crate::document::kind::{self, KINDS, Kind};
use crate::document::template::{Template, TemplateError};
use crate::document::{check as try_out, starting_point};
use crate::failure::{Failure, Kind as FailureKind};
use crate::i18n::{Lang, Message, Text};
use crate::message;

/// Largest file that is read as a template.
const LARGEST: u64 = 1 << 20;

/// Makes the argument that names a kind.
pub(super) fn kind_argument(lang: Lang) -> Arg {
    positional("kind", "KIND", lang.pick("公文种类，见 document list", "The kind, see document list"))
}

/// Returns the kind that was named.
pub(super) fn kind_of(matches: &ArgMatches) -> Result<&'static Kind, Failure> {
    let name = text(matches, "kind").unwrap_or_default();
    kind::find(name).ok_or_else(|| {
        let codes = KINDS.iter().map(|kind| kind.code).collect::<Vec<_>>().join(" ");
        Failure::new(FailureKind::NotFound, message!("没有“{name}”这种公文", "there is no paper {name:?}"))
            .hint(message!("可选：{codes}", "one of: {codes}"))
    })
}

/// Returns the office's own template of a kind, if there is one.
pub(super) fn own(context: &Context, kind: &Kind) -> Option<PathBuf> {
    let folder = context.config.document.templates.value.as_deref()?;
    Some(Path::new(folder).join(format!("{}.txt", kind.code))).filter(|path| path.exists())
}

/// Returns the template of a kind: the office's own, else the built-in one.
pub(super) fn load(context: &Context, kind: &'static Kind) -> Result<(Template, String), Failure> {
    let own = own(context, kind);
    let (text, name) = match &own {
        Some(path) => (read(path)?, path.display().to_string()),
        None => (kind.template.to_owned(), format!("{}.txt", kind.code)),
    };
    let template = Template::parse(&text).map_err(|error| broken(&name, &error))?;
    Ok((template, name))
}

/// Says that a template is broken, and where.
pub(super) fn broken(name: &str, error: &TemplateError) -> Failure {
    Failure::new(FailureKind::Rejected, wrong(name, error)).hint(message!(
        "没有写任何文件；改好后用 renda document check 核对",
        "nothing was written; mend it and run renda document check"
    ))
}

fn wrong(name: &str, error: &TemplateError) -> Message {
    let (line, Message { zh, en }) = (error.line, &error.reason);
    message!("模板 {name} 第 {line} 行：{zh}", "template {name}, line {line}: {en}")
}

fn read(path: &Path) -> Result<String, Failure> {
    small_text(path, LARGEST, || {
        let shown = path.display();
        Failure::new(FailureKind::Rejected, message!("{shown} 太大，不是模板", "{shown} is too large for a template"))
    })
}

pub(super) fn template_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        kind_argument(lang),
        option("output", "FILE", lang.pick("写入文件；省略时为标准输出", "Write to a file (default: standard output)")),
        switch("force", lang.pick("允许覆盖已有文件", "Overwrite an existing file")),
    ]
}

pub(super) fn template(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let text = starting_point(kind_of(matches)?, context.lang());
    let Some(path) = arguments::text(matches, "output").filter(|path| *path != "-").map(Path::new) else {
        let mut out = context.ui.out();
        out.write_all(text.as_bytes())?;
        return Ok(out.flush()?);
    };
    write_beside(path, arguments::is_set(matches, "force"), &mut |out| Ok(out.write_all(text.as_bytes())?))?;
    let shown = path.display();
    context.ui.status(&message!("已写入 {shown}", "wrote {shown}"));
    Ok(())
}

pub(super) fn check_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![Arg::new("path").value_name("PATH").help(lang.pick(
        "模板文件或文件夹（省略时为 renda.toml 所指的文件夹）",
        "A template or a folder of them (default: the folder that renda.toml names)",
    ))]
}

pub(super) fn check(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let named = text(matches, "path").map(str::to_owned).or_else(|| context.config.document.templates.value.clone());
    let Some(path) = named.map(PathBuf::from) else {
        return Err(Failure::usage(message!("没有指定模板", "no template was named")).hint(message!(
            "写出文件或文件夹，或在 renda.toml 里写 [document] templates = \"模板\"",
            "name a file or folder, or write [document] templates = \"templates\" in renda.toml"
        )));
    };
    if let Err(error) = std::fs::metadata(&path) {
        return Err(Failure::file(&path, &error));
    }
    let files = if path.is_dir() { files_in(&path)? } else { vec![path] };
    let mut wrongs = 0;
    for file in &files {
        let shown = file.display().to_string();
        let Some(kind) = kind_of_file(file) else {
            wrongs += 1;
            context.ui.warn(&message!("{shown}：文件名不是公文种类", "{shown}: the name is that of no kind"));
            continue;
        };
        if let Err(error) = try_out(kind, &read(file)?) {
            wrongs += 1;
            context.ui.warn(&wrong(&shown, &error));
        }
    }
    let count = files.len();
    if wrongs > 0 {
        return Err(Failure::silent(FailureKind::Rejected));
    }
    context.ui.detail(&message!("{count} 个模板没有问题", "{count} templates are sound"));
    Ok(())
}

fn kind_of_file(file: &Path) -> Option<&'static Kind> {
    file.file_stem().and_then(|stem| stem.to_str()).and_then(kind::find)
}

/// Returns the templates of a folder, by name.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error: std::io::Error| Failure::file(folder, &error);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
    }
    if files.is_empty() {
        let shown = folder.display();
        let none = Text::new("没有 .txt 模板", "has no .txt template");
        let (zh, en) = (none.zh, none.en);
        return Err(Failure::new(FailureKind::NotFound, message!("{shown} {zh}", "{shown} {en}")));
    }
    files.sort();
    Ok(files)
}
