//! `renda report paper`: the report in sentences, as an official paper (GB/T 9704) or as plain text.

use std::io::Write;
use std::path::Path;

use clap::{Arg, ArgMatches};

use super::{asked, freeze, whole};
use crate::commands::arguments::{is_set, option, switch, text};
use crate::commands::printing::{exists, write_beside};
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::document::Form;
use crate::document::model::{Block, Paper, Paragraph, Style, signature};
use crate::failure::Failure;
use crate::i18n::{Lang, Text};
use crate::message;
use crate::output::markdown_paragraph;
use crate::report::prose::{Passage, Prose, numbered, prose};
use crate::storage::sql::Access;

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "paper",
    about: Text::new(
        "写成文字的统计报告：公文（DOCX、HTML）或纯文本",
        "The report in sentences: an official paper (DOCX, HTML) or plain text",
    ),
    detail: Text::new(
        "例：renda report paper --year 2024 --output 年报.docx\n例：renda report paper --period 2024H1\n例：renda report paper --year 2024 --approximate\n\n文字都由台账数字写成，同比、占比现算；公文一律用中文。",
        "Example: renda report paper --year 2024 --output report.docx\nExample: renda report paper --period 2024H1\nExample: renda report paper --year 2024 --approximate\n\nEvery number is the register's, shares and changes are worked out; papers are in Chinese.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = asked::when(lang);
    arguments.extend(freeze::arguments(lang));
    arguments.extend([
        switch(
            "approximate",
            lang.pick(
                "次、人次、条数用“余”的说法，如 33000余人次",
                "Round numbers of events, participations and opinions down to two digits",
            ),
        ),
        switch("allow-unreconciled", lang.pick("数字对不上也出报告", "Write it even where sums do not agree")),
        option("by-name", "NAME", lang.pick("署名（省略时不署）", "Who signs it (default: nobody)")),
        option(
            "format",
            "FORMAT",
            lang.pick(
                "docx、html、md 或 txt（省略时按 --output 的扩展名，否则 txt）",
                "docx, html, md or txt (default: by the extension of --output, else txt)",
            ),
        )
        .value_parser(["docx", "html", "md", "txt"]),
        option(
            "output",
            "FILE",
            lang.pick("写入文件（省略时为标准输出）", "Write to a file (default: standard output)"),
        ),
        switch("force", lang.pick("允许覆盖已有文件", "Overwrite an existing file")),
    ]);
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let output = text(matches, "output").filter(|path| *path != "-").map(Path::new);
    let extension = output.and_then(|path| path.extension()?.to_str());
    let format = text(matches, "format").or(extension).unwrap_or("txt").to_ascii_lowercase();
    if format == "docx" && output.is_none() && context.ui.out_is_terminal() {
        return Err(Failure::usage(message!(
            "DOCX 不是文本，不能显示在终端上；用 --output 指定文件",
            "a DOCX is no text and cannot be shown on a terminal; name a file by --output"
        )));
    }
    let prose = {
        let mut store = context.open(Access::Read)?;
        let mut snapshot = store.snapshot()?;
        let store = snapshot.as_mut();
        let profile = context.profile(store)?;
        let scope = asked::read(context, matches, store)?;
        let (report, _) = whole::figures(matches, store, (&scope, &profile))?;
        prose(&report, is_set(matches, "approximate"))
    };
    let signer = text(matches, "by-name");
    let bytes = match Form::from_name(&format) {
        Some(form) => form.write(&[paper(&prose, signer)])?,
        None => plain(&prose, format == "md", signer).into_bytes(),
    };
    let Some(path) = output else {
        let mut out = context.ui.out();
        out.write_all(&bytes)?;
        return Ok(out.flush()?);
    };
    let force = is_set(matches, "force");
    if !force && path.exists() {
        return Err(exists(path));
    }
    write_beside(path, force, &mut |out| Ok(out.write_all(&bytes)?))?;
    let shown = path.display();
    context.ui.status(&message!("已写入 {shown}", "wrote {shown}"));
    Ok(())
}

/// Lays the report out as a paper.
fn paper(prose: &Prose, signer: Option<&str>) -> Paper {
    let mut blocks = vec![Block::Paragraph(Paragraph::new(Style::Title, prose.title.as_str())), Block::Space(1)];
    let mut number = 0;
    for passage in &prose.passages {
        blocks.push(Block::Paragraph(match passage {
            Passage::Heading(heading) => {
                number += 1;
                Paragraph::new(Style::First, format!("{}{heading}", numbered(number)))
            }
            Passage::Text(text) => Paragraph::new(Style::Body, text.as_str()),
        }));
    }
    if let Some(signer) = signer {
        let (name, date) = signature(signer, &prose.as_of);
        blocks.push(Block::Space(2));
        for (text, right) in [(signer, name), (prose.as_of.as_str(), date)] {
            blocks.push(Block::Paragraph(Paragraph { style: Style::Signature, text: text.to_owned(), right }));
        }
    }
    Paper { name: prose.title.clone(), blocks }
}

/// Writes the report as text, or as Markdown where it is `marked`: names in it are data and may hold marks of their own.
fn plain(prose: &Prose, marked: bool, signer: Option<&str>) -> String {
    let (one, two, indent) = if marked { ("# ", "## ", "") } else { ("", "", "　　") };
    let data = |text: &str| if marked { markdown_paragraph(text) } else { text.to_owned() };
    let mut written = format!("{one}{}\n", data(&prose.title));
    let mut number = 0;
    for passage in &prose.passages {
        written.push('\n');
        match passage {
            Passage::Heading(heading) => {
                number += 1;
                written.push_str(&format!("{two}{}{heading}\n", numbered(number)));
            }
            Passage::Text(text) => written.push_str(&format!("{indent}{}\n", data(text))),
        }
    }
    if let Some(signer) = signer {
        // Two spaces end a line of Markdown without ending its paragraph.
        let ending = if marked { "  " } else { "" };
        written.push_str(&format!("\n{}{ending}\n{}\n", data(signer), prose.as_of));
    }
    written
}
