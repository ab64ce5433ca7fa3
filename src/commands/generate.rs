//! `renda generate`: completions and manual pages, committed with the source and held true by a test.

use std::path::Path;

use clap::{Arg, ArgMatches};

use super::arguments::{positional, text};
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::generated;
use crate::i18n::{Lang, Text};
use crate::message;

/// The verbs.
pub static VERBS: &[Verb] = &[Verb {
    name: "all",
    about: Text::new("把补全脚本和手册页写入文件夹", "Write completions and manual pages into a folder"),
    detail: Text::new("例：renda generate all .", "Example: renda generate all ."),
    arguments,
    run,
}];

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![positional("folder", "DIR", lang.pick("文件夹", "The folder"))]
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let folder = Path::new(text(matches, "folder").unwrap_or_default());
    let files = generated::files()?;
    for (name, content) in &files {
        let path = folder.join(name);
        let write = || {
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(&path, content)
        };
        write().map_err(|error| crate::failure::Failure::file(&path, &error))?;
    }
    let count = files.len();
    context.ui.status(&message!("写入 {count} 个文件", "wrote {count} files"));
    Ok(())
}
