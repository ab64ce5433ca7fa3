//! The span of days that a report covers: a year, half of one, a quarter, a month, or any days.

use crate::domain::day::Day;
use crate::domain::numeral;
use crate::i18n::{Message, Text};
use crate::message;

/// A span of days, both ends included, with the words people call it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    first: Day,
    last: Day,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Year,
    Half,
    Quarter,
    Month,
    Days,
}

impl Kind {
    /// Months of a span that begins with a month; none for days.
    fn months(self) -> i32 {
        match self {
            Kind::Year => 12,
            Kind::Half => 6,
            Kind::Quarter => 3,
            Kind::Month => 1,
            Kind::Days => 0,
        }
    }
}

/// Years that a report may be of.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2200;

impl Period {
    /// Returns a whole year; none where renda counts no such year.
    pub fn year(year: i32) -> Option<Period> {
        Period::of_months(year, 1, Kind::Year)
    }

    /// Returns the days from `first` to `last`, which may be a single one; none where they are the wrong way round or out of
    /// the years that renda counts.
    pub fn days(first: Day, last: Day) -> Option<Period> {
        let known = YEARS.contains(&first.year()) && YEARS.contains(&last.year());
        (first <= last && known).then_some(Period { first, last, kind: Kind::Days })
    }

    /// Reads `2024`, `2024H1`, `2024Q3`, `2024-05` or `2024-01-01..2024-05-31`; letters may be small.
    pub fn parse(text: &str) -> Result<Period, Message> {
        let found = match text.split_once("..") {
            Some((first, last)) => match (first.trim().parse(), last.trim().parse()) {
                (Ok(first), Ok(last)) => Period::days(first, last),
                _ => None,
            },
            None => Period::named(text.trim()),
        };
        found.ok_or_else(|| {
            message!(
                "看不懂时段“{text}”；可写 2024、2024H1（上半年）、2024Q3（三季度）、2024-05 或 2024-01-01..2024-05-31",
                "\"{text}\" is no period; write 2024, 2024H1 (first half), 2024Q3, 2024-05 or 2024-01-01..2024-05-31"
            )
        })
    }

    fn named(text: &str) -> Option<Period> {
        let year: i32 = text.get(..4)?.parse().ok()?;
        let rest = text.get(4..)?;
        let number = |digits: &str, most: u32| digits.parse::<u32>().ok().filter(|number| (1..=most).contains(number));
        match rest.chars().next() {
            None => Period::year(year),
            Some('H' | 'h') => Period::of_months(year, number(&rest[1..], 2)? * 6 - 5, Kind::Half),
            Some('Q' | 'q') => Period::of_months(year, number(&rest[1..], 4)? * 3 - 2, Kind::Quarter),
            Some('-') if rest.len() == 3 => Period::of_months(year, number(&rest[1..], 12)?, Kind::Month),
            Some(_) => None,
        }
    }

    fn of_months(year: i32, month: u32, kind: Kind) -> Option<Period> {
        let first = Day::from_ymd(year, month, 1).filter(|_| YEARS.contains(&year))?;
        let last = first.add_months(kind.months())?.add_days(-1)?;
        Some(Period { first, last, kind })
    }

    /// Returns whether it is a whole year.
    pub fn is_year(self) -> bool {
        self.kind == Kind::Year
    }

    /// Returns the first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// Returns the last day.
    pub fn last(self) -> Day {
        self.last
    }

    /// Returns the same span `years` earlier (同期); none where renda counts no such year. A span that ends with a month ends
    /// with that month again: the last day of February stays the last.
    pub fn years_before(self, years: i32) -> Option<Period> {
        let months = -12 * years;
        let first = self.first.add_months(months)?;
        let last = match self.last.add_days(1) {
            Some(next) if next.day_of_month() == 1 => next.add_months(months)?.add_days(-1)?,
            _ => self.last.add_months(months)?,
        };
        YEARS.contains(&first.year()).then_some(Period { first, last, kind: self.kind })
    }

    /// Returns the span of the same length that ends the day before this one begins (环比); none before the first year.
    pub fn before(self) -> Option<Period> {
        let last = self.first.add_days(-1)?;
        let first = match self.kind {
            Kind::Days => last.add_days(-self.last.days_since(self.first))?,
            kind => self.first.add_months(-kind.months())?,
        };
        YEARS.contains(&first.year()).then_some(Period { first, last, kind: self.kind })
    }

    /// Returns what people call it: `2024年`, `2024年上半年`, `2024年第三季度`, `2024年5月`, or its first and last day.
    pub fn title(self) -> Message {
        let (year, month) = (self.first.year(), self.first.month());
        match self.kind {
            Kind::Year => message!("{year}年", "{year}"),
            Kind::Half => {
                let half = if month == 1 { Text::new("上", "first") } else { Text::new("下", "second") };
                Message::new(format!("{year}年{}半年", half.zh), format!("the {} half of {year}", half.en))
            }
            Kind::Quarter => {
                let quarter = month.div_ceil(3);
                let zh = numeral::print(quarter);
                message!("{year}年第{zh}季度", "quarter {quarter} of {year}")
            }
            Kind::Month => message!("{year}年{month}月", "{year}-{month:02}"),
            Kind::Days => {
                let (Message { zh: from, en: from_en }, Message { zh: to, en: to_en }) =
                    (self.first.prose(), self.last.prose());
                message!("{from}至{to}", "{from_en} to {to_en}")
            }
        }
    }

    /// Returns the stable ASCII name, which [`Period::parse`] reads again.
    pub fn code(self) -> String {
        let (year, month) = (self.first.year(), self.first.month());
        match self.kind {
            Kind::Year => format!("{year:04}"),
            Kind::Half => format!("{year:04}H{}", month.div_ceil(6)),
            Kind::Quarter => format!("{year:04}Q{}", month.div_ceil(3)),
            Kind::Month => format!("{year:04}-{month:02}"),
            Kind::Days => format!("{}..{}", self.first, self.last),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ends(text: &str) -> (String, String) {
        let period = Period::parse(text).unwrap();
        (period.first().to_string(), period.last().to_string())
    }

    #[test]
    fn spans_are_read_as_offices_write_them() {
        let both = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(ends("2024"), both("2024-01-01", "2024-12-31"));
        assert_eq!(ends("2024H1"), both("2024-01-01", "2024-06-30"));
        assert_eq!(ends("2024h2"), both("2024-07-01", "2024-12-31"));
        assert_eq!(ends("2024Q1"), both("2024-01-01", "2024-03-31"));
        assert_eq!(ends("2023-02"), both("2023-02-01", "2023-02-28"));
        assert_eq!(ends("2024-02-03..2024-05-31"), both("2024-02-03", "2024-05-31"));
        for wrong in
            ["", "2024H3", "2024Q0", "2024-13", "2024-5", "24", "2024年", "1900", "2024-05-02..2024-05-01", "二〇二四"]
        {
            assert!(Period::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_same_span_of_another_year_keeps_to_its_months() {
        let earlier = |text: &str| Period::parse(text).unwrap().years_before(1).unwrap().code();
        assert_eq!(earlier("2025Q1"), "2024Q1");
        assert_eq!(earlier("2025-02"), "2024-02");
        assert_eq!(Period::parse("2025-02").unwrap().years_before(1).unwrap().last().to_string(), "2024-02-29");
        assert_eq!(earlier("2024-01-01..2024-02-29"), "2023-01-01..2023-02-28");
        let before = |text: &str| Period::parse(text).unwrap().before().unwrap().code();
        assert_eq!(before("2024Q1"), "2023Q4");
        assert_eq!(before("2024H2"), "2024H1");
        assert_eq!(before("2024-03-11..2024-03-20"), "2024-03-01..2024-03-10");
        assert!(Period::parse("1950").unwrap().before().is_none());
    }

    #[test]
    fn titles_are_in_the_words_of_both_languages() {
        let title = |text: &str| Period::parse(text).unwrap().title();
        assert_eq!(title("2024Q3").zh, "2024年第三季度");
        assert_eq!(title("2024H2").zh, "2024年下半年");
        assert_eq!(title("2024-05").zh, "2024年5月");
        assert_eq!(title("2024-01-01..2024-05-31").zh, "2024年1月1日至2024年5月31日");
    }

    proptest! {
        #[test]
        fn what_a_span_is_called_is_read_again(year in 1950_i32..=2200, month in 1_u32..=12, length in 0_i32..900) {
            let first = Day::from_ymd(year, month, 1).unwrap();
            let any = first.add_days(length).and_then(|last| Period::days(first, last));
            let named = [Period::year(year), Period::of_months(year, month, Kind::Month),
                Period::of_months(year, (month - 1) / 3 * 3 + 1, Kind::Quarter), any];
            for period in named.into_iter().flatten() {
                prop_assert_eq!(Period::parse(&period.code()), Ok(period));
            }
        }
    }
}
