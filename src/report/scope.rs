//! What a report covers: year, cut-off day and place, and the two points in time at which every figure is had.

use super::ReportError;
use crate::domain::day::Day;
use crate::message;
use crate::storage::figures::Point;

/// The year, the place and the cut-off of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Code of the region whose records count, with everything within it; none for the whole register.
    pub region: Option<String>,
    /// Code of the region whose own congress the structure of the deputies is worked out for; where it is none, `region`.
    pub office: Option<String>,
    /// The year.
    pub year: i32,
    /// The cut-off, an ISO day: facts dated after it do not exist for this year's figures.
    pub as_of: String,
}

impl Scope {
    /// Returns the region whose own congress is meant.
    pub fn own(&self) -> Option<&str> {
        self.office.as_deref().or(self.region.as_deref())
    }

    /// Returns the last day of the year before, which is the cut-off of last year's figures.
    pub fn last_as_of(&self) -> String {
        format!("{:04}-12-31", self.year - 1)
    }

    /// Returns the point of this year. Fails where the cut-off is no day or lies before the year.
    pub fn this_year(&self) -> Result<Point, ReportError> {
        let day: Day =
            self.as_of.parse().map_err(|error: crate::domain::day::DayError| ReportError::Scope(error.message()))?;
        if day.year() < self.year || Day::first_of_year(self.year).is_none() {
            let (year, as_of) = (self.year, &self.as_of);
            return Err(ReportError::Scope(message!(
                "截止日 {as_of} 早于统计年度 {year} 年，请核对 --year 与 --as-of",
                "the cut-off {as_of} lies before the year {year}; check --year and --as-of"
            )));
        }
        Ok(self.point(self.year, &self.as_of))
    }

    /// Returns the point of last year: the whole of it, as of its last day.
    pub fn last_year(&self) -> Point {
        self.point(self.year - 1, &self.last_as_of())
    }

    fn point(&self, year: i32, as_of: &str) -> Point {
        let last = format!("{year:04}-12-31");
        Point {
            as_of: as_of.to_owned(),
            from: format!("{year:04}-01-01"),
            to: if as_of < last.as_str() { as_of.to_owned() } else { last },
            region: self.region.as_deref().and_then(beginning),
            office: self.own().map(str::to_owned),
        }
    }
}

/// Returns what the codes within a region begin with (GB/T 2260: two digits a level down to the county); none for the nation.
fn beginning(code: &str) -> Option<String> {
    let code = code.trim();
    let kept = match code {
        _ if code.len() != 6 => code,
        "000000" => return None,
        _ if code.ends_with("0000") => &code[..2],
        _ if code.ends_with("00") => &code[..4],
        _ => code,
    };
    Some(kept.to_owned())
}

/// Returns whether `code` lies directly below `above`.
pub(super) fn is_below(code: &str, above: &str) -> bool {
    crate::domain::region::parent_code(code).is_some_and(|parent| parent == above)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(year: i32, as_of: &str, region: Option<&str>) -> Scope {
        Scope { region: region.map(Into::into), office: None, year, as_of: as_of.into() }
    }

    #[test]
    fn a_cut_off_within_the_year_ends_the_period() {
        let point = scope(2024, "2024-05-31", Some("520100")).this_year().unwrap();
        assert_eq!((point.from.as_str(), point.to.as_str()), ("2024-01-01", "2024-05-31"));
        let later = scope(2024, "2025-03-01", None).this_year().unwrap();
        assert_eq!((later.to.as_str(), later.as_of.as_str()), ("2024-12-31", "2025-03-01"));
        let last = scope(2024, "2024-05-31", None).last_year();
        assert_eq!(
            (last.from.as_str(), last.to.as_str(), last.as_of.as_str()),
            ("2023-01-01", "2023-12-31", "2023-12-31")
        );
    }

    #[test]
    fn cut_offs_that_cannot_be_are_refused() {
        for as_of in ["2023-12-31", "2024-02-30", "", "2024"] {
            assert!(matches!(scope(2024, as_of, None).this_year(), Err(ReportError::Scope(_))), "{as_of}");
        }
    }

    #[test]
    fn places_within_a_region_share_the_beginning_of_its_code() {
        for (code, expected) in [
            ("000000", None),
            ("520000", Some("52")),
            ("520100", Some("5201")),
            ("520102", Some("520102")),
            ("520102001", Some("520102001")),
        ] {
            assert_eq!(beginning(code).as_deref(), expected);
        }
    }
}
