//! What happened to one record, by date: the table of `timeline`.

use clap::ArgMatches;

use super::Outcome;
use super::printing::Printing;
use crate::context::Context;
use crate::i18n::{Lang, Message, Text};
use crate::output::{Cell, Column, Document, Fact, Sheet};

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its day.
    pub day: String,
    /// What comes first on the same day.
    pub order: u8,
    /// What it was.
    pub what: Message,
    /// Who did it.
    pub who: String,
    /// What else there is to say.
    pub detail: Message,
}

impl Event {
    /// Makes an event; `order` says what comes first on the same day.
    pub fn new(day: &str, order: u8, what: Message, who: &str, detail: Message) -> Event {
        Event { day: day.to_owned(), order, what, who: who.to_owned(), detail }
    }

    fn cells(self, lang: Lang) -> Vec<Cell> {
        vec![
            Cell::Date(self.day.into()),
            Cell::text(self.what.get(lang)),
            Cell::text(self.who),
            Cell::text(self.detail.get(lang)),
        ]
    }
}

/// Returns the empty message.
pub fn nothing() -> Message {
    Message::new("", "")
}

/// Prints what happened until the day of the question, oldest first, under the facts that name the record.
pub fn print(context: &Context, matches: &ArgMatches, schema: &str, content: (Vec<Fact>, Vec<Event>)) -> Outcome {
    let (facts, mut events) = content;
    let as_of = context.as_of.to_string();
    events.retain(|event| event.day.as_str() <= as_of.as_str());
    events.sort_by(|one, other| (&one.day, one.order).cmp(&(&other.day, other.order)));
    let rows = events.into_iter().map(|event| event.cells(context.lang())).collect();
    let columns = vec![
        Column::new("day", Text::new("日期", "Day")),
        Column::new("event", Text::new("事项", "Event")),
        Column::new("who", Text::new("单位或人", "Who")),
        Column::new("detail", Text::new("说明", "Detail")),
    ];
    let sheet = Sheet { key: "timeline".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let document = Document { schema: schema.to_owned(), title: None, facts, sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)
}
