//! Files that follow from the command line: completions for four shells, a manual page a command in both languages.

use std::io;

use clap::Command;
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::cli;
use crate::i18n::Lang;

/// Day printed at the foot of the manual pages; a date that moves would make them differ on every run.
const DATE: &str = "2026-11-23";

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
        pages(&command, "renda", (lang, folder), &mut files)?;
    }
    Ok(files)
}

fn pages(command: &Command, name: &str, place: (Lang, &str), files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let (lang, folder) = place;
    files.push((format!("{folder}/{name}.1"), page(command, name, lang)?));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        pages(sub, &format!("{name}-{}", sub.get_name()), place, files)?;
    }
    Ok(())
}

fn page(command: &Command, name: &str, lang: Lang) -> io::Result<Vec<u8>> {
    let owned = name.to_owned();
    let renamed = command.clone().name(owned.clone()).bin_name(name.replace('-', " ")).display_name(owned);
    let title = name.to_uppercase();
    let man = Man::new(renamed)
        .title(title)
        .section("1")
        .date(DATE)
        .source("renda")
        .manual(lang.pick("人大代表工作台账", "renda"));
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    sections(lang).to_writer(&mut page)?;
    let text = String::from_utf8_lossy(&page).lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    Ok((text + "\n").into_bytes())
}

/// What every page ends with: exit codes, files, environment.
fn sections(lang: Lang) -> Roff {
    let mut roff = Roff::new();
    let codes = [
        ("0", "完成", "done"),
        ("1", "规则不允许", "a rule said no"),
        ("2", "命令写错", "usage"),
        ("3", "找不到", "not found"),
        ("4", "冲突", "conflict"),
        ("5", "部分行未收", "some rows rejected"),
        ("6", "数据库或文件不能用", "database or file unusable"),
        ("7", "提醒未送达", "no reminder could be sent"),
        ("10", "有结果（--exit-code）", "findings, with --exit-code"),
        ("70", "程序缺陷", "a bug"),
        ("130", "中断", "interrupted"),
    ];
    roff.control("SH", ["EXIT STATUS"]);
    for (code, zh, en) in codes {
        roff.control("TP", []);
        roff.text([roman(code)]);
        roff.text([roman(lang.pick(zh, en))]);
    }
    roff.control("SH", ["ENVIRONMENT"]);
    roff.text([roman("RENDA_DB, RENDA_LANG, RENDA_TODAY, RENDA_OPERATOR, RENDA_PROFILE, RENDA_CONFIG, NO_COLOR")]);
    roff.control("SH", ["FILES"]);
    roff.text([roman(lang.pick(
        "renda.toml（当前文件夹或其上层），$XDG_CONFIG_HOME/renda/config.toml",
        "renda.toml in the working folder or above it, $XDG_CONFIG_HOME/renda/config.toml",
    ))]);
    roff
}
