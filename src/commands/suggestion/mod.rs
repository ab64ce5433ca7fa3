//! The verbs of suggestions beside those of every record type.

use super::Verb;
use crate::i18n::Text;

mod assign;
mod extend;
mod feedback;
mod list;
mod receive;
mod reply;
mod row;
mod timeline;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new(
            "列出建议及其办理状态，可只看逾期或将到期",
            "List suggestions and where they stand; overdue or due soon alone",
        ),
        detail: Text::new(
            "例：renda suggestion list --overdue --exit-code\n例：renda suggestion list --due-within 15 --unit 市住建局",
            "Example: renda suggestion list --overdue --exit-code\nExample: renda suggestion list --due-within 15 --unit 市住建局",
        ),
        arguments: list::arguments,
        run: list::run,
    },
    Verb {
        name: "assign",
        about: Text::new(
            "交办：交给主办、会办或分办单位，开始计算期限",
            "Assign to lead, joint or separate units and start their clocks",
        ),
        detail: Text::new(
            "例：renda suggestion assign 15-4-12 --lead 市住建局 --joint 市财政局 --on 2024-03-24\n例：renda suggestion assign --from 交办目录.csv --rejects 未办.csv\n\n重复交办同样的内容不会改动；已交办给别的单位的报冲突，退出码 4。",
            "Example: renda suggestion assign 15-4-12 --lead 市住建局 --joint 市财政局 --on 2024-03-24\nExample: renda suggestion assign --from sheet.csv --rejects rejected.csv\n\nAssigning the same again changes nothing; assigning otherwise is a conflict, exit code 4.",
        ),
        arguments: assign::arguments,
        run: assign::run,
    },
    Verb {
        name: "receive",
        about: Text::new("签收：承办单位已收到", "Record that a unit has received its task"),
        detail: Text::new(
            "例：renda suggestion receive 15-4-12 --on 2024-03-26",
            "Example: renda suggestion receive 15-4-12 --on 2024-03-26",
        ),
        arguments: receive::arguments,
        run: receive::run,
    },
    Verb {
        name: "extend",
        about: Text::new("延期：登记经批准的延长期限", "Record an approved extension"),
        detail: Text::new(
            "例：renda suggestion extend 15-4-12 --until 2024-08-30 --on 2024-06-14 --by 市政府办公厅\n\n须在原期限届满前批准，且不超过规则的最长期限。",
            "Example: renda suggestion extend 15-4-12 --until 2024-08-30 --on 2024-06-14\n\nIt is approved before the first limit ends, and not beyond the longest the rules allow.",
        ),
        arguments: extend::arguments,
        run: extend::run,
    },
    Verb {
        name: "reply",
        about: Text::new("答复：登记答复日期、文号和类别", "Record a reply: day, number, class"),
        detail: Text::new(
            "例：renda suggestion reply 15-4-12 --on 2024-06-20 --no 筑建函〔2024〕12号 --class A\n例：renda suggestion reply --from 答复.csv",
            "Example: renda suggestion reply 15-4-12 --on 2024-06-20 --no 12 --class A\nExample: renda suggestion reply --from replies.csv",
        ),
        arguments: reply::arguments,
        run: reply::run,
    },
    Verb {
        name: "feedback",
        about: Text::new(
            "反馈：登记代表对办理工作和结果的满意度；不满意即转入下一轮",
            "Record the deputies' view; dissatisfied opens the next round",
        ),
        detail: Text::new(
            "例：renda suggestion feedback 15-4-12 --on 2024-07-02 --work 满意 --result 不满意 --note 没有时间表",
            "Example: renda suggestion feedback 15-4-12 --on 2024-07-02 --work satisfied --result satisfied",
        ),
        arguments: feedback::arguments,
        run: feedback::run,
    },
    Verb {
        name: "timeline",
        about: Text::new("按日期列出一件建议的全过程", "Show the whole course of one suggestion by date"),
        detail: Text::new("例：renda suggestion timeline 15-4-12", "Example: renda suggestion timeline 15-4-12"),
        arguments: timeline::arguments,
        run: timeline::run,
    },
];
