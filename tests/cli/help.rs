//! The help of every command in both languages: whole, and in one language at a time.

use renda::cli;
use renda::cli::errors::{Parsed, explain};
use renda::i18n::Lang;

use crate::office::TestOffice;
use crate::shows;

/// Every command's path, the root first, hidden ones too.
fn paths(command: &clap::Command, path: &[String], found: &mut Vec<Vec<String>>) {
    found.push(path.to_vec());
    for sub in command.get_subcommands() {
        let below: Vec<String> = path.iter().cloned().chain([sub.get_name().to_owned()]).collect();
        paths(sub, &below, found);
    }
}

/// The help text of every command as a person sees it.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    paths(&cli::command(lang), &["renda".to_owned()], &mut found);
    assert!(found.len() > 100, "the tree was walked: {} commands", found.len());
    let help = |path: Vec<String>| {
        let line = path.join(" ");
        let error = cli::command(lang).try_get_matches_from(path.into_iter().chain(["--help".to_owned()])).unwrap_err();
        match explain(&error, lang) {
            Parsed::Text(text) => (line, text),
            other => panic!("{line} --help: {other:?}"),
        }
    };
    found.into_iter().map(help).collect()
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{303F}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}')
}

#[test]
fn no_english_of_the_parser_is_left_in_chinese_help() {
    let words = [
        "Usage",
        "[default",
        "[possible",
        "values:",
        "[aliases",
        "Options",
        "Commands",
        "Arguments",
        "[OPTIONS]",
        "COMMAND",
        "Print help",
        "Possible values",
        "error:",
    ];
    for (line, text) in texts(Lang::Zh) {
        for word in words {
            assert!(!text.contains(word), "{line} --help says {word:?}:\n{text}");
        }
    }
}

#[test]
fn no_chinese_is_left_in_english_help_but_what_a_person_would_type() {
    for (line, text) in texts(Lang::En) {
        // What is typed and what stands in a sheet is Chinese in either language: examples, samples, headings.
        let prose = text.split("Example").next().unwrap_or_default().replace("表头=KEY", "");
        let words = prose.split_whitespace().collect::<Vec<_>>().join(" ");
        for (at, character) in words.char_indices().filter(|(_, character)| is_han(*character)) {
            let before: String = words[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            assert!(before.contains("such as "), "{line} --help says {character} after {before:?}");
        }
    }
}

fn every(command: &clap::Command, path: &str, check: &mut dyn FnMut(&str, &clap::Command)) {
    check(path, command);
    for sub in command.get_subcommands() {
        every(sub, &format!("{path} {}", sub.get_name()), check);
    }
}

#[test]
fn every_command_and_argument_has_help_in_both_languages() {
    for lang in [Lang::Zh, Lang::En] {
        every(&cli::command(lang), "renda", &mut |path, command| {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(!about.trim().is_empty(), "{path} says nothing about itself");
            assert!(!about.ends_with(['.', '。']), "{path}: a summary has no full stop: {about}");
            assert!(lang == Lang::En || about.contains(is_han), "{path} has no Chinese summary: {about}");
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.trim().is_empty(), "{path} --{} has no help", argument.get_id());
                assert!(!help.contains('{'), "{path} --{}: {help}", argument.get_id());
                assert!(lang == Lang::En || help.contains(is_han), "{path} --{}: {help}", argument.get_id());
            }
        });
    }
}

#[test]
fn the_front_page() {
    let office = TestOffice::empty();
    shows!(office, "--help", @r#"
    exit code 0
    ── stdout
    人大代表工作台账：代表、建议、活动、站点，导入与统计

    用法：renda [选项] <命令>

    命令：
      init        新建一个单位的数据库
      demo        演示：生成一个虚构城市一年的表格并全部办一遍
      status      今天有什么要办，下一步用哪个命令
      suggestion  建议、批评和意见：登记、交办、答复、反馈
      motion      议案：附议、处理决定、转建议、报告
      deputy      代表：人与席位
      unit        承办单位
      station     联络站、联络室、立法联系点、实践基地
      activity    代表活动
      attendance  参加活动的记录
      matter      为群众办的实事
      opinion     群众意见
      region      行政区划
      congress    届次：任期与总名额
      session     会议：开幕、闭幕、议案截止
      report      统计
      reminder    到期与逾期提醒
      document    公文：交办、催办、答复等
      deadline    期限的推算与说明
      calendar    工作日历
      profile     办理规则：法规作为有日期的数据
      journal     操作日志：谁在何时改了什么
      db          数据库文件本身
      config      配置及其来源
      sql         只读查询，结果可用任何格式输出

    通用选项：
          --db <PATH|URL>    数据库文件，或 postgres://用户@主机/名称
          --read-url <URL>   只读命令从这里读，如备库
          --lang <zh|en>     语言
          --today <DATE>     把这一天当作今天
          --as-of <DATE>     按这一天结束时的情况统计
          --operator <NAME>  经办人，记入操作日志
          --profile <NAME>   办理规则：内置名称或 TOML 文件
          --config <FILE>    配置文件（省略时找 renda.toml）
          --color <WHEN>     颜色 [可选：auto、always、never]
      -q, --quiet            只说出错的事
      -v, --verbose          多说一些
          --no-progress      不显示进度
          --yes              对提问一律回答“是”
      -h, --help             显示帮助
      -V, --version          显示版本

    退出码：
      0 完成，1 规则不允许，2 命令写错，3 找不到，4 冲突，5 部分行未收，6 数据库或文件不能用，
      7 提醒未送达，10 有结果（--exit-code），70 程序缺陷，130 中断

    先试试：renda demo
    "#);
    shows!(office, "suggestion --help", @"
    exit code 0
    ── stdout
    建议、批评和意见：登记、交办、答复、反馈

    用法：renda suggestion [选项] <命令>

    命令：
      show       显示建议的全部内容
      add        登记建议
      edit       修改建议
      import     从表格导入建议
      export     导出建议，可原样再导入
      template   输出建议的空表：表头和一行示例
      list       列出建议及其办理状态，可只看逾期或将到期
      register   登记一件建议，编号按系列顺延
      review     审查：立案、退回修改、不予立案或转来信
      split      分案：一事一议，其余事项另编新号
      merge      并案：与内容相同的另一件一并办理，编号保留、分别答复
      withdraw   撤回：代表书面撤回，办理即行终止
      unsign     撤回签名：一名联名代表不再联名
      propose    预交办：交办前征求单位和代表意见，并登记答复
      assign     交办：交给主办、会办或分办单位，开始计算期限
      receive    签收：承办单位已收到
      return     退办：登记承办单位的退办申请和交办机关的决定
      contact    联系：登记承办单位与代表的联系沟通
      opinion    会办意见：登记会办单位的意见，或退回没有实质内容的
      urge       催办：登记对承办单位的催办
      urgings    催办记录：催了谁、单位其后是否答复、隔了几天
      extend     延期：登记经批准的延长期限
      reply      答复：登记答复日期、文号和类别
      feedback   反馈：登记代表对办理工作和结果的满意度；不满意即转入下一轮
      reclass    类别调整：更改答复的类别，原类别保留在案
      redo       重新办理：由交办机关决定再办一轮
      supervise  督办：登记督办、现场活动和结果
      promise    承诺事项：登记承诺、进展、落实、变更和评价
      promises   承诺事项台账：落实中、逾期、已落实、变更
      publish    公开：登记建议和答复的公开范围
      close      办结：代表逾期未反馈，或经评估后办结
      archive    归档
      steps      列出办理步骤，或一件建议现在可以办的步骤
      gaps       查编号：列出各编号系列中的空号及原因
      similar    查重：找出各次会议中内容相似的建议及相同的词
      recommend  荐单位：相似的建议曾由哪些单位办理
      timeline   按日期列出一件建议的全过程

    通用选项：
          --db <PATH|URL>    数据库文件，或 postgres://用户@主机/名称
          --read-url <URL>   只读命令从这里读，如备库
          --lang <zh|en>     语言
          --today <DATE>     把这一天当作今天
          --as-of <DATE>     按这一天结束时的情况统计
          --operator <NAME>  经办人，记入操作日志
          --profile <NAME>   办理规则：内置名称或 TOML 文件
          --config <FILE>    配置文件（省略时找 renda.toml）
          --color <WHEN>     颜色 [可选：auto、always、never]
      -q, --quiet            只说出错的事
      -v, --verbose          多说一些
          --no-progress      不显示进度
          --yes              对提问一律回答“是”
      -h, --help             显示帮助
    ");
    shows!(office, "deadline calc --help", @r#"
    exit code 0
    ── stdout
    从起算日推算到期日，并逐日说明

    用法：renda deadline calc [选项] --from <DATE> --for <SPAN>

    选项：
          --from <DATE>       起算日
          --for <SPAN>        期限：3个月、10个工作日、15日
          --roll <HOW>        期末逢休息日：nonworking 顺延、holiday 只逢放假顺延、none
                              不顺延（省略时按规则） [可选：nonworking、holiday、none]
          --format <FORMAT>   输出格式；省略时按 --output 的扩展名，终端为 table，管道为 plain
                              [可选：table、plain、csv、tsv、json、ndjson、md、html、xlsx]
          --output <FILE>     写入文件（先写在旁边，完成后改名）；- 为标准输出
          --force             允许覆盖已有文件
          --encoding <NAME>   CSV 文件的编码 [可选：utf-8-bom、utf-8、gb18030]
          --headings <WHICH>  表头用哪种文字，key 为字段代码（省略时同 --lang） [可选：zh、en、key]
          --dates <HOW>       XLSX 中日期的样子：iso 如 2024-03-05（省略时），zh 如 2024年3月5日
                              [可选：iso、zh]
          --title-row         在 XLSX 的表头上方加一行标题

    通用选项：
          --db <PATH|URL>    数据库文件，或 postgres://用户@主机/名称
          --read-url <URL>   只读命令从这里读，如备库
          --lang <zh|en>     语言
          --today <DATE>     把这一天当作今天
          --as-of <DATE>     按这一天结束时的情况统计
          --operator <NAME>  经办人，记入操作日志
          --profile <NAME>   办理规则：内置名称或 TOML 文件
          --config <FILE>    配置文件（省略时找 renda.toml）
          --color <WHEN>     颜色 [可选：auto、always、never]
      -q, --quiet            只说出错的事
      -v, --verbose          多说一些
          --no-progress      不显示进度
          --yes              对提问一律回答“是”
      -h, --help             显示帮助

    例：renda deadline calc --from 2024-03-24 --for "3个月"
    例：renda deadline calc --from 2025-01-20 --for "10 working days"

    起算当日不计；月份按对应日，没有对应日的为月末；超出已公布的放假安排时不推算，退出码 1。
    "#);
    shows!(office, "", @r#"
    exit code 2
    ── stderr
    人大代表工作台账：代表、建议、活动、站点，导入与统计

    用法：renda [选项] <命令>

    命令：
      init        新建一个单位的数据库
      demo        演示：生成一个虚构城市一年的表格并全部办一遍
      status      今天有什么要办，下一步用哪个命令
      suggestion  建议、批评和意见：登记、交办、答复、反馈
      motion      议案：附议、处理决定、转建议、报告
      deputy      代表：人与席位
      unit        承办单位
      station     联络站、联络室、立法联系点、实践基地
      activity    代表活动
      attendance  参加活动的记录
      matter      为群众办的实事
      opinion     群众意见
      region      行政区划
      congress    届次：任期与总名额
      session     会议：开幕、闭幕、议案截止
      report      统计
      reminder    到期与逾期提醒
      document    公文：交办、催办、答复等
      deadline    期限的推算与说明
      calendar    工作日历
      profile     办理规则：法规作为有日期的数据
      journal     操作日志：谁在何时改了什么
      db          数据库文件本身
      config      配置及其来源
      sql         只读查询，结果可用任何格式输出

    通用选项：
          --db <PATH|URL>    数据库文件，或 postgres://用户@主机/名称
          --read-url <URL>   只读命令从这里读，如备库
          --lang <zh|en>     语言
          --today <DATE>     把这一天当作今天
          --as-of <DATE>     按这一天结束时的情况统计
          --operator <NAME>  经办人，记入操作日志
          --profile <NAME>   办理规则：内置名称或 TOML 文件
          --config <FILE>    配置文件（省略时找 renda.toml）
          --color <WHEN>     颜色 [可选：auto、always、never]
      -q, --quiet            只说出错的事
      -v, --verbose          多说一些
          --no-progress      不显示进度
          --yes              对提问一律回答“是”
      -h, --help             显示帮助
      -V, --version          显示版本

    退出码：
      0 完成，1 规则不允许，2 命令写错，3 找不到，4 冲突，5 部分行未收，6 数据库或文件不能用，
      7 提醒未送达，10 有结果（--exit-code），70 程序缺陷，130 中断

    先试试：renda demo
    "#);
    shows!(office, "deputy", @r#"
    exit code 2
    ── stderr
    代表：人与席位

    用法：renda deputy [选项] <命令>

    命令：
      list      列出代表，可按各列筛选
      show      显示代表的全部内容
      add       登记代表
      edit      修改代表
      import    从表格导入代表
      export    导出代表，可原样再导入
      template  输出代表的空表：表头和一行示例

    通用选项：
          --db <PATH|URL>    数据库文件，或 postgres://用户@主机/名称
          --read-url <URL>   只读命令从这里读，如备库
          --lang <zh|en>     语言
          --today <DATE>     把这一天当作今天
          --as-of <DATE>     按这一天结束时的情况统计
          --operator <NAME>  经办人，记入操作日志
          --profile <NAME>   办理规则：内置名称或 TOML 文件
          --config <FILE>    配置文件（省略时找 renda.toml）
          --color <WHEN>     颜色 [可选：auto、always、never]
      -q, --quiet            只说出错的事
      -v, --verbose          多说一些
          --no-progress      不显示进度
          --yes              对提问一律回答“是”
      -h, --help             显示帮助
    "#);
}

#[test]
fn the_front_page_in_english() {
    let office = TestOffice::empty().english();
    shows!(office, "--help", @r#"
    exit code 0
    ── stdout
    Records toolkit for the deputies'-work office of a people's congress

    Usage: renda [OPTIONS] <COMMAND>

    Commands:
      init        Make the database of an office
      demo        A made-up city's year, from its sheets to the annual report
      status      What needs attention today, and the next command
      suggestion  Suggestions: register, assign, reply, feedback
      motion      Motions: sign, decide, convert, report
      deputy      Deputies: persons and the seats they hold
      unit        Units that handle suggestions
      station     Contact stations, rooms, legislative points, practice bases
      activity    Activities of deputies
      attendance  Who took part in an activity
      matter      Practical matters done for people
      opinion     What people told deputies and stations
      region      Administrative regions
      congress    Congresses: term and number of seats
      session     Sessions: opening, closing, motion deadline
      report      Statistics
      reminder    Notices of what is due and overdue
      document    Papers: notices, forms and letters of the handling
      deadline    Work out and explain deadlines
      calendar    Working days
      profile     Rule profiles: the law as dated data
      journal     Who changed what, and when
      db          The database file itself
      config      Settings and where they come from
      sql         A read-only query in any output format

    Global options:
          --db <PATH|URL>    The database: a file, or postgres://user@host/name
          --read-url <URL>   Where commands that only read do so, such as a standby
          --lang <zh|en>     Language
          --today <DATE>     Take this day as today
          --as-of <DATE>     Look at things as they stood at the end of this day
          --operator <NAME>  Who operates, for the journal
          --profile <NAME>   Rule profile: a built-in name or a TOML file
          --config <FILE>    Configuration file (default: renda.toml)
          --color <WHEN>     Colour [one of: auto, always, never]
      -q, --quiet            Say only what went wrong
      -v, --verbose          Say more
          --no-progress      Show no progress
          --yes              Answer yes to questions
      -h, --help             Print help
      -V, --version          Print version

    Exit codes:
      0 done, 1 a rule said no, 2 usage, 3 not found, 4 conflict, 5 some rows rejected,
      6 database or file unusable, 7 no reminder sent, 10 findings (--exit-code), 70 a bug, 130
      interrupted

    To begin: renda demo
    "#);
    shows!(office, "suggestion --help", @"
    exit code 0
    ── stdout
    Suggestions: register, assign, reply, feedback

    Usage: renda suggestion [OPTIONS] <COMMAND>

    Commands:
      show       Show everything about one suggestion
      add        Add one suggestion
      edit       Change one suggestion
      import     Import suggestion records from sheets
      export     Export suggestion records, ready to be imported again
      template   Print the empty sheet for suggestion: headings and one example
      list       List suggestions and where they stand; overdue or due soon alone
      register   Register a suggestion; its number is the next of the series
      review     Record what the review came to
      split      Split several matters into a suggestion each
      merge      Handle together with another one; number and reply stay its own
      withdraw   Withdraw; its handling ends
      unsign     Take one co-signer's name back
      propose    Ask units and deputies before the assignment, and record their answers
      assign     Assign to lead, joint or separate units and start their clocks
      receive    Record that a unit has received its task
      return     Record a unit's asking to be relieved, and the decision
      contact    Record that a unit spoke with the deputies
      opinion    Record a joint unit's opinion, or send a hollow one back
      urge       Record that a unit was urged
      urgings    List urgings: of which unit, whether it has replied since, and after how many days
      extend     Record an approved extension
      reply      Record a reply: day, number, class
      feedback   Record the deputies' view; dissatisfied opens the next round
      reclass    Change the class of a reply; the one before stays on record
      redo       Open a further round by decision
      supervise  Record supervision, what happened on the spot, and the outcome
      promise    Record promises, their progress, keeping, change and evaluation
      promises   The ledger of promises: open, overdue, kept, changed
      publish    Record how far suggestion and reply were published
      close      Close where the deputies stay silent, or after an assessment
      archive    File the papers away
      steps      List the steps of the handling, or those possible now
      gaps       List the gaps in the numbers of each series, and why
      similar    Find likely duplicates over all sessions, and the words they share
      recommend  Name likely units: who handled suggestions like it
      timeline   Show the whole course of one suggestion by date

    Global options:
          --db <PATH|URL>    The database: a file, or postgres://user@host/name
          --read-url <URL>   Where commands that only read do so, such as a standby
          --lang <zh|en>     Language
          --today <DATE>     Take this day as today
          --as-of <DATE>     Look at things as they stood at the end of this day
          --operator <NAME>  Who operates, for the journal
          --profile <NAME>   Rule profile: a built-in name or a TOML file
          --config <FILE>    Configuration file (default: renda.toml)
          --color <WHEN>     Colour [one of: auto, always, never]
      -q, --quiet            Say only what went wrong
      -v, --verbose          Say more
          --no-progress      Show no progress
          --yes              Answer yes to questions
      -h, --help             Print help
    ");
    shows!(office, "suggestion assign --help", @"
    exit code 0
    ── stdout
    Assign to lead, joint or separate units and start their clocks

    Usage: renda suggestion assign [OPTIONS] [NO]...

    Arguments:
      [NO]...  Suggestions, such as 15-4-12; 15-0-7 between sessions

    Options:
          --from <FILE>       Take the items from a sheet
          --force             Overwrite an existing --rejects file
          --rejects <FILE>    Write the rejected rows with their reasons to this file; mended, it can be
                              imported as it is
          --encoding <NAME>   Encoding of the sheet (told and said when left out): utf-8, gb18030,
                              utf-16le, utf-16be
          --sheet <NAME>      Sheet of a workbook, by name or number (when left out the first with known
                              headings)
          --header-row <N>    Line of the headings (found when left out)
          --map <表头=KEY>    Match a heading to a field; may be repeated
          --strict            Take nothing if any row is rejected
      -n, --dry-run           Do everything and undo it: same counts, same exit code
          --lead <UNIT>       Lead unit
          --joint <UNITS>     Joint units, separated by commas
          --split <UNITS>     Separate units, each replying for its part, which may follow a colon
          --replacing <UNIT>  The unit whose return was granted and whose place is taken
          --forwarded <DATE>  Day on which the government's office passed it on
          --on <DATE>         The day (default: today)

    Global options:
          --db <PATH|URL>    The database: a file, or postgres://user@host/name
          --read-url <URL>   Where commands that only read do so, such as a standby
          --lang <zh|en>     Language
          --today <DATE>     Take this day as today
          --as-of <DATE>     Look at things as they stood at the end of this day
          --operator <NAME>  Who operates, for the journal
          --profile <NAME>   Rule profile: a built-in name or a TOML file
          --config <FILE>    Configuration file (default: renda.toml)
          --color <WHEN>     Colour [one of: auto, always, never]
      -q, --quiet            Say only what went wrong
      -v, --verbose          Say more
          --no-progress      Show no progress
          --yes              Answer yes to questions
      -h, --help             Print help

    Example: renda suggestion assign 15-4-12 --lead 市住建局 --joint 市财政局 --on 2024-03-24
    Example: renda suggestion assign --from sheet.csv --rejects rejected.csv

    Assigning the same again changes nothing; assigning otherwise is a conflict, exit code 4.
    ");
}
