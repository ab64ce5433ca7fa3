//! The formats by name and by file extension; how each is written is its own file.

use std::path::Path;

/// A format in which tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For a terminal: a rule under the headings, columns aligned, long cells wrapped.
    Table,
    /// For a pipe: columns aligned, no rules, one line a row.
    Plain,
    /// Comma-separated (RFC 4180), for spreadsheets and for import.
    Csv,
    /// Tab-separated, one line a row.
    Tsv,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// A Markdown table.
    Md,
    /// A complete web page, fit for printing on A4.
    Html,
    /// A workbook (Office Open XML), for Excel, WPS and LibreOffice; binary, so never for a terminal.
    Xlsx,
}

impl Format {
    /// Every format, in the order of help texts.
    pub const ALL: [Format; 9] = [
        Format::Table,
        Format::Plain,
        Format::Csv,
        Format::Tsv,
        Format::Json,
        Format::Ndjson,
        Format::Md,
        Format::Html,
        Format::Xlsx,
    ];

    /// Returns the ASCII name, as `--format` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Table => "table",
            Format::Plain => "plain",
            Format::Csv => "csv",
            Format::Tsv => "tsv",
            Format::Json => "json",
            Format::Ndjson => "ndjson",
            Format::Md => "md",
            Format::Html => "html",
            Format::Xlsx => "xlsx",
        }
    }

    /// Returns the names of all formats.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Format::ALL.into_iter().map(Format::name)
    }

    /// Returns the format of that name, ASCII case aside.
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name().eq_ignore_ascii_case(name))
    }

    /// Returns the format that a file's extension stands for, if it stands for one.
    pub fn from_extension(path: &Path) -> Option<Format> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "txt" => Some(Format::Plain),
            "tab" => Some(Format::Tsv),
            "jsonl" => Some(Format::Ndjson),
            "markdown" => Some(Format::Md),
            "htm" => Some(Format::Html),
            // The names of the screen formats are not extensions of files.
            "table" | "plain" => None,
            name => Format::from_name(name),
        }
    }

    /// Returns the format for standard output when none is asked for: a table on a terminal, plain text in a pipe.
    pub const fn for_stdout(terminal: bool) -> Format {
        if terminal { Format::Table } else { Format::Plain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_format() {
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
        assert_eq!(Format::from_name("CSV"), Some(Format::Csv));
        assert_eq!(Format::from_name("pdf"), None);
        assert_eq!(Format::names().count(), Format::ALL.len());
    }

    #[test]
    fn extensions_are_told_apart() {
        let of = |path: &str| Format::from_extension(Path::new(path));
        assert_eq!(of("a/报告.HTML"), Some(Format::Html));
        assert_eq!(of("x.htm"), Some(Format::Html));
        assert_eq!(of("x.jsonl"), Some(Format::Ndjson));
        assert_eq!(of("x.csv"), Some(Format::Csv));
        assert_eq!(of("x.txt"), Some(Format::Plain));
        assert_eq!(of("x.md"), Some(Format::Md));
        assert_eq!(of("名册.XLSX"), Some(Format::Xlsx));
        assert_eq!(of("x.xls"), None);
        assert_eq!(of("x.table"), None);
        assert_eq!(of("x"), None);
    }
}
