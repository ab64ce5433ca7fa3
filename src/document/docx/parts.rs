//! The parts of the file beside its text: styles, fonts, settings, page numbers, and how the parts hang together.

use super::escape;
use crate::document::look::{self, Font, Look, Place};
use crate::document::model::Side;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Namespace of the text.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Which part is of which kind.
pub(super) const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>"#;

/// Where the file begins.
pub(super) const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// What the text refers to.
pub(super) const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer2.xml"/></Relationships>"#;

/// Page numbers stand outside, so even pages differ; characters are pressed as East Asian writing has it.
pub(super) const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>"#;

/// The title of the file; no author and no time, which would be those of the machine.
pub(super) fn core(title: &str) -> String {
    let title = escape(title);
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title></cp:coreProperties>"
    )
}

/// Returns the fonts with what may stand in their place.
pub(super) fn fonts() -> String {
    let font = |font: Font| {
        let (name, other) = (font.name(), font.others()[0]);
        format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{other}\"/><w:charset w:val=\"86\"/>\
             <w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>"
        )
    };
    let fonts: String = Font::ALL.map(font).concat();
    format!("{XML}<w:fonts xmlns:w=\"{MAIN}\">{fonts}</w:fonts>")
}

/// Returns what every run of a look says of its letters.
pub(super) fn letters(look: &Look) -> String {
    let name = look.font.name();
    let red = if look.red { format!("<w:color w:val=\"{}\"/>", look::RED) } else { String::new() };
    let size = look.size;
    // Letters of the text's own size give way a little, so that 28 of them fill a line.
    let tighter = if size == 32 { format!("-{}", look::TIGHTER) } else { "0".to_owned() };
    // The hint has quotation marks and dashes, which both writings share, printed in the Chinese font.
    format!(
        "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\" w:cs=\"{name}\"/>\
         {red}<w:spacing w:val=\"{tighter}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"
    )
}

/// Returns how a paragraph is set.
fn setting(look: &Look) -> String {
    let (before, after, pitch) = (look.before, look.after, look.pitch);
    let character = look.size * 10;
    let first = match look.first {
        0 => String::new(),
        first if first > 0 => {
            let chars = first.unsigned_abs() * 50;
            format!(" w:firstLineChars=\"{chars}\" w:firstLine=\"{}\"", first.unsigned_abs() * character / 2)
        }
        first => format!(" w:hanging=\"{}\"", first.unsigned_abs() * look::HALF),
    };
    let left = if look.left > 0 { format!(" w:left=\"{}\"", look.left * look::HALF) } else { String::new() };
    let indent = if first.is_empty() && left.is_empty() { String::new() } else { format!("<w:ind{left}{first}/>") };
    let place = place(look.place);
    let keep = if look.keeps { "<w:keepNext/>" } else { "" };
    // No room between digits and characters: it would push the 28th character out of its line.
    format!(
        "{keep}<w:widowControl w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{pitch}\" \
         w:lineRule=\"exact\"/>{indent}<w:jc w:val=\"{place}\"/>"
    )
}

/// Returns the word for where text stands.
pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Full => "both",
        Place::At(Side::Left) => "left",
        Place::At(Side::Centre) => "center",
        Place::At(Side::Right) => "right",
    }
}

/// Returns the styles, which an office can change in the file: text says only which of them it has.
pub(super) fn styles() -> String {
    let base = look::of(crate::document::model::Style::Body);
    let letters_of_text = letters(&base);
    let mut styles = format!(
        "{XML}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>{letters_of_text}\
         <w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         <w:rPr>{letters_of_text}</w:rPr></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority \
         w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>"
    );
    for look in look::all() {
        let (id, name, setting, letters) = (look.id, look.name, setting(&look), letters(&look));
        styles.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{setting}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        ));
    }
    styles.push_str("</w:styles>");
    styles
}

/// Returns the page number between dashes, one character from the outer edge: of odd pages to the right, of even ones to the
/// left (GB/T 9704-2012 7.5).
pub(super) fn footer(odd: bool) -> String {
    let look = look::PAGE_NUMBER;
    let (id, letters, edge) = (look.id, letters(&look), look.size * 10);
    let place = if odd {
        format!("<w:ind w:right=\"{edge}\"/><w:jc w:val=\"right\"/>")
    } else {
        format!("<w:ind w:left=\"{edge}\"/><w:jc w:val=\"left\"/>")
    };
    let run = |inside: &str| format!("<w:r><w:rPr>{letters}</w:rPr>{inside}</w:r>");
    let dash = |text: &str| run(&format!("<w:t xml:space=\"preserve\">{text}</w:t>"));
    let number = [
        run("<w:fldChar w:fldCharType=\"begin\"/>"),
        run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"),
        run("<w:fldChar w:fldCharType=\"separate\"/>"),
        run("<w:t>1</w:t>"),
        run("<w:fldChar w:fldCharType=\"end\"/>"),
    ];
    let (before, number, after) = (dash("— "), number.concat(), dash(" —"));
    format!(
        "{XML}<w:ftr xmlns:w=\"{MAIN}\"><w:p><w:pPr><w:pStyle w:val=\"{id}\"/>{place}</w:pPr>{before}{number}{after}</w:p></w:ftr>"
    )
}
