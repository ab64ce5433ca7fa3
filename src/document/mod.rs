//! 公文: papers out. Facts from the register and a template make a paper in one small model, and the model is written as DOCX
//! or HTML, laid out by GB/T 9704-2012. Papers are Chinese whatever the language of the run.
//!
//! - [`facts`] is what a template may name, [`gather`] reads it from the register;
//! - [`template`] puts facts into a template, the markup of which makes a [`model::Paper`];
//! - the looks of all styles stand once, for both forms of output.
//!
//! Not here: which papers are asked for, and where the files go. A new kind is a line in [`kind`] and a template beside it.

mod docx;
pub mod facts;
pub mod gather;
mod html;
pub mod kind;
mod look;
mod markup;
pub mod model;
mod sample;
pub mod template;
#[cfg(test)]
mod tests;

use std::io;

use facts::NAMES;
use kind::Kind;
use model::Paper;
use template::{Template, TemplateError};

use crate::i18n::Lang;
use crate::output::visible::{Breaks, show};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For Word, WPS and LibreOffice.
    Docx,
    /// A web page, printed on A4.
    Html,
}

impl Form {
    /// Returns the name, which is also the extension of files.
    pub const fn name(self) -> &'static str {
        match self {
            Form::Docx => "docx",
            Form::Html => "html",
        }
    }

    /// Returns the form of a name or extension.
    pub fn from_name(name: &str) -> Option<Form> {
        [Form::Docx, Form::Html].into_iter().find(|form| form.name().eq_ignore_ascii_case(name))
    }

    /// Returns the bytes of a file with these papers, each on pages of its own.
    pub fn write(self, papers: &[Paper]) -> io::Result<Vec<u8>> {
        match self {
            Form::Docx => docx::write(papers),
            Form::Html => Ok(html::write(papers).into_bytes()),
        }
    }
}

/// Returns what a file of papers is called in its own title.
fn title(papers: &[Paper]) -> String {
    show(papers.first().map_or("", |paper| paper.name.as_str()), Breaks::Mark).into_owned()
}

/// Escapes text for XML and HTML; what neither has a place for becomes U+FFFD, `kept` apart.
fn escape(text: &str, kept: char) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            kept_one if kept_one == kept => escaped.push(kept),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            control if control.is_control() => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Tries a template of a kind against made-up facts: all known, hardly any known, and text that tries to be markup.
pub fn check(kind: &Kind, text: &str) -> Result<(), TemplateError> {
    let template = Template::parse(text)?;
    for facts in sample::facts(kind) {
        let paper = template.render(kind.label.zh, &facts)?;
        for form in [Form::Docx, Form::Html] {
            form.write(std::slice::from_ref(&paper))
                .map_err(|error| TemplateError { line: 1, reason: crate::i18n::system_error(&error) })?;
        }
    }
    Ok(())
}

/// Returns the built-in template of a kind below remarks that say how templates are written, for an office to change.
pub fn starting_point(kind: &Kind, lang: Lang) -> String {
    let mut text = String::new();
    let mut remark = |line: &str| text.push_str(&format!("; {line}\n"));
    remark(kind.label.get(lang));
    remark(lang.pick(
        "每行开头的符号决定这一行是什么；没有符号的是正文。",
        "What a line begins with says what it is; a line without a sign is text.",
    ));
    for (sign, about) in markup::signs() {
        remark(&format!("  {sign}  {}", about.get(lang)));
    }
    remark(lang.pick(
        "花括号之间取登记册的内容：{{ item.title }}；{% if %}、{% for %} 选择和重复；| date 印日期，| blank(8) 没有内容时留空线，| numeral 印汉字数字，box(条件) 印 ☑ 或 □。",
        "Braces take what the register knows: {{ item.title }}; {% if %} and {% for %} choose and repeat; | date prints a day, | blank(8) a line to write on where nothing is known, | numeral a Chinese numeral, box(condition) ☑ or □.",
    ));
    for (of, names) in NAMES {
        remark(format!("  {of}: {names}").trim_end_matches([':', ' ']));
    }
    text.push_str(kind.template);
    text
}
