//! What every verb of reminders needs: rules, calendar, templates, and how recipients are reached.

use std::path::Path;

use clap::ArgMatches;

use crate::commands::arguments::text;
use crate::commands::document::office;
use crate::commands::reading::small_text;
use crate::context::Context;
use crate::context::channels::Quiet;
use crate::domain::calendar::Calendar;
use crate::domain::privacy::mask;
use crate::domain::profile::Profile;
use crate::domain::record::Kind as FieldKind;
use crate::domain::reminder::{Recipient, Rules as Reminding};
use crate::failure::{Failure, Kind};
use crate::message;
use crate::ops::import::Home;
use crate::ops::reminder::{Addressee, Grounds, addressee};
use crate::ops::suggestion::Rules;
use crate::post::ChannelKind;
use crate::remind::{Digest, Signature, Templates, Wrong};
use crate::storage::journal;
use crate::storage::letter::{self, Letter};
use crate::storage::sql::{Driver, Executor};

/// Largest file of rules or template that is read.
const LARGEST: u64 = 1 << 20;

/// The desk at which reminders are made.
pub(super) struct Desk {
    profile: Profile,
    calendar: Calendar,
    home: Home,
    pub(super) reminding: Reminding,
    /// The channels in the order in which they are tried.
    pub(super) order: Vec<ChannelKind>,
    signature: Signature,
    /// Whether the account may read the addresses of deputies.
    readable: bool,
}

impl Desk {
    /// Reads what the settings and the database say.
    pub(super) fn load(context: &Context, store: &mut dyn Driver) -> Result<Desk, Failure> {
        let readable = store.unreadable(&[("person", "email")])?.is_empty();
        let (profile, calendar, home) = (context.profile(store)?, context.calendar(store)?, Home::load(store)?);
        let office = office(context, &home);
        let signature = Signature {
            office: office.name,
            contact: office.contact.unwrap_or_default(),
            phone: office.phone.unwrap_or_default(),
        };
        Ok(Desk { profile, calendar, home, reminding: rules(context)?, order: order(context), signature, readable })
    }

    /// Returns what planning rests on.
    pub(super) fn grounds(&self) -> Grounds<'_> {
        let rules = Rules { profile: &self.profile, calendar: &self.calendar, home: &self.home };
        Grounds { rules, reminding: &self.reminding }
    }

    /// Returns the working-day calendar.
    pub(super) fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Looks up how a recipient is called and reached.
    pub(super) fn addressee(&self, store: &mut dyn Executor, recipient: &Recipient) -> Result<Addressee, Failure> {
        let mut somebody = addressee(store, &self.reminding, recipient, self.readable)?;
        if *recipient == Recipient::Office && somebody.email.is_none() {
            somebody.name.clone_from(&self.signature.office);
        }
        Ok(somebody)
    }

    /// Returns the channels by which somebody can be reached, in their order, each with the address there.
    pub(super) fn ways(&self, somebody: &Addressee) -> Vec<(ChannelKind, String)> {
        let way = |kind: &ChannelKind| {
            let address = match kind {
                ChannelKind::Smtp | ChannelKind::Sendmail => somebody.email.clone(),
                ChannelKind::Webhook => somebody.robot.clone(),
                // A folder takes letters to anybody.
                ChannelKind::Files => Some(somebody.email.clone().unwrap_or_default()),
            };
            address.map(|address| (*kind, address))
        };
        self.order.iter().filter_map(way).collect()
    }

    /// Puts together what a letter says.
    pub(super) fn digest(&self, store: &mut dyn Executor, letter: &Letter, name: &str) -> Result<Digest, Failure> {
        let recipient = Recipient::from_key(&letter.recipient).unwrap_or(Recipient::Office);
        let kept = letter::notices(store, letter.id)?.into_iter().filter(|kept| kept.dropped.is_none());
        let day = letter.composed_at.as_deref().and_then(|at| at.get(..10)).unwrap_or(&letter.planned_on);
        let entry = letter.entry;
        let mut digest = Digest {
            recipient,
            name: name.to_owned(),
            day: day
                .parse()
                .map_err(|_| Failure::new(Kind::Internal, message!("信的日期有误", "the day of a letter is none")))?,
            notices: kept.map(|kept| kept.notice).collect(),
            entry: (entry, journal::entry(store, entry)?.map(|entry| entry.hash).unwrap_or_default()),
            signature: self.signature.clone(),
        };
        digest.arrange();
        Ok(digest)
    }
}

/// Masks an address of a deputy; those of offices are public.
pub(super) fn shown(recipient: &str, address: &str) -> String {
    if recipient.starts_with("deputy:") && !address.is_empty() {
        mask(FieldKind::Email, address)
    } else {
        address.to_owned()
    }
}

/// Returns the rules of reminding: the office's own over the built-in ones.
pub(super) fn rules(context: &Context) -> Result<Reminding, Failure> {
    let reminder = &context.config.channels.tables.reminder;
    let text = reminder.rules.as_deref().map(read).transpose()?.unwrap_or_default();
    let parsed = Reminding::parse(&text).map_err(|error| Failure::new(Kind::Rejected, error.0));
    let mut rules = parsed.map_err(|failure| match &reminder.rules {
        Some(path) => {
            let shown = path.display();
            failure.hint(message!("文件是 {shown}", "the file is {shown}"))
        }
        None => failure,
    })?;
    if reminder.quiet == Some(Quiet::Never) {
        rules.speak_every_day();
    }
    Ok(rules)
}

/// Returns the templates: the office's own before the built-in ones.
pub(super) fn templates(context: &Context) -> Result<Templates, Failure> {
    let folder = context.config.channels.tables.reminder.templates.clone();
    let unreadable = |path: &Path| {
        let shown = path.display();
        Wrong(message!("模板 {shown} 无法读取", "the template {shown} cannot be read"))
    };
    let own = |name: &str| {
        let Some(path) = folder.as_ref().map(|folder| folder.join(name)).filter(|path| path.exists()) else {
            return Ok(None);
        };
        read(&path).map(Some).map_err(|failure| failure.message.map_or_else(|| unreadable(&path), Wrong))
    };
    Templates::read(context.lang(), &own).map_err(|Wrong(message)| {
        Failure::new(Kind::Rejected, message).hint(message!(
            "没有发送任何提醒；改好后用 renda reminder test 核对",
            "nothing was sent; mend it and run renda reminder test"
        ))
    })
}

fn read(path: &Path) -> Result<String, Failure> {
    small_text(path, LARGEST, || {
        let shown = path.display();
        Failure::new(Kind::Rejected, message!("{shown} 太大", "{shown} is too large"))
    })
}

/// Returns the channels in the order in which the settings name them.
pub(super) fn order(context: &Context) -> Vec<ChannelKind> {
    context.config.channels.tables.reminder.channels.clone().unwrap_or_default()
}

/// Returns the channel that was asked for.
pub(super) fn channel(matches: &ArgMatches) -> Result<Option<ChannelKind>, Failure> {
    text(matches, "channel").map(str::parse).transpose().map_err(Failure::usage)
}

/// Refuses to go on without any channel.
pub(super) fn require(order: &[ChannelKind]) -> Result<(), Failure> {
    if !order.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(message!("没有写发送方式", "no channel is named")).hint(message!(
        "在 renda.toml 的 [reminder] 里写 channels = [\"smtp\", \"files\"]，并写好 [smtp] 或 [files]；没有邮件的先写 [\"files\"]",
        "write channels = [\"smtp\", \"files\"] into [reminder] of renda.toml, with [smtp] or [files]; without mail begin with [\"files\"]"
    )))
}
