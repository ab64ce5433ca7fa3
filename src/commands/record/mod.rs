//! The verbs that every record type has. They know nothing of any one type: everything follows from its declaration.

use super::{Noun, Verb};
use crate::domain::record::{Field, RecordType};
use crate::i18n::Text;

pub mod add;
pub mod edit;
pub mod export;
pub mod filter;
pub mod import;
pub mod list;
pub mod show;
pub mod template;

/// The shared verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new("列出{record}，可按各列筛选", "List {record} records, filtered by any column"),
        detail: Text::new(
            "例：renda {noun} list --limit 20 --format json\n\n文字列按包含匹配，日期可写 2024、2024-05 或 2024-01-01..2024-03-31，行政区划含下级。",
            "Example: renda {noun} list --limit 20 --format json\n\nTexts match where they contain the value; dates take 2024, 2024-05 or 2024-01-01..2024-03-31; a region includes what lies below it.",
        ),
        arguments: list::arguments,
        run: list::run,
    },
    Verb {
        name: "show",
        about: Text::new("显示{record}的全部内容", "Show everything about one {record}"),
        detail: Text::new("例：renda {noun} show KEY", "Example: renda {noun} show KEY"),
        arguments: show::arguments,
        run: show::run,
    },
    Verb {
        name: "add",
        about: Text::new("登记{record}", "Add one {record}"),
        detail: Text::new(
            "每个字段一个选项；已有同号记录时不改动，退出码 4。",
            "One option a field; a record with the same key is left alone, with exit code 4.",
        ),
        arguments: add::arguments,
        run: add::run,
    },
    Verb {
        name: "edit",
        about: Text::new("修改{record}", "Change one {record}"),
        detail: Text::new(
            "只改写出的字段；写空值（--note \"\"）为清除。改动前后都记入操作日志。",
            "Only the fields named are changed; an empty value (--note \"\") clears one. Before and after go into the journal.",
        ),
        arguments: edit::arguments,
        run: edit::run,
    },
    Verb {
        name: "import",
        about: Text::new("从表格导入{record}", "Import {record} records from sheets"),
        detail: Text::new(
            "例：renda {noun} import 名册.csv --rejects 未收.csv\n\n一个文件要么整体生效要么完全不生效；空白单元格不改动已有内容；同一文件再导一次不会重复。\n退出码：0 全部收下，5 部分行未收，1 全部未收，6 文件读不了。",
            "Example: renda {noun} import sheet.csv --rejects rejected.csv\n\nA file takes effect as a whole or not at all; a blank cell leaves what is known; the same file again changes nothing.\nExit codes: 0 everything taken, 5 some rows rejected, 1 all rejected, 6 the file cannot be read.",
        ),
        arguments: import::arguments,
        run: import::run,
    },
    Verb {
        name: "export",
        about: Text::new("导出{record}，可原样再导入", "Export {record} records, ready to be imported again"),
        detail: Text::new(
            "例：renda {noun} export --output 导出.csv\n\n不加 --reveal 时不含个人信息列。",
            "Example: renda {noun} export --output out.csv\n\nWithout --reveal, columns of personal data are left out.",
        ),
        arguments: export::arguments,
        run: export::run,
    },
    Verb {
        name: "template",
        about: Text::new(
            "输出{record}的空表：表头和一行示例",
            "Print the empty sheet for {record}: headings and one example",
        ),
        detail: Text::new(
            "例：renda {noun} template --output 空表.csv",
            "Example: renda {noun} template --output empty.csv",
        ),
        arguments: template::arguments,
        run: template::run,
    },
];

/// Returns the record type of a noun that has the shared verbs.
pub fn record_of(noun: &Noun) -> &'static RecordType {
    noun.record.expect("only nouns with a record type have these verbs")
}

/// Returns the flag of a field: its key with hyphens.
pub fn flag(field: &Field) -> String {
    field.key.replace('_', "-")
}
