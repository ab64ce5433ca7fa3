//! What people told stations (群众意见), of this year and the last.

use super::DemoError;
use super::random::{Random, Subject};
use super::seat::SeatId;
use super::sheet::{Encoding, Layout, Sheet};
use super::spelling::{DateShape, after, date, date_or_blank, day};
use super::suggestion::{Cases, Mover, Series};
use super::world::World;
use chrono::NaiveDate;
use std::path::Path;

const HEADINGS: [&str; 19] = [
    "编号",
    "站点",
    "接待代表",
    "行政区划",
    "届次",
    "日期",
    "群众姓名",
    "电话",
    "意见内容",
    "类别",
    "处理途径",
    "交办单位",
    "期限",
    "答复日期",
    "结果",
    "群众评价",
    "转建议编号",
    "法规草案",
    "采纳日期",
];

const ROUTES: &[(&str, u64)] =
    &[("当场答复", 34), ("社区办理", 28), ("街道办理", 20), ("转部门", 13), ("上报", 3), ("不受理", 2)];

/// What the standing committee asked the legislative contact points about.
const DRAFTS: &[(&str, u64)] = &[
    ("养老服务条例（草案）", 4),
    ("物业管理条例（修订草案）", 3),
    ("城市供水用水条例（草案）", 2),
    ("数据安全条例（草案）", 1),
];

/// Writes the opinions of a year. The first of this year each led to a suggestion filed between sessions.
pub(super) fn write(cases: &Cases<'_>, year: i32, path: &Path) -> Result<u64, DemoError> {
    let titles = [format!("{year}年代表联络站群众意见登记簿")];
    let layout = Layout {
        encoding: if year == 2024 { Encoding::Gb18030 } else { Encoding::Utf8 },
        titles: if year == 2024 { &titles } else { &[] },
        serial: year == 2024,
        headings: &HEADINGS,
        footer: year == 2024,
    };
    let size = &cases.world.size;
    let count = if year == 2024 { size.year.opinions } else { size.prior_year.opinions };
    let mut sheet = Sheet::create(path, &layout)?;
    for number in 0..count {
        row(cases, year, number, &mut sheet)?;
    }
    sheet.finish()
}

fn row(cases: &Cases<'_>, year: i32, number: u64, sheet: &mut Sheet) -> Result<(), DemoError> {
    let key = number + if year == 2024 { 0 } else { 1 << 40 };
    let mut random = Random::keyed(cases.world.seed, Subject::Opinion, key);
    let suggestion =
        (year == 2024 && number < cases.count(Series::Between)).then(|| cases.case(Series::Between, number));
    let received = match &suggestion {
        Some(case) => after(case.submitted_on, -random.between(5, 20)),
        None => after(day(year, 1, 8), random.between(0, 340)),
    };
    let route = if suggestion.is_some() { "提建议" } else { random.weighted(ROUTES) };
    let topic = &cases.units.topics[usize::try_from(random.below(cases.units.topics.len() as u64)).unwrap_or(0)];
    let station = random.below(cases.world.size.stations) + 1;
    let (deputy, region, term) = match suggestion.as_ref().map(|case| &case.mover) {
        // Who took it up in a suggestion is who heard it.
        Some(Mover::Deputies { lead, .. }) => named(cases.world, *lead, true),
        _ => received_by(cases.world, station, received, &mut random),
    };
    let (voter, phone) = voter(&mut random, number);
    let unit = if route == "转部门" { cases.units.all[topic.lead].called(&mut random) } else { "" };
    let answered = answered_on(route, received, year, &mut random);
    let view = random.weighted(&[("满意", 76), ("基本满意", 21), ("不满意", 3)]);
    let reference = suggestion.map(|case| cases.reference(&case)).unwrap_or_default();
    let draft = (route == "上报").then(|| random.weighted(DRAFTS));
    let adopted = answered.filter(|_| draft.is_some() && random.chance(15));
    let place = match draft {
        Some(_) => cases.world.point_code(&region, number),
        None => cases.world.station_code(station),
    };
    sheet.row(&[
        &format!("YJ{year}-{:05}", number + 1),
        &place,
        &deputy,
        &region,
        &term,
        &date(received, DateShape::Dots),
        &voter,
        &phone,
        &format!("希望改善{}的情况", topic.name),
        topic.category,
        route,
        unit,
        &date_or_blank((route == "转部门").then(|| after(received, 30)), DateShape::Dots),
        &date_or_blank(answered, DateShape::Dots),
        if adopted.is_some() { "已采纳" } else { outcome_of(route, answered) },
        if answered.is_some() { view } else { "" },
        &reference,
        draft.unwrap_or_default(),
        &date_or_blank(adopted, DateShape::Dots),
    ])
}

// The congress the station belongs to is always named; in four cases of ten the sheet does not say which deputy listened.
fn received_by(world: &World, station: u64, on: NaiveDate, random: &mut Random) -> (String, String, String) {
    let congress = world.township_of(station).congress;
    let rows = u64::from(world.congresses[congress].rows);
    let seat = SeatId { congress, index: u32::try_from(random.below(rows)).unwrap_or(0) };
    let known = random.chance(60) && world.in_office(seat, on);
    named(world, seat, known)
}

fn named(world: &World, seat: SeatId, known: bool) -> (String, String, String) {
    let congress = &world.congresses[seat.congress];
    let deputy = if known { world.certificate(seat) } else { String::new() };
    (deputy, congress.code.clone(), congress.term.to_string())
}

// Most people give no name; who does is made up, like the telephone number.
fn voter(random: &mut Random, number: u64) -> (String, String) {
    if random.chance(30) {
        let phone = 19_902_000_000 + number % 1_000_000;
        (super::person::any_name(random), phone.to_string())
    } else {
        (String::new(), String::new())
    }
}

fn answered_on(route: &str, received: NaiveDate, year: i32, random: &mut Random) -> Option<NaiveDate> {
    let days = match route {
        "当场答复" | "不受理" => 0,
        "提建议" => return None,
        "转部门" | "上报" => random.between(10, 45),
        _ => random.between(1, 20),
    };
    let open = random.chance(4) && days > 0;
    let on = after(received, days);
    (!open && (year < 2024 || on < super::PLAY_DAY)).then_some(on)
}

fn outcome_of(route: &str, answered: Option<NaiveDate>) -> &'static str {
    match (route, answered) {
        (_, None) => "",
        ("不受理", _) => "告知向有关机关反映",
        ("上报", _) => "已纳入上级工作计划",
        _ => "已答复群众",
    }
}
