//! Stations (联络站), rooms (联络室), legislative contact points and the practice base of the demo.

use super::DemoError;
use super::random::{Random, Subject};
use super::sheet::{Encoding, Layout, Sheet};
use super::spelling::{DateShape, after, date, day, numeral, padded};
use super::world::{Township, World};
use crate::domain::region::Level;
use std::path::Path;

const HEADINGS: [&str; 13] = [
    "站点编号",
    "名称",
    "类型",
    "依托单位类型",
    "等级",
    "行政区划",
    "地址",
    "建成日期",
    "撤销日期",
    "站长",
    "联络员",
    "联系电话",
    "开放时间",
];

/// What differs between the rows of the station sheets.
struct Station<'a> {
    code: String,
    name: String,
    kind: &'a str,
    host_kind: &'a str,
    grade: &'a str,
    region: &'a str,
    place: &'a str,
}

impl World {
    /// Returns the code of station `number`, counted from 1.
    pub(super) fn station_code(&self, number: u64) -> String {
        format!("LLZ{number:03}")
    }

    /// Returns the township that station or room `number`, counted from 1, stands in: each gets one in turn.
    pub(super) fn township_of(&self, number: u64) -> &Township {
        let count = self.townships.len() as u64;
        &self.townships[usize::try_from((number - 1) % count).unwrap_or(0)]
    }

    fn station_row(&self, station: &Station<'_>, key: u64, sheet: &mut Sheet) -> Result<(), DemoError> {
        let mut random = Random::keyed(self.seed, Subject::Station, key);
        // Stations all stood before last year began, for they have opinions from both; some rooms were opened since.
        let opened = if station.kind == "联络室" && random.chance(6) {
            after(day(2024, 1, 10), random.between(0, 300))
        } else {
            after(day(2017, 6, 1), random.between(0, 1_800))
        };
        let address = format!("{}文明路{}号", station.place, random.between(1, 300));
        let keeper = padded(&super::person::any_name(&mut random));
        let liaison = super::person::any_name(&mut random);
        let phone = format!("19901{:06}", key % 1_000_000);
        let hours = random.pick(&["每周一 9:00-11:30", "每月15日 9:00-11:00", "工作日 9:00-17:00"]);
        sheet.row(&[
            &station.code,
            &station.name,
            station.kind,
            station.host_kind,
            station.grade,
            station.region,
            &address,
            &date(opened, if station.kind == "联络室" { DateShape::Compact } else { DateShape::Slashes }),
            "",
            &keeper,
            &liaison,
            &phone,
            hours,
        ])
    }

    /// Writes the stations, one in every township before any gets a second.
    pub(super) fn write_stations(&self, path: &Path) -> Result<u64, DemoError> {
        let titles = ["人大代表联络站台账".to_owned()];
        let layout = Layout {
            encoding: Encoding::Utf8WithMark,
            titles: &titles,
            serial: true,
            headings: &HEADINGS,
            footer: true,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        let (count, models) = (self.size.stations, self.size.model_stations);
        for number in 1..=count {
            let township = self.township_of(number);
            let round = (number - 1) / self.townships.len() as u64;
            let suffix = if round == 0 {
                String::new()
            } else {
                format!("第{}", numeral(u32::try_from(round + 1).unwrap_or(1)))
            };
            let station = Station {
                code: self.station_code(number),
                name: format!("{}{}{suffix}人大代表联络站", self.county_of(township).name, township.name),
                kind: "联络站",
                host_kind: host_of(township),
                grade: if number * models / count > (number - 1) * models / count { "市级示范站" } else { "" },
                region: &township.code,
                place: &township.name,
            };
            self.station_row(&station, number, &mut sheet)?;
        }
        sheet.finish()
    }

    /// Writes the rooms below the stations.
    pub(super) fn write_rooms(&self, path: &Path) -> Result<u64, DemoError> {
        let layout = Layout { serial: true, ..Layout::plain(Encoding::Gb18030, &HEADINGS) };
        let mut sheet = Sheet::create(path, &layout)?;
        for number in 1..=self.size.rooms {
            let township = self.township_of(number);
            let rural = host_of(township) == "乡镇";
            let (host, noun) = match (rural, number % 9) {
                (_, 8) => ("企业", "示例产业园"),
                (true, _) => ("村", "村"),
                (false, _) => ("社区", "社区"),
            };
            let place = (number - 1) / self.townships.len() as u64 + 1;
            let station = Station {
                code: format!("LLS{number:03}"),
                name: format!("{}{}第{place}{noun}人大代表联络室", self.county_of(township).name, township.name),
                kind: "联络室",
                host_kind: host,
                grade: "",
                region: &township.code,
                place: &township.name,
            };
            self.station_row(&station, 1_000_000 + number, &mut sheet)?;
        }
        sheet.finish()
    }

    /// Returns the code of one of the legislative contact points of the county that the region lies in; `pick` says which.
    pub(super) fn point_code(&self, region: &str, pick: u64) -> String {
        let counties = &self.congresses[self.of_level(Level::County)];
        let county = counties.iter().position(|county| region.starts_with(&county.code)).unwrap_or(0);
        point_code(county as u64 * self.size.points_a_county + pick % self.size.points_a_county + 1)
    }

    /// Writes the legislative contact points, as many in every county, and the practice base.
    pub(super) fn write_points(&self, path: &Path) -> Result<u64, DemoError> {
        let layout = Layout::plain(Encoding::Utf8, &HEADINGS);
        let mut sheet = Sheet::create(path, &layout)?;
        let hosts = [
            ("街道", "街道办事处"),
            ("律所", "示例律师事务所"),
            ("乡镇", "乡镇人大"),
            ("社区", "社区居委会"),
            ("企业", "示例企业协会"),
            ("高校", "示例学院"),
        ];
        let mut number = 0;
        for county in &self.congresses[self.of_level(Level::County)] {
            for _ in 0..self.size.points_a_county {
                let (host_kind, host) = hosts[usize::try_from(number % 6).unwrap_or(0)];
                number += 1;
                let station = Station {
                    code: point_code(number),
                    name: format!("{}基层立法联系点（{host}第{number}点）", county.name),
                    kind: "立法联系点",
                    host_kind,
                    grade: "",
                    region: &county.code,
                    place: &county.name,
                };
                self.station_row(&station, 2_000_000 + number, &mut sheet)?;
            }
        }
        let base = Station {
            code: "SJJD01".to_owned(),
            name: "文昌阁街道全过程人民民主基层实践基地".to_owned(),
            kind: "实践基地",
            host_kind: "街道",
            grade: "",
            region: "520103021",
            place: "文昌阁街道",
        };
        self.station_row(&base, 3_000_000, &mut sheet)?;
        sheet.finish()
    }
}

fn point_code(number: u64) -> String {
    format!("LFD{number:02}")
}

fn host_of(township: &Township) -> &'static str {
    if township.name.ends_with("街道") { "街道" } else { "乡镇" }
}
