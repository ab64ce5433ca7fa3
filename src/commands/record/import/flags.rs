//! What `import` takes on the command line.

use clap::Arg;

use crate::commands::Noun;
use crate::commands::arguments::{option, printing, reading, switch};
use crate::i18n::Lang;

/// Declares the arguments.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("files")
            .value_name("FILE")
            .required_unless_present("apply")
            .num_args(1..)
            .help(lang.pick("表格文件；- 为标准输入", "Sheets; - is standard input")),
        option(
            "on-conflict",
            "update|skip|reject",
            lang.pick(
                "已有记录与本行不同时：改（默认）、跳过、不收",
                "Where a record differs: update (default), skip, reject",
            ),
        )
        .value_parser(["update", "skip", "reject"]),
    ];
    if noun.name == "suggestion" {
        arguments.push(switch(
            "create-missing",
            lang.pick(
                "登记尚未登记的承办单位；未登记的代表只记姓名",
                "Make units that are not known; deputies not known are kept as names",
            ),
        ));
    }
    arguments.extend(reading(lang));
    arguments.extend(headings(lang));
    arguments.extend(looking(lang));
    // A plan has everything that says how the sheet is read and taken.
    let others: Vec<String> =
        arguments.iter().map(|argument| argument.get_id().to_string()).filter(|id| id != "rejects").collect();
    arguments.push(
        option(
            "apply",
            "PLAN",
            lang.pick(
                "执行 --plan 写出的方案；表格或相关记录在那之后变过时不作任何改动，退出码 4",
                "Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4",
            ),
        )
        .conflicts_with_all(others),
    );
    arguments.push(switch(
        "force",
        lang.pick(
            "允许覆盖已有的文件（--rejects、--plan、--output）",
            "Overwrite existing files (--rejects, --plan, --output)",
        ),
    ));
    arguments
}

/// Makes the arguments about headings that are not known.
fn headings(lang: Lang) -> [Arg; 3] {
    [
        switch(
            "keep-extra",
            lang.pick(
                "不认识的列不丢弃，每格一行（表头：内容）记入“附加信息”",
                "Keep columns that are not known, each cell a line with its heading, under “Extra”",
            ),
        ),
        option(
            "save-map",
            "NAME",
            lang.pick("以此名称保存本表的表头对应（--map）", "Save what --map matches under this name"),
        ),
        option(
            "use-map",
            "NAME",
            lang.pick("使用已保存的表头对应；--map 优先", "Match headings as saved under this name; --map comes first"),
        ),
    ]
}

/// Makes the arguments for looking before anything is done.
fn looking(lang: Lang) -> Vec<Arg> {
    let mut arguments = vec![
        switch(
            "explain",
            lang.pick(
                "只说明怎样读表、各行会有什么结果，不作任何改动",
                "Explain how the sheet is read and what its rows would do; nothing is changed",
            ),
        ),
        option(
            "plan",
            "FILE",
            lang.pick(
                "不作任何改动，把方案写入此文件，供 --apply 执行",
                "Change nothing and write a plan to this file, for --apply",
            ),
        ),
    ];
    let printed = printing(lang).into_iter();
    let printed = printed.filter(|argument| ["format", "output", "headings"].contains(&argument.get_id().as_str()));
    arguments.extend(printed.map(|argument| argument.requires("explain")));
    arguments
}
