//! From what a cell says to the record it means: regions, units, deputies, stations, activities, suggestions.
//! Matching is exact, on names, aliases valid on the day, codes and numbers; what is close is only suggested.

use std::collections::HashMap;

use compact_str::CompactString;

use crate::domain::record::Target;
use crate::domain::suggestion::Reference;
use crate::domain::value::Value;
use crate::i18n::{Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::matches::{How, Match, Matches};
use crate::storage::sql::{Executor, Result};
use crate::storage::unit::UnitName;
use crate::storage::{activity, deputy, place, references, suggestion, unit};

/// Why a reference leads nowhere: a stable code and a reason.
pub type Unresolved = (&'static str, Message);

/// Where a name is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// Region of the congress, or of the record.
    pub region: &'a str,
    /// 届 of the congress.
    pub term: i64,
    /// The day on which a name must hold, where the row has one.
    pub day: Option<&'a str>,
}

/// The look-up tables of one import, filled as far as they are needed.
#[derive(Debug, Default)]
pub struct Resolver {
    regions: HashMap<String, String>,
    region_names: HashMap<String, Vec<String>>,
    units: Option<Vec<UnitName>>,
    seats: HashMap<(String, i64), Seats>,
    /// Activities and stations by region and text: those asked for before, and all activities of a region asked for.
    keyed: HashMap<(Target, String), HashMap<CompactString, i64>>,
    /// Regions of the activities among them.
    places: HashMap<i64, CompactString>,
    /// How much is kept of seats, activities and stations.
    kept: usize,
    matches: Matches,
}

/// The seats of one congress, by what a cell may call them.
#[derive(Debug, Default)]
struct Seats {
    by_certificate: HashMap<CompactString, i64>,
    by_name: HashMap<CompactString, Vec<i64>>,
}

/// Seats, activities and stations kept at most, about 100 MB; then all are forgotten and read again as far as needed.
const MOST_KEPT: usize = 500_000;

impl Resolver {
    /// Reads the regions; everything else is read when first asked for.
    pub fn load(executor: &mut dyn Executor) -> Result<Resolver> {
        let mut resolver = Resolver { regions: place::names(executor)?, ..Resolver::default() };
        for (code, name) in &resolver.regions {
            resolver.region_names.entry(name.clone()).or_default().push(code.clone());
        }
        Ok(resolver)
    }

    /// Forgets what was read of units and seats, after some were made.
    pub fn refresh(&mut self) {
        self.units = None;
        self.forget();
    }

    fn forget(&mut self) {
        self.seats.clear();
        self.keyed.clear();
        self.places.clear();
        self.kept = 0;
    }

    /// Notes that so much more is kept.
    fn keep(&mut self, more: usize) {
        if self.kept + more > MOST_KEPT {
            self.forget();
        }
        self.kept += more;
    }

    /// Learns a region that was just made.
    pub fn learn_region(&mut self, code: &str, name: &str) {
        self.regions.insert(code.to_owned(), name.to_owned());
        self.region_names.entry(name.to_owned()).or_default().push(code.to_owned());
    }

    /// Returns the code of a region given by code or name; a name is looked for within the office's own region first.
    pub fn region(&mut self, text: &str, home: &Home) -> std::result::Result<String, Unresolved> {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return if self.regions.contains_key(text) { Ok(text.to_owned()) } else { Err(self.unknown_region(text)) };
        }
        let codes = self.region_names.get(text).map(Vec::as_slice).unwrap_or_default();
        let near: Vec<&String> =
            codes.iter().filter(|code| crate::domain::region::is_within(code, &home.region)).collect();
        match (near.as_slice(), codes) {
            ([code], [_, _, ..]) => {
                let parent = crate::domain::region::parent_code(code).and_then(|parent| self.regions.get(&parent));
                let above = parent.map_or("", String::as_str);
                self.matches.note(text, &format!("{above}{text} {code}"), How::Place);
                Ok((*code).clone())
            }
            ([code], _) => Ok((*code).clone()),
            ([], [code]) => Ok(code.clone()),
            ([], []) => Err(self.unknown_region(text)),
            _ => Err((
                "ambiguous-region",
                message!("有多个名为“{text}”的行政区划，请写代码", "several regions are called {text}; write the code"),
            )),
        }
    }

    fn unknown_region(&self, text: &str) -> Unresolved {
        let reason = match nearest(text, self.region_names.keys().map(String::as_str)) {
            Some(near) => message!(
                "登记册里没有行政区划“{text}”，是否“{near}”？",
                "the register has no region {text}; did you mean {near}?"
            ),
            None => message!("登记册里没有行政区划“{text}”", "the register has no region {text}"),
        };
        ("unknown-region", reason)
    }

    /// Returns what was matched by another name so far, and forgets it.
    pub(super) fn matches(&mut self) -> Vec<Match> {
        self.matches.take()
    }

    /// Returns whether a code is known.
    pub fn knows_region(&self, code: &str) -> bool {
        self.regions.contains_key(code)
    }

    /// Returns the id of what a cell refers to.
    pub fn reference(
        &mut self,
        executor: &mut dyn Executor,
        target: Target,
        text: &str,
        scope: Scope<'_>,
    ) -> Result<std::result::Result<i64, Unresolved>> {
        match target {
            Target::Unit => self.unit(executor, text, scope),
            Target::Deputy => self.deputy(executor, text, scope),
            Target::Suggestion => self.suggestion(executor, text, scope),
            Target::Station | Target::Activity => self.by_key(executor, target, text, scope),
        }
    }

    fn unit(
        &mut self,
        executor: &mut dyn Executor,
        text: &str,
        scope: Scope<'_>,
    ) -> Result<std::result::Result<i64, Unresolved>> {
        if self.units.is_none() {
            self.units = Some(unit::names(executor)?);
        }
        let units = self.units.as_deref().unwrap_or_default();
        let holds = |name: &UnitName| {
            let day = scope.day.unwrap_or("9999");
            name.valid_from.as_deref().is_none_or(|from| scope.day.is_none() || from <= day)
                && name.valid_to.as_deref().is_none_or(|to| scope.day.is_none() || day <= to)
        };
        let mut named: Vec<&UnitName> = units.iter().filter(|name| name.name == text).collect();
        if named.iter().any(|name| name.region == scope.region) {
            named.retain(|name| name.region == scope.region);
        }
        let mut ids: Vec<i64> = named.iter().copied().filter(|name| holds(name)).map(|name| name.unit_id).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(match (ids.as_slice(), named.is_empty()) {
            ([id], _) => {
                let mut names = named.iter().filter(|name| holds(name));
                // A code is the register's own key and taken literally, as a full name is.
                if let Some(name) = names.clone().next().filter(|_| names.all(|name| name.is_another())) {
                    let how = if name.valid_to.is_some() { How::FormerName } else { How::Alias };
                    self.matches.note(text, &name.full_name, how);
                }
                Ok(*id)
            }
            ([], true) => Err(unknown_unit(text, units)),
            ([], false) => Err(unit_not_then(text, scope.day.unwrap_or_default())),
            _ => Err((
                "ambiguous-unit",
                message!("“{text}”指向多个单位，请写全称", "{text} means several units; write the full name"),
            )),
        })
    }

    fn deputy(
        &mut self,
        executor: &mut dyn Executor,
        text: &str,
        scope: Scope<'_>,
    ) -> Result<std::result::Result<i64, Unresolved>> {
        let place = (scope.region.to_owned(), scope.term);
        if !self.seats.contains_key(&place) {
            let (mut seats, mut count) = (Seats::default(), 0);
            deputy::each_seat_of(executor, scope.region, scope.term, &mut |row| {
                count += 1;
                let id = row.int(0)?;
                seats.by_name.entry(row.text(1).into()).or_default().push(id);
                seats.by_certificate.extend(row.opt_text(2).map(|cert_no| (cert_no.into(), id)));
                Ok(())
            })?;
            self.keep(count);
            self.seats.insert(place.clone(), seats);
        }
        let seats = &self.seats[&place];
        if let Some(id) = seats.by_certificate.get(text) {
            return Ok(Ok(*id));
        }
        Ok(match seats.by_name.get(text).map(Vec::as_slice) {
            Some([id]) => Ok(*id),
            Some(several) => {
                let count = several.len();
                Err((
                    "ambiguous-deputy",
                    message!(
                        "本届有{count}位代表同名“{text}”，请改写代表证号",
                        "{count} deputies of this term are called {text}; write the certificate number"
                    ),
                ))
            }
            None => Err(unknown_deputy(text, scope, seats.by_name.keys().map(CompactString::as_str))),
        })
    }

    /// Returns the name of the deputy who holds a seat.
    pub fn seat_name(&mut self, executor: &mut dyn Executor, seat_id: i64) -> Result<Option<String>> {
        deputy::name_of(executor, seat_id)
    }

    /// Returns the region in which an activity lies.
    pub fn region_of_activity(&mut self, executor: &mut dyn Executor, id: i64) -> Result<Value> {
        if let Some(region) = self.places.get(&id) {
            return Ok(Value::Text(region.clone()));
        }
        let region: CompactString = activity::region_of(executor, id)?.into();
        self.keep(1);
        self.places.insert(id, region.clone());
        Ok(Value::Text(region))
    }

    fn read_activities(&mut self, executor: &mut dyn Executor, region: &str) -> Result<()> {
        let mut known = HashMap::new();
        references::each_activity(executor, region, &mut |number, id| {
            known.insert(number.into(), id);
        })?;
        self.keep(known.len());
        self.places.extend(known.values().map(|id| (*id, region.into())));
        self.keyed.insert((Target::Activity, region.to_owned()), known);
        Ok(())
    }

    /// Many rows are about one activity or station, so the answers are kept.
    fn by_key(
        &mut self,
        executor: &mut dyn Executor,
        target: Target,
        text: &str,
        scope: Scope<'_>,
    ) -> Result<std::result::Result<i64, Unresolved>> {
        let place = (target, scope.region.to_owned());
        if target == Target::Activity && !self.keyed.contains_key(&place) {
            self.read_activities(executor, scope.region)?;
        }
        if let Some(id) = self.keyed.get(&place).and_then(|known| known.get(text)) {
            return Ok(Ok(*id));
        }
        let ids = match target {
            Target::Station => references::stations(executor, scope.region, text)?,
            _ => references::activities(executor, scope.region, text)?,
        };
        let what = match target {
            Target::Station => Message::new("站点", "station"),
            _ => Message::new("活动", "activity"),
        };
        let (zh, en) = (&what.zh, &what.en);
        Ok(match ids.as_slice() {
            [id] => {
                self.keep(1);
                self.keyed.entry(place).or_default().insert(text.into(), *id);
                Ok(*id)
            }
            [] => Err(("unknown-reference", message!("没有编号或名称为“{text}”的{zh}", "there is no {en} {text}"))),
            _ => Err((
                "ambiguous-reference",
                message!("“{text}”指向多个{zh}，请写编号", "{text} means several; write the code of the {en}"),
            )),
        })
    }

    /// A station below may name a suggestion of the office's own congress.
    fn suggestion(
        &mut self,
        executor: &mut dyn Executor,
        text: &str,
        scope: Scope<'_>,
    ) -> Result<std::result::Result<i64, Unresolved>> {
        let home = Home::load(executor)?.region;
        match find_suggestion(executor, text, scope)? {
            Err(("unknown-reference", _)) if home != scope.region => {
                find_suggestion(executor, text, Scope { region: &home, ..scope })
            }
            found => Ok(found),
        }
    }
}

fn find_suggestion(
    executor: &mut dyn Executor,
    text: &str,
    scope: Scope<'_>,
) -> Result<std::result::Result<i64, Unresolved>> {
    let unknown = || ("unknown-reference", message!("没有编号为“{text}”的建议", "there is no suggestion {text}"));
    let Some(reference) = Reference::parse(text) else { return Ok(Err(unknown())) };
    let found = suggestion::find(executor, scope.region, &reference)?;
    Ok(match found.as_slice() {
        [one] => Ok(one.id),
        [] => Err(unknown()),
        several => {
            let choices: Vec<String> = several.iter().map(suggestion::Identity::reference).collect();
            let choices = choices.join("、");
            Err((
                "ambiguous-reference",
                message!("“{text}”可能是 {choices}，请写全", "{text} may be {choices}; write it in full"),
            ))
        }
    })
}

/// Says also what somebody can do about it who writes to the register; `making` where --create-missing would make it.
pub fn advised((code, reason): Unresolved, making: bool) -> Unresolved {
    let advice = match (code, making) {
        ("unknown-unit", true) => Text::new(
            "请核对名称、先登记单位或给单位加简称，也可加 --create-missing",
            "Check the name, add the unit or an alias of it first, or use --create-missing",
        ),
        ("unknown-unit", false) => Text::new(
            "请核对名称，或先登记单位、给单位加简称",
            "Check the name, or add the unit or an alias of it first",
        ),
        ("unknown-region", _) => Text::new("请核对，或先导入行政区划", "Check it, or import the regions first"),
        ("unknown-reference", _) => Text::new("请先导入它", "Import it first"),
        _ => return (code, reason),
    };
    let Message { zh, en } = reason;
    // A question already ends the sentence.
    let (after, after_en) = if zh.ends_with('？') { ("", " ") } else { ("，", ". ") };
    (code, Message::new(format!("{zh}{after}{}", advice.zh), format!("{en}{after_en}{}", advice.en)))
}

fn unit_not_then(text: &str, day: &str) -> Unresolved {
    ("unit-not-active", message!("“{text}”这一名称在 {day} 不在使用期内", "the name {text} was not in use on {day}"))
}

fn unknown_unit(text: &str, units: &[UnitName]) -> Unresolved {
    let near = nearest(text, units.iter().map(|name| name.name.as_str()));
    let full = near.and_then(|near| units.iter().find(|name| name.name == near)).map(|name| &name.full_name);
    let reason = match full {
        Some(full) => message!("没有单位“{text}”，是否“{full}”？", "there is no unit {text}; did you mean {full}?"),
        None => message!("没有单位“{text}”", "there is no unit {text}"),
    };
    ("unknown-unit", reason)
}

fn unknown_deputy<'n>(text: &str, scope: Scope<'_>, names: impl Iterator<Item = &'n str>) -> Unresolved {
    let Scope { region, term, .. } = scope;
    let reason = match nearest(text, names) {
        Some(near) => message!(
            "{region} 第{term}届没有代表“{text}”，是否“{near}”？",
            "region {region}, term {term} has no deputy {text}; did you mean {near}?"
        ),
        None => message!(
            "{region} 第{term}届没有代表“{text}”，请核对姓名、证号和届次",
            "region {region}, term {term} has no deputy {text}; check name, certificate number and term"
        ),
    };
    ("unknown-deputy", reason)
}

/// Jaro–Winkler likeness from which a name is worth suggesting: 王晓明 for 王小明 (0.8), not any bureau for any other (0.67).
const LIKE: f64 = 0.75;

/// Returns the name most like `text`, if one is like it at all.
pub fn nearest<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = names.map(|name| (strsim::jaro_winkler(text, name), name));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0).then_with(|| other.1.cmp(one.1)));
    best.filter(|(score, _)| *score >= LIKE).map(|(_, name)| name)
}
