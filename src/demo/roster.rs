//! The sheets of congresses, sessions, made-up regions and deputies.

use super::DemoError;
use super::random::{Random, Subject};
use super::seat::SeatId;
use super::sheet::{Encoding, Layout, Sheet};
use super::spelling::{DateShape, after, date, full_width, month, numeral, padded};
use super::world::{Congress, World};
use crate::domain::region::Level;
use std::ops::Range;
use std::path::Path;

/// Writes the regions that are not embedded.
pub(super) fn regions(world: &World, path: &Path) -> Result<u64, DemoError> {
    let layout = Layout::plain(Encoding::Utf8, &["行政区划代码", "名称", "层级", "上级代码"]);
    let mut sheet = Sheet::create(path, &layout)?;
    for region in &world.made_up {
        let parent = region.parent.as_deref().unwrap_or_default();
        sheet.row(&[&region.code, &region.name, region.level.label().zh, parent])?;
    }
    sheet.finish()
}

/// Writes one row a congress: term and quota.
pub(super) fn congresses(world: &World, path: &Path) -> Result<u64, DemoError> {
    let layout = Layout::plain(Encoding::Utf8WithMark, &["行政区划", "届", "任期开始", "任期结束", "总名额"]);
    let mut sheet = Sheet::create(path, &layout)?;
    for congress in &world.congresses {
        sheet.row(&[
            &congress.code,
            &congress.term_name(),
            &date(after(congress.elected_on(), 7), DateShape::Chinese),
            "",
            &congress.quota().to_string(),
        ])?;
    }
    sheet.finish()
}

/// Writes one row a session: those of last year and of this.
pub(super) fn sessions(world: &World, path: &Path) -> Result<u64, DemoError> {
    let layout = Layout::plain(Encoding::Gb18030, &["行政区划", "届次会议", "开幕日期", "闭幕日期"]);
    let mut sheet = Sheet::create(path, &layout)?;
    for congress in &world.congresses {
        for year in [2023, 2024] {
            let (opens, closes) = congress.session_days(year, world.seed);
            sheet.row(&[
                &congress.code,
                &format!("{}届{}次", numeral(congress.term), numeral(congress.session_of(year))),
                &date(opens, DateShape::Dots),
                &date(closes, DateShape::Dots),
            ])?;
        }
    }
    sheet.finish()
}

/// How one roster file spells what all of them say.
#[derive(Clone, Copy, Debug)]
struct Style {
    encoding: Encoding,
    headings: &'static [&'static str],
    titled: bool,
    serial: bool,
    footer: bool,
    days: DateShape,
    /// 男 or 女 padded names, full-width numbers, √ for yes: as kept by hand.
    by_hand: bool,
    /// Region names where a code could stand.
    place_names: bool,
}

const STYLES: [Style; 4] = [
    Style {
        encoding: Encoding::Utf8WithMark,
        headings: &[
            "代表证号",
            "姓名",
            "性别",
            "民族",
            "出生年月",
            "政治面貌",
            "文化程度",
            "工作单位及职务",
            "结构类型",
            "代表团",
            "选举单位",
            "所属行政区",
            "届次",
            "是否连任",
            "当选日期",
            "终止日期",
            "终止原因",
            "身份证号码",
            "手机号码",
            "备注",
        ],
        titled: true,
        serial: true,
        footer: true,
        days: DateShape::Chinese,
        by_hand: true,
        place_names: true,
    },
    Style {
        encoding: Encoding::Gb18030,
        headings: &[
            "证号",
            "姓名",
            "性别",
            "民族",
            "出生日期",
            "党派",
            "学历",
            "单位及职务",
            "代表结构",
            "代表团",
            "选区",
            "行政区划",
            "届",
            "连任",
            "当选日期",
            "终止日期",
            "变更原因",
            "公民身份号码",
            "联系电话",
            "备注",
        ],
        titled: true,
        serial: true,
        footer: false,
        days: DateShape::Dots,
        by_hand: true,
        place_names: false,
    },
    Style {
        encoding: Encoding::Utf16LittleEndian,
        headings: &[
            "代表证号码",
            "姓　名",
            "性别",
            "民族",
            "出生年月",
            "政治面貌",
            "学历",
            "单位职务",
            "职业构成",
            "代表团",
            "原选举单位或选区",
            "行政区划",
            "有效届次",
            "是否连任",
            "当选日期",
            "终止日期",
            "终止原因",
            "身份证号",
            "手机",
            "备注",
        ],
        titled: false,
        serial: true,
        footer: true,
        days: DateShape::Slashes,
        by_hand: false,
        place_names: false,
    },
    Style {
        encoding: Encoding::Utf8,
        headings: &[
            "代表证号",
            "姓名",
            "性别",
            "民族",
            "出生年月",
            "党派",
            "文化程度",
            "工作单位及职务",
            "结构",
            "代表团",
            "选举单位/选区",
            "行政区划",
            "届次",
            "连任",
            "当选日期",
            "终止日期",
            "终止原因",
            "身份证号",
            "电话",
            "备注",
        ],
        titled: false,
        serial: false,
        footer: false,
        days: DateShape::Iso,
        by_hand: false,
        place_names: false,
    },
];

/// Writes the seats of the congresses in `range` as one roster; `style` turns through four ways of keeping one.
pub(super) fn roster(world: &World, range: Range<usize>, style: usize, path: &Path) -> Result<u64, DemoError> {
    let style = STYLES[style % STYLES.len()];
    let first = &world.congresses[range.start];
    let titles = [
        format!("{}人民代表大会代表名册", title_of(world, first)),
        "制表单位：人大常委会代表工作委员会　　制表日期：2024年12月20日".to_owned(),
    ];
    let layout = Layout {
        encoding: style.encoding,
        titles: if style.titled { &titles } else { &[] },
        serial: style.serial,
        headings: style.headings,
        footer: style.footer,
    };
    let mut sheet = Sheet::create(path, &layout)?;
    for congress in range {
        for index in 0..world.congresses[congress].rows {
            sheet_row(world, SeatId { congress, index }, style, &mut sheet)?;
        }
    }
    sheet.finish()
}

fn title_of(world: &World, first: &Congress) -> String {
    match first.level {
        Level::Nation | Level::Province => "全国和省".to_owned(),
        Level::Township => {
            let parent = crate::domain::region::parent_code(&first.code).unwrap_or_default();
            let county = world.congresses.iter().find(|congress| congress.code == parent);
            format!("{}各乡镇", county.map_or("", |county| county.name.as_str()))
        }
        _ => format!("{}第{}届", first.name, numeral(first.term)),
    }
}

fn sheet_row(world: &World, seat: SeatId, style: Style, sheet: &mut Sheet) -> Result<(), DemoError> {
    let congress = &world.congresses[seat.congress];
    let person = world.person(world.person_of(seat));
    let mut random = Random::keyed(world.seed, Subject::Seat, world.ordinal(seat) ^ (1 << 40));
    let ending = world.ending(seat);
    // Some identity numbers are missing, but of nobody who holds another seat that it must be recognised by.
    let known = world.is_steady(seat) || random.chance(50);
    let name = if style.by_hand { padded(&person.name) } else { person.name.clone() };
    let mobile = if style.by_hand && random.chance(4) { full_width(&person.mobile) } else { person.mobile.clone() };
    let whole_day = style.headings.contains(&"出生日期");
    let place = if style.place_names { &congress.name } else { &congress.code };
    let birth = if whole_day { date(person.birth, style.days) } else { month(person.birth, style.days) };
    sheet.row(&[
        &world.certificate(seat),
        &name,
        if person.woman { "女" } else { "男" },
        person.ethnicity,
        &birth,
        person.party,
        person.education,
        &person.position,
        person.composition,
        &world.delegation(seat),
        &world.elected_by(seat),
        place,
        &term_as(congress, style),
        yes_or_no(random.chance(24), style),
        &date(world.elected_on(seat), style.days),
        &ending.map(|ending| date(ending.on, style.days)).unwrap_or_default(),
        ending.map_or("", |ending| ending.reason),
        if known { &person.id_number } else { "" },
        &mobile,
        if world.is_filled(seat) { "补选" } else { "" },
    ])
}

fn term_as(congress: &Congress, style: Style) -> String {
    if style.place_names {
        congress.term_name()
    } else if style.by_hand {
        format!("{}届", numeral(congress.term))
    } else {
        congress.term.to_string()
    }
}

fn yes_or_no(yes: bool, style: Style) -> &'static str {
    match (yes, style.by_hand) {
        (true, true) => "√",
        (false, true) => "",
        (true, false) => "是",
        (false, false) => "否",
    }
}
