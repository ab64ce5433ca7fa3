//! 议案: the register of motions and the sheets of the work on them. What became of a motion is kept as dated steps; the
//! register row shows the newest outcome.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType};
use crate::i18n::Text;

/// 处理决定: how a motion was disposed of (代表法 art. 15; local rules on motions).
pub static DECISION: List = List {
    name: "motion-decision",
    codes: &[
        Code::new("agenda", "列入议程", "on the agenda", &["列入大会议程", "列入本次会议议程", "列入会议议程"]),
        Code::new(
            "committee",
            "闭会审议",
            "to a committee between sessions",
            &["交专委会闭会审议", "闭会期间审议", "交专委会审议"],
        ),
        Code::new("opinion", "先提意见", "a committee's opinion first", &["先交专委会提意见", "交专委会提出意见"]),
        Code::new("unfit", "不作为议案", "not a motion", &["不作议案"]),
        Code::new("converted", "转建议", "turned into a suggestion", &["转为建议", "作为建议处理", "改作建议"]),
        Code::new("agencies", "交有关机关办理", "to the agencies concerned", &["交有关机关", "交机关办理"]),
        Code::new("plan", "列入规划计划", "into a plan", &["列入立法规划", "列入工作计划", "列入立法计划"]),
        Code::new("reference", "留作参考", "kept for reference", &["供参考"]),
        Code::new("passed", "表决通过", "passed", &["通过"]),
        Code::new("rejected", "表决未通过", "voted down", &["未通过", "否决"]),
        Code::new("withdrawn", "撤回", "withdrawn", &["撤案"]),
        Code::new("lapsed", "人数不足终止", "ended for want of movers", &["终止"]),
    ],
};

/// What `motion decide` records.
pub static DECIDED: List = List {
    name: "motion-deciding",
    codes: &[
        DECISION.codes[0],
        DECISION.codes[1],
        DECISION.codes[2],
        DECISION.codes[3],
        Code::new("consulted", "送有关机关征求意见", "agencies asked for their opinion", &["征求意见", "征求机关意见"]),
        DECISION.codes[5],
        DECISION.codes[6],
        DECISION.codes[7],
        DECISION.codes[8],
        DECISION.codes[9],
        DECISION.codes[10],
        Code::new("accepted", "同意办理情况", "handling accepted", &["同意", "办结"]),
        Code::new("redo", "重新办理", "to be handled again", &["不同意", "重办"]),
    ],
};

/// What `motion report` records.
pub static REPORT: List = List {
    name: "motion-report",
    codes: &[
        Code::new("opined", "专委会意见", "opinion of the committee", &["提出意见"]),
        Code::new("agency-opinion", "机关意见", "opinion of the agencies", &["有关机关意见"]),
        Code::new("result", "审议结果报告", "report on the deliberation", &["审议结果", "审议报告"]),
        Code::new("handled", "办理情况报告", "report on the handling", &["办理报告", "办理情况"]),
    ],
};

const NUMBER: Field = Field::new("number", "议案号", "Motion no.", Kind::Text)
    .aliases(&["议案编号", "编号", "案号"])
    .key_part()
    .required()
    .example("15-4-3");

/// 议案: the declaration. 案由、案据、方案 are what a motion must have (代表法 art. 15).
pub static MOTION: RecordType = RecordType {
    noun: "motion",
    label: Text::new("议案", "motion"),
    fields: &[
        NUMBER.allotted().example("3"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("session", "会议", "Session", Kind::Session)
            .aliases(&["届次", "届次会议"])
            .key_part()
            .example("十五届四次"),
        Field::new("title", "案由", "Title", Kind::Text)
            .aliases(&["标题", "议案标题", "题目"])
            .required()
            .example("关于制定社区养老服务条例的议案"),
        Field::new("grounds", "案据", "Grounds", Kind::Prose)
            .aliases(&["理由", "依据"])
            .required()
            .example("社区养老服务缺少法规依据"),
        Field::new("proposal", "方案", "Proposal", Kind::Prose)
            .aliases(&["建议方案", "议案方案"])
            .required()
            .example("列入立法计划，年内提请审议"),
        Field::new("movers", "提案人", "Movers", Kind::Names)
            .aliases(&["提出人", "提议案人", "联名代表", "附议代表"])
            .listed()
            .example("王小明、李华、张强等12人"),
        Field::new("delegation", "代表团", "Delegation", Kind::Text).aliases(&["提案代表团"]),
        Field::new("submitted_at", "提交时间", "Submitted", Kind::Moment)
            .aliases(&["提出时间", "提交日期"])
            .listed()
            .example("2024-02-01 10:30"),
        Field::new("decision", "处理决定", "Decision", Kind::Code(&DECISION))
            .aliases(&["处理意见", "处理结果"])
            .listed(),
        Field::new("committee", "审议委员会", "Committee", Kind::Text).aliases(&["专委会", "审议专委会"]).listed(),
        Field::new("converted_to", "转建议编号", "Suggestion", Kind::Text).aliases(&["建议编号", "转建议号"]).listed(),
        Field::new("note", "备注", "Note", Kind::Prose),
        EXTRA,
    ],
};

const DEPUTIES: Field = Field::new("deputies", "代表", "Deputies", Kind::Texts)
    .aliases(&["附议代表", "附议人", "退出代表", "姓名"])
    .required()
    .example("王小明、李华");
const NOTE: Field = Field::new("note", "说明", "Note", Kind::Prose).aliases(&["备注", "理由"]);

/// 附议.
pub static SIGNING: RecordType = RecordType {
    noun: "motion-signing",
    label: Text::new("附议", "signing"),
    fields: &[NUMBER, DEPUTIES, Field::new("signed_on", "附议日期", "Signed", Kind::Date).aliases(&["日期"]).listed()],
};

/// 退出附议.
pub static UNSIGNING: RecordType = RecordType {
    noun: "motion-unsigning",
    label: Text::new("退出附议", "unsigning"),
    fields: &[
        NUMBER,
        DEPUTIES,
        Field::new("withdrawn_on", "退出日期", "Withdrawn", Kind::Date).aliases(&["日期"]).listed(),
    ],
};

/// 处理决定.
pub static DECIDING: RecordType = RecordType {
    noun: "motion-deciding",
    label: Text::new("处理决定", "decision"),
    fields: &[
        NUMBER,
        Field::new("kind", "处理决定", "Decision", Kind::Code(&DECIDED)).aliases(&["决定", "处理意见"]).required(),
        Field::new("decided_on", "决定日期", "Decided", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("body", "承办机构", "Body", Kind::Text)
            .aliases(&["审议委员会", "专委会", "承办机关", "同意机关"])
            .listed(),
        Field::new("due_on", "期限", "Due", Kind::Date).aliases(&["办理期限", "报告期限"]).listed(),
        NOTE,
    ],
};

/// 要求复议.
pub static RECONSIDERING: RecordType = RecordType {
    noun: "motion-reconsidering",
    label: Text::new("要求复议", "demand for reconsideration"),
    fields: &[
        NUMBER,
        Field::new("deputies", "要求复议的代表", "Deputies", Kind::Texts)
            .aliases(&["代表", "提案人", "姓名"])
            .required()
            .example("王小明、李华"),
        Field::new("demanded_at", "提出时间", "Demanded", Kind::Moment)
            .aliases(&["时间", "要求时间"])
            .required()
            .example("2024-02-03 09:30"),
        NOTE,
    ],
};

/// 报告.
pub static REPORTING: RecordType = RecordType {
    noun: "motion-reporting",
    label: Text::new("议案报告", "report"),
    fields: &[
        NUMBER,
        Field::new("kind", "报告类型", "Report", Kind::Code(&REPORT)).aliases(&["类型"]).required(),
        Field::new("reported_on", "报告日期", "Reported", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("body", "报告机构", "Body", Kind::Text).aliases(&["专委会", "机关"]).listed(),
        NOTE,
    ],
};

/// 转建议.
pub static CONVERTING: RecordType = RecordType {
    noun: "motion-converting",
    label: Text::new("转建议", "conversion"),
    fields: &[
        NUMBER,
        Field::new("converted_on", "转办日期", "Converted", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("title", "建议标题", "Title", Kind::Text).aliases(&["标题"]),
        Field::new("category", "类别", "Category", Kind::Text).aliases(&["分类"]),
        NOTE,
    ],
};
