//! Which files a demo folder has, what they are called, and which ordinary command takes each in.
//! What refers to something comes after it: regions, congresses, units, deputies, stations, suggestions, activities.

use super::activity::Activities;
use super::suggestion::{Cases, Series};
use super::unit::Units;
use super::world::World;
use super::{DemoError, OPERATOR, PLAY_DAY, PROFILE, Scale, Step, opinion, roster};
use crate::domain::region::Level;
use crate::i18n::Text;
use std::path::Path;

/// Writes every file of a folder and returns the steps that take them in, in their order.
pub(super) fn write(folder: &Path, world: &World) -> Result<Vec<Step>, DemoError> {
    let units = Units::new();
    let mut writer = Writer { folder, world, units: &units, steps: Vec::new() };
    writer.places()?;
    writer.deputies()?;
    writer.stations()?;
    writer.suggestions()?;
    for year in [2023, 2024] {
        writer.year(year)?;
    }
    Ok(writer.steps)
}

/// The folder into which the demo's reminders go.
const LETTERS: &str = "letters";

/// Writes the settings of the folder; `database` is a file in it or the URL of a server.
pub(super) fn settings(folder: &Path, database: &str) -> Result<(), DemoError> {
    let path = folder.join("renda.toml");
    let text = format!(
        "# 演示数据，全部为虚构 / demo data, wholly made up\ndb = \"{database}\"\ntoday = \"{PLAY_DAY}\"\nprofile = \"{PROFILE}\"\noperator = \"{OPERATOR}\"\n\n\
         # 提醒存为文件 / reminders go into a folder\n[reminder]\nchannels = [\"files\"]\nfrom = \"代表工作委员会 <dbgw@example.cn>\"\n\n\
         [files]\ndir = \"{LETTERS}\"\n"
    );
    let letters = folder.join(LETTERS);
    std::fs::create_dir_all(&letters).map_err(|source| DemoError::new(&letters, source))?;
    std::fs::write(&path, text).map_err(|source| DemoError::new(&path, source))
}

/// The files as they are written, and the steps that take them in.
struct Writer<'a> {
    folder: &'a Path,
    world: &'a World,
    units: &'a Units,
    steps: Vec<Step>,
}

impl Writer<'_> {
    // Writes one file and notes the command that takes it in.
    fn step(
        &mut self,
        command: &[&str],
        name: &str,
        about: Text,
        write: impl FnOnce(&Path) -> Result<u64, DemoError>,
    ) -> Result<(), DemoError> {
        let rows = write(&self.folder.join(name))?;
        let words = command.iter().copied().chain([name]);
        self.steps.push(Step { command: words.map(str::to_owned).collect(), about, rows });
        Ok(())
    }

    fn places(&mut self) -> Result<(), DemoError> {
        let (world, units) = (self.world, self.units);
        if !world.made_up.is_empty() {
            let about = Text::new("行政区划（模拟部分）", "made-up regions");
            self.step(&["region", "import"], "00 行政区划.csv", about, |path| roster::regions(world, path))?;
        }
        let about = Text::new("各级人大届次和总名额", "congresses: terms and quotas");
        self.step(&["congress", "import"], "01 届次.csv", about, |path| roster::congresses(world, path))?;
        let about = Text::new("历次会议", "sessions");
        self.step(&["session", "import"], "02 会议.csv", about, |path| roster::sessions(world, path))?;
        let about = Text::new("承办单位及其简称、曾用名", "handling units with their short and former names");
        self.step(&["unit", "import"], "03 承办单位.csv", about, |path| units.write(path, world))
    }

    fn deputies(&mut self) -> Result<(), DemoError> {
        let world = self.world;
        let command = ["deputy", "import"];
        let upper = world.of_level(Level::Nation).start..world.of_level(Level::Province).end;
        let about = Text::new("全国、省级代表名册", "rosters of national and provincial deputies");
        self.step(&command, "11 全国和省级代表名册.csv", about, |path| roster::roster(world, upper, 3, path))?;
        let about = Text::new("市级代表名册", "rosters of city deputies");
        let city = world.of_level(Level::City);
        let style = if world.scale == Scale::City { 0 } else { 1 };
        self.step(&command, "12 市级代表名册.csv", about, |path| roster::roster(world, city, style, path))?;
        if world.scale != Scale::City {
            return self.deputies_below();
        }
        let about = Text::new("县级代表名册", "rosters of county deputies");
        for (at, county) in world.of_level(Level::County).enumerate() {
            let name = format!("13 县级代表名册-{}.csv", world.congresses[county].name);
            self.step(&command, &name, about, |path| roster::roster(world, county..county + 1, at, path))?;
        }
        let about = Text::new("乡级代表名册", "rosters of township deputies");
        for (at, county) in world.of_level(Level::County).enumerate() {
            let congress = &world.congresses[county];
            let name = format!("14 乡级代表名册-{}.csv", congress.name);
            let range = congress.children.clone();
            // Townships are written by code: two of them share a name.
            let style = 1 + at % 3;
            self.step(&command, &name, about, |path| roster::roster(world, range, style, path))?;
        }
        Ok(())
    }

    // At the larger scales one file a level.
    fn deputies_below(&mut self) -> Result<(), DemoError> {
        let world = self.world;
        let about = Text::new("县级代表名册", "rosters of county deputies");
        let range = world.of_level(Level::County);
        self.step(&["deputy", "import"], "13 县级代表名册.csv", about, |path| {
            roster::roster(world, range, 3, path)
        })?;
        let about = Text::new("乡级代表名册", "rosters of township deputies");
        let range = world.of_level(Level::Township);
        self.step(&["deputy", "import"], "14 乡级代表名册.csv", about, |path| {
            roster::roster(world, range, 3, path)
        })
    }

    fn stations(&mut self) -> Result<(), DemoError> {
        let world = self.world;
        let command = ["station", "import"];
        let about = Text::new("联络站", "deputies' stations");
        self.step(&command, "21 联络站台账.csv", about, |path| world.write_stations(path))?;
        let about = Text::new("联络室", "deputies' rooms");
        self.step(&command, "22 联络室台账.csv", about, |path| world.write_rooms(path))?;
        let about = Text::new("立法联系点和实践基地", "legislative contact points and the practice base");
        self.step(&command, "23 立法联系点和实践基地.csv", about, |path| world.write_points(path))
    }

    fn suggestions(&mut self) -> Result<(), DemoError> {
        let cases = Cases { world: self.world, units: self.units };
        let import = ["suggestion", "import"];
        let about = Text::new("上年建议登记册（已办结）", "last year's register, handled to the end");
        self.step(&import, "31 2023年建议办理总表.csv", about, |path| cases.write_handled(path))?;
        let about = Text::new("大会期间建议登记册", "register of the session");
        self.step(&import, "32 大会期间建议登记册.csv", about, |path| {
            cases.write_open(Series::Session, path)
        })?;
        let about = Text::new("闭会期间建议登记册", "register between sessions");
        self.step(&import, "33 闭会期间建议登记册.csv", about, |path| {
            cases.write_open(Series::Between, path)
        })?;
        let about = Text::new("交办", "assignment to units");
        self.step(&["suggestion", "assign", "--from"], "34 交办目录.csv", about, |path| {
            cases.write_assignments(path)
        })?;
        let about = Text::new("签收", "receipt by units");
        self.step(&["suggestion", "receive", "--from"], "35 签收.csv", about, |path| cases.write_receipts(path))?;
        let about = Text::new("延期", "extensions");
        self.step(&["suggestion", "extend", "--from"], "36 延期.csv", about, |path| cases.write_extensions(path))?;
        for round in [1, 2] {
            self.round(&cases, round)?;
        }
        Ok(())
    }

    // The second round opens when feedback of the first says dissatisfied, so the order matters.
    fn round(&mut self, cases: &Cases<'_>, round: usize) -> Result<(), DemoError> {
        let (replies, feedback, about_replies, about_feedback) = if round == 1 {
            (
                "37 答复.csv",
                "38 征询意见.csv",
                Text::new("答复", "replies"),
                Text::new("征询意见", "feedback of the deputies"),
            )
        } else {
            (
                "39 答复-重新办理.csv",
                "40 征询意见-重新办理.csv",
                Text::new("重新办理后的答复", "replies of the second round"),
                Text::new("重新办理后的征询意见", "feedback on the second round"),
            )
        };
        self.step(&["suggestion", "reply", "--from"], replies, about_replies, |path| cases.write_replies(round, path))?;
        self.step(&["suggestion", "feedback", "--from"], feedback, about_feedback, |path| {
            cases.write_feedback(round, path)
        })
    }

    fn year(&mut self, year: i32) -> Result<(), DemoError> {
        let world = self.world;
        let activities = Activities { world, year };
        let about = Text::new("代表活动", "activities");
        let parts: [(&str, &[Level]); 3] = [
            ("市级以上", &[Level::Nation, Level::Province, Level::City]),
            ("县级", &[Level::County]),
            ("乡级", &[Level::Township]),
        ];
        for (part, levels) in parts {
            let name = format!("51 {year}年代表活动-{part}.csv");
            self.step(&["activity", "import"], &name, about, |path| activities.write_activities(levels, path))?;
        }
        self.attendance(&activities)?;
        let about = Text::new("代表办实事", "practical matters done for people");
        let name = format!("53 {year}年代表办实事.csv");
        self.step(&["matter", "import"], &name, about, |path| activities.write_matters(path))?;
        let about = Text::new("群众意见", "opinions of the people");
        let name = format!("54 {year}年群众意见.csv");
        let cases = Cases { world, units: self.units };
        self.step(&["opinion", "import"], &name, about, |path| opinion::write(&cases, year, path))
    }

    // The city's own sheet names people, which only works where no two share a name; the others give certificates.
    fn attendance(&mut self, activities: &Activities<'_>) -> Result<(), DemoError> {
        let year = activities.year;
        let by_name = self.world.scale == Scale::City;
        let about = Text::new("代表参加活动情况", "who took part");
        let parts: [(&str, &[Level], bool); 4] = [
            ("全国和省级", &[Level::Nation, Level::Province], false),
            ("市级", &[Level::City], by_name),
            ("县级", &[Level::County], false),
            ("乡级", &[Level::Township], false),
        ];
        for (part, levels, by_name) in parts {
            let name = format!("52 {year}年代表参加活动-{part}.csv");
            self.step(&["attendance", "import"], &name, about, |path| {
                activities.write_attendance(levels, by_name, path)
            })?;
        }
        Ok(())
    }
}
