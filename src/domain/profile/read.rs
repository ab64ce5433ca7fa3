//! From the text of a profile to the typed profile: strict reading, then filling in what the profile inherits.
//! A value stated replaces the inherited one whole, with its source: no value is ever half one's own.

use crate::domain::profile::raw::{
    RawClasses, RawClock, RawConventions, RawMotion, RawProfile, RawRates, RawSatisfaction, RawUnitPoints, RawWithdraw,
    Stated,
};
use crate::domain::profile::{
    Class, Clock, Conventions, MotionRules, Profile, ProfileError, RateRules, Ruled, SatisfactionRules, Scope,
    UnitPoints, WithdrawRules,
};
use crate::i18n::Message;
use crate::message;

const LONGEST_TEXT: usize = 64 * 1024;
/// Most classes a dictionary may have, and most grades or dimensions.
const MOST_ENTRIES: usize = 26;

pub(super) fn parse(text: &str) -> Result<Profile, ProfileError> {
    if text.len() > LONGEST_TEXT {
        return Err(ProfileError::new(
            message!("规则文件超过 64 KiB", "the profile is larger than 64 KiB"),
            message!("请确认选对了文件", "make sure it is the right file"),
        ));
    }
    let raw: RawProfile =
        toml::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| ProfileError::from_toml(text, &error))?;
    let base = raw.profile.inherits.as_deref().map(inherited).transpose()?;
    raw.complete(base.as_ref())
}

/// Reads the profile inherited from. Shipped profiles inherit only from those before them (a test), so this ends.
fn inherited(name: &str) -> Result<Profile, ProfileError> {
    let text = Profile::embedded_text(name).ok_or_else(|| {
        let names = Profile::names().collect::<Vec<_>>().join("、");
        ProfileError::new(
            message!("inherits 所指的规则 {name} 不存在", "there is no profile {name} to inherit from"),
            message!("可继承的规则：{names}", "inherit from one of: {names}"),
        )
    })?;
    parse(text)
}

impl RawProfile {
    /// Fills in what is not stated from the profile inherited from. Errors with the path of a value neither states.
    fn complete(self, base: Option<&Profile>) -> Result<Profile, ProfileError> {
        let name = self.profile.name.clone();
        let pick = Pick { origin: &name };
        let conventions = self.conventions.complete(pick, base.map(|base| &base.conventions))?;
        let motion = self.motion.complete(pick, base.map(|base| &base.motion))?;
        let satisfaction = self.satisfaction.complete(pick, base.map(|base| &base.satisfaction))?;
        let rates = self.rates.complete(pick, base.map(|base| &base.rates))?;
        let withdraw = self.withdraw.complete(pick, base.map(|base| &base.withdraw))?;
        let reply_joint = pick.of(self.reply.joint_to, base.map(|base| &base.reply_joint), "reply.joint_to")?;
        let classes = self.classes.map(|classes| classes.stated()).transpose()?;
        let classes = pick.of(classes, base.map(|base| &base.classes), "classes")?;
        let mut clocks = base.map(|base| base.clocks.clone()).unwrap_or_default();
        clocks.extend(self.clock.into_iter().map(|(clock, raw)| (clock, raw.complete(&name))));
        let points = self.unit_points.map(|points| points.stated(&name));
        let unit_points = points.or_else(|| base.and_then(|base| base.unit_points.clone()));
        let categories = self.categories.map(|raw| Stated {
            value: raw.edition,
            source: raw.source,
            status: raw.status,
            note: raw.note,
        });
        let categories = pick.maybe(categories, base.and_then(|base| base.categories.as_ref()));
        let head = self.profile;
        Ok(Profile {
            name,
            title: head.title.into(),
            inherits: head.inherits,
            valid_from: head.valid_from,
            valid_to: head.valid_to,
            basis: head.basis,
            note: head.note.map(Message::from),
            conventions,
            motion,
            clocks,
            classes,
            satisfaction,
            reply_joint,
            rates,
            withdraw,
            unit_points,
            categories,
        })
    }
}

/// Chooses between a value stated and one inherited.
#[derive(Clone, Copy)]
struct Pick<'a> {
    origin: &'a str,
}

impl Pick<'_> {
    fn of<T: Clone>(
        self,
        stated: Option<Stated<T>>,
        base: Option<&Ruled<T>>,
        path: &str,
    ) -> Result<Ruled<T>, ProfileError> {
        self.maybe(stated, base).ok_or_else(|| {
            ProfileError::new(
                message!(
                    "缺少 {path}，也没有可继承的规则",
                    "{path} is missing, and there is nothing to inherit it from"
                ),
                message!("请补上 {path}，或写 inherits = \"national\"", "add {path}, or write inherits = \"national\""),
            )
        })
    }

    /// Chooses a value that a place may be without.
    fn maybe<T: Clone>(self, stated: Option<Stated<T>>, base: Option<&Ruled<T>>) -> Option<Ruled<T>> {
        let own = stated.map(|stated| Ruled {
            value: stated.value,
            source: stated.source,
            status: stated.status,
            note: stated.note,
            origin: self.origin.to_owned(),
        });
        own.or_else(|| base.cloned())
    }
}

impl RawConventions {
    fn complete(self, pick: Pick<'_>, base: Option<&Conventions>) -> Result<Conventions, ProfileError> {
        Ok(Conventions {
            roll: pick.of(self.roll, base.map(|base| &base.roll), "conventions.roll")?,
            reassign_restarts: pick.of(
                self.reassign_restarts,
                base.map(|base| &base.reassign_restarts),
                "conventions.reassign_restarts",
            )?,
        })
    }
}

impl RawMotion {
    fn complete(self, pick: Pick<'_>, base: Option<&MotionRules>) -> Result<MotionRules, ProfileError> {
        Ok(MotionRules {
            signers: pick.of(self.signers, base.map(|base| &base.signers), "motion.signers")?,
            signers_township: pick.of(
                self.signers_township,
                base.map(|base| &base.signers_township),
                "motion.signers_township",
            )?,
            delegation: pick.of(self.delegation, base.map(|base| &base.delegation), "motion.delegation")?,
            reconsider: pick.maybe(self.reconsider, base.and_then(|base| base.reconsider.as_ref())),
            must_convert: pick.maybe(self.must_convert, base.and_then(|base| base.must_convert.as_ref())),
        })
    }
}

impl RawSatisfaction {
    fn complete(self, pick: Pick<'_>, base: Option<&SatisfactionRules>) -> Result<SatisfactionRules, ProfileError> {
        Ok(SatisfactionRules {
            scale: pick.of(self.scale, base.map(|base| &base.scale), "satisfaction.scale")?,
            dimensions: pick.of(self.dimensions, base.map(|base| &base.dimensions), "satisfaction.dimensions")?,
            unreturned: pick.of(self.unreturned, base.map(|base| &base.unreturned), "satisfaction.unreturned")?,
            joint: pick.of(self.joint, base.map(|base| &base.joint), "satisfaction.joint")?,
        })
    }
}

impl RawRates {
    fn complete(self, pick: Pick<'_>, base: Option<&RateRules>) -> Result<RateRules, ProfileError> {
        Ok(RateRules {
            decimals: pick.of(self.decimals, base.map(|base| &base.decimals), "rates.decimals")?,
            rounding: pick.of(self.rounding, base.map(|base| &base.rounding), "rates.rounding")?,
            force_total: pick.of(self.force_total, base.map(|base| &base.force_total), "rates.force_total")?,
            reply: pick.of(self.reply, base.map(|base| &base.reply), "rates.reply")?,
            finish: pick.of(self.finish, base.map(|base| &base.finish), "rates.finish")?,
            satisfaction: pick.of(self.satisfaction, base.map(|base| &base.satisfaction), "rates.satisfaction")?,
            solution: pick.of(self.solution, base.map(|base| &base.solution), "rates.solution")?,
        })
    }
}

impl RawWithdraw {
    fn complete(self, pick: Pick<'_>, base: Option<&WithdrawRules>) -> Result<WithdrawRules, ProfileError> {
        Ok(WithdrawRules {
            before: pick.of(self.before, base.map(|base| &base.before), "withdraw.before")?,
            joint: pick.of(self.joint, base.map(|base| &base.joint), "withdraw.joint")?,
        })
    }
}

impl RawClasses {
    fn stated(self) -> Result<Stated<Vec<Class>>, ProfileError> {
        if self.class.len() > MOST_ENTRIES {
            return Err(ProfileError::new(
                message!("办理结果类别超过26类", "there are more than 26 reply classes"),
                message!("请核对类别", "look at the classes again"),
            ));
        }
        let mut classes: Vec<Class> = self
            .class
            .into_iter()
            .map(|raw| Class {
                letter: raw.letter,
                meaning: Message::new(raw.zh, raw.en),
                solved: raw.solved,
                landed: raw.landed,
                promise: raw.promise,
            })
            .collect();
        classes.sort_by(|a, b| a.letter.cmp(&b.letter));
        Ok(Stated { value: classes, source: self.source, status: self.status, note: self.note })
    }
}

impl RawUnitPoints {
    fn stated(self, origin: &str) -> Ruled<UnitPoints> {
        let each = self.each.into_iter().map(|(merit, points)| (merit, points.0)).collect();
        Ruled {
            value: UnitPoints { base: self.base, each, lowest: self.lowest, highest: self.highest },
            source: self.source,
            status: self.status,
            note: self.note,
            origin: origin.to_owned(),
        }
    }
}

impl RawClock {
    fn complete(self, origin: &str) -> Clock {
        let stated = self.stated;
        Clock {
            term: self.term,
            from: stated.from,
            scope: stated.scope.unwrap_or(Scope::All),
            source: stated.source,
            status: stated.status,
            note: stated.note,
            origin: origin.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::deadline::Roll;
    use crate::domain::profile::ClockName;
    use proptest::prelude::*;

    const HEAD: &str = r#"
[profile]
name = "own"
title = { zh = "本市", en = "Our city" }
inherits = "national"
valid_from = "2024-01-01"
basis = "本市办理办法"
"#;

    fn error(more: &str) -> ProfileError {
        parse(&format!("{HEAD}{more}")).unwrap_err()
    }

    #[test]
    fn states_only_what_differs() {
        let own = parse(&format!(
            "{HEAD}[clock.return]\nvalue = 5\nunit = \"working_days\"\nfrom = \"received\"\nsource = \"办法第八条\"\nstatus = \"statute\"\n"
        ))
        .unwrap();
        assert_eq!(own.clock(ClockName::Return).unwrap().origin, "own");
        assert_eq!(own.clock(ClockName::Reply).unwrap().origin, "national");
        assert_eq!(own.conventions.roll.value, Roll::Nonworking);
    }

    #[test]
    fn says_where_what_and_what_to_do() {
        let found = error("[clock.answer]\nvalue = 3\n");
        assert_eq!(found.line, Some(8));
        assert!(found.what.zh.contains("answer") && found.fix.zh.contains("reply_max"), "{found}");
        let found = error("[rates]\ndecimals = { value = 1, source = \"惯例\", status = \"sure\" }\n");
        assert_eq!(found.line, Some(9));
        assert!(found.fix.zh.contains("statute、practice、unverified"), "{found}");
        let found = error("[clock.reply]\nvalue = 3\nfrom = \"assigned\"\nsource = \"x\"\nstatus = \"statute\"\n");
        assert!(found.what.en.contains("value and unit go together"), "{found:?}");
        let found = error(
            "[clock.reply]\nvalue = 0\nunit = \"days\"\nfrom = \"assigned\"\nsource = \"x\"\nstatus = \"statute\"\n",
        );
        assert!(found.what.zh.contains("须大于零"), "{found:?}");
        assert!(error("[clock.reply]\nsource = \"x\"\nstatus = \"statute\"\n").what.zh.contains("缺少 from"));
        assert!(error("nonsense").what.zh.contains("TOML"));
    }

    #[test]
    fn a_bad_date_is_shown_with_its_line() {
        let found = parse(&HEAD.replace("2024-01-01", "2024-1-1")).unwrap_err();
        assert_eq!(found.line, Some(6));
        assert!(found.what.zh.contains("2024-1-1") && found.what.en.contains("is not a date"), "{found:?}");
    }

    #[test]
    fn inheritance_ends() {
        assert!(parse(&HEAD.replace("national", "own")).unwrap_err().what.zh.contains("不存在"));
        let same = HEAD.replace("\"own\"", "\"national\"");
        assert_eq!(parse(&same).unwrap().clock(ClockName::Reply).unwrap().origin, "national");
        for (place, name) in Profile::names().enumerate() {
            let inherits = Profile::embedded(name).and_then(|profile| profile.inherits);
            assert!(inherits.is_none_or(|base| Profile::names().position(|known| known == base) < Some(place)));
        }
        let alone = HEAD.replace("inherits = \"national\"\n", "");
        assert!(parse(&alone).unwrap_err().fix.en.contains("inherits"));
    }

    #[test]
    fn a_huge_file_is_refused() {
        assert!(parse(&"#".repeat(LONGEST_TEXT + 1)).unwrap_err().what.zh.contains("64 KiB"));
        for deep in ["[", "{a=", "a.", "x=["] {
            assert!(parse(&deep.repeat(LONGEST_TEXT / deep.len())).is_err(), "{deep}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(more in "(\\[[a-z._]{0,12}\\]\n)?([a-z_]{1,8} = [\"0-9a-z{}\\[\\],-]{0,12}\n){0,4}") {
            let _ = parse(&format!("{HEAD}{more}"));
            let _ = parse(&more);
        }
    }
}
