//! The sections of the annual report: which figures stand in each, in which order, and what is said below them.

mod deputy;
mod quality;
mod suggestion;
mod work;

use crate::i18n::Text;

/// One line, or the lines of one break-down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    /// The figure.
    Figure(&'static str),
    /// The figure for each value of a dimension.
    By(&'static str, &'static str),
}

/// A table with a row for each value of a dimension and a column for each of several figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cross {
    /// Key of its sheet.
    pub(super) key: &'static str,
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
    /// Tables that follow it.
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
    suggestion::SUPERVISION,
    work::ACTIVITIES,
    work::OPINIONS,
    work::STATIONS,
    deputy::DEPUTIES,
    deputy::STRUCTURE,
];

/// Returns every break-down that the report prints: figure and dimension.
pub(super) fn broken_down() -> Vec<(&'static str, &'static str)> {
    let mut wanted = Vec::new();
    for section in SECTIONS {
        for item in section.items {
            if let Item::By(figure, dimension) = item {
                wanted.push((*figure, *dimension));
            }
        }
        for cross in section.crosses {
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
        for (figure, dimension) in broken_down() {
            let source = find(figure).and_then(crate::report::figure::Figure::source).unwrap();
            assert!(source.set.dimension(dimension).is_some(), "{figure} by {dimension}");
        }
    }
}
