//! Any bytes as the parts of a workbook, put into a sound archive so that they are reached: the sheet, then behind each
//! NUL the shared texts, the styles and the list of sheets.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

#[path = "read.rs"]
mod read;

const RELATIONS: &str = r#"<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/><Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/><Relationship Id="c" Type="x/styles" Target="f.xml"/></Relationships>"#;
const WORKBOOK: &[u8] = br#"<workbook><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>"#;
const TEXTS: &[u8] = br#"<sst><si><t>a</t></si><si><t>b</t></si></sst>"#;
const STYLES: &[u8] = br#"<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>"#;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.split(|&byte| byte == 0);
    let sheet = parts.next().unwrap_or_default();
    let mut next = |default| parts.next().filter(|part| !part.is_empty()).unwrap_or(default);
    let (texts, styles, workbook) = (next(TEXTS), next(STYLES), next(WORKBOOK));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in [
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/s.xml", sheet),
        ("xl/t.xml", texts),
        ("xl/f.xml", styles),
    ] {
        archive.start_file(name, options).expect("a name");
        archive.write_all(content).expect("memory");
    }
    read::whole(archive.finish().expect("memory").get_ref());
});
