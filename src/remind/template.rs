//! Templates of letters: three files, the office's own before the built-in ones. Names that do not exist are errors, no other file
//! can be reached, how long one may run is bounded, and what the register holds is never read as template or as HTML.

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};

use super::digest::{Digest, Facts, Signature};
use crate::domain::day::Day;
use crate::domain::reminder::{About, Item, Notice, Recipient, Rule, Stage};
use crate::i18n::{Lang, Message};
use crate::message;

/// Steps a template may take.
const FUEL: u64 = 20_000_000;
/// Longest template in bytes.
const LONGEST: usize = 256 * 1024;
/// Longest subject, in characters.
const LONGEST_SUBJECT: usize = 200;

/// The files: subject, text, HTML.
const FILES: [&str; 3] = ["subject.txt", "letter.txt", "letter.html"];

/// Returns the built-in templates as a start for an office's own: file name and text.
pub fn built_in(lang: Lang) -> [(&'static str, &'static str); 3] {
    let [subject, text, html] = FILES;
    match lang {
        Lang::Zh => [
            (subject, include_str!("templates/subject.zh.txt")),
            (text, include_str!("templates/letter.zh.txt")),
            (html, include_str!("templates/letter.zh.html")),
        ],
        Lang::En => [
            (subject, include_str!("templates/subject.en.txt")),
            (text, include_str!("templates/letter.en.txt")),
            (html, include_str!("templates/letter.en.html")),
        ],
    }
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong(pub Message);

/// A letter as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// A whole page.
    pub html: String,
}

/// The templates of a run.
pub struct Templates {
    environment: Environment<'static>,
    lang: Lang,
}

impl Templates {
    /// Reads the templates; `own` gives the text of an office's own file by its name. Fails where one is broken, also where it would
    /// only break on a letter of another kind than those at hand.
    pub fn read(lang: Lang, own: &dyn Fn(&str) -> Result<Option<String>, Wrong>) -> Result<Templates, Wrong> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_debug(true);
        let syntax = minijinja::syntax::SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(|error| wrong("-", &error))?);
        // What these return would pass as HTML.
        for filter in ["safe", "tojson"] {
            environment.remove_filter(filter);
        }
        for (name, text) in built_in(lang) {
            let text = own(name)?.unwrap_or_else(|| text.to_owned());
            if text.len() > LONGEST {
                return Err(Wrong(message!("模板 {name} 超过 256 KB", "the template {name} is longer than 256 KB")));
            }
            let text = text.trim_start_matches('\u{feff}').to_owned();
            environment.add_template_owned(name, text).map_err(|error| wrong(name, &error))?;
        }
        let templates = Templates { environment, lang };
        for sample in samples() {
            templates.write(&sample)?;
        }
        Ok(templates)
    }

    /// Writes a letter.
    pub fn write(&self, digest: &Digest) -> Result<Written, Wrong> {
        let [subject_file, text_file, html_file] = FILES;
        let subject = self.render(subject_file, &digest.facts(self.lang, ""))?;
        let words: Vec<&str> = subject.split_whitespace().collect();
        let subject: String = words.join(" ").chars().filter(|one| !one.is_control()).take(LONGEST_SUBJECT).collect();
        if subject.is_empty() {
            return Err(Wrong(message!(
                "模板 {subject_file} 没有写出主题",
                "the template {subject_file} makes no subject"
            )));
        }
        let facts = digest.facts(self.lang, &subject);
        let text = tidy(&self.render(text_file, &facts)?);
        let html = self.render(html_file, &facts)?;
        Ok(Written { subject, text, html })
    }

    fn render(&self, name: &str, facts: &Facts) -> Result<String, Wrong> {
        let rendered =
            self.environment.get_template(name).and_then(|template| template.render(Value::from(Serde(facts))));
        rendered.map_err(|error| wrong(name, &error))
    }
}

/// Leaves one empty line where a template left several.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned() + "\n"
}

fn wrong(name: &str, error: &minijinja::Error) -> Wrong {
    let line = error.line().unwrap_or(1);
    let place = || error.template_source()?.get(error.range()?).map(|text| text.trim().to_owned());
    let detail = error.detail().map(str::to_owned).or_else(place).unwrap_or_else(|| error.kind().to_string());
    let detail: String = detail.chars().take(80).collect();
    Wrong(message!("模板 {name} 第 {line} 行有误：{detail}", "the template {name} is wrong in line {line}: {detail}"))
}

/// Made-up letters of every kind, on which templates are tried before any is written in earnest.
fn samples() -> Vec<Digest> {
    let day = Day::from_ymd(2024, 6, 24).expect("a day");
    let notice = |rule: Rule, ahead: i32, recipient: &Recipient| Notice {
        item: Item {
            rule,
            key: format!("task:{}", ahead.unsigned_abs()),
            version: "0".to_owned(),
            due_on: day.add_days(ahead).unwrap_or(day),
            about: About {
                number: if rule == Rule::Reception { String::new() } else { "15-4-12".to_owned() },
                title: "关于增设<路灯>的建议".to_owned(),
                unit: (ahead % 2 == 0).then(|| "市住建局".to_owned()),
                round: i64::from(ahead.rem_euclid(3)),
                began_on: (ahead > 0).then_some(day),
            },
        },
        recipient: recipient.clone(),
        stage: Stage::Today,
    };
    let recipients = [
        Recipient::Unit(1),
        Recipient::Deputy(1),
        Recipient::Office,
        Recipient::Supervision,
        Recipient::Head(1),
        Recipient::Leader("张某某".to_owned()),
    ];
    let digest = |recipient: Recipient| Digest {
        notices: Rule::ALL.iter().zip(-3..).map(|(rule, ahead)| notice(*rule, ahead, &recipient)).collect(),
        name: "市住建局".to_owned(),
        recipient,
        day,
        entry: (1, "0".repeat(64)),
        signature: Signature { office: "代表工作委员会".to_owned(), ..Signature::default() },
    };
    recipients.map(digest).into()
}

/// Returns a made-up letter to a unit.
pub fn sample() -> Digest {
    let mut digest = samples().remove(0);
    digest.arrange();
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built_in_templates(lang: Lang) -> Templates {
        Templates::read(lang, &|_| Ok(None)).unwrap()
    }

    #[test]
    fn letters_read_as_an_office_writes() {
        let written = built_in_templates(Lang::Zh).write(&samples()[0]).unwrap();
        assert_eq!(written.subject, "代表工作提醒 2024-06-24：逾期 3 件、今日到期 1 件、即将到期 4 件（市住建局）");
        for part in
            ["市住建局：", "【已逾期】3 件", "已逾期 3 天", "今日到期", "还剩 4 天", "书面提出", "2024年6月24日"]
        {
            assert!(written.text.contains(part), "{part}: {}", written.text);
        }
        assert!(!written.text.contains("\n\n\n") && !written.text.contains("{{"), "{}", written.text);
        let english = built_in_templates(Lang::En).write(&samples()[2]).unwrap();
        assert!(english.text.contains("3 days overdue") && english.text.contains("unit 市住建局"), "{}", english.text);
    }

    #[test]
    fn what_the_register_holds_is_no_markup() {
        let mut digest = samples().remove(0);
        digest.name = "<script>alert(1)</script>\r\nBcc: a@example.cn".to_owned();
        let written = built_in_templates(Lang::Zh).write(&digest).unwrap();
        assert!(
            written.html.contains("关于增设&lt;路灯&gt;的建议") && !written.html.contains("<script>"),
            "{}",
            written.html
        );
        assert!(!written.subject.contains(['\r', '\n']), "{}", written.subject);
        assert!(written.text.contains("关于增设<路灯>的建议"), "plain text is no HTML");
    }

    #[test]
    fn a_broken_template_is_found_before_any_letter() {
        let own = |broken: &'static str, text: &'static str| {
            let read = move |name: &str| Ok((name == broken).then(|| text.to_owned()));
            Templates::read(Lang::Zh, &read).err().map(|Wrong(message)| message.en)
        };
        assert_eq!(own("letter.txt", "{{ recipient }}"), None);
        for (file, text, part) in [
            ("letter.txt", "\n{{ recipent }}", "line 2"),
            ("letter.txt", "{% for x in %}", "letter.txt"),
            ("letter.html", "{% if kind == 'leader' %}{{ nothing }}{% endif %}", "letter.html"),
            ("subject.txt", " {# nothing #} ", "no subject"),
            ("letter.txt", "{% include '/etc/passwd' %}", "letter.txt"),
            (
                "letter.txt",
                "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
                "letter.txt",
            ),
        ] {
            let said = own(file, text).unwrap_or_default();
            assert!(said.contains(part), "{text}: {said}");
        }
    }
}
