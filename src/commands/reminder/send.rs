//! `renda reminder send`: plans the day and hands the letters over, one after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, TimeDelta};
use clap::ArgMatches;

use super::desk::{Desk, channel, require, templates};
use super::plan::foreseen;
use crate::commands::arguments::{is_set, text};
use crate::commands::printing::{Printing, write_beside};
use crate::commands::{Noun, Outcome};
use crate::context::{Context, interrupt};
use crate::domain::reminder::Recipient;
use crate::failure::{Failure, Kind};
use crate::i18n::{Message, Text};
use crate::message;
use crate::ops::reminder::{self, Claim, Open, Outcome as Became, Sender};
use crate::output::{Format, Imprint, Style};
use crate::post::{self, Attachment, Channel, ChannelKind, Receipt};
use crate::remind::{Digest, Templates, plan_document};
use crate::storage::letter;
use crate::storage::sql::{Access, Driver};

/// How long a letter is left to a sender that does not report, unless said, in seconds.
const LEASE: u32 = 180;
/// How long a letter that was put off waits at first, unless said, in seconds.
const BACK_OFF: u32 = 300;
/// After so many letters in a row that a channel did not take, the rest waits for the next run.
const PATIENCE: u32 = 3;

/// A channel that is open.
struct Line {
    channel: Box<dyn Channel>,
    /// Letters not taken since the last that was.
    in_a_row: u32,
}

/// A run of sending.
struct Run<'c> {
    context: &'c Context,
    desk: Desk,
    templates: Templates,
    sender: Sender,
    only: Option<&'c str>,
    channel: Option<ChannelKind>,
    lines: BTreeMap<ChannelKind, Line>,
    /// Channels that cannot be opened, told once.
    closed: BTreeSet<ChannelKind>,
    tally: Tally,
}

/// What became of the letters of a run.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    sent: usize,
    notices: usize,
    deferred: usize,
    failed: usize,
    uncertain: usize,
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(if is_set(matches, "dry-run") { Access::Read } else { Access::Write })?;
    let desk = Desk::load(context, store.as_mut())?;
    require(&desk.order)?;
    if is_set(matches, "dry-run") {
        let days = (context.today, context.today);
        let mut plan = foreseen(&desk, store.as_mut(), days)?;
        plan.retain(|one| text(matches, "only").is_none_or(|name| one.name.contains(name)));
        let printing = Printing::of(context, matches, None)?;
        return if plan.is_empty() { Ok(()) } else { printing.document(context, &plan_document(&plan, days)) };
    }
    interrupt::watch();
    let settings = &context.config.channels.tables.reminder;
    let sender = Sender {
        name: context.sender(),
        lease: TimeDelta::seconds(settings.lease.unwrap_or(LEASE).into()),
        back_off: TimeDelta::seconds(settings.back_off.unwrap_or(BACK_OFF).into()),
    };
    let mut run = Run {
        context,
        templates: templates(context)?,
        desk,
        sender,
        only: text(matches, "only"),
        channel: channel(matches)?,
        lines: BTreeMap::new(),
        closed: BTreeSet::new(),
        tally: Tally::default(),
    };
    let author = context.author(serde_json::Map::new());
    reminder::plan(store.as_mut(), &author, &run.desk.grounds(), (context.today, &domain(context)))?;
    let limit = matches.get_one::<i64>("limit").copied().unwrap_or(i64::MAX);
    let outcome = run.deliver(store.as_mut(), limit);
    for line in run.lines.values_mut() {
        line.channel.finish();
    }
    outcome?;
    let tally = run.tally;
    if let Some(file) = text(matches, "heartbeat") {
        heartbeat(context, Path::new(file), &tally)?;
    }
    conclude(context, &tally, !run.closed.is_empty(), is_set(matches, "exit-code"))
}

/// Returns what ends the Message-IDs: the domain of the sender's address.
fn domain(context: &Context) -> String {
    let from = context.config.channels.tables.reminder.from.as_deref().unwrap_or_default();
    let domain = from.rsplit('@').next().unwrap_or_default().trim_end_matches('>').trim();
    let fits = |domain: &&str| {
        !domain.is_empty() && domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-')
    };
    Some(domain).filter(fits).unwrap_or("renda.invalid").to_owned()
}

impl Run<'_> {
    /// Hands over every letter that is ready, until none is left, the limit is reached or somebody asks to stop.
    fn deliver(&mut self, store: &mut dyn Driver, limit: i64) -> Result<(), Failure> {
        let rests = self.desk.grounds().today(self.context.today).rests;
        let mut tried: BTreeSet<i64> = BTreeSet::new();
        loop {
            let open = reminder::claimable(store, &self.sender, (self.context.moment(), rests))?;
            let fresh: Vec<i64> = open.ready.iter().copied().filter(|id| tried.insert(*id)).collect();
            if fresh.is_empty() {
                self.tell_left(&open);
                return Ok(());
            }
            for id in fresh {
                if interrupt::asked() {
                    return Err(Failure::new(
                        Kind::Interrupted,
                        message!("已中断；没有发完的下次接着发", "interrupted; the rest goes with the next run"),
                    ));
                }
                let done = self.tally.sent + self.tally.deferred + self.tally.failed + self.tally.uncertain;
                if i64::try_from(done).unwrap_or(i64::MAX) >= limit {
                    return Ok(());
                }
                self.one(store, id)?;
            }
        }
    }

    /// Says what is left to others, and to somebody who looks on what waits for its time.
    fn tell_left(&self, open: &Open) {
        for (holder, since) in &open.held {
            self.context.ui.status(&message!(
                "另一次发送正在进行：{holder}，自 {since} 起；它手里的信留给它",
                "another run is sending: {holder}, since {since}; the letters it holds are left to it"
            ));
        }
        if let (count, Some(earliest)) = &open.waiting
            && self.context.ui.out_is_terminal()
        {
            let at = earliest.get(..16).unwrap_or(earliest).replace('T', " ");
            self.context.ui.status(&message!(
                "暂缓的 {count} 封 {at} 以后再发；现在就发：先 renda reminder retry --state deferred",
                "{count} letters put off go after {at}; to send them now run renda reminder retry --state deferred first"
            ));
        }
    }

    /// Hands one letter over: by the first channel that reaches its recipient and has not refused it, then by the next.
    fn one(&mut self, store: &mut dyn Driver, id: i64) -> Result<(), Failure> {
        let Some(letter) = letter::by_id(store, id)? else { return Ok(()) };
        let Some(recipient) = Recipient::from_key(&letter.recipient) else { return Ok(()) };
        let somebody = self.desk.addressee(store, &recipient)?;
        if self.only.is_some_and(|name| !somebody.name.contains(name)) {
            return Ok(());
        }
        let ways = self.desk.ways(&somebody);
        loop {
            // Nothing is taken up that could not be handed over; whom no channel reaches is told.
            match ways.iter().find(|(kind, _)| self.may_use(*kind)) {
                Some((kind, _)) if !self.is_open(*kind) => return Ok(()),
                None if !ways.is_empty() => return Ok(()),
                _ => {}
            }
            let Some(claim) = reminder::claim(store, &self.sender, id, self.context.moment())? else { return Ok(()) };
            let left: Vec<&(ChannelKind, String)> =
                ways.iter().filter(|(kind, _)| !claim.refused.iter().any(|code| code == kind.code())).collect();
            let way = left.iter().find(|(kind, _)| self.may_use(*kind));
            let elsewhere = left.len() > 1;
            let Some((kind, address)) = way.copied() else {
                let detail = self.context.lang().pick("没有可用的地址", "no address by any channel").to_owned();
                let receipt = Receipt::Failed { detail };
                self.settle(store, (&claim, &somebody.name), ("-", None), (&receipt, false))?;
                return Ok(());
            };
            let digest = self.desk.digest(store, &claim.letter, &somebody.name)?;
            let receipt = self.hand_over(&claim, &digest, (*kind, address))?;
            let refused =
                self.settle(store, (&claim, &somebody.name), (kind.code(), Some(address)), (&receipt, elsewhere))?;
            if !refused {
                return Ok(());
            }
        }
    }

    /// Whether this run may use a channel.
    fn may_use(&self, kind: ChannelKind) -> bool {
        self.channel.is_none_or(|only| only == kind)
    }

    /// Whether a channel is there and takes letters; one that cannot be opened is told once.
    fn is_open(&mut self, kind: ChannelKind) -> bool {
        if self.closed.contains(&kind) {
            return false;
        }
        if let Some(line) = self.lines.get(&kind) {
            return line.in_a_row < PATIENCE;
        }
        match post::open(kind, &self.context.post()) {
            Ok(channel) => {
                self.lines.insert(kind, Line { channel, in_a_row: 0 });
                true
            }
            Err(Message { zh, en }) => {
                let title = kind.title();
                let (title_zh, title_en) = (title.zh, title.en);
                self.context.ui.warn(&message!("{title_zh}不能用：{zh}", "the {title_en} cannot be used: {en}"));
                self.closed.insert(kind);
                false
            }
        }
    }

    fn hand_over(
        &mut self,
        claim: &Claim,
        digest: &Digest,
        (kind, address): (ChannelKind, &String),
    ) -> Result<Receipt, Failure> {
        if !self.is_open(kind) {
            let detail = self.context.lang().pick("发送方式暂不可用", "the channel is not to be used now").to_owned();
            return Ok(Receipt::Deferred { detail });
        }
        let written = self.templates.write(digest).map_err(|wrong| Failure::new(Kind::Rejected, wrong.0))?;
        let composed = claim.letter.composed_at.as_deref().and_then(|at| DateTime::parse_from_rfc3339(at).ok());
        let letter = post::Letter {
            message_id: claim.letter.message_id.clone(),
            date: composed.unwrap_or_else(|| self.context.moment()),
            to: post::Recipient { name: digest.name.clone(), address: address.clone() },
            subject: written.subject,
            text: written.text,
            html: written.html,
            attachment: self.attachment(digest)?,
        };
        let Some(line) = self.lines.get_mut(&kind) else {
            return Ok(Receipt::Deferred { detail: String::new() });
        };
        let receipt = line.channel.send(&letter);
        line.in_a_row = match receipt {
            Receipt::Sent { .. } | Receipt::Failed { .. } => 0,
            Receipt::Deferred { .. } | Receipt::Uncertain { .. } => line.in_a_row + 1,
        };
        Ok(receipt)
    }

    /// Makes the list that goes with a letter, where the office wants one.
    fn attachment(&self, digest: &Digest) -> Result<Option<Attachment>, Failure> {
        if self.context.config.channels.tables.reminder.attach != Some(true) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        let style = Style { lang: self.context.lang(), ..Style::default() };
        crate::output::document(Format::Xlsx, &mut bytes, &digest.document(), &style, &Imprint::default())?;
        let day = digest.day;
        let name = self.context.lang().pick("提醒清单", "reminders");
        Ok(Some(Attachment {
            name: format!("{name} {day}.xlsx"),
            media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
            bytes,
        }))
    }

    /// Records what became of a letter; true where it was refused and another channel is left.
    fn settle(
        &mut self,
        store: &mut dyn Driver,
        (claim, name): (&Claim, &str),
        (channel, address): (&str, Option<&String>),
        (receipt, elsewhere): (&Receipt, bool),
    ) -> Result<bool, Failure> {
        let became = match receipt {
            Receipt::Sent { .. } => Became::Sent,
            Receipt::Deferred { .. } => Became::Deferred,
            Receipt::Failed { .. } => Became::Failed { elsewhere },
            Receipt::Uncertain { .. } => Became::Uncertain,
        };
        let what = (&became, receipt.detail());
        let address = address.map(String::as_str);
        reminder::settle(store, &self.sender, (claim, channel, address), what, self.context.moment())?;
        let id = claim.letter.id;
        let (count, said) = match became {
            Became::Sent => {
                let notices = letter::notice_count(store, id)?;
                self.tally.notices += usize::try_from(notices).unwrap_or(0);
                (&mut self.tally.sent, None)
            }
            Became::Failed { elsewhere: true } => return Ok(true),
            Became::Deferred => {
                (&mut self.tally.deferred, Some(Text::new("暂缓，下次再发", "put off until the next run")))
            }
            Became::Failed { elsewhere: false } => (&mut self.tally.failed, Some(Text::new("失败", "failed"))),
            Became::Uncertain => (
                &mut self.tally.uncertain,
                Some(Text::new("不确定是否送达，下次重发", "uncertain, sent again with the next run")),
            ),
        };
        *count += 1;
        if let Some(Text { zh, en }) = said {
            let detail = receipt.detail();
            self.context.ui.warn(&message!(
                "第 {id} 号（{name}，{channel}）{zh}：{detail}",
                "letter {id} ({name}, {channel}) {en}: {detail}"
            ));
        }
        Ok(false)
    }
}

/// Says in one line what was done; nothing where nothing was.
fn conclude(context: &Context, tally: &Tally, is_closed: bool, exit_code: bool) -> Outcome {
    let Tally { sent, notices, deferred, failed, uncertain } = *tally;
    let missed = deferred + failed + uncertain;
    let line = message!(
        "发出 {sent} 封（{notices} 项），暂缓 {deferred} 封，失败 {failed} 封，不确定 {uncertain} 封",
        "sent {sent} letters ({notices} notices), put off {deferred}, failed {failed}, uncertain {uncertain}"
    );
    if missed == 0 && !is_closed {
        if sent > 0 {
            context.ui.status(&line);
        }
        return if sent > 0 && exit_code { Err(Failure::silent(Kind::Findings)) } else { Ok(()) };
    }
    let kind = if sent > 0 { Kind::Partial } else { Kind::Delivery };
    Err(Failure::new(kind, line).hint(message!(
        "renda reminder log 列出每封的情况，renda reminder doctor 检查发送方式",
        "renda reminder log lists each of them, renda reminder doctor looks at the channels"
    )))
}

fn heartbeat(context: &Context, path: &Path, tally: &Tally) -> Outcome {
    let at = context.moment().to_rfc3339();
    let Tally { sent, deferred, failed, uncertain, .. } = tally;
    let line = format!("{at} sent={sent} deferred={deferred} failed={failed} uncertain={uncertain}\n");
    write_beside(path, true, &mut |out| Ok(out.write_all(line.as_bytes())?))
}
