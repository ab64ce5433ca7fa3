//! `renda suggestion reply`: a unit's reply.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::REPLYING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::reply::{self, Replying};
use crate::storage::suggestion::Reply;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        work::unit(lang),
        option("on", "DATE", lang.pick("答复日期（省略时为今天）", "Day of the reply (default: today)")),
        option("no", "TEXT", lang.pick("答复文号", "Number of the reply")),
        option("class", "A|B|C|D", lang.pick("办理结果类别", "Class of the result")),
        option("public", "yes|no", lang.pick("答复是否公开", "Whether the reply is published")),
        option("adopted", "CODE", lang.pick("采纳情况", "Adoption")),
        option("contacted-on", "DATE", lang.pick("与代表联系的日期", "When the unit was in contact with the deputies")),
        option("contact-form", "CODE", lang.pick("面商形式", "Form of contact")),
        option("signed-by", "NAME", lang.pick("签发人", "Who signed it")),
        option("contact", "TEXT", lang.pick("联系人", "Whom to contact")),
        option(
            "delivered",
            "DATE",
            lang.pick(
                "代表收到答复的日期，反馈期限自此起算",
                "Day the deputies had it, from which their window counts",
            ),
        ),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[
        ("unit", "unit"),
        ("replied_on", "on"),
        ("reply_no", "no"),
        ("reply_class", "class"),
        ("reply_public", "public"),
        ("adopted", "adopted"),
        ("contacted_on", "contacted-on"),
        ("contact_form", "contact-form"),
        ("signed_by", "signed-by"),
        ("contact_person", "contact"),
        ("delivered_on", "delivered"),
    ];
    Work { sheet: &REPLYING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "replied_on")?;
    let unit = item.text("unit").map(|name| bench.unit(name, &on.to_string())).transpose()?;
    let form = item.text("contact_form");
    let contacted = item.text("contacted_on").is_some() || form.is_some();
    let facts = Replying {
        unit,
        on,
        reply: Reply {
            number: item.text("reply_no"),
            class: item.text("reply_class"),
            public: item.get("reply_public").as_int(),
            adopted: item.text("adopted"),
            signed_by: item.text("signed_by"),
            contact: item.text("contact_person"),
            delivered_on: item.text("delivered_on"),
        },
        contact: contacted.then(|| (item.day("contacted_on", on), form)),
    };
    let (identity, done) = reply::reply(bench.write, &bench.rules, number, &facts)?;
    let reference = identity.reference();
    Ok((done, Some(message!("{reference} 于 {on} 答复", "{reference} replied to on {on}"))))
}
