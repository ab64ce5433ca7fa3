//! Which parts of an archive make up a workbook: its relations, its list of sheets, and from which day it counts.

use std::io::Read;

use super::Breach;
use super::number::Epoch;
use super::package::Package;
use super::xml::{Step, Xml, attribute, is_true};

/// Most sheets and relations that are looked at.
const MOST_SHEETS: usize = 1_000;

/// A worksheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// Its part in the archive.
    pub(super) part: String,
    /// Whether it is shown.
    pub(super) visible: bool,
}

/// What the parts of a workbook are called.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) sheets: Vec<Sheet>,
    pub(super) strings: Option<String>,
    pub(super) styles: Option<String>,
    pub(super) epoch: Epoch,
}

/// A relation of a part: its number, the last word of its type, its target as a part of the archive.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Returns the part that holds the workbook, if the archive has one.
pub(super) fn workbook(package: &Package) -> Result<Option<String>, Breach> {
    let relations = relations(package, "")?;
    let named = relations.into_iter().find(|relation| relation.kind == "officeDocument").map(|found| found.target);
    Ok(named.or_else(|| Some("xl/workbook.xml".to_owned())).filter(|part| package.has(part)))
}

/// Reads what a workbook consists of.
pub(super) fn read(package: &Package, workbook: &str) -> Result<Parts, Breach> {
    let relations = relations(package, workbook)?;
    let target = |kind: &str| relations.iter().find(|relation| relation.kind == kind).map(|found| found.target.clone());
    let mut parts = Parts { strings: target("sharedStrings"), styles: target("styles"), ..Parts::default() };
    let Some(part) = package.read(workbook) else { return Err(Breach::Missing(workbook.to_owned())) };
    let mut xml = Xml::new(part, true);
    loop {
        match xml.step()? {
            Step::Open(tag) => match tag.local_name().into_inner() {
                "workbookPr" if is_true(&tag, "date1904") => parts.epoch = Epoch::Of1904,
                "sheet" if parts.sheets.len() < MOST_SHEETS => {
                    let mut attributes = tag.attributes();
                    let mut found = attributes.with_checks(false).flatten();
                    let id = found.find(|found| found.key.into_inner().ends_with(":id")).map(|found| found.value);
                    let related = id.and_then(|id| relations.iter().find(|relation| relation.id == id));
                    // Sheets of nothing but a chart, and of old macros, have no rows.
                    if let (Some(name), Some(relation)) = (attribute(&tag, "name"), related)
                        && relation.kind == "worksheet"
                    {
                        let visible = attribute(&tag, "state").is_none_or(|state| state == "visible");
                        let (name, part) = (name.chars().take(255).collect(), relation.target.clone());
                        parts.sheets.push(Sheet { name, part, visible });
                    }
                }
                _ => {}
            },
            Step::End => return Ok(parts),
            _ => {}
        }
    }
}

/// Reads the relations of a part; of the archive itself for an empty name. A part without relations has none.
fn relations(package: &Package, part: &str) -> Result<Vec<Relation>, Breach> {
    let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
    let name = format!("{folder}{}_rels/{file}.rels", if folder.is_empty() { "" } else { "/" });
    package.read(&name).map_or(Ok(Vec::new()), |part| read_relations(part, folder))
}

fn read_relations(part: impl Read, folder: &str) -> Result<Vec<Relation>, Breach> {
    let (mut xml, mut relations) = (Xml::new(part, true), Vec::new());
    loop {
        match xml.step()? {
            Step::Open(tag) if tag.local_name().into_inner() == "Relationship" && relations.len() < MOST_SHEETS * 2 => {
                let value = |name| attribute(&tag, name).map(|value| value.into_owned());
                let outside = attribute(&tag, "TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
                if let (Some(id), Some(kind), Some(target), false) =
                    (value("Id"), value("Type"), value("Target"), outside)
                {
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    relations.push(Relation { id, kind, target: resolved(folder, &target) });
                }
            }
            Step::End => return Ok(relations),
            _ => {}
        }
    }
}

/// Returns the part a target names, as seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let whole = if target.starts_with('/') { target } else { format!("{folder}/{target}") };
    let mut steps = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_parts_of_the_archive() {
        assert_eq!(resolved("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl", "../docProps\\app.xml"), "docProps/app.xml");
        assert_eq!(resolved("", "../../../etc/passwd"), "etc/passwd");
    }
}
