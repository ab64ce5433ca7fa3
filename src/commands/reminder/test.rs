//! `renda reminder test` and `template`: tries templates and channels out, and writes the built-in ones as a start.

use std::path::Path;

use clap::ArgMatches;

use super::desk::{channel, order, require, rules, templates};
use crate::commands::arguments::{is_set, text};
use crate::commands::printing::write_beside;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::reminder::BUILT_IN;
use crate::failure::{Failure, Kind};
use crate::i18n::Message;
use crate::message;
use crate::post::{self, Channel, ChannelKind, Receipt};
use crate::remind::{built_in, sample};

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let order = order(context);
    rules(context)?;
    let templates = templates(context)?;
    context.ui.status(&message!("提醒规则和模板没有问题", "rules and templates are sound"));
    let wanted = channel(matches)?;
    let kinds: Vec<ChannelKind> = wanted.map_or(order, |kind| vec![kind]);
    require(&kinds)?;
    let Some(address) = text(matches, "to") else {
        let wrongs = kinds.iter().filter(|kind| !looks_well(context, **kind)).count();
        return if wrongs == 0 { Ok(()) } else { Err(Failure::silent(Kind::Delivery)) };
    };
    let written = templates.write(&sample()).map_err(|wrong| Failure::new(Kind::Rejected, wrong.0))?;
    // The first channel that takes addresses of this kind.
    let fits = |kind: &&ChannelKind| address.contains('@') != (**kind == ChannelKind::Webhook);
    let kind = kinds.iter().find(fits).or(kinds.first()).copied().unwrap_or(ChannelKind::Files);
    let moment = context.moment();
    let letter = post::Letter {
        message_id: format!("test.{}@renda.invalid", moment.timestamp_millis()),
        date: moment,
        to: post::Recipient { name: context.lang().pick("试发", "Test").to_owned(), address: address.to_owned() },
        subject: format!("{}{}", context.lang().pick("【试发】", "[test] "), written.subject),
        text: written.text,
        html: written.html,
        attachment: None,
    };
    let unusable = |message: Message| Failure::new(Kind::Delivery, message);
    let mut channel = post::open(kind, &context.post()).map_err(unusable)?;
    let receipt = channel.send(&letter);
    channel.finish();
    let (title, detail) = (kind.title(), receipt.detail().to_owned());
    let (zh, en) = (title.zh, title.en);
    match receipt {
        Receipt::Sent { .. } => {
            context.ui.status(&message!(
                "样信已由{zh}发往 {address}：{detail}",
                "a sample went to {address} by the {en}: {detail}"
            ));
            Ok(())
        }
        _ => Err(Failure::new(
            Kind::Delivery,
            message!("样信没有由{zh}发出：{detail}", "the sample did not go by the {en}: {detail}"),
        )),
    }
}

/// Looks at a channel and says what was found; returns whether letters could go.
fn looks_well(context: &Context, kind: ChannelKind) -> bool {
    let title = kind.title();
    let (title_zh, title_en) = (title.zh, title.en);
    match check(context, kind) {
        Ok(Message { zh, en }) => {
            context.ui.status(&message!("{title_zh}：{zh}", "{title_en}: {en}"));
            true
        }
        Err(Message { zh, en }) => {
            context.ui.warn(&message!("{title_zh}不能用：{zh}", "the {title_en} cannot be used: {en}"));
            false
        }
    }
}

/// Opens a channel and looks at it without sending.
pub(super) fn check(context: &Context, kind: ChannelKind) -> Result<Message, Message> {
    let mut channel: Box<dyn Channel> = post::open(kind, &context.post())?;
    let found = channel.check();
    channel.finish();
    found
}

pub(super) fn template(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let folder = Path::new(text(matches, "dir").unwrap_or("."));
    std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    let files = [("rules.toml", BUILT_IN)].into_iter().chain(built_in(context.lang()));
    for (name, content) in files {
        let path = folder.join(name);
        write_beside(&path, is_set(matches, "force"), &mut |out| Ok(out.write_all(content.as_bytes())?))?;
    }
    let shown = folder.display();
    context.ui.status(&message!(
        "已写入 {shown}：rules.toml、subject.txt、letter.txt、letter.html",
        "wrote rules.toml, subject.txt, letter.txt and letter.html into {shown}"
    ));
    context.ui.hint(&message!(
        "改好后在 renda.toml 的 [reminder] 里写 rules = \"{shown}/rules.toml\"、templates = \"{shown}\"，再运行 renda reminder test",
        "change them, write rules = \"{shown}/rules.toml\" and templates = \"{shown}\" into [reminder] of renda.toml, then run renda reminder test"
    ));
    Ok(())
}
