//! Templates: text in which the template engine puts facts, and which is read as markup then. Names that do not exist are
//! errors, no file can be reached, and how long one may run is bounded.

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};

use super::facts::Facts;
use super::markup::{self, escape, number_lines};
use super::model::Paper;
use crate::domain::day::Day;
use crate::domain::numeral;
use crate::i18n::{Message, Text};

/// Steps a template may take; the longest list of an office takes a thousandth of them.
const FUEL: u64 = 20_000_000;
/// Longest template in bytes.
const LONGEST: usize = 256 * 1024;

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: Message,
}

/// A template that was read.
pub struct Template {
    environment: Environment<'static>,
}

const NAME: &str = "template";

impl Template {
    /// Reads a template; fails where its syntax is wrong.
    pub fn parse(text: &str) -> Result<Template, TemplateError> {
        if text.len() > LONGEST {
            let reason = Text::new("模板超过 256 KB", "the template is longer than 256 KB").into();
            return Err(TemplateError { line: 1, reason });
        }
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Custom("renda".into()));
        environment.set_formatter(format);
        environment.set_fuel(Some(FUEL));
        // Only so does an error know which name it is about.
        environment.set_debug(true);
        // What these return would pass as markup, or is the escaping of another markup.
        for filter in ["safe", "escape", "e", "urlencode", "tojson"] {
            environment.remove_filter(filter);
        }
        environment.add_filter("blank", blank);
        environment.add_filter("date", date);
        environment.add_filter("numeral", chinese);
        environment.add_function("box", tick);
        let syntax = minijinja::syntax::SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(|error| fault(&error))?);
        let numbered = number_lines(text.trim_start_matches('\u{feff}'));
        environment.add_template_owned(NAME, numbered).map_err(|error| fault(&error))?;
        Ok(Template { environment })
    }

    /// Makes the paper of some facts, which are never read as template or markup.
    pub fn render(&self, name: &str, facts: &Facts) -> Result<Paper, TemplateError> {
        let rendered =
            self.environment.get_template(NAME).and_then(|template| template.render(Value::from(Serde(facts))));
        let text = rendered.map_err(|error| fault(&error))?;
        markup::read(name, &text).map_err(|error| TemplateError { line: error.line, reason: error.reason })
    }
}

/// Writes a value into the text: escaped, unless it is a part of the template itself.
fn format(out: &mut Output, _state: &mut State, value: &Value) -> Result<(), Error> {
    let failed = |_| Error::new(ErrorKind::WriteFailure, "cannot write");
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_none() {
        return Ok(());
    }
    let text = value.to_string();
    if value.is_safe() { out.write_str(&text) } else { out.write_str(&escape(&text)) }.map_err(failed)
}

/// `{{ value | blank(8) }}`: the value, or a line of so many half characters to write on.
fn blank(value: &Value, width: Option<usize>) -> Result<Value, Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    let is_empty = value.is_none() || value.as_str().is_some_and(str::is_empty);
    Ok(if is_empty { Value::from("_".repeat(width.unwrap_or(8).min(200))) } else { value.clone() })
}

/// `{{ day | date }}`: `2024年6月5日`, or blanks for year, month and day.
fn date(value: &Value) -> Result<String, Error> {
    if value.is_none() {
        return Ok("____年__月__日".to_owned());
    }
    let day = value.as_str().and_then(|text| text.parse::<Day>().ok());
    let wrong = || Error::new(ErrorKind::InvalidOperation, format!("{value} is no day"));
    day.map(|day| day.prose().zh).ok_or_else(wrong)
}

/// `{{ number | numeral }}`: `十五`.
fn chinese(value: &Value) -> Result<String, Error> {
    let number = value.as_i64().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= 9999);
    let wrong = || Error::new(ErrorKind::InvalidOperation, format!("{value} is no number up to 9999"));
    number.map(numeral::print).ok_or_else(wrong)
}

/// `{{ box(condition) }}`: a box, ticked where the condition holds.
fn tick(value: Option<bool>) -> &'static str {
    if value == Some(true) { "☑" } else { "□" }
}

/// Says what the engine found, and in which line.
fn fault(error: &Error) -> TemplateError {
    let said = match error.kind() {
        ErrorKind::SyntaxError => Text::new("模板语法有误", "wrong syntax"),
        ErrorKind::UndefinedError => Text::new("用到了没有的名称", "a name that does not exist"),
        ErrorKind::UnknownFilter => Text::new("没有这个过滤器", "no such filter"),
        ErrorKind::UnknownFunction | ErrorKind::UnknownMethod | ErrorKind::UnknownTest => {
            Text::new("没有这个函数", "no such function")
        }
        ErrorKind::TemplateNotFound | ErrorKind::BadInclude => {
            Text::new("模板不能引用其他文件", "a template cannot reach another file")
        }
        ErrorKind::OutOfFuel => Text::new("模板循环过多", "the template runs too long"),
        _ => Text::new("模板执行出错", "the template failed"),
    };
    // What the engine says is in English; where it says nothing, the name it stumbled over says more.
    let place = || error.template_source()?.get(error.range()?).map(str::trim);
    let detail = error.detail().or_else(place).unwrap_or_default();
    // Of a name that does not exist the name is enough.
    let name = detail.split('`').nth(1).filter(|_| error.kind() == ErrorKind::UndefinedError);
    let detail: String = name.unwrap_or(detail).chars().take(80).collect();
    let reason = if detail.is_empty() {
        said.into()
    } else {
        Message::new(format!("{}（{detail}）", said.zh), format!("{} ({detail})", said.en))
    };
    TemplateError { line: error.line().unwrap_or(1), reason }
}
