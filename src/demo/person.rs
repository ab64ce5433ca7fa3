//! Made-up people: name, birth, party, schooling, numbers. No real person is meant.
//! Names are put together from short lists that cannot form the names of well-known people on purpose;
//! identity numbers begin with 520199, a division that does not exist, and telephone numbers with 1990.

use super::random::{Random, Subject};
use super::seat::SeatId;
use super::spelling::{after, day};
use super::world::World;
use chrono::{Datelike, NaiveDate};

/// What a roster says of a person.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) woman: bool,
    pub(super) ethnicity: &'static str,
    pub(super) birth: NaiveDate,
    pub(super) party: &'static str,
    pub(super) education: &'static str,
    pub(super) composition: &'static str,
    pub(super) position: String,
    /// Eighteen characters with a right check character (GB 11643-1999).
    pub(super) id_number: String,
    pub(super) mobile: String,
}

const SURNAMES: &str = "王张刘陈杨黄吴周徐孙朱胡郭何林罗高梁宋唐许邓冯程曹袁傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪田任姜范方石谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段";
const GIVEN: &str = "柏辰冬帆谷禾桦霁嘉槿珂岚璐茂沐南培朴琪溪荣瑞森舒朔松棠婷雪雅砚遥依盈远芸昭芷舟竹卓梓㛃";

const FIRST_BIRTH: (i32, u32, u32) = (1953, 1, 1);
// (days, copies): how many identity numbers in a row fall on each day, so that middle age is the commonest.
const BIRTHS: [(u64, u64); 4] = [(2_556, 1), (3_652, 3), (7_305, 4), (3_653, 1)];

fn characters(list: &str) -> Vec<char> {
    list.chars().collect()
}

/// Composes name number `number`: every number below 24,000 or so gives another name.
fn composed_name(number: u64) -> String {
    thread_local! {
        static LISTS: (Vec<char>, Vec<char>) = (characters(SURNAMES), characters(GIVEN));
    }
    LISTS.with(|(surnames, given)| {
        let (s, g) = (surnames.len() as u64, given.len() as u64);
        let surname = surnames[(number % s) as usize];
        // One in seven of the given names is a single character; the rest pair a character with one of six others.
        let rest = number / s % (g * 7);
        let first = (rest % g) as usize;
        let second = match rest / g {
            0 => None,
            shift => Some(given[(first + shift as usize * 5) % given.len()]),
        };
        let mut name = String::from(surname);
        name.push(given[first]);
        name.extend(second);
        name
    })
}

fn count_of_names() -> u64 {
    SURNAMES.chars().count() as u64 * GIVEN.chars().count() as u64 * 7
}

/// Returns any made-up name, for people who are no deputies.
pub(super) fn any_name(random: &mut Random) -> String {
    composed_name(random.below(count_of_names()))
}

/// Returns the check character of the first seventeen digits (GB 11643-1999, ISO 7064 MOD 11-2).
fn check_character(digits: &str) -> char {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.chars().zip(WEIGHTS).map(|(digit, weight)| digit.to_digit(10).unwrap_or(0) * weight).sum();
    ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][(sum % 11) as usize]
}

// Every ordinal gets its own pair of birthday and sequence, so no two people share an identity number.
fn birth_and_sequence(ordinal: u64) -> (NaiveDate, u64) {
    let slots: u64 = BIRTHS.iter().map(|(days, copies)| days * copies).sum();
    // 15,485,863 is a prime above the number of slots, so the steps reach every slot once a round.
    let mut slot = ordinal % slots * 15_485_863 % slots;
    let round = ordinal / slots;
    let mut passed = 0;
    for (days, copies) in BIRTHS {
        if slot < days * copies {
            passed += slot / copies;
            return (
                after(day(FIRST_BIRTH.0, FIRST_BIRTH.1, FIRST_BIRTH.2), i64::try_from(passed).unwrap_or(0)),
                round * 4 + slot % copies,
            );
        }
        slot -= days * copies;
        passed += days;
    }
    (day(FIRST_BIRTH.0, FIRST_BIRTH.1, FIRST_BIRTH.2), round * 4)
}

impl World {
    /// Returns the name of the person whose lowest seat this is; no two rows of one congress share it.
    pub(super) fn name_at(&self, seat: SeatId) -> String {
        let count = count_of_names();
        let mut random = Random::keyed(self.seed, Subject::Congress, seat.congress as u64);
        let offset = random.below(count);
        // A prime that divides no count of names steps through all of them.
        composed_name((offset + u64::from(seat.index) * 104_729) % count)
    }

    /// Makes the person whose lowest seat this is.
    pub(super) fn person(&self, seat: SeatId) -> Person {
        let ordinal = self.ordinal(seat);
        let mut random = Random::keyed(self.seed, Subject::Person, ordinal);
        let woman = random.chance(31);
        let (birth, sequence) = birth_and_sequence(ordinal);
        let digits = format!(
            "520199{:04}{:02}{:02}{:03}",
            birth.year(),
            birth.month(),
            birth.day(),
            sequence * 2 + u64::from(!woman)
        );
        let composition = random.weighted(COMPOSITIONS);
        Person {
            name: self.name_at(seat),
            woman,
            ethnicity: random.weighted(ETHNICITIES),
            birth,
            party: random.weighted(PARTIES),
            education: random.weighted(educations_of(composition)),
            position: position(&self.congresses[seat.congress].name, composition, &mut random),
            composition,
            id_number: format!("{digits}{}", check_character(&digits)),
            mobile: (19_900_000_000 + ordinal).to_string(),
        }
    }
}

const ETHNICITIES: &[(&str, u64)] =
    &[("汉族", 66), ("苗族", 11), ("布依族", 10), ("侗族", 4), ("土家族", 3), ("彝族", 3), ("仡佬族", 2), ("回族", 1)];
const PARTIES: &[(&str, u64)] = &[
    ("中共党员", 64),
    ("群众", 22),
    ("无党派", 3),
    ("民盟", 2),
    ("民建", 2),
    ("民进", 2),
    ("农工党", 2),
    ("民革", 1),
    ("九三学社", 1),
    ("致公党", 1),
];
const EDUCATIONS_OF_OFFICES: &[(&str, u64)] = &[("研究生", 24), ("大学", 61), ("大专", 15)];
const EDUCATIONS_OF_OTHERS: &[(&str, u64)] = &[("大学", 22), ("大专", 34), ("高中", 25), ("初中", 19)];
const COMPOSITIONS: &[(&str, u64)] = &[
    ("党政领导干部", 27),
    ("专业技术人员", 22),
    ("农民", 20),
    ("一线工人", 14),
    ("企业负责人", 10),
    ("一线工人、农民工", 3),
    ("农民、基层代表", 2),
    ("专业技术人员、归侨侨眷", 1),
    ("武警", 1),
];

fn educations_of(composition: &str) -> &'static [(&'static str, u64)] {
    match composition.split('、').next() {
        Some("党政领导干部" | "专业技术人员" | "武警") => EDUCATIONS_OF_OFFICES,
        _ => EDUCATIONS_OF_OTHERS,
    }
}

fn position(place: &str, composition: &str, random: &mut Random) -> String {
    let posts: &[&str] = match composition {
        "党政领导干部" => &["机关党委书记", "综合科科长", "办公室主任"],
        "专业技术人员" => &["中心小学高级教师", "卫生院主治医师", "农技站农艺师"],
        "专业技术人员、归侨侨眷" => &["第一中学高级教师"],
        "农民" | "农民、基层代表" => &["种植专业合作社社员", "养殖大户", "村民小组长"],
        "企业负责人" => &["示例建材有限公司总经理", "示例食品有限公司董事长"],
        "武警" => &["武装部干事"],
        _ => &["环卫所班长", "公交公司驾驶员", "示例机械厂技工"],
    };
    format!("{place}{}", random.pick(posts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_check_character_is_that_of_the_standard() {
        // The worked example of GB 11643-1999.
        assert_eq!(check_character("11010519491231002"), 'X');
        assert_eq!(check_character("44052418800101001"), '4');
    }

    #[test]
    fn identity_numbers_are_unlike_up_to_the_largest_scale() {
        let mut seen = HashSet::with_capacity(2_800_000);
        for ordinal in 0..2_800_000 {
            let (birth, sequence) = birth_and_sequence(ordinal);
            assert!(sequence * 2 + 1 < 1000);
            assert!(seen.insert(((birth.num_days_from_ce() as u32) << 10) | sequence as u32));
        }
    }

    #[test]
    fn every_number_gives_another_name() {
        let names: HashSet<String> = (0..count_of_names()).map(composed_name).collect();
        assert_eq!(names.len() as u64, count_of_names());
        assert!(count_of_names() > 20_000);
        assert_ne!(count_of_names() % 104_729, 0);
    }
}
