//! The five levels of people's congress and the level a division code stands for.
//! Knows nothing of names of places; those are data.

use crate::i18n::Text;
use std::fmt;
use std::str::FromStr;

/// A level at which a people's congress exists, from the widest to the narrowest.
/// Source: Organic Law of Local People's Congresses (2022), art. 2; Constitution, art. 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// 全国.
    Nation,
    /// 省、自治区、直辖市.
    Province,
    /// 设区的市、自治州.
    City,
    /// 县、自治县、不设区的市、市辖区.
    County,
    /// 乡、民族乡、镇; subdistricts (街道) share the level of their code though they have no congress of their own.
    Township,
}

impl Level {
    /// Every level, from the widest to the narrowest.
    pub const ALL: [Level; 5] = [Level::Nation, Level::Province, Level::City, Level::County, Level::Township];

    /// Returns the stable ASCII code: `nation`, `province`, `city`, `county` or `township`.
    pub const fn code(self) -> &'static str {
        match self {
            Level::Nation => "nation",
            Level::Province => "province",
            Level::City => "city",
            Level::County => "county",
            Level::Township => "township",
        }
    }

    /// Returns the label people read.
    pub const fn label(self) -> Text {
        match self {
            Level::Nation => Text::new("全国", "nation"),
            Level::Province => Text::new("省", "province"),
            Level::City => Text::new("市", "city"),
            Level::County => Text::new("县", "county"),
            Level::Township => Text::new("乡", "township"),
        }
    }

    /// Returns the level a code or a spelling offices use stands for, such as `city`, 市, 市级, 区县, 乡镇 or 县级人大代表.
    /// White space is ignored; anything not in the list is `None`, never guessed.
    pub fn parse(text: &str) -> Option<Level> {
        let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        let lower = compact.to_ascii_lowercase();
        if let Some(level) = Level::ALL.into_iter().find(|level| level.code() == lower) {
            return Some(level);
        }
        let stem = ["代表", "人大", "级"]
            .into_iter()
            .fold(lower.as_str(), |rest, suffix| rest.strip_suffix(suffix).unwrap_or(rest));
        Level::of_stem(stem)
    }

    fn of_stem(stem: &str) -> Option<Level> {
        match stem {
            "全国" | "国家" => Some(Level::Nation),
            "省" | "自治区" | "直辖市" | "省区市" | "省(自治区、直辖市)" => Some(Level::Province),
            "市" | "州" | "市州" | "市(州)" | "市（州）" | "地市" | "设区的市" | "设区市" | "自治州" => {
                Some(Level::City)
            }
            "县" | "区" | "区县" | "县区" | "县(区)" | "县（区）" | "县市区" | "区市县" | "县(市、区)"
            | "县（市、区）" | "区(市、县)" | "区（市、县）" | "市辖区" | "县级市" | "自治县" => {
                Some(Level::County)
            }
            "乡" | "镇" | "乡镇" | "乡(镇)" | "乡（镇）" | "街道" | "乡镇街道" | "乡镇(街道)" | "乡镇（街道）"
            | "民族乡" => Some(Level::Township),
            _ => None,
        }
    }
}

impl FromStr for Level {
    type Err = ();

    /// Reads what [`Level::parse`] reads.
    fn from_str(text: &str) -> Result<Level, ()> {
        Level::parse(text).ok_or(())
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Returns the level of an administrative division code, or `None` when it has not the form of one.
///
/// Six digits as in GB/T 2260 (`520000` province, `520100` city, `520102` county), nine as in GB/T 10114 (township),
/// and `000000` for the nation, which no standard lists but which national seats need. Form only: the place need not exist.
pub fn level_of_code(code: &str) -> Option<Level> {
    if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match code.len() {
        6 if code == "000000" => Some(Level::Nation),
        6 if code.starts_with("00") => None,
        6 if code.ends_with("0000") => Some(Level::Province),
        6 if code.ends_with("00") => Some(Level::City),
        6 => Some(Level::County),
        9 if !code.starts_with("00") && !code.ends_with("000") => Some(Level::Township),
        _ => None,
    }
}

/// Returns the code one level up: the first six digits of a township, `520100` for `520102`, `520000` for `520100`,
/// `000000` for a province. `None` for the nation and for what is not a code. The form decides, so a county governed
/// directly by its province (`429004`) names a city (`429000`) that exists only as a code.
pub fn parent_code(code: &str) -> Option<String> {
    match level_of_code(code)? {
        Level::Nation => None,
        Level::Province => Some("000000".to_owned()),
        Level::City => Some(format!("{}0000", &code[..2])),
        Level::County => Some(format!("{}00", &code[..4])),
        Level::Township => Some(code[..6].to_owned()),
    }
}

/// Tells whether `code` is `ancestor` itself or lies below it; false when either has not the form of a code.
pub fn is_within(code: &str, ancestor: &str) -> bool {
    if level_of_code(code).is_none() {
        return false;
    }
    match level_of_code(ancestor) {
        Some(Level::Nation) => true,
        Some(Level::Province) => code.starts_with(&ancestor[..2]),
        Some(Level::City) => code.starts_with(&ancestor[..4]),
        Some(Level::County | Level::Township) => code.starts_with(ancestor),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn levels_follow_the_form_of_the_code() {
        let expected = [
            ("000000", Some(Level::Nation)),
            ("520000", Some(Level::Province)),
            ("520100", Some(Level::City)),
            ("520102", Some(Level::County)),
            ("520181", Some(Level::County)),
            ("520103021", Some(Level::Township)),
            ("52", None),
            ("", None),
            ("520102000", None),
            ("５２０１００", None),
            ("52010a", None),
            ("001200", None),
        ];
        for (code, level) in expected {
            assert_eq!(level_of_code(code), level, "{code}");
        }
    }

    #[test]
    fn spellings_of_offices_are_understood() {
        let expected = [
            ("省级", Level::Province),
            ("市", Level::City),
            (" 市　级 ", Level::City),
            ("区县", Level::County),
            ("县级", Level::County),
            ("乡镇", Level::Township),
            ("乡镇级人大代表", Level::Township),
            ("全国人大代表", Level::Nation),
            ("City", Level::City),
        ];
        for (spelling, level) in expected {
            assert_eq!(Level::parse(spelling), Some(level), "{spelling}");
        }
        assert_eq!(Level::parse("村"), None);
        assert_eq!(Level::parse(""), None);
        for level in Level::ALL {
            assert_eq!(Level::parse(level.label().zh), Some(level));
            assert_eq!(level.code().parse(), Ok(level));
        }
    }

    #[test]
    fn a_place_lies_within_its_ancestors_only() {
        assert!(is_within("520103021", "520103"));
        assert!(is_within("520103021", "520100"));
        assert!(is_within("520103021", "000000"));
        assert!(is_within("520100", "520100"));
        assert!(!is_within("520100", "520103"));
        assert!(!is_within("520102", "520103"));
        assert!(!is_within("000000", "520000"));
        assert!(!is_within("x", "000000"));
    }

    proptest! {
        #[test]
        fn every_code_climbs_to_the_nation(digits in "[1-9][0-9]{5}([0-9]{3})?") {
            let mut code = digits;
            let mut steps = 0;
            while let Some(parent) = parent_code(&code) {
                prop_assert!(level_of_code(&parent) < level_of_code(&code));
                prop_assert!(is_within(&code, &parent));
                code = parent;
                steps += 1;
            }
            prop_assert!(steps <= 4);
        }

        #[test]
        fn no_text_panics(text in any::<String>(), other in any::<String>()) {
            let _ = (level_of_code(&text), parent_code(&text), is_within(&text, &other), Level::parse(&text));
        }
    }
}
