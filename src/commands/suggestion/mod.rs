//! The verbs of suggestions beside those of every record type.

use super::Verb;
use super::record::add;
use crate::i18n::Text;

mod archive;
mod assign;
mod close;
mod contact;
mod extend;
mod facts;
mod feedback;
mod gaps;
mod give_back;
mod list;
mod merge;
mod opinion;
mod promise;
mod promises;
mod propose;
mod publish;
mod receive;
mod reclass;
mod recommend;
mod redo;
mod reply;
mod review;
mod row;
mod similar;
mod split;
mod steps;
mod supervise;
mod timeline;
mod unsign;
mod urge;
mod urgings;
mod withdraw;

pub(crate) use similar::Alike;

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
        name: "register",
        about: Text::new("登记一件建议，编号按系列顺延", "Register a suggestion; its number is the next of the series"),
        detail: Text::new(
            "例：renda suggestion register --session 15-4 --title 关于停车的建议 --lead 王小明 --cosigners 李华、张强 --publicity 全文\n\n与 add 相同；各字段一个选项。",
            "Example: renda suggestion register --session 15-4 --title TITLE --lead 王小明 --publicity full\n\nThe same as add: one option a field.",
        ),
        arguments: add::arguments,
        run: add::run,
    },
    Verb {
        name: "review",
        about: Text::new("审查：立案、退回修改、不予立案或转来信", "Record what the review came to"),
        detail: Text::new(
            "例：renda suggestion review 15-4-12 --outcome 立案 --on 2024-02-05\n例：renda suggestion review 15-4-15 --outcome 不予立案 --ground R01 --notified 2024-02-06\n\n不予立案须写理由；退回、不予立案、转来信须写告知代表的日期。各次审查都保留在案。",
            "Example: renda suggestion review 15-4-12 --outcome accepted --on 2024-02-05\nExample: renda suggestion review 15-4-15 --outcome refused --ground R01 --notified 2024-02-06\n\nA refusal names its ground; the deputies are told of everything but acceptance. Every review stays on record.",
        ),
        arguments: review::arguments,
        run: review::run,
    },
    Verb {
        name: "split",
        about: Text::new("分案：一事一议，其余事项另编新号", "Split several matters into a suggestion each"),
        detail: Text::new(
            "例：renda suggestion split 15-4-12 --into \"关于增设公交站的建议；关于修缮路灯的建议\"\n\n原件保留编号，作为其中第一个事项；各新件注明分自何件。",
            "Example: renda suggestion split 15-4-12 --into \"first other title; second other title\"\n\nIt keeps its number as the first of the matters; each new one says from which it was split.",
        ),
        arguments: split::arguments,
        run: split::run,
    },
    Verb {
        name: "merge",
        about: Text::new(
            "并案：与内容相同的另一件一并办理，编号保留、分别答复",
            "Handle together with another one; number and reply stay its own",
        ),
        detail: Text::new(
            "例：renda suggestion merge 15-4-16 --into 15-4-12 --notified 2024-02-06",
            "Example: renda suggestion merge 15-4-16 --into 15-4-12 --notified 2024-02-06",
        ),
        arguments: merge::arguments,
        run: merge::run,
    },
    Verb {
        name: "withdraw",
        about: Text::new("撤回：代表书面撤回，办理即行终止", "Withdraw; its handling ends"),
        detail: Text::new(
            "例：renda suggestion withdraw 15-4-12 --on 2024-04-02 --all-agree yes --reason 已另行解决\n\n何时可以撤回、联名的是否须一致同意，按办理规则。",
            "Example: renda suggestion withdraw 15-4-12 --on 2024-04-02 --all-agree yes\n\nUntil when, and whether all who signed must agree, is the profile's to say.",
        ),
        arguments: withdraw::arguments,
        run: withdraw::run,
    },
    Verb {
        name: "unsign",
        about: Text::new("撤回签名：一名联名代表不再联名", "Take one co-signer's name back"),
        detail: Text::new(
            "例：renda suggestion unsign 15-4-12 --by 李华 --on 2024-02-03",
            "Example: renda suggestion unsign 15-4-12 --by 李华 --on 2024-02-03",
        ),
        arguments: unsign::arguments,
        run: unsign::run,
    },
    Verb {
        name: "propose",
        about: Text::new(
            "预交办：交办前征求单位和代表意见，并登记答复",
            "Ask units and deputies before the assignment, and record their answers",
        ),
        detail: Text::new(
            "例：renda suggestion propose 15-4-12 --unit 市住建局 --role 主办 --on 2024-03-01\n例：renda suggestion propose 15-4-12 --unit 市住建局 --answer 同意 --on 2024-03-05\n\n不写 --unit 的为征求代表意见。",
            "Example: renda suggestion propose 15-4-12 --unit 市住建局 --role lead --on 2024-03-01\nExample: renda suggestion propose 15-4-12 --unit 市住建局 --answer agree --on 2024-03-05\n\nWithout --unit the deputies are meant.",
        ),
        arguments: propose::arguments,
        run: propose::run,
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
        name: "return",
        about: Text::new(
            "退办：登记承办单位的退办申请和交办机关的决定",
            "Record a unit's asking to be relieved, and the decision",
        ),
        detail: Text::new(
            "例：renda suggestion return 15-4-12 --on 2024-03-29 --reason 不属本单位职责 --propose 市交通运输局\n例：renda suggestion return 15-4-12 --decide 同意退办 --on 2024-04-02 --by 市政府办公厅\n\n超过退办时限的不受理。同意后用 assign 重新交办；答复期限是否重新起算，按办理规则。",
            "Example: renda suggestion return 15-4-12 --on 2024-03-29 --reason \"not its business\" --propose 市交通运输局\nExample: renda suggestion return 15-4-12 --decide granted --on 2024-04-02\n\nAfter the window it is refused. Granted, it is assigned anew; whether the reply clock starts anew is the profile's to say.",
        ),
        arguments: give_back::arguments,
        run: give_back::run,
    },
    Verb {
        name: "contact",
        about: Text::new("联系：登记承办单位与代表的联系沟通", "Record that a unit spoke with the deputies"),
        detail: Text::new(
            "例：renda suggestion contact 15-4-12 --on 2024-04-10 --form 座谈会 --who 王小明\n\n电话联系计入沟通，不计入面商。",
            "Example: renda suggestion contact 15-4-12 --on 2024-04-10 --form meeting\n\nBy telephone counts as contact, not as face to face.",
        ),
        arguments: contact::arguments,
        run: contact::run,
    },
    Verb {
        name: "opinion",
        about: Text::new(
            "会办意见：登记会办单位的意见，或退回没有实质内容的",
            "Record a joint unit's opinion, or send a hollow one back",
        ),
        detail: Text::new(
            "例：renda suggestion opinion 15-4-12 --unit 市财政局 --on 2024-04-20 --no 筑财函〔2024〕8号\n例：renda suggestion opinion 15-4-12 --unit 市财政局 --send-back 没有实质内容 --on 2024-04-22",
            "Example: renda suggestion opinion 15-4-12 --unit 市财政局 --on 2024-04-20\nExample: renda suggestion opinion 15-4-12 --unit 市财政局 --send-back hollow --on 2024-04-22",
        ),
        arguments: opinion::arguments,
        run: opinion::run,
    },
    Verb {
        name: "urge",
        about: Text::new("催办：登记对承办单位的催办", "Record that a unit was urged"),
        detail: Text::new(
            "例：renda suggestion urge 15-4-12 --source 代表工作机构 --channel 电话 --on 2024-06-10",
            "Example: renda suggestion urge 15-4-12 --source office --channel telephone --on 2024-06-10",
        ),
        arguments: urge::arguments,
        run: urge::run,
    },
    Verb {
        name: "urgings",
        about: Text::new(
            "催办记录：催了谁、单位其后是否答复、隔了几天",
            "List urgings: of which unit, whether it has replied since, and after how many days",
        ),
        detail: Text::new(
            "例：renda suggestion urgings --open\n例：renda suggestion urgings --year 2024 --unit 市住建局 --format xlsx --output 催办.xlsx\n\n按催办日期列出全部建议的催办；未答复的计到当日，--as-of 看某日的情况。",
            "Example: renda suggestion urgings --open\nExample: renda suggestion urgings --year 2024 --unit UNIT --format xlsx --output urgings.xlsx\n\nOver all suggestions, by day; where there is no reply the days run to the present one, or to --as-of.",
        ),
        arguments: urgings::arguments,
        run: urgings::run,
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
        name: "reclass",
        about: Text::new(
            "类别调整：更改答复的类别，原类别保留在案",
            "Change the class of a reply; the one before stays on record",
        ),
        detail: Text::new(
            "例：renda suggestion reclass 15-4-12 --class A --on 2024-11-20 --reason 承诺事项已落实",
            "Example: renda suggestion reclass 15-4-12 --class A --on 2024-11-20 --reason \"promise kept\"",
        ),
        arguments: reclass::arguments,
        run: reclass::run,
    },
    Verb {
        name: "redo",
        about: Text::new("重新办理：由交办机关决定再办一轮", "Open a further round by decision"),
        detail: Text::new(
            "例：renda suggestion redo 15-4-12 --on 2024-09-02 --reason 经评估须继续办理",
            "Example: renda suggestion redo 15-4-12 --on 2024-09-02 --reason \"assessment\"",
        ),
        arguments: redo::arguments,
        run: redo::run,
    },
    Verb {
        name: "supervise",
        about: Text::new(
            "督办：登记督办、现场活动和结果",
            "Record supervision, what happened on the spot, and the outcome",
        ),
        detail: Text::new(
            "例：renda suggestion supervise 15-4-12 --kind 融媒 --leader 某副主任 --criteria 反映集中 --on 2024-04-01\n例：renda suggestion supervise 15-4-12 --on 2024-05-08 --place 某社区 --media 市广播电视台 --deputies 6 --citizens 20 --event 当场确定整改时间\n例：renda suggestion supervise 15-4-12 --on 2024-08-30 --outcome 已建成 --score 95",
            "Example: renda suggestion supervise 15-4-12 --kind media --leader NAME --on 2024-04-01\nExample: renda suggestion supervise 15-4-12 --on 2024-05-08 --place PLACE --media OUTLET --deputies 6\nExample: renda suggestion supervise 15-4-12 --on 2024-08-30 --outcome built --score 95",
        ),
        arguments: supervise::arguments,
        run: supervise::run,
    },
    Verb {
        name: "promise",
        about: Text::new(
            "承诺事项：登记承诺、进展、落实、变更和评价",
            "Record promises, their progress, keeping, change and evaluation",
        ),
        detail: Text::new(
            "例：renda suggestion promise 15-4-12 --text 新增泊位200个 --due 2024-12-31 --on 2024-06-20\n例：renda suggestion promise 15-4-12 --kept yes --on 2024-11-15\n例：renda suggestion promise 15-4-12 --change 规划调整 --due 2025-06-30 --on 2024-12-20",
            "Example: renda suggestion promise 15-4-12 --text \"200 more spaces\" --due 2024-12-31 --on 2024-06-20\nExample: renda suggestion promise 15-4-12 --kept yes --on 2024-11-15\nExample: renda suggestion promise 15-4-12 --change \"plan changed\" --due 2025-06-30 --on 2024-12-20",
        ),
        arguments: promise::arguments,
        run: promise::run,
    },
    Verb {
        name: "promises",
        about: Text::new(
            "承诺事项台账：落实中、逾期、已落实、变更",
            "The ledger of promises: open, overdue, kept, changed",
        ),
        detail: Text::new(
            "例：renda suggestion promises --state overdue\n例：renda suggestion promises --due-within 30 --unit 市住建局\n\n逐年累计，未落实的跨年、跨届都在其中；--as-of 看当日的台账。",
            "Example: renda suggestion promises --state overdue\nExample: renda suggestion promises --due-within 30 --unit UNIT\n\nOver all years and terms; --as-of shows the ledger of a day.",
        ),
        arguments: promises::arguments,
        run: promises::run,
    },
    Verb {
        name: "publish",
        about: Text::new("公开：登记建议和答复的公开范围", "Record how far suggestion and reply were published"),
        detail: Text::new(
            "例：renda suggestion publish 15-4-12 --extent 全文 --reply-extent 全文 --place 市人大网 --on 2024-08-01\n\n须代表和承办单位各自同意；涉密的不公开。",
            "Example: renda suggestion publish 15-4-12 --extent full --reply-extent full --place SITE --on 2024-08-01\n\nDeputies and unit each consent; what is secret is not published.",
        ),
        arguments: publish::arguments,
        run: publish::run,
    },
    Verb {
        name: "close",
        about: Text::new(
            "办结：代表逾期未反馈，或经评估后办结",
            "Close where the deputies stay silent, or after an assessment",
        ),
        detail: Text::new(
            "例：renda suggestion close 15-4-12 --on 2024-08-01 --reason 经催促仍未反馈\n\n反馈满意的自然办结，不需要这一步。",
            "Example: renda suggestion close 15-4-12 --on 2024-08-01 --reason \"silent after urging\"\n\nA satisfied feedback closes by itself.",
        ),
        arguments: close::arguments,
        run: close::run,
    },
    Verb {
        name: "archive",
        about: Text::new("归档", "File the papers away"),
        detail: Text::new(
            "例：renda suggestion archive 15-4-12 --on 2024-12-20",
            "Example: renda suggestion archive 15-4-12 --on 2024-12-20",
        ),
        arguments: archive::arguments,
        run: archive::run,
    },
    Verb {
        name: "steps",
        about: Text::new(
            "列出办理步骤，或一件建议现在可以办的步骤",
            "List the steps of the handling, or those possible now",
        ),
        detail: Text::new(
            "例：renda suggestion steps\n例：renda suggestion steps 15-4-12",
            "Example: renda suggestion steps\nExample: renda suggestion steps 15-4-12",
        ),
        arguments: steps::arguments,
        run: steps::run,
    },
    Verb {
        name: "gaps",
        about: Text::new(
            "查编号：列出各编号系列中的空号及原因",
            "List the gaps in the numbers of each series, and why",
        ),
        detail: Text::new("例：renda suggestion gaps --session 15-4", "Example: renda suggestion gaps --session 15-4"),
        arguments: gaps::arguments,
        run: gaps::run,
    },
    Verb {
        name: "similar",
        about: Text::new(
            "查重：找出各次会议中内容相似的建议及相同的词",
            "Find likely duplicates over all sessions, and the words they share",
        ),
        detail: Text::new(
            "例：renda suggestion similar 15-4-12\n例：renda suggestion similar --text 关于老旧小区加装电梯的建议 --min 35\n\n按共有的字词打分：完全相同为100分，35分以上多为同一事项。只供参考，不会自行并案。",
            "Example: renda suggestion similar 15-4-12\nExample: renda suggestion similar --text 关于老旧小区加装电梯的建议 --min 35\n\nScored by the words shared: 100 is the same, from 35 on it is mostly the same matter. Nothing is merged by itself.",
        ),
        arguments: similar::arguments,
        run: similar::run,
    },
    Verb {
        name: "recommend",
        about: Text::new("荐单位：相似的建议曾由哪些单位办理", "Name likely units: who handled suggestions like it"),
        detail: Text::new(
            "例：renda suggestion recommend 15-4-12\n例：renda suggestion recommend --text 关于老旧小区加装电梯的建议\n\n按最相似的30件统计，只供参考；交办仍用 assign。",
            "Example: renda suggestion recommend 15-4-12\nExample: renda suggestion recommend --text 关于老旧小区加装电梯的建议\n\nCounted over the 30 most alike; nothing is assigned by itself, which is for assign.",
        ),
        arguments: recommend::arguments,
        run: recommend::run,
    },
    Verb {
        name: "timeline",
        about: Text::new("按日期列出一件建议的全过程", "Show the whole course of one suggestion by date"),
        detail: Text::new("例：renda suggestion timeline 15-4-12", "Example: renda suggestion timeline 15-4-12"),
        arguments: timeline::arguments,
        run: timeline::run,
    },
];
