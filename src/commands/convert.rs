//! `renda convert`, which people do not call: the bounded process in which imports read the older workbooks.

use std::fs::File;
use std::io::{BufReader, Write};
use std::os::fd::AsFd;

use clap::{Arg, ArgMatches};

use super::arguments::{positional, text};
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::exchange::workbook::convert::{self, Dialect};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;

/// The verb.
pub const CONVERT: Verb = Verb {
    name: "convert",
    about: Text::new("导入时在受限进程里读取旧格式工作簿", "Read an older workbook in a bounded process, for imports"),
    detail: Text::new(
        "由导入命令自行调用：从标准输入读工作簿，逐行写出单元格。",
        "Called by imports themselves: a workbook comes in on standard input, its cells go out line by line.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let names = Dialect::ALL.map(Dialect::name);
    vec![positional("dialect", "FORMAT", lang.pick("工作簿的格式", "Format of the workbook")).value_parser(names)]
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let failed = |error: std::io::Error| Failure::new(Kind::Storage, message!("{error}", "{error}"));
    let named = text(matches, "dialect").unwrap_or_default();
    let dialect = Dialect::ALL.into_iter().find(|dialect| dialect.name() == named).unwrap_or(Dialect::Xls);
    convert::limit().map_err(failed)?;
    let workbook = File::from(std::io::stdin().as_fd().try_clone_to_owned().map_err(failed)?);
    let mut out = context.ui.out();
    convert::run(dialect, BufReader::new(workbook), &mut out).map_err(failed)?;
    Ok(out.flush()?)
}
