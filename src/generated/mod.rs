//! Files that follow from the declarations: completions for four shells, a manual page a command in both languages, the
//! reference of fields, the table of steps. They are committed, and a test holds them against what this module makes.

use std::io;

use clap_complete::{Shell, generate};

use crate::cli;
use crate::i18n::Lang;

mod page;
mod reference;
mod steps;

/// Returns every file by its path from the top of the project.
pub fn files() -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (shell, name) in [
        (Shell::Bash, "renda.bash"),
        (Shell::Zsh, "_renda"),
        (Shell::Fish, "renda.fish"),
        (Shell::PowerShell, "_renda.ps1"),
    ] {
        let mut script = Vec::new();
        generate(shell, &mut cli::command(Lang::En), "renda", &mut script);
        files.push((format!("completions/{name}"), script));
    }
    for (lang, folder) in [(Lang::En, "man/man1"), (Lang::Zh, "man/zh_CN/man1")] {
        let mut command = cli::command(lang);
        command.build();
        for (name, text) in page::pages(&command, lang) {
            files.push((format!("{folder}/{name}.1"), text.into_bytes()));
        }
    }
    files.push(("docs/fields.md".to_owned(), reference::fields().into_bytes()));
    files.push(("docs/steps.md".to_owned(), steps::page().into_bytes()));
    Ok(files)
}

/// Returns the names of every JSON document that the program prints, each with its version.
pub fn schemas() -> Vec<String> {
    reference::schemas().into_iter().map(|(name, _)| name).collect()
}
