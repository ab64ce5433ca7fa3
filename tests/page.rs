//! Web pages of a register in which somebody has written markup: it is text on every page, each page is sound by itself, and
//! a browser runs nothing of it.

#![allow(clippy::disallowed_methods, reason = "whether it is CI decides what may be left out")]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]
#![allow(clippy::print_stdout, reason = "what is not run is told")]

mod office;

use std::collections::BTreeSet;
use std::process::Command;

use office::{Engine, TestOffice};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What it would do if it ran: tell the page around it.
const SCRIPT: &str = "<script>top.postMessage('hostile','*')</script>";
const IMAGE: &str = "<img src=x onerror=top.postMessage('hostile','*')>";
const DRAWING: &str = "</title></desc></svg><svg onload=top.postMessage('hostile','*')>";

/// Elements that have no end.
const VOID: [&str; 5] = ["meta", "br", "hr", "col", "wbr"];

/// An office where title, category and unit are markup, turn the direction of writing, or are long.
fn hostile() -> TestOffice {
    let office = TestOffice::on(Engine::File);
    let (long, latin) = ("长".repeat(300), "W".repeat(300));
    office.write(
        "session.csv",
        "行政区划,会议,开幕日期,闭幕日期,议案截止时间\n520100,十五届四次,2024-01-31,2024-02-03,2024-02-02 12:00\n",
    );
    office.write("unit.csv", format!("单位名称,系统\n\"{SCRIPT}局\",政府\n\"{DRAWING}{long}\",政府\n{latin},政府\n"));
    office.write(
        "suggestion.csv",
        format!(
            "编号,会议,标题,类别,提出日期,审查结果,交办日期,主办单位\n\
             1,十五届四次,\"{SCRIPT}{IMAGE} \"\"quotes\"\" & 'it'\",\"{IMAGE}\",2024-01-31,立案,2024-03-20,\"{SCRIPT}局\"\n\
             2,十五届四次,\"{DRAWING}{long}\",\"{DRAWING}{long}\",2024-01-31,立案,2024-03-20,\"{DRAWING}{long}\"\n\
             3,十五届四次,{latin},{latin},2024-01-31,立案,2024-03-20,{latin}\n"
        ),
    );
    for noun in ["session", "unit", "suggestion"] {
        office.ok(&format!("{noun} import {noun}.csv --quiet"));
    }
    // Nothing takes these in; they are in the register all the same.
    let store = rusqlite::Connection::open(office.file("renda.db")).unwrap();
    for change in ["suggestion SET title = title || char(8238) || '反转'", "unit SET name = name || char(8238, 7)"] {
        store.execute(&format!("UPDATE {change}"), []).unwrap();
    }
    store.execute("UPDATE suggestion SET category = category || char(8238)", []).unwrap();
    drop(store);
    for (line, page) in [
        ("report annual --year 2024", "annual"),
        ("report annual --year 2024 --lang en", "annual-en"),
        ("report paper --year 2024", "paper"),
        ("document make assign-notice 15-4-1 --no 1 --one-file", "notice"),
        ("document make receipt 15-4-1 --one-file", "receipt"),
        ("suggestion list", "suggestions"),
        ("unit list --columns all", "units"),
        ("report figures", "figures"),
    ] {
        office.ok(&format!("{line} --output {page}.html"));
    }
    office
}

const PAGES: [&str; 8] = ["annual", "annual-en", "paper", "notice", "receipt", "suggestions", "units", "figures"];

/// Goes through a page and returns what is wrong with it.
fn faults(page: &str) -> Vec<String> {
    let mut reader = Reader::from_str(page);
    reader.config_mut().check_end_names = false;
    let (mut open, mut faults): (Vec<(String, Vec<String>)>, _) = (Vec::new(), Vec::new());
    let (mut ids, mut referred, mut seen) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    loop {
        match reader.read_event() {
            Err(error) => return vec![format!("{error} at {}", reader.buffer_position())],
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag)) => {
                let name = tag.name().as_ref().to_owned();
                look_at(&name, &tag, &mut faults, &mut ids, &mut referred);
                if let Some((_, children)) = open.last_mut() {
                    children.push(name.clone());
                }
                seen.insert(name.clone());
                if !VOID.contains(&name.as_str()) {
                    open.push((name, Vec::new()));
                }
            }
            Ok(Event::End(tag)) => {
                let Some((name, children)) = open.pop() else { return vec!["an end without a start".to_owned()] };
                if name != tag.name().as_ref() {
                    return vec![format!("<{name}> is not closed at {}", reader.buffer_position())];
                }
                let needed = match name.as_str() {
                    "figure" => "figcaption",
                    "svg" => "desc",
                    "head" => "title",
                    "body" => "main",
                    "table" => "tbody",
                    _ => continue,
                };
                if children.iter().filter(|child| *child == needed).count() != 1 {
                    faults.push(format!("<{name}> without one <{needed}>"));
                }
            }
            Ok(_) => {}
        }
    }
    faults.extend(open.iter().map(|(name, _)| format!("<{name}> is never closed")));
    faults.extend(referred.difference(&ids).map(|id| format!("nothing has the id {id}")));
    faults.extend(
        ["script", "img", "link", "iframe"].iter().filter(|name| seen.contains(**name)).map(|name| format!("<{name}>")),
    );
    if !seen.contains("h1") {
        faults.push("no heading".to_owned());
    }
    faults
}

/// Looks at the attributes of an element.
fn look_at(
    name: &str,
    tag: &BytesStart<'_>,
    faults: &mut Vec<String>,
    ids: &mut BTreeSet<String>,
    referred: &mut BTreeSet<String>,
) {
    let mut has_scope = false;
    for attribute in tag.attributes() {
        let attribute = attribute.unwrap();
        let (key, value) = (attribute.key.as_ref(), attribute.value.to_string());
        match key {
            "id" if !ids.insert(value.clone()) => faults.push(format!("the id {value} twice")),
            "aria-labelledby" | "aria-describedby" => {
                referred.insert(value);
            }
            "href" => match value.strip_prefix('#') {
                Some(id) => drop(referred.insert(id.to_owned())),
                None => faults.push(format!("a link to {value}")),
            },
            "scope" => has_scope = true,
            "src" | "srcset" | "action" | "data" => faults.push(format!("<{name}> loads {value}")),
            handler if handler.starts_with("on") => faults.push(format!("<{name}> runs {value}")),
            _ => {}
        }
    }
    if name == "th" && !has_scope {
        faults.push("a <th> without scope".to_owned());
    }
}

#[test]
fn what_is_wrong_with_a_page_is_found() {
    let page = |inside: &str| {
        format!("<html><head><title>a</title></head><body><main><h1>a</h1>{inside}</main></body></html>")
    };
    assert_eq!(faults(&page("")), Vec::<String>::new());
    for inside in [
        "<b>",
        "<i id=\"a\"></i><i id=\"a\"></i>",
        "<table><tbody><tr><th>a</th></tr></tbody></table>",
        "<figure></figure>",
        "<svg></svg>",
        "<i aria-labelledby=\"a\"></i>",
        "<a href=\"https://example.cn/\">a</a>",
        "<i onclick=\"a\"></i>",
        "<script></script>",
    ] {
        assert!(!faults(&page(inside)).is_empty(), "{inside}");
    }
}

#[test]
fn markup_in_the_register_is_text_on_every_page() {
    let office = hostile();
    for name in PAGES {
        let page = office.read(&format!("{name}.html"));
        assert_eq!(faults(&page), Vec::<String>::new(), "{name}");
        assert!(!page.contains(['\u{202e}', '\u{7}']), "{name}: what steers the screen");
        assert!(!page.contains("url(") && !page.contains("@import"), "{name}: something from outside");
    }
    let annual = office.read("annual.html");
    let drawing = "&lt;/title&gt;&lt;/desc&gt;&lt;/svg&gt;&lt;svg onload=";
    let drawing = drawing.replace('/', "&#x2f;");
    for part in ["<title>", "-d\">"] {
        assert!(annual.contains(&format!("{part}{drawing}")), "{part}");
    }
    assert!(office.read("suggestions.html").contains("\\u{202e}反转"));
    a_browser_runs_nothing(&office);
}

/// Opens every page at once in a browser, where there is one; CI needs it.
fn a_browser_runs_nothing(office: &TestOffice) {
    if Command::new("chromium").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "chromium is needed");
        println!("NOT RUN: chromium is not installed");
        return;
    }
    // One with a script shows that the browser runs what there is.
    office.write("control.html", "<!DOCTYPE html><script>top.postMessage('control','*')</script>");
    let frames = PAGES.iter().chain(["control"].iter());
    let frames = frames.map(|name| format!("<iframe src={name}.html onload=document.body.append('loaded;')></iframe>"));
    let around = "<!DOCTYPE html><title>around</title><body><script>onmessage=told=>document.body.append('told_'+told.data+';')</script>";
    office.write("around.html", around.to_owned() + &frames.collect::<String>());
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=2000"])
        .arg(format!("--user-data-dir={}", office.file("browser").display()))
        .args(["--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom"])
        .arg(format!("file://{}", office.file("around.html").display()))
        .env("HOME", office.path())
        .output()
        .unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    // Each frame adds a text of its own beside what the frames' own markup says.
    assert_eq!(dom.replace("append('loaded;')", "").matches("loaded;").count(), PAGES.len() + 1, "{dom}{said}");
    assert!(dom.contains("told_control;") && !dom.contains("told_hostile;"), "{dom}");
}
