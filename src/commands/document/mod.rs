//! `renda document`: papers (公文) of the handling, and the templates they are made from.

use super::Verb;
use crate::i18n::Text;

mod files;
mod list;
mod make;
mod templates;

pub(in crate::commands) use make::office;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "make",
        about: Text::new(
            "按登记册的内容生成公文：每个单位、任务或代表一份",
            "Make papers from the register: one a unit, task or deputy",
        ),
        detail: Text::new(
            "例：renda document make assign-notice --session 15-4 --output 交办\n例：renda document make reply 15-4-12 --unit 市住建局\n例：renda document make urging-notice --one-file --output 催办.docx\n\nrenda document list 列出全部公文。版式按 GB/T 9704-2012；登记册里没有的内容留空手填。单位电话须加 --reveal。没有符合条件的就不写文件，退出码 0；模板有误退出码 1，什么都不写。",
            "Example: renda document make assign-notice --session 15-4 --output notices\nExample: renda document make reply 15-4-12 --unit 市住建局\nExample: renda document make urging-notice --one-file --output urging.docx\n\nrenda document list shows every kind. Laid out by GB/T 9704-2012; what the register does not know stays blank to be filled in by hand. Telephone numbers of units need --reveal. Where nothing suits no file is written, exit code 0; with a broken template nothing is written, exit code 1.",
        ),
        arguments: make::arguments,
        run: make::run,
    },
    Verb {
        name: "list",
        about: Text::new("列出公文种类、所需内容和所用模板", "List the kinds, what each needs, and its template"),
        detail: Text::new("例：renda document list", "Example: renda document list"),
        arguments: list::arguments,
        run: list::run,
    },
    Verb {
        name: "template",
        about: Text::new(
            "写出一种公文的内置模板，供改成本单位的",
            "Write the built-in template of a kind, to be changed",
        ),
        detail: Text::new(
            "例：renda document template reply --output 模板/reply.txt\n\n在 renda.toml 里写 [document] templates = \"模板\"，其中与公文同名的 .txt 文件即代替内置模板。写法见文件开头的备注。改好后用 renda document check 核对。",
            "Example: renda document template reply --output templates/reply.txt\n\nWith [document] templates = \"templates\" in renda.toml a .txt file named after the kind takes the place of the built-in one. The remarks at its head say how templates are written. Check it with renda document check.",
        ),
        arguments: templates::template_arguments,
        run: templates::template,
    },
    Verb {
        name: "check",
        about: Text::new(
            "用虚构的内容试做，指出模板哪一行有什么错",
            "Try templates on made-up facts and say which line is wrong and why",
        ),
        detail: Text::new(
            "例：renda document check\n例：renda document check 模板/reply.txt\n\n省略时核对 renda.toml 所指文件夹里的模板。没有问题时不输出，退出码 0；有问题退出码 1。",
            "Example: renda document check\nExample: renda document check templates/reply.txt\n\nBy default the templates of the folder that renda.toml names. Silent with exit code 0 when nothing is wrong, else 1.",
        ),
        arguments: templates::check_arguments,
        run: templates::check,
    },
];
