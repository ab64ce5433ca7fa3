//! Activities, who took part, and the practical matters (实事) that came of them, of this year and the last.
//! How many take part is worked out from the activity's place alone, so that the totals are exact at any size.

use super::DemoError;
use super::random::{Random, Subject};
use super::seat::SeatId;
use super::sheet::{Encoding, Layout, Sheet};
use super::size::YearSize;
use super::spelling::{DateShape, after, date, day, padded};
use super::world::World;
use crate::domain::region::Level;
use chrono::NaiveDate;
use std::ops::Range;
use std::path::Path;

/// One activity.
#[derive(Clone, Debug)]
pub(super) struct Activity {
    pub(super) number: String,
    key: u64,
    congress: usize,
    starts_on: NaiveDate,
    /// How many deputies came.
    came: u64,
    /// Whether only that number is known.
    only_counted: bool,
}

/// The activities of one year.
#[derive(Clone, Copy)]
pub(super) struct Activities<'a> {
    pub(super) world: &'a World,
    pub(super) year: i32,
}

impl Activities<'_> {
    fn size(&self) -> YearSize {
        if self.year == 2024 { self.world.size.year } else { self.world.size.prior_year }
    }

    fn total(&self) -> u64 {
        self.size().activities.iter().sum()
    }

    // The places of the activities of a level among those of the year.
    fn places(&self, level: Level) -> Range<u64> {
        let counts = self.size().activities;
        let start = counts[..level as usize].iter().sum();
        start..start + counts[level as usize]
    }

    fn level_of(&self, place: u64) -> Level {
        Level::ALL.into_iter().find(|&level| self.places(level).contains(&place)).unwrap_or(Level::Township)
    }

    /// Works out the activity at `place`, counted from 0.
    pub(super) fn activity(&self, place: u64) -> Activity {
        let level = self.level_of(place);
        let key = place + if self.year == 2024 { 0 } else { 1 << 40 };
        let mut random = Random::keyed(self.world.seed, Subject::Activity, key);
        let congresses = self.world.of_level(level);
        let at = random.below(congresses.len() as u64);
        Activity {
            number: format!("HD{}-{:05}", self.year, place + 1),
            key,
            congress: congresses.start + usize::try_from(at).unwrap_or(0),
            starts_on: after(day(self.year, 2, 19), random.between(0, 302)),
            came: self.came(place, level),
            only_counted: level == Level::Township && place % 97 == 13,
        }
    }

    // An even share of the year's total, moved up and down in pairs so that the total stays.
    fn came(&self, place: u64, level: Level) -> u64 {
        let (total, sum) = (u128::from(self.total()), u128::from(self.size().participations));
        let upto = |place: u64| u128::from(place) * sum / total;
        let even = u64::try_from(upto(place + 1) - upto(place)).unwrap_or(0);
        let places = self.places(level);
        let (local, count) = (place - places.start, places.end - places.start);
        if level == Level::Nation || (local | 1) >= count {
            return even;
        }
        let pair = Random::keyed(self.world.seed, Subject::Attendance, (local | 1) + places.start).below(6);
        // Bounded by the average, not by this activity's share: both of a pair must move as far.
        let moved = pair.min(u64::try_from(sum / total).unwrap_or(0).saturating_sub(2));
        if local % 2 == 0 { even + moved } else { even - moved }
    }

    /// Writes the activities of some levels.
    pub(super) fn write_activities(&self, levels: &[Level], path: &Path) -> Result<u64, DemoError> {
        let rural = levels.contains(&Level::Township);
        let titles = [format!("{}年代表活动台账", self.year)];
        let layout = Layout {
            encoding: if rural { Encoding::Gb18030 } else { Encoding::Utf8WithMark },
            titles: &titles,
            serial: false,
            headings: &[
                "活动编号",
                "活动类型",
                "主题",
                "活动名称",
                "地点",
                "行政区划",
                "组织单位",
                "开始日期",
                "结束日期",
                "半天数",
                "小结",
            ],
            footer: rural,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        for place in levels.iter().flat_map(|&level| self.places(level)) {
            self.activity_row(&self.activity(place), &mut sheet)?;
        }
        sheet.finish()
    }

    fn activity_row(&self, activity: &Activity, sheet: &mut Sheet) -> Result<(), DemoError> {
        let mut random = Random::keyed(self.world.seed, Subject::Activity, activity.key ^ (1 << 41));
        let congress = &self.world.congresses[activity.congress];
        let kind = random.weighted(KINDS);
        let subject =
            random.pick(&["重大项目建设", "优化营商环境", "乡村振兴", "生态环境保护", "民生实事", "基层治理"]);
        let theme = if random.chance(72) { "高质量发展代表在行动" } else { "" };
        let organiser = match congress.level {
            Level::Township => format!("{}人大主席团", congress.name),
            _ => format!("{}人大常委会代表工作委员会", congress.name),
        };
        let days = i64::from(random.chance(7));
        let shape = if congress.level == Level::Township { DateShape::Dots } else { DateShape::Chinese };
        sheet.row(&[
            &activity.number,
            kind,
            theme,
            &format!("{}代表{subject}{kind}", congress.name),
            &congress.name,
            &congress.code,
            &organiser,
            &date(activity.starts_on, shape),
            &date(after(activity.starts_on, days), shape),
            if days == 1 { "4" } else { "1" },
            "",
        ])
    }

    // Deputies of the activity's congress who were in office that day: a walk over the roster that meets nobody twice.
    fn deputies<'b>(&'b self, activity: &'b Activity) -> impl Iterator<Item = SeatId> + 'b {
        let mut random = Random::keyed(self.world.seed, Subject::Attendance, activity.key ^ (1 << 42));
        let rows = u64::from(self.world.congresses[activity.congress].rows);
        let start = random.below(rows);
        let step = [1, 7, 11, 13, 17]
            .into_iter()
            .cycle()
            .skip(usize::try_from(random.below(5)).unwrap_or(0))
            .find(|step| rows % step != 0 || *step == 1)
            .unwrap_or(1);
        (0..rows)
            .map(move |turn| SeatId {
                congress: activity.congress,
                index: u32::try_from((start + turn * step) % rows).unwrap_or(0),
            })
            .filter(|&seat| self.world.in_office(seat, activity.starts_on))
    }

    /// Writes who took part in the activities of some levels: by certificate with region and term, or by name alone.
    pub(super) fn write_attendance(&self, levels: &[Level], by_name: bool, path: &Path) -> Result<u64, DemoError> {
        let headings: &[&str] = if by_name {
            &["活动编号", "代表", "角色", "出席状态", "发言", "人次"]
        } else {
            &["活动编号", "代表", "行政区划", "届次", "角色", "出席状态", "发言", "人次"]
        };
        let layout = Layout {
            serial: by_name,
            ..Layout::plain(if by_name { Encoding::Utf16LittleEndian } else { Encoding::Utf8 }, headings)
        };
        let mut sheet = Sheet::create(path, &layout)?;
        for place in levels.iter().flat_map(|&level| self.places(level)) {
            self.attendance_rows(&self.activity(place), by_name, &mut sheet)?;
        }
        sheet.finish()
    }

    fn attendance_rows(&self, activity: &Activity, by_name: bool, sheet: &mut Sheet) -> Result<(), DemoError> {
        if activity.only_counted {
            let count = activity.came.to_string();
            return if by_name {
                sheet.row(&[&activity.number, "", "", "", "", &count])
            } else {
                sheet.row(&[&activity.number, "", "", "", "", "", "", &count])
            };
        }
        let mut random = Random::keyed(self.world.seed, Subject::Attendance, activity.key ^ (1 << 43));
        let away = random.weighted(&[(0, 60), (1, 30), (2, 10)]);
        let congress = &self.world.congresses[activity.congress];
        let term = congress.term.to_string();
        let invited = usize::try_from(activity.came + away).unwrap_or(0);
        for (turn, seat) in self.deputies(activity).take(invited).enumerate() {
            let state = match (turn as u64) < activity.came {
                true => "出席",
                false if random.chance(70) => "请假",
                false => "缺席",
            };
            let role = if turn == 0 { "召集人" } else { "参加" };
            let spoke = if turn < 3 { "是" } else { "否" };
            if by_name {
                let name = padded(&self.world.name_at(self.world.person_of(seat)));
                sheet.row(&[&activity.number, &name, role, state, spoke, ""])?;
            } else {
                let certificate = self.world.certificate(seat);
                sheet.row(&[&activity.number, &certificate, &congress.code, &term, role, state, spoke, ""])?;
            }
        }
        Ok(())
    }

    /// Writes the practical matters deputies got done, each beside an activity one of them took part in.
    pub(super) fn write_matters(&self, path: &Path) -> Result<u64, DemoError> {
        let titles = [format!("{}年代表为民办实事台账", self.year)];
        let layout = Layout {
            encoding: Encoding::Gb18030,
            titles: &titles,
            serial: false,
            headings: &["编号", "代表", "行政区划", "届次", "活动编号", "事项", "受益人数", "金额", "办结日期"],
            footer: true,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        let (count, total) = (self.size().matters, self.total());
        for number in 0..count {
            let key = number + if self.year == 2024 { 0 } else { 1 << 40 };
            let mut random = Random::keyed(self.world.seed, Subject::Matter, key);
            let activity = self.activity(random.below(total));
            let chosen = usize::try_from(random.below(activity.came)).unwrap_or(0);
            let Some(seat) = self.deputies(&activity).nth(chosen) else {
                continue;
            };
            let congress = &self.world.congresses[seat.congress];
            let done = after(activity.starts_on, random.between(0, 20)).min(last_day(self.year));
            let thing = random.pick(&[
                "安装路灯",
                "修缮便民步道",
                "慰问困难群众",
                "协调公交站点",
                "维修灌溉水渠",
                "组织义诊",
                "帮助就业",
            ]);
            let people = random.between(1, 400).to_string();
            let money = if random.chance(55) { (random.between(5, 900) * 100).to_string() } else { String::new() };
            sheet.row(&[
                &format!("SS{}-{:05}", self.year, number + 1),
                &self.world.certificate(seat),
                &congress.code,
                &congress.term.to_string(),
                &activity.number,
                thing,
                &people,
                &money,
                &date(done, DateShape::Slashes),
            ])?;
        }
        sheet.finish()
    }
}

fn last_day(year: i32) -> NaiveDate {
    day(year, 12, 19)
}

const KINDS: &[(&str, u64)] = &[
    ("代表接待", 26),
    ("小组活动", 18),
    ("视察", 14),
    ("专题调研", 13),
    ("宣讲", 9),
    ("执法检查", 6),
    ("培训", 5),
    ("述职", 4),
    ("列席", 3),
    ("会议", 2),
];
