//! What a report covers: period, cut-off day and place, and the two points in time at which every figure is had.

use super::{Period, ReportError};
use crate::domain::day::Day;
use crate::i18n::Message;
use crate::storage::figures::Point;

/// The period, the place and the cut-off of a report, and what it is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Code of the region whose records count, with everything within it; none for the whole register.
    pub region: Option<String>,
    /// Code of the region whose own congress the structure of the deputies is worked out for; where it is none, `region`.
    pub office: Option<String>,
    /// The days that count.
    pub period: Period,
    /// The cut-off: facts dated after it do not exist for this period's figures.
    pub as_of: Day,
    /// The days that it is compared with, as of the last of them; none for no comparison.
    pub against: Option<Period>,
}

impl Scope {
    /// Returns the region whose own congress is meant.
    pub fn own(&self) -> Option<&str> {
        self.office.as_deref().or(self.region.as_deref())
    }

    /// Returns the point of the period. Fails where the cut-off lies before it.
    pub fn point(&self) -> Result<Point, ReportError> {
        if self.as_of < self.period.first() {
            let (period, as_of) = (self.period.title(), self.as_of);
            return Err(ReportError::Scope(Message::new(
                format!("截止日 {as_of} 早于统计时段（{}），请核对时段与 --as-of", period.zh),
                format!("the cut-off {as_of} lies before the period ({}); check the period and --as-of", period.en),
            )));
        }
        Ok(self.point_of(self.period, self.as_of))
    }

    /// Returns the point that it is compared with: the whole of that period, as of its last day.
    pub fn point_against(&self) -> Option<Point> {
        self.against.map(|period| self.point_of(period, period.last()))
    }

    fn point_of(&self, period: Period, as_of: Day) -> Point {
        Point {
            as_of: as_of.to_string(),
            from: period.first().to_string(),
            to: as_of.min(period.last()).to_string(),
            region: self.region.as_deref().and_then(beginning),
            office: self.own().map(str::to_owned),
            categories: Vec::new(),
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

    fn scope(period: &str, as_of: &str, region: Option<&str>) -> Scope {
        let period = Period::parse(period).unwrap();
        let against = period.years_before(1);
        Scope { region: region.map(Into::into), office: None, period, as_of: as_of.parse().unwrap(), against }
    }

    #[test]
    fn a_cut_off_within_the_period_ends_it() {
        let point = scope("2024", "2024-05-31", Some("520100")).point().unwrap();
        assert_eq!((point.from.as_str(), point.to.as_str()), ("2024-01-01", "2024-05-31"));
        let later = scope("2024", "2025-03-01", None).point().unwrap();
        assert_eq!((later.to.as_str(), later.as_of.as_str()), ("2024-12-31", "2025-03-01"));
        let against = scope("2024", "2024-05-31", None).point_against().unwrap();
        assert_eq!(
            (against.from.as_str(), against.to.as_str(), against.as_of.as_str()),
            ("2023-01-01", "2023-12-31", "2023-12-31")
        );
    }

    #[test]
    fn a_cut_off_before_the_period_is_refused() {
        assert!(matches!(scope("2024", "2023-12-31", None).point(), Err(ReportError::Scope(_))));
        assert!(scope("2024H2", "2024-07-01", None).point().is_ok());
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
