//! The sections of the report of a period: which figures stand in each, in which order, and what is said below them.

mod deputy;
mod quality;
mod suggestion;
mod work;

use crate::i18n::Text;
use crate::output::ChartKind;

/// One line, or the lines of one break-down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    /// The figure.
    Figure(&'static str),
    /// The figure for each value of a dimension.
    By(&'static str, &'static str),
    /// The rates that the profile says are published.
    Published,
}

/// A table with a row for each value of a dimension and a column for each of several figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cross {
    /// Key of its sheet.
    pub(super) key: &'static str,
    /// Whether it is left out for a province or the nation, where it would have tens of thousands of rows.
    pub(super) local: bool,
    /// Its title.
    pub(super) title: Text,
    /// The dimension, which every figure's set has.
    pub(super) dimension: &'static str,
    /// Heading of the first column.
    pub(super) heading: Text,
    /// The figures with the keys of their columns; rows are sorted by the first, the greatest first, but for months and regions.
    pub(super) columns: &'static [(&'static str, &'static str)],
    /// Remarks below.
    pub(super) notes: &'static [Text],
    /// Its pictures.
    pub(super) charts: &'static [Drawn],
}

/// A table whose cells are each a figure: the same question asked of several things.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix {
    /// Key of its sheet.
    pub(super) key: &'static str,
    /// Its title.
    pub(super) title: Text,
    /// Heading of the first column.
    pub(super) heading: Text,
    /// Keys of the columns with their headings.
    pub(super) columns: &'static [(&'static str, Text)],
    /// Keys of the rows with what each is called and its figures, one a column.
    pub(super) rows: &'static [(&'static str, Text, &'static [&'static str])],
    /// Its pictures.
    pub(super) charts: &'static [Drawn],
}

/// Rows that a picture shows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rows {
    /// From the row of the first figure to that of the last.
    Figures(&'static str, &'static str),
    /// The parts of a figure by a dimension.
    By(&'static str, &'static str),
    /// The first so many.
    First(usize),
}

/// A picture of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// What it shows, with the unit.
    pub(super) title: Text,
    /// How.
    pub(super) kind: ChartKind,
    /// Which rows.
    pub(super) rows: Rows,
    /// Keys of the columns.
    pub(super) series: &'static [&'static str],
}

/// A part of the report.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    /// Key of its sheet.
    pub(super) key: &'static str,
    /// Its title.
    pub(super) title: Text,
    /// Its lines.
    pub(super) items: &'static [Item],
    /// Its pictures.
    pub(super) charts: &'static [Drawn],
    /// Tables of figures that follow it.
    pub(super) matrices: &'static [Matrix],
    /// Tables by a dimension that follow it.
    pub(super) crosses: &'static [Cross],
    /// Remarks below.
    pub(super) notes: &'static [Text],
}

/// The sections in the order of the report.
pub(super) static SECTIONS: &[Section] = &[
    work::HEAD,
    suggestion::SUGGESTIONS,
    suggestion::HANDLING,
    suggestion::REPLIES,
    quality::SATISFACTION,
    quality::TIMING,
    quality::CONTACT,
    suggestion::SUPERVISION,
    deputy::PERFORMANCE,
    work::ACTIVITIES,
    work::OPINIONS,
    work::STATIONS,
    deputy::DEPUTIES,
    deputy::STRUCTURE,
];

impl Section {
    /// Returns the tables that follow it in a report on `own`, the code of a region, or on everything.
    pub(super) fn crosses_for(&self, own: Option<&str>) -> impl Iterator<Item = &'static Cross> + use<> {
        let is_local = own.is_some_and(|code| !code.ends_with("0000"));
        let crosses: &'static [Cross] = self.crosses;
        crosses.iter().filter(move |cross| is_local || !cross.local)
    }
}

/// Returns the break-downs that stand beside those of another period: figure and dimension.
pub(super) fn compared() -> Vec<(&'static str, &'static str)> {
    let items = SECTIONS.iter().flat_map(|section| section.items);
    let parts = items.filter_map(|item| match item {
        Item::By(figure, dimension) => Some((*figure, *dimension)),
        Item::Figure(_) | Item::Published => None,
    });
    let mut wanted: Vec<_> = parts.collect();
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// Returns every break-down that a report on `own` prints: figure and dimension.
pub(super) fn broken_down(own: Option<&str>) -> Vec<(&'static str, &'static str)> {
    let mut wanted = Vec::new();
    for section in SECTIONS {
        for item in section.items {
            if let Item::By(figure, dimension) = item {
                wanted.push((*figure, *dimension));
            }
        }
        for cross in section.crosses_for(own) {
            wanted.extend(cross.columns.iter().map(|(_, figure)| (*figure, cross.dimension)));
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::figure::find;

    #[test]
    fn sections_name_figures_and_dimensions_that_exist() {
        for section in SECTIONS {
            for item in section.items {
                if let Item::Figure(key) = item {
                    assert!(find(key).is_some(), "{key}");
                }
            }
        }
        for (figure, dimension) in broken_down(Some("520100")) {
            let source = find(figure).and_then(crate::report::figure::Figure::source).unwrap();
            assert!(source.broken_down_by(dimension).is_some(), "{figure} by {dimension}");
        }
    }
}
