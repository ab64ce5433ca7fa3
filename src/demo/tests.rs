//! The demo's figures at city scale, its determinism, and that every sheet reads back.

use super::*;
use crate::domain::record::{self, Field, Kind, RecordType};
use encoding_rs::{Encoding, GB18030, UTF_8};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

struct City {
    manifest: Manifest,
    /// Rows of every file by heading, without titles and what stands below.
    files: BTreeMap<String, Vec<HashMap<String, String>>>,
    bytes: BTreeMap<String, Vec<u8>>,
}

fn decode(bytes: &[u8]) -> String {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { GB18030 });
    let (text, _, failed) = encoding.decode(bytes);
    assert!(!failed);
    text.into_owned()
}

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    files.map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())).collect()
}

// The header is the first row with all its cells filled.
fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut header: Option<Vec<String>> = None;
    let mut rows = Vec::new();
    for record in reader.records() {
        let cells: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
        match &header {
            None if cells.iter().all(|cell| !cell.is_empty()) => header = Some(cells),
            None => {}
            Some(_) if cells[0] == "合计" || cells[0].starts_with("填表人") => {}
            Some(names) => {
                assert_eq!(names.len(), cells.len());
                rows.push(names.iter().cloned().zip(cells).collect());
            }
        }
    }
    rows
}

fn generate(scale: Scale, seed: u64) -> City {
    let folder = tempfile::tempdir().unwrap();
    let manifest = write(folder.path(), scale, seed, "renda.db").unwrap();
    let bytes = bytes(folder.path());
    let files = manifest
        .steps
        .iter()
        .map(|step| {
            let name = step.command.last().unwrap().clone();
            let read = rows(&decode(&bytes[&name]));
            assert_eq!(read.len() as u64, step.rows, "{name}");
            (name, read)
        })
        .collect();
    City { manifest, files, bytes }
}

fn city() -> &'static City {
    static CITY: OnceLock<City> = OnceLock::new();
    CITY.get_or_init(|| generate(Scale::City, 1))
}

fn of(prefix: &str) -> impl Iterator<Item = &'static HashMap<String, String>> {
    let files = &city().files;
    assert!(files.keys().any(|name| name.starts_with(prefix)), "{prefix}");
    let found = files.iter().filter(move |(name, _)| name.starts_with(prefix));
    found.flat_map(|(_, rows)| rows)
}

#[test]
fn the_published_figures_are_met() {
    assert_eq!(of("21").count(), 146);
    assert_eq!(of("21").filter(|row| row["等级"] == "市级示范站").count(), 30);
    assert_eq!(of("22").count(), 264);
    let points: Vec<_> = of("23").filter(|row| row["类型"] == "立法联系点").collect();
    assert_eq!(points.len(), 20);
    let counties: HashSet<_> = points.iter().map(|row| &row["行政区划"]).collect();
    assert_eq!(counties.len(), 10);
    assert!(of("23").any(|row| row["类型"] == "实践基地" && row["行政区划"] == "520103021"));
    assert_eq!(of("51 2024").count(), 3_963);
    assert_eq!(of("53 2024").count(), 5_637);
    assert_eq!(of("54 2024").count(), 10_482);
    let seats = of("11").chain(of("12")).chain(of("13")).chain(of("14")).count();
    assert!((6_900..7_000).contains(&seats), "{seats}");
}

fn person_times(prefix: &str) -> u64 {
    of(prefix)
        .map(|row| match row["人次"].as_str() {
            "" => u64::from(row["出席状态"] == "出席"),
            count => count.parse().unwrap(),
        })
        .sum()
}

#[test]
fn person_times_are_exact_and_nobody_attends_twice() {
    assert_eq!(person_times("52 2024"), 33_412);
    assert_eq!(person_times("52 2023"), 29_214);
    let mut seen = HashSet::new();
    for row in of("52") {
        assert!(seen.insert((row["活动编号"].clone(), row["代表"].clone())), "{row:?}");
    }
}

#[test]
fn certificates_are_unlike_and_identity_numbers_link_several_seats_of_one_person() {
    let mut certificates = HashSet::new();
    let mut people: HashMap<&str, Vec<&HashMap<String, String>>> = HashMap::new();
    for (name, rows) in &city().files {
        if !name.starts_with('1') {
            continue;
        }
        for row in rows {
            let cell = |headings: &[&str]| headings.iter().find_map(|heading| row.get(*heading)).unwrap();
            let region = cell(&["行政区划", "所属行政区"]);
            let term = cell(&["届次", "届", "有效届次"]);
            let certificate = cell(&["代表证号", "证号", "代表证号码"]);
            assert!(certificates.insert((region, term, certificate)));
            let id = cell(&["身份证号", "身份证号码", "公民身份号码"]);
            if !id.is_empty() {
                people.entry(id).or_default().push(row);
            }
        }
    }
    assert!(people.values().filter(|rows| rows.len() > 1).count() > 100);
    let name = |row: &HashMap<String, String>| {
        let written = row.get("姓名").or(row.get("姓　名")).unwrap();
        written.replace('\u{3000}', "")
    };
    for rows in people.values() {
        let names: HashSet<String> = rows.iter().map(|row| name(row)).collect();
        assert_eq!(names.len(), 1);
    }
}

#[test]
fn every_course_of_a_suggestion_occurs() {
    let count = |prefix: &str, heading: &str, value: &str| of(prefix).filter(|row| row[heading] == value).count();
    assert_eq!(of("32").count() + of("33").count(), 243);
    for review in ["立案", "不予立案", "并案", "退回"] {
        assert!(count("32", "审查结果", review) >= 3, "{review}");
    }
    assert!(count("32", "类型", "议案转建议") >= 5);
    assert!(of("32").filter(|row| row["领衔代表"].is_empty() && !row["代表团"].is_empty()).count() >= 8);
    assert!(of("32").any(|row| row["附议人"].contains('等')));
    assert!(of("34").filter(|row| !row["分办单位"].is_empty()).count() >= 5);
    assert!(of("36").count() >= 10);
    let dissatisfied = count("38", "办理结果满意度", "不满意");
    assert!((3..=8).contains(&dissatisfied), "{dissatisfied}");
    assert_eq!(of("39").count(), dissatisfied - 1, "one is still open in its second round");
    assert_eq!(of("40").count(), dissatisfied - 1);
    let accepted = count("32", "审查结果", "立案") + count("33", "审查结果", "立案");
    assert_eq!(of("34").count(), accepted);
    let due: usize = of("37").map(|row| row["编号"].clone()).collect::<HashSet<_>>().len();
    assert!((8..30).contains(&(accepted - due)), "{} open", accepted - due);
}

#[test]
fn every_reference_names_a_suggestion_and_merged_ones_an_earlier_one() {
    let numbers: HashSet<String> = of("32")
        .map(|row| format!("15-4-{}", row["建议编号"]))
        .chain(of("33").map(|row| format!("15-0-{}", row["建议编号"])))
        .collect();
    for prefix in ["34", "35", "36", "37", "38", "39", "40"] {
        for row in of(prefix) {
            assert!(numbers.contains(&row["编号"]), "{prefix} {}", row["编号"]);
        }
    }
    for row in of("54 2024").filter(|row| !row["转建议编号"].is_empty()) {
        assert!(numbers.contains(&row["转建议编号"]));
    }
    for row in of("32").filter(|row| row["审查结果"] == "并案") {
        let into: u64 = row["并入编号"].parse().unwrap();
        assert!(into < row["建议编号"].parse().unwrap());
        let target = of("32").find(|other| other["建议编号"] == into.to_string()).unwrap();
        assert_eq!(target["审查结果"], "立案");
    }
}

#[test]
fn every_unit_named_is_in_the_unit_sheet() {
    let mut names: HashSet<&str> = HashSet::new();
    for row in of("03") {
        names.insert(&row["单位名称"]);
        names.extend(row["简称（曾用名）"].split('、'));
    }
    let columns = [
        ("31", "主办单位"),
        ("31", "协办单位"),
        ("34", "主办单位"),
        ("34", "会办单位"),
        ("34", "分办单位"),
        ("35", "承办单位"),
        ("37", "承办单位"),
        ("54", "交办单位"),
    ];
    for (prefix, heading) in columns {
        for row in of(prefix) {
            for name in row[heading].split('、').filter(|name| !name.is_empty()) {
                assert!(names.contains(name), "{name}");
            }
        }
    }
}

#[test]
fn nothing_happens_after_the_day_the_demo_plays_on() {
    let shapes = ["%Y-%m-%d", "%Y年%m月%d日", "%Y.%m.%d", "%Y/%m/%d", "%Y%m%d"];
    let mut read = 0;
    for (name, rows) in &city().files {
        for (heading, cell) in rows.iter().flatten() {
            let is_day = heading.ends_with("日期") || heading.ends_with("时间");
            if cell.is_empty() || !is_day || heading == "开放时间" {
                continue;
            }
            let day = shapes.iter().find_map(|shape| NaiveDate::parse_from_str(cell, shape).ok());
            let day = day.unwrap_or_else(|| panic!("{name} {heading} {cell}"));
            assert!(day <= PLAY_DAY, "{name} {heading} {cell}");
            read += 1;
        }
    }
    assert!(read > 10_000);
}

// Small enough to be made several times, at every scale, with all its kinds of files.
fn small(scale: Scale, seed: u64) -> (Manifest, BTreeMap<String, Vec<u8>>) {
    let year = size::YearSize { activities: [2, 2, 5, 20, 111], participations: 1_200, matters: 40, opinions: 60 };
    let size = size::Size {
        provinces: size::Size::of(scale).provinces.min(2),
        cities: (1, 1),
        counties: 2,
        townships: 2,
        seats: [20, 40, 60, 40, 30],
        suggestions: (60, 27),
        prior_suggestions: (30, 5),
        stations: 150,
        rooms: 20,
        year,
        prior_year: year,
        ..size::Size::of(scale)
    };
    let folder = tempfile::tempdir().unwrap();
    let manifest = write_world(folder.path(), &World::sized(scale, size, seed)).unwrap();
    (manifest, bytes(folder.path()))
}

#[test]
fn one_seed_gives_one_set_of_bytes_and_another_seed_another() {
    for scale in Scale::ALL {
        let first = small(scale, 1);
        assert!(first == small(scale, 1));
        let (_, other) = small(scale, 2);
        for step in &first.0.steps {
            let name = step.command.last().unwrap();
            // Regions and terms of congresses do not depend on chance; too few are extended to differ for certain.
            let fixed = ["00", "01", "36", "39", "40"].iter().any(|number| name.starts_with(number));
            assert!(fixed || first.1[name] != other[name], "{name}");
        }
    }
}

#[test]
fn larger_scales_read_back_too() {
    for scale in [Scale::Province, Scale::Nation] {
        let (manifest, bytes) = small(scale, 1);
        for step in &manifest.steps {
            let name = step.command.last().unwrap();
            assert_eq!(rows(&decode(&bytes[name])).len() as u64, step.rows, "{name}");
        }
    }
}

#[test]
fn the_folder_says_its_day_and_its_database() {
    let text = decode(&city().bytes["renda.toml"]);
    let settings: toml::Table = text.parse().unwrap();
    assert_eq!(settings["today"].as_str(), Some("2024-12-20"));
    assert_eq!(settings["db"].as_str(), Some("renda.db"));
    assert_eq!(city().manifest.init[..4], ["--place", "贵阳市", "--code", "520100"]);
}

// As the importer reads headings: without spaces, and without what stands in brackets.
fn field_of(record: &RecordType, heading: &str) -> Option<&'static Field> {
    let compact: String = heading.chars().filter(|character| !character.is_whitespace()).collect();
    let bare = compact.split('（').next().unwrap_or_default();
    record.fields.iter().find(|field| field.headings().any(|known| known == bare))
}

fn record_of(step: &Step) -> &'static RecordType {
    record::ALL.iter().find(|record| record.noun == step.command[0]).unwrap()
}

#[test]
fn every_heading_is_one_the_record_knows() {
    for step in &city().manifest.steps {
        let name = step.command.last().unwrap();
        for heading in city().files[name][0].keys().filter(|heading| *heading != "序号") {
            // Two columns belong to the approval of an extension, not to the register.
            let of_extension = name.starts_with("36") && ["批准日期", "理由"].contains(&heading.as_str());
            assert!(of_extension || field_of(record_of(step), heading).is_some(), "{name}: {heading}");
        }
    }
}

#[test]
fn no_two_headings_of_a_sheet_mean_one_field() {
    for step in &city().manifest.steps {
        let name = step.command.last().unwrap();
        let mut seen = HashSet::new();
        for heading in city().files[name][0].keys() {
            if let Some(field) = field_of(record_of(step), heading) {
                assert!(seen.insert(field.key), "{name}: {heading}");
            }
        }
    }
}

#[test]
fn every_coded_cell_is_in_its_list() {
    for step in &city().manifest.steps {
        let name = step.command.last().unwrap();
        for (heading, cell) in city().files[name].iter().flatten() {
            let kind = field_of(record_of(step), heading).map(|field| field.kind);
            // 无 says that nothing is there, in any column.
            if let Some(Kind::Code(list) | Kind::Codes(list)) = kind {
                for word in cell.split('、').filter(|word| !word.is_empty() && *word != "无") {
                    assert!(list.find(word).is_some(), "{name} {heading}: {word}");
                }
            }
        }
    }
}

#[test]
fn cells_are_ones_the_importer_reads() {
    for step in &city().manifest.steps {
        let name = step.command.last().unwrap();
        // Every tenth row of the longer sheets: all of them together have more than a million cells.
        let rows = &city().files[name];
        let stride = if rows.len() > 1_000 { 10 } else { 1 };
        for (heading, cell) in rows.iter().step_by(stride).flatten() {
            let Some(field) = field_of(record_of(step), heading) else { continue };
            let read = crate::domain::parse::cell(field.kind, cell);
            assert!(read.is_ok(), "{name} {heading}: {cell} {read:?}");
        }
    }
}
