//! `docs/fields.md`: every field of every record type, the codes they take, the codes of faults, the exit codes and the
//! names of JSON documents, out of the declarations.

use std::fmt::Write;

use crate::domain::parse::fault;
use crate::domain::record::code::List;
use crate::domain::record::{ALL, Field, Kind, RecordType, Target, handling, motion};
use crate::failure::Kind as FailureKind;
use crate::i18n::Text;

/// Sheets of the daily handling with the command that takes them.
static SHEETS: &[(&str, &RecordType)] = &[
    ("suggestion review --from", &handling::REVIEWING),
    ("suggestion merge --from", &handling::MERGING),
    ("suggestion split --from", &handling::SPLITTING),
    ("suggestion withdraw --from", &handling::WITHDRAWING),
    ("suggestion unsign --from", &handling::UNSIGNING),
    ("suggestion propose --from", &handling::PROPOSING),
    ("suggestion assign --from", &handling::ASSIGNING),
    ("suggestion receive --from", &handling::RECEIVING),
    ("suggestion return --from", &handling::RETURNING),
    ("suggestion contact --from", &handling::CONTACTING),
    ("suggestion opinion --from", &handling::OPINING),
    ("suggestion urge --from", &handling::URGING),
    ("suggestion extend --from", &handling::EXTENDING),
    ("suggestion reply --from", &handling::REPLYING),
    ("suggestion reclass --from", &handling::RECLASSING),
    ("suggestion feedback --from", &handling::FEEDBACK),
    ("suggestion redo --from", &handling::REDOING),
    ("suggestion supervise --from", &handling::SUPERVISING),
    ("suggestion promise --from", &handling::PROMISING),
    ("suggestion publish --from", &handling::PUBLISHING),
    ("suggestion close --from", &handling::CLOSING),
    ("suggestion archive --from", &handling::ARCHIVING),
    ("motion sign --from", &motion::SIGNING),
    ("motion unsign --from", &motion::UNSIGNING),
    ("motion decide --from", &motion::DECIDING),
    ("motion report --from", &motion::REPORTING),
    ("motion reconsider --from", &motion::RECONSIDERING),
    ("motion convert --from", &motion::CONVERTING),
];

/// Codes of faults that show only against the register or the other cells of a row.
const ROW_FAULTS: &[(&str, Text)] = &[
    ("alias-taken", Text::new("提示：简称也指另一个单位", "Remark: the alias is another unit's too.")),
    (
        "ambiguous-deputy",
        Text::new("同名代表不止一位，应写证号", "Several deputies share the name; write the certificate number."),
    ),
    (
        "ambiguous-reference",
        Text::new("指向不止一条记录，应写编号", "More than one record is meant; write its number."),
    ),
    (
        "ambiguous-region",
        Text::new("同名行政区划不止一个，应写代码", "Several regions share the name; write the code."),
    ),
    ("ambiguous-unit", Text::new("指向不止一个单位，应写全称", "More than one unit is meant; write its full name.")),
    ("birth-mismatch", Text::new("出生年月与身份证号不符", "The birth month is not that of the identity number.")),
    ("conflict", Text::new("与登记册中的内容不同", "The register says something else.")),
    (
        "duplicate-row",
        Text::new("与同一文件中的另一行重复或矛盾", "Another row of the file says otherwise, or cannot be told apart."),
    ),
    ("identity-conflict", Text::new("同一身份证号对应不同的人", "One identity number, two persons.")),
    (
        "due-differs",
        Text::new("提示：与按规则推算的期限不同，本列只作核对", "Remark: not the limit the rules give; only compared."),
    ),
    ("future-date", Text::new("晚于今天，请核对年份", "After today; check the year.")),
    ("level-mismatch", Text::new("层级与行政区划代码不符", "The level is not that of the region.")),
    ("incomplete", Text::new("缺少另一栏才说得通的内容", "Something else must be said with it.")),
    ("mover-twice", Text::new("同一代表在提案人中出现两次", "One deputy stands twice among the movers.")),
    ("no-delegation", Text::new("按规则代表团不能提出议案", "By the rules no delegation moves a motion.")),
    ("not-found", Text::new("找不到所指的建议或单位", "The suggestion or unit that is named is not there.")),
    ("out-of-order", Text::new("日期先后颠倒", "One date lies before another that it must follow.")),
    ("past-deadline", Text::new("提交时已过议案截止时间", "Handed in after the deadline for motions.")),
    (
        "possible-twin",
        Text::new(
            "提示：可能与登记册里没有证号的同名代表是同一人",
            "Remark: perhaps a deputy of this name without a number.",
        ),
    ),
    ("refused", Text::new("办理规则不允许", "The rules say no.")),
    ("round-alone", Text::new("提示：登记册里没有它的第1轮办理", "Remark: the register has no first round of it.")),
    (
        "title-changed",
        Text::new(
            "提示：同一编号的标题改了，请核对编号",
            "Remark: the title under this number changed; check the number.",
        ),
    ),
    ("too-few-movers", Text::new("议案的联名人数不足", "Too few deputies move the motion.")),
    ("unit-not-active", Text::new("单位名称当时不在使用期内", "The unit's name was not in use on that day.")),
    (
        "unknown-category",
        Text::new(
            "提示：类别目录中没有这个词，统计时单独列出",
            "Remark: no category has this word; reports list it apart.",
        ),
    ),
    ("unknown-deputy", Text::new("没有登记过这位代表", "No such deputy.")),
    ("unknown-reference", Text::new("没有登记过所引用的记录", "No such record.")),
    ("unknown-region", Text::new("没有登记过这个行政区划", "No such region.")),
    ("unknown-unit", Text::new("没有登记过这个承办单位", "No such unit.")),
    ("unit-twice", Text::new("同一单位在一行中出现两次", "The row names one unit twice.")),
];

/// JSON documents that are not the listing, page or template of a record type.
const DOCUMENTS: &[(&str, &str)] = &[
    ("renda.calendar.list/1", "calendar list"),
    ("renda.calendar.next/1", "calendar next"),
    ("renda.config.show/1", "config show"),
    ("renda.db.copy/1", "db copy"),
    ("renda.db.hash/1", "db hash"),
    ("renda.db.info/1", "db info"),
    ("renda.deadline/1", "deadline calc, deadline explain"),
    ("renda.document.list/1", "document list"),
    ("renda.import.plan/1", "NOUN import --plan"),
    ("renda.journal.list/1", "journal list"),
    ("renda.journal.show/1", "journal show"),
    ("renda.motion.timeline/1", "motion timeline"),
    ("renda.profile.diff/1", "profile diff"),
    ("renda.profile.list/1", "profile list"),
    ("renda.profile.show/1", "profile show"),
    ("renda.reminder.doctor/1", "reminder doctor"),
    ("renda.reminder.log/1", "reminder log"),
    ("renda.reminder.plan/2", "reminder plan"),
    ("renda.reminder.show/1", "reminder show"),
    ("renda.report.annual/1", "report annual"),
    ("renda.report.by/1", "report annual --by"),
    ("renda.report.check/1", "report check"),
    ("renda.report.diff/1", "report diff"),
    ("renda.report.figures/1", "report figures"),
    ("renda.report.lint/1", "report check FILE"),
    ("renda.report.part/1", "report unit, deputy, station"),
    ("renda.report.records/1", "report annual --list"),
    ("renda.sql.schema/1", "sql --schema"),
    ("renda.sql/1", "sql"),
    ("renda.status/1", "status"),
    ("renda.suggestion.gaps/1", "suggestion gaps"),
    ("renda.suggestion.promises/1", "suggestion promises"),
    ("renda.suggestion.recommend/1", "suggestion recommend"),
    ("renda.suggestion.similar/1", "suggestion similar"),
    ("renda.suggestion.steps/1", "suggestion steps"),
    ("renda.suggestion.timeline/1", "suggestion timeline"),
    ("renda.suggestion.urgings/1", "suggestion urgings"),
    ("renda.unit.work/1", "unit work"),
];

/// Returns the name of every JSON document with the command that prints it.
pub(super) fn schemas() -> Vec<(String, String)> {
    let mut schemas: Vec<(String, String)> =
        DOCUMENTS.iter().map(|(name, command)| ((*name).to_owned(), (*command).to_owned())).collect();
    for record in ALL {
        for verb in ["list", "show", "template"] {
            schemas.push((format!("renda.{}.{verb}/1", record.noun), format!("{} {verb}", record.noun)));
        }
        let (explained, noun) = (format!("renda.{}.import.explain/1", record.noun), record.noun);
        schemas.push((explained, format!("{noun} import --explain")));
    }
    schemas.sort();
    schemas
}

/// Returns the page.
pub(super) fn fields() -> String {
    let mut page = String::from(HEAD);
    for record in ALL {
        section(&mut page, record, record.noun);
    }
    page.push_str(SHEETS_HEAD);
    for (command, record) in SHEETS {
        section(&mut page, record, command);
    }
    codes(&mut page);
    faults(&mut page);
    page.push_str("\n## 退出码 / Exit codes\n\n| 退出码 code | 含义 | Meaning |\n|---|---|---|\n");
    for (code, text) in FailureKind::EXIT_CODES {
        row(&mut page, &[&code.to_string(), text.zh, text.en]);
    }
    page.push_str(
        "\n## JSON 文档 / JSON documents\n\n`--format json` 输出一份文档，`schema` 一项写明它的名称和版本；`export` 与 `list` 同名。键只增不减。\n\nWith `--format json` there is one document; its `schema` names it with its version; `export` has the name of `list`. Keys are added and never removed.\n\n| schema | 命令 command |\n|---|---|\n",
    );
    for (name, command) in schemas() {
        row(&mut page, &[&format!("`{name}`"), &format!("`renda {command}`")]);
    }
    page
}

const HEAD: &str = "\
<!-- 由 renda generate all . 生成，请勿手改 / made by `renda generate all .`; do not edit -->
# 字段说明 / Field reference

导入时，表头写成键、中文名、英文名或别名都可以，顺序不限，不认识的列会提示。标“键”的列合起来认定是不是同一条记录；“必填”的列为空时该行不收；标“个人信息”的列显示时遮盖，加 `--reveal` 才显示全文，并记入操作日志。

A heading may be the key, the Chinese name, the English name or an alias, in any order; columns that are not known are told. The columns marked key say together which record it is; a row without a required cell is rejected; personal columns are masked unless `--reveal` is given, which the journal notes.
";

const SHEETS_HEAD: &str = "
# 办理用表 / Sheets of the daily handling

这些表不是台账，只是一次办理多件时用的清单。

These sheets are no records of their own: they carry out one verb for many suggestions at once.
";

fn section(page: &mut String, record: &RecordType, name: &str) {
    let (zh, en) = (record.label.zh, record.label.en);
    let _ = write!(page, "\n## {zh} / {en} — `{name}`\n\n");
    page.push_str(
        "| 键 key | 表头 heading | 英文 English | 别名 aliases | 类型 kind | 要求 marks |\n|---|---|---|---|---|---|\n",
    );
    for field in record.fields {
        row(
            page,
            &[
                &format!("`{}`", field.key),
                field.heading.zh,
                field.heading.en,
                &field.aliases.join("、"),
                &kind(field.kind),
                &marks(field),
            ],
        );
    }
}

fn marks(field: &Field) -> String {
    let marks = [(field.key_part, "键 key"), (field.required, "必填 required"), (field.personal, "个人信息 personal")];
    marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect::<Vec<_>>().join("，")
}

fn kind(kind: Kind) -> String {
    let text = match kind {
        Kind::Text | Kind::Title => "文字 text",
        Kind::Name => "姓名 name",
        Kind::Prose => "多行文字 prose",
        Kind::Count => "整数 whole number",
        Kind::Money => "金额（元）money in yuan",
        Kind::Date => "日期 date",
        Kind::Month => "年月 month",
        Kind::Moment => "日期和时刻 date with time",
        Kind::Flag => "是否 yes or no",
        Kind::Code(list) => return format!("代码 code: [{0}](#{0})", list.name),
        Kind::Codes(list) => return format!("一个或几个代码 codes: [{0}](#{0})", list.name),
        Kind::Texts => "几项文字 texts",
        Kind::Names => "几个姓名 names",
        Kind::Region => "行政区划 region",
        Kind::Term => "届 term",
        Kind::Session => "届次 session",
        Kind::Reference(target) => return format!("引用 reference: `{}`", target_noun(target)),
        Kind::Mobile => "手机号 mobile number",
        Kind::Phone => "电话 telephone",
        Kind::IdNumber => "身份证号 identity number",
        Kind::Email => "邮箱 e-mail",
    };
    text.to_owned()
}

fn target_noun(target: Target) -> &'static str {
    match target {
        Target::Unit => "unit",
        Target::Deputy => "deputy",
        Target::Station => "station",
        Target::Activity => "activity",
        Target::Suggestion => "suggestion",
    }
}

/// Writes every list of codes once, in the order in which the fields name them.
fn codes(page: &mut String) {
    let sheets = SHEETS.iter().map(|(_, record)| *record);
    let fields = ALL.iter().copied().chain(sheets).flat_map(|record| record.fields);
    let mut lists: Vec<&'static List> = Vec::new();
    for field in fields {
        if let Kind::Code(list) | Kind::Codes(list) = field.kind
            && !lists.iter().any(|known| known.name == list.name)
        {
            lists.push(list);
        }
    }
    page.push_str("\n# 代码表 / Lists of codes\n");
    for list in lists {
        let _ = write!(page, "\n## {}\n\n", list.name);
        page.push_str("| 代码 code | 中文 | English | 也可写作 also written |\n|---|---|---|---|\n");
        for code in list.codes {
            row(page, &[&format!("`{}`", code.code), code.label.zh, code.label.en, &code.aliases.join("、")]);
        }
    }
}

fn faults(page: &mut String) {
    page.push_str(
        "\n# 其他 / Other\n\n## 未收原因代码 / Codes of rejected cells\n\n`--rejects` 文件的 `_code` 一列写这些代码，`_reason` 一列写具体原因和改法。\n\nThe column `_code` of a `--rejects` file holds these; `_reason` says what was read and what to do.\n\n| 代码 code | 含义 | Meaning |\n|---|---|---|\n",
    );
    for (code, text) in fault::TABLE.iter().chain(ROW_FAULTS) {
        row(page, &[&format!("`{code}`"), text.zh, text.en]);
    }
}

fn row(page: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    let _ = writeln!(page, "| {} |", cells.join(" | "));
}
