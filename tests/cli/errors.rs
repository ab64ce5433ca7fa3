//! Wrong command lines and missing databases.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn wrong_command_lines() {
    let office = TestOffice::empty();
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
    shows!(office, "nothing", @r#"
    exit code 2
    ── stderr
    错误：没有命令 nothing
    提示：是否 motion？
    提示：加 --help 看用法
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
    shows!(office, "deputy lst", @r#"
    exit code 2
    ── stderr
    错误：没有命令 lst
    提示：是否 list？
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy list --nmae 王", @r#"
    exit code 2
    ── stderr
    错误：没有选项 --nmae
    提示：是否 --name？
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy show", @r#"
    exit code 2
    ── stderr
    错误：缺少 <KEY>
    提示：加 --help 看用法
    "#);
    shows!(office, "--lang fr status", @r#"
    exit code 2
    ── stderr
    错误：--lang <zh|en> 不能是“fr”
    提示：可选：zh, en
    提示：加 --help 看用法
    "#);
    shows!(office, "status --today 2024-02-30", @r#"
    exit code 2
    ── stderr
    错误：“2024-02-30”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    "#);
    shows!(office, "status --today 昨天", @r#"
    exit code 2
    ── stderr
    错误：“昨天”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    "#);
    shows!(office, "status --db", @r#"
    exit code 2
    ── stderr
    错误：--db <PATH|URL> 要有一个值
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy list --limit -1", @r#"
    exit code 2
    ── stderr
    错误：没有选项 -1
    提示：加 --help 看用法
    "#);
    shows!(office, "init --place", @r#"
    exit code 2
    ── stderr
    错误：--place <NAME> 要有一个值
    提示：加 --help 看用法
    "#);
    shows!(office, "--version", @r#"
    exit code 0
    ── stdout
    renda [version]
    "#);
}

#[test]
fn wrong_command_lines_in_english() {
    let office = TestOffice::empty().english();
    shows!(office, "nothing", @r#"
    exit code 2
    ── stderr
    error: there is no command nothing
    hint: did you mean motion?
    hint: add --help to see the usage
    "#);
    shows!(office, "deputy lst", @r#"
    exit code 2
    ── stderr
    error: there is no command lst
    hint: did you mean list?
    hint: add --help to see the usage
    "#);
    shows!(office, "deputy list --nmae 王", @r#"
    exit code 2
    ── stderr
    error: there is no option --nmae
    hint: did you mean --name?
    hint: add --help to see the usage
    "#);
    shows!(office, "deputy show", @r#"
    exit code 2
    ── stderr
    error: missing <KEY>
    hint: add --help to see the usage
    "#);
    shows!(office, "status --today 2024-02-30", @r#"
    exit code 2
    ── stderr
    error: “2024-02-30” is not a date; write 2024-01-30 or 2024年1月30日
    "#);
    shows!(office, "--lang fr status", @r#"
    exit code 2
    ── stderr
    错误：--lang <zh|en> 不能是“fr”
    提示：可选：zh, en
    提示：加 --help 看用法
    "#);
    shows!(office, "--version", @r#"
    exit code 0
    ── stdout
    renda [version]
    "#);
}

#[test]
fn no_database() {
    let office = TestOffice::empty();
    shows!(office, "status", @r#"
    exit code 6
    ── stderr
    错误：数据库 renda.db 不存在
    提示：检查 --db 是否写错；新建请用 renda init
    "#);
    shows!(office, "deputy list --format json", @r#"
    exit code 6
    ── stderr
    {"error":{"code":"storage","message":"数据库 renda.db 不存在","hints":["检查 --db 是否写错；新建请用 renda init"]}}
    "#);
    shows!(office, "status --db a/b/c.db", @r#"
    exit code 6
    ── stderr
    错误：数据库 a/b/c.db 不存在
    提示：检查 --db 是否写错；新建请用 renda init
    "#);
    shows!(office, "status --db file:renda.db", @r#"
    exit code 6
    ── stderr
    错误：数据库 file:renda.db 不存在
    提示：检查 --db 是否写错；新建请用 renda init
    "#);
}

#[test]
fn no_database_in_english() {
    let office = TestOffice::empty().english();
    shows!(office, "status", @r#"
    exit code 6
    ── stderr
    error: there is no database renda.db
    hint: check --db; make one with renda init
    "#);
    shows!(office, "deputy list --format json", @r#"
    exit code 6
    ── stderr
    {"error":{"code":"storage","message":"there is no database renda.db","hints":["check --db; make one with renda init"]}}
    "#);
    shows!(office, "status --db file:renda.db", @r#"
    exit code 6
    ── stderr
    error: there is no database file:renda.db
    hint: check --db; make one with renda init
    "#);
}
