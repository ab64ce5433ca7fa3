//! Papers: every kind, what happens where nothing suits, templates of the office's own, and hostile text.

use std::io::Read as _;
use std::path::Path;

use crate::office::TestOffice;
use crate::shows;

/// Every kind with a suggestion that it can be made for.
const KINDS: &[(&str, &str)] = &[
    ("assign-notice", ""),
    ("receipt", ""),
    ("return-form", "15-4-12"),
    ("extension-form", "15-4-14"),
    ("urging-notice", ""),
    ("joint-opinion", ""),
    ("reply", "15-4-12"),
    ("feedback-form", ""),
    ("supervision-notice", "15-4-12"),
    ("promise-receipt", "15-4-12"),
];

/// A part of a DOCX as text.
fn part(path: &Path, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words of a DOCX, with nothing between them.
fn words(path: &Path) -> String {
    let text = part(path, "word/document.xml");
    let mut words = String::new();
    for piece in text.split("<w:t xml:space=\"preserve\">").skip(1) {
        words.push_str(piece.split("</w:t>").next().unwrap());
    }
    words
}

#[test]
fn every_kind_makes_files_that_are_the_same_each_time() {
    let office = TestOffice::with_records();
    for (kind, numbers) in KINDS {
        for form in ["docx", "html"] {
            office.ok(&format!("document make {kind} {numbers} --one-file --output one.{form} --force"));
            office.ok(&format!("document make {kind} {numbers} --one-file --output two.{form} --force"));
            let (one, two) = (
                std::fs::read(office.file(&format!("one.{form}"))),
                std::fs::read(office.file(&format!("two.{form}"))),
            );
            assert!(one.unwrap() == two.unwrap(), "{kind} {form}");
        }
        let text = words(&office.file("one.docx"));
        assert!(!text.contains("{{") && !text.contains('@') && !text.contains("none"), "{kind}: {text}");
        let page = office.read("one.html");
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"), "{kind}");
    }
}

#[test]
fn a_reply_says_what_the_law_wants_on_it() {
    let office = TestOffice::with_records();
    shows!(office, "document make reply 15-4-13", @r#"
    exit code 0
    ── stderr
    已写入 答复函-15-4-13-贵阳市教育局-李华.docx
    "#);
    let text = words(&office.file("答复函-15-4-13-贵阳市教育局-李华.docx"));
    for wanted in [
        "B类",
        "筑教复〔2024〕13号",
        "关于市十五届人大四次会议第13号建议的答复",
        "李华代表：",
        "您提出的《关于增设社区托育点的建议》（第13号）收悉",
        "2024年6月11日",
        "联系电话：______________",
        "抄送：贵阳市人大常委会代表工作委员会，贵阳市人民政府办公厅。",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let xml = part(&office.file("答复函-15-4-13-贵阳市教育局-李华.docx"), "word/document.xml");
    assert!(xml.contains("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""), "{xml}");
    assert!(xml.find("GwClass").unwrap() < xml.find("GwHead").unwrap(), "the class is the first thing on the page");
}

#[test]
fn every_deputy_who_signed_gets_a_letter() {
    let office = TestOffice::with_records();
    shows!(office, "document make reply 15-4-12 --output letters", @r#"
    exit code 0
    ── stderr
    已写入 letters/答复函-15-4-12-贵阳市住房和城乡建设局-王小明.docx
    已写入 letters/答复函-15-4-12-贵阳市住房和城乡建设局-李华.docx
    已写入 letters/答复函-15-4-12-贵阳市住房和城乡建设局-张强.docx
    3 份公文，3 个文件
    警告：15-4-12 还有 9 位联名代表没有登记姓名，没有生成给他们的公文
    "#);
    shows!(office, "document make reply 15-4-12 --profile shandong --output lead.docx", @r#"
    exit code 0
    ── stderr
    已写入 lead.docx
    "#);
    shows!(office, "document make reply 15-4-12 --output all.docx", @r#"
    exit code 2
    ── stderr
    错误：有 3 份公文，all.docx 只是一个文件
    提示：加 --one-file 合成一个文件，或写文件夹名
    "#);
    office.ok("document make reply 15-4-12 --output all.docx --one-file");
    let sections = part(&office.file("all.docx"), "word/document.xml").matches("<w:sectPr>").count();
    assert_eq!(sections, 3, "each letter has pages of its own");
}

#[test]
fn nothing_to_make_and_what_does_not_suit() {
    shows!(TestOffice::new(), "document make assign-notice", @r#"
    exit code 0
    ── stderr
    没有需要生成交办通知的建议
    "#);
    let office = TestOffice::with_records();
    shows!(office, "document make promise-receipt", @r#"
    exit code 0
    ── stderr
    没有需要生成承诺事项落实情况回执的建议
    "#);
    shows!(office, "document make letter", @r#"
    exit code 3
    ── stderr
    错误：没有“letter”这种公文
    提示：可选：assign-notice receipt return-form extension-form urging-notice joint-opinion reply feedback-form supervision-notice promise-receipt
    "#);
    shows!(office, "document make reply 15-4-99", @r#"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-99 的建议
    "#);
    shows!(office, "document make joint-opinion 15-4-13", @r#"
    exit code 1
    ── stderr
    错误：15-4-13 不能生成会办意见函：每个会办任务一份；意见正文由会办单位填写
    "#);
    shows!(office, "document make reply --unit 市教育局 --session 15-4 --since 2024-03-23 --lang en", @r#"
    exit code 0
    ── stderr
    no suggestion needs a letter of reply
    "#);
}

#[test]
fn a_file_that_is_there_is_kept() {
    let office = TestOffice::with_records();
    office.write("receipt.docx", "kept");
    shows!(office, "document make receipt --unit 市教育局 --output receipt.docx", @r#"
    exit code 4
    ── stderr
    错误：文件 receipt.docx 已存在
    提示：换个文件名，或加 --force 覆盖
    "#);
    assert_eq!(office.read("receipt.docx"), "kept");
    office.ok("document make receipt --unit 市教育局 --output receipt.docx --force");
    // Of several files none is written where one is in the way.
    std::fs::create_dir(office.file("folder")).unwrap();
    office.write("folder/签收单-贵阳市财政局.docx", "kept");
    assert_eq!(office.done("document make receipt --output folder").code, 4);
    assert_eq!(std::fs::read_dir(office.file("folder")).unwrap().count(), 1);
}

#[test]
fn telephone_numbers_are_asked_for_and_noted() {
    let office = TestOffice::with_records();
    office.ok("document make reply 15-4-14 --output masked.html");
    assert!(!office.read("masked.html").contains("0851-8"), "masked");
    office.ok("document make reply 15-4-14 --reveal --output shown.html");
    assert!(office.read("shown.html").contains("0851-80000000"), "shown");
    let journal = office.ok("journal list --format json --limit 1");
    assert!(journal.contains("document make"), "{journal}");
}

#[test]
fn templates_of_the_office_take_the_place_of_the_built_in_ones() {
    let office = TestOffice::with_records();
    std::fs::create_dir(office.file("own")).unwrap();
    office.write("renda.toml", "[document]\ntemplates = \"own\"\noffice = \"示例办公室\"\n");
    for (kind, _) in KINDS {
        office.ok(&format!("document template {kind} --output own/{kind}.txt"));
    }
    shows!(office, "document check", @"exit code 0");
    office.write("own/receipt.txt", "; 备注\n@标题 {{ unit.name }}\n由{{ office.name }}印发\n");
    office.ok("document make receipt --unit 市教育局 --output own.docx");
    assert_eq!(words(&office.file("own.docx")), "贵阳市教育局由示例办公室印发");
}

#[test]
fn a_broken_template_is_named_with_its_line_and_nothing_is_written() {
    let office = TestOffice::with_records();
    std::fs::create_dir(office.file("own")).unwrap();
    office.write("renda.toml", "[document]\ntemplates = \"own\"\n");
    office.write("own/receipt.txt", "@title 甲\n\n{{ unit.nam }}\n");
    shows!(office, "document make receipt --output out", @r#"
    exit code 1
    ── stderr
    错误：模板 [folder]/own/receipt.txt 第 3 行：用到了没有的名称（unit.nam）
    提示：没有写任何文件；改好后用 renda document check 核对
    "#);
    assert!(!office.file("out").exists());
    office.write("own/reply.txt", "@title 甲\n{% for x in items %}\n@tabel 1 2\n{% endfor %}\n");
    office.write("own/return-form.txt", "@table 1 2\n| a | b |\n| a |\n");
    office.write("own/urging-notice.txt", "{% include \"/etc/passwd\" %}\n");
    office.write("own/assign-notice.txt", "@title 甲\n{% if %}\n");
    office.write("own/notes.txt", "甲\n");
    shows!(office, "document check own --lang en", @r#"
    exit code 1
    ── stderr
    warning: template own/assign-notice.txt, line 2: wrong syntax (unexpected end of block)
    warning: own/notes.txt: the name is that of no kind
    warning: template own/receipt.txt, line 3: a name that does not exist (unit.nam)
    warning: template own/reply.txt, line 3: there is no @tabel; known are @class @head @number @rule @title @to @left @centre @right @attachment @note @sign @date @space @page @table @form @foot
    warning: template own/return-form.txt, line 3: the row has 1 cell(s), the table 2 columns
    warning: template own/urging-notice.txt, line 1: a template cannot reach another file (tried to include non-existing template '/etc/passwd')
    "#);
    shows!(office, "document check nowhere.txt", @r#"
    exit code 6
    ── stderr
    错误：文件 nowhere.txt 无法使用：没有这个文件或文件夹
    "#);
    shows!(TestOffice::empty(), "document check", @r#"
    exit code 2
    ── stderr
    错误：没有指定模板
    提示：写出文件或文件夹，或在 renda.toml 里写 [document] templates = "模板"
    "#);
}

#[test]
fn data_is_never_markup_template_or_code() {
    let office = TestOffice::with_records();
    office.write(
        "evil.csv",
        "编号,类型,会议,标题,领衔代表,提出日期,审查结果\n90,建议,十五届四次,\"@title {{ 7*7 }} | <w:t> & ]]> \\n {% raw %} # <script>alert(1)</script>\",王小明,2024-01-31,立案\n",
    );
    office.ok("suggestion import evil.csv");
    office.ok("suggestion assign 15-4-90 --lead 市教育局 --on 2024-03-22");
    for (kind, _) in KINDS.iter().filter(|(kind, _)| *kind != "joint-opinion") {
        office.ok(&format!("document make {kind} 15-4-90 --output evil.docx --one-file --force"));
        office.ok(&format!("document make {kind} 15-4-90 --output evil.html --one-file --force"));
        let (text, page) = (part(&office.file("evil.docx"), "word/document.xml"), office.read("evil.html"));
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        assert!(text.contains("@title {{ 7*7 }} | &lt;w:t&gt; &amp; ]]&gt;"), "{kind}: {text}");
        assert!(!page.contains("<script"), "{kind}");
    }
}

#[test]
fn lists_the_kinds() {
    let office = TestOffice::empty();
    shows!(office, "document list --lang en --format csv --headings key", @r#"
    exit code 0
    ── stdout
    kind,name,for,needs,template
    assign-notice,notice of assignment,unit,one a unit with its list of suggestions; they must be assigned,built in
    receipt,receipt,unit,one a unit; who received and when is filled in by hand,built in
    return-form,application to be relieved,task,one a task; the reason stays blank where it is not known,built in
    extension-form,application for an extension,task,one a task; the reason stays blank where it is not known,built in
    urging-notice,notice of urging,unit,"one a unit, with what is overdue or due soon",built in
    joint-opinion,letter of a joint unit,task,one a joint task; the unit writes its opinion,built in
    reply,letter of reply,deputy,"one a deputy, or to the lead deputy alone, as the rules say; class and number from the reply, the unit writes the text",built in
    feedback-form,form for the deputy's view,deputy,two copies a deputy; the suggestion must be replied to,built in
    supervision-notice,notice of supervision,task,one a task of suggestions under supervision,built in
    promise-receipt,receipt on promises,task,one a task of suggestions with promises,built in
    "#);
    let json = office.ok("document list --format json");
    assert_eq!(json.matches("\"kind\":").count(), KINDS.len());
    assert!(json.contains("\"schema\":\"renda.document.list/1\""));
}
