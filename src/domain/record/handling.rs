//! Sheets of the handling, one a step: what was reviewed, assigned, received, returned, extended, replied to, answered, supervised,
//! promised, published. Their rows change suggestions; they are no records of their own.

use super::code::{Code, List};
use super::suggestion::{
    ADOPTION, CONTACT_FORM, PUBLICITY, REFUSAL_GROUND, REPLY_CLASS, REVIEW, SATISFACTION, SUPERVISION,
};
use super::{Field, Kind, RecordType, Target};
use crate::i18n::Text;

/// 办理角色.
pub static ROLE: List = List {
    name: "role",
    codes: &[
        Code::new("lead", "主办", "lead", &[]),
        Code::new("joint", "会办", "joint", &["协办"]),
        Code::new("separate", "分办", "separate", &["分别办理"]),
    ],
};

/// 征求意见的答复.
pub static ANSWER: List = List {
    name: "answer",
    codes: &[
        Code::new("agree", "同意", "agree", &["无意见", "没有意见"]),
        Code::new("object", "不同意", "object", &["有异议"]),
    ],
};

/// 退办的决定.
pub static DECISION: List = List {
    name: "decision",
    codes: &[
        Code::new("granted", "同意退办", "granted", &["同意"]),
        Code::new("denied", "不同意退办", "denied", &["不同意", "继续办理"]),
    ],
};

/// 催办方.
pub static URGER: List = List {
    name: "urger",
    codes: &[
        Code::new("deputy", "代表", "deputy", &[]),
        Code::new("office", "代表工作机构", "deputies'-work office", &["代工委", "人大"]),
        Code::new("government", "政府督查室", "government's inspectors", &["政府", "督查室"]),
    ],
};

const NUMBER: Field = Field::new("number", "编号", "No.", Kind::Text)
    .aliases(&["建议编号", "案号"])
    .key_part()
    .required()
    .example("15-4-12");
const UNIT: Field = Field::new("unit", "承办单位", "Unit", Kind::Reference(Target::Unit))
    .aliases(&["主办单位", "单位", "单位名称"])
    .listed()
    .example("市住建局");

/// 交办目录.
pub static ASSIGNING: RecordType = RecordType {
    noun: "assigning",
    label: Text::new("交办", "assignment"),
    fields: &[
        NUMBER,
        Field::new("lead_unit", "主办单位", "Lead unit", Kind::Reference(Target::Unit))
            .aliases(&["承办单位", "主办"])
            .listed(),
        Field::new("joint_units", "会办单位", "Joint units", Kind::Texts)
            .aliases(&["协办单位", "会办", "协办"])
            .listed(),
        Field::new("split_units", "分办单位", "Separate units", Kind::Texts)
            .aliases(&["分办", "分别办理单位"])
            .listed(),
        Field::new("assigned_on", "交办日期", "Assigned", Kind::Date).aliases(&["交办时间"]).listed(),
        Field::new("forwarded_on", "转办日期", "Forwarded", Kind::Date).aliases(&["转办时间", "分办日期"]),
        Field::new("replacing", "原承办单位", "In place of", Kind::Reference(Target::Unit)).aliases(&["退办单位"]),
    ],
};

/// 签收单.
pub static RECEIVING: RecordType = RecordType {
    noun: "receiving",
    label: Text::new("签收", "receipt"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("received_on", "签收日期", "Received", Kind::Date).aliases(&["签收时间"]).listed(),
    ],
};

/// 延期审批.
pub static EXTENDING: RecordType = RecordType {
    noun: "extending",
    label: Text::new("延期", "extension"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("extended_to", "延期至", "Extended to", Kind::Date).required(),
        Field::new("approved_on", "批准日期", "Approved", Kind::Date).aliases(&["批准时间"]).listed(),
        Field::new("approved_by", "批准人", "Approved by", Kind::Text).aliases(&["批准机关", "审批人"]),
        Field::new("reason", "理由", "Reason", Kind::Prose).aliases(&["延期理由", "原因"]),
        Field::new("asked_on", "申请日期", "Asked", Kind::Date).aliases(&["申请时间"]),
    ],
};

/// 答复.
pub static REPLYING: RecordType = RecordType {
    noun: "replying",
    label: Text::new("答复", "reply"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("replied_on", "答复日期", "Replied", Kind::Date).aliases(&["答复时间"]).listed(),
        Field::new("reply_no", "答复文号", "Reply no.", Kind::Text).aliases(&["文号"]).listed(),
        Field::new("reply_class", "办理结果类别", "Class", Kind::Code(&REPLY_CLASS))
            .aliases(&["类别标记", "答复类别", "类别", "办理结果分类"])
            .listed(),
        Field::new("reply_public", "答复公开", "Reply published", Kind::Flag).aliases(&["答复是否公开"]),
        Field::new("adopted", "采纳情况", "Adoption", Kind::Code(&ADOPTION)),
        Field::new("contacted_on", "联系日期", "Contacted", Kind::Date).aliases(&["沟通日期"]),
        Field::new("contact_form", "面商形式", "Form of contact", Kind::Code(&CONTACT_FORM)).aliases(&["沟通方式"]),
        Field::new("signed_by", "签发人", "Signed by", Kind::Name),
        Field::new("contact_person", "联系人", "Contact", Kind::Text),
        Field::new("delivered_on", "代表收到日期", "Delivered", Kind::Date).aliases(&["收到日期", "收到时间"]),
    ],
};

/// 征询意见.
pub static FEEDBACK: RecordType = RecordType {
    noun: "feedback",
    label: Text::new("反馈", "feedback"),
    fields: &[
        NUMBER,
        Field::new("round", "办理轮次", "Round", Kind::Count).aliases(&["轮次"]).listed(),
        Field::new("feedback_on", "反馈日期", "Feedback", Kind::Date).aliases(&["反馈时间"]).listed(),
        Field::new("attitude", "办理工作满意度", "Satisfied with the work", Kind::Code(&SATISFACTION))
            .aliases(&["办理态度", "对办理工作"])
            .listed(),
        Field::new("result", "办理结果满意度", "Satisfied with the result", Kind::Code(&SATISFACTION))
            .aliases(&["满意度", "满意情况", "对办理结果"])
            .listed(),
        Field::new("feedback_note", "反馈意见", "Feedback note", Kind::Prose).aliases(&["意见", "理由"]),
        Field::new("deputy", "代表", "Deputy", Kind::Name).aliases(&["代表姓名", "反馈代表"]),
        Field::new("collected_by", "收集人", "Collected by", Kind::Text).aliases(&["回收人"]),
        Field::new("channel", "收集方式", "Channel", Kind::Text).aliases(&["反馈方式", "渠道"]),
    ],
};

/// 审查结果.
pub static REVIEWING: RecordType = RecordType {
    noun: "reviewing",
    label: Text::new("审查", "review"),
    fields: &[
        NUMBER,
        Field::new("outcome", "审查结果", "Outcome", Kind::Code(&REVIEW)).aliases(&["审查意见"]).required(),
        Field::new("refusal_ground", "不予立案理由", "Ground of refusal", Kind::Code(&REFUSAL_GROUND))
            .aliases(&["理由"]),
        Field::new("reviewed_on", "审查日期", "Reviewed", Kind::Date).aliases(&["审查时间"]).listed(),
        Field::new("notified_on", "告知日期", "Deputies told", Kind::Date).aliases(&["告知代表日期"]).listed(),
        Field::new("reviewed_by", "审查人", "Reviewed by", Kind::Text).aliases(&["审查单位"]),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 并案.
pub static MERGING: RecordType = RecordType {
    noun: "merging",
    label: Text::new("并案", "merging"),
    fields: &[
        NUMBER,
        Field::new("into", "并入编号", "Into", Kind::Text).aliases(&["并入"]).required(),
        Field::new("merged_on", "并案日期", "Merged", Kind::Date).listed(),
        Field::new("notified_on", "告知日期", "Deputies told", Kind::Date).aliases(&["告知代表日期"]).listed(),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 分案: the titles of the other matters stand on lines of their own or between `；`.
pub static SPLITTING: RecordType = RecordType {
    noun: "splitting",
    label: Text::new("分案", "splitting"),
    fields: &[
        NUMBER,
        Field::new("into", "分出事项", "Matters split off", Kind::Prose).aliases(&["分出标题"]).required(),
        Field::new("split_on", "分案日期", "Split", Kind::Date).listed(),
    ],
};

/// 撤回.
pub static WITHDRAWING: RecordType = RecordType {
    noun: "withdrawing",
    label: Text::new("撤回", "withdrawal"),
    fields: &[
        NUMBER,
        Field::new("withdrawn_on", "撤回日期", "Withdrawn", Kind::Date).aliases(&["撤回时间"]).listed(),
        Field::new("all_agree", "联名代表一致同意", "All agree", Kind::Flag),
        Field::new("reason", "撤回理由", "Reason", Kind::Prose).aliases(&["理由"]),
    ],
};

/// 撤回签名.
pub static UNSIGNING: RecordType = RecordType {
    noun: "unsigning",
    label: Text::new("撤回签名", "signature taken back"),
    fields: &[
        NUMBER,
        Field::new("deputy", "代表", "Deputy", Kind::Name).aliases(&["代表姓名"]).required(),
        Field::new("withdrawn_on", "撤回日期", "Taken back", Kind::Date).aliases(&["撤回时间"]).listed(),
    ],
};

/// 预交办.
pub static PROPOSING: RecordType = RecordType {
    noun: "proposing",
    label: Text::new("预交办", "pre-assignment"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("role", "办理角色", "Role", Kind::Code(&ROLE)),
        Field::new("proposed_on", "日期", "Day", Kind::Date).aliases(&["征求意见日期", "答复日期"]).listed(),
        Field::new("answer", "答复", "Answer", Kind::Code(&ANSWER)).aliases(&["反馈意见"]).listed(),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 退办申请和决定.
pub static RETURNING: RecordType = RecordType {
    noun: "returning",
    label: Text::new("退办", "return"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("returned_on", "日期", "Day", Kind::Date).aliases(&["申请日期", "决定日期"]).listed(),
        Field::new("reason", "退办理由", "Reason", Kind::Prose).aliases(&["理由", "原因"]).listed(),
        Field::new("proposed_unit", "建议承办单位", "Unit proposed", Kind::Text).aliases(&["建议改交单位"]),
        Field::new("decision", "决定", "Decision", Kind::Code(&DECISION)).listed(),
        Field::new("decided_by", "决定机关", "Decided by", Kind::Text),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 联系代表的记录.
pub static CONTACTING: RecordType = RecordType {
    noun: "contacting",
    label: Text::new("联系代表", "contact"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("contacted_on", "联系日期", "Contacted", Kind::Date).aliases(&["沟通日期", "日期"]).listed(),
        Field::new("contact_form", "面商形式", "Form of contact", Kind::Code(&CONTACT_FORM))
            .aliases(&["沟通方式", "联系方式"])
            .required(),
        Field::new("who", "沟通人员", "Who", Kind::Text).aliases(&["面商人"]),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 会办意见.
pub static OPINING: RecordType = RecordType {
    noun: "opining",
    label: Text::new("会办意见", "joint opinion"),
    fields: &[
        NUMBER,
        Field::new("unit", "会办单位", "Joint unit", Kind::Reference(Target::Unit))
            .aliases(&["协办单位", "单位", "单位名称"])
            .listed(),
        Field::new("given_on", "日期", "Day", Kind::Date).aliases(&["会办意见日期", "退回日期"]).listed(),
        Field::new("opinion_no", "会办意见文号", "No. of the opinion", Kind::Text).aliases(&["文号"]),
        Field::new("summary", "意见摘要", "Summary", Kind::Prose),
        Field::new("sent_back", "退回理由", "Sent back because", Kind::Prose),
    ],
};

/// 催办记录.
pub static URGING: RecordType = RecordType {
    noun: "urging",
    label: Text::new("催办", "urging"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("urged_on", "催办日期", "Urged", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("source", "催办方", "Urged by", Kind::Code(&URGER)).listed(),
        Field::new("channel", "催办方式", "Channel", Kind::Text).aliases(&["方式"]),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 类别调整.
pub static RECLASSING: RecordType = RecordType {
    noun: "reclassing",
    label: Text::new("类别调整", "change of class"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("changed_on", "调整日期", "Changed", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("reply_class", "调整后类别", "New class", Kind::Code(&REPLY_CLASS))
            .aliases(&["类别", "办理结果类别"])
            .required(),
        Field::new("changed_by", "调整人", "Changed by", Kind::Text),
        Field::new("reason", "调整理由", "Reason", Kind::Prose).aliases(&["理由"]).required(),
    ],
};

/// 重新办理.
pub static REDOING: RecordType = RecordType {
    noun: "redoing",
    label: Text::new("重新办理", "new round"),
    fields: &[
        NUMBER,
        Field::new("assigned_on", "重新交办日期", "Assigned again", Kind::Date).aliases(&["日期", "交办日期"]).listed(),
        Field::new("reason", "理由", "Reason", Kind::Prose).required(),
    ],
};

/// 督办、现场活动和结果.
pub static SUPERVISING: RecordType = RecordType {
    noun: "supervising",
    label: Text::new("督办", "supervision"),
    fields: &[
        NUMBER,
        Field::new("kind", "督办方式", "Kind", Kind::Code(&SUPERVISION)).listed(),
        Field::new("supervised_on", "日期", "Day", Kind::Date).aliases(&["督办日期"]).listed(),
        Field::new("supervisor", "督办领导", "Supervisor", Kind::Text).aliases(&["督办人"]).listed(),
        Field::new("criteria", "选题理由", "Why chosen", Kind::Prose).aliases(&["确定理由"]),
        Field::new("place", "地点", "Place", Kind::Text),
        Field::new("media", "媒体", "Media", Kind::Text),
        Field::new("deputies", "参加代表人数", "Deputies", Kind::Count),
        Field::new("citizens", "参加群众人数", "Citizens", Kind::Count),
        Field::new("departments", "参加部门", "Departments", Kind::Text),
        Field::new("event_outcome", "现场结果", "Outcome on the spot", Kind::Prose),
        Field::new("outcome", "督办结果", "Outcome", Kind::Prose),
        Field::new("score", "评分", "Score", Kind::Count),
    ],
};

/// 承诺事项台账.
pub static PROMISING: RecordType = RecordType {
    noun: "promising",
    label: Text::new("承诺事项", "promise"),
    fields: &[
        NUMBER,
        UNIT,
        Field::new("which", "第几项", "Which", Kind::Count),
        Field::new("promised_on", "日期", "Day", Kind::Date).aliases(&["承诺日期"]).listed(),
        Field::new("promise", "承诺事项", "Promise", Kind::Prose).listed(),
        Field::new("promise_due", "落实时限", "Due", Kind::Date).listed(),
        Field::new("progress", "进展", "Progress", Kind::Prose),
        Field::new("kept", "已落实", "Kept", Kind::Flag).aliases(&["是否落实"]),
        Field::new("change_reason", "变更理由", "Why changed", Kind::Prose),
        Field::new("evaluation", "评价", "Evaluation", Kind::Code(&SATISFACTION)).aliases(&["代表评价"]),
        Field::new("note", "备注", "Note", Kind::Prose).aliases(&["说明"]),
    ],
};

/// 公开.
pub static PUBLISHING: RecordType = RecordType {
    noun: "publishing",
    label: Text::new("公开", "publication"),
    fields: &[
        NUMBER,
        Field::new("published_on", "公开日期", "Published", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("extent", "建议公开范围", "Suggestion published", Kind::Code(&PUBLICITY)).required(),
        Field::new("reply_extent", "答复公开范围", "Reply published", Kind::Code(&PUBLICITY)).required(),
        Field::new("place", "公开载体", "Where", Kind::Text).aliases(&["公开网站"]),
        Field::new("left_out", "略去内容", "Left out", Kind::Prose),
        Field::new("reason", "不公开理由", "Reason", Kind::Prose).aliases(&["理由"]),
    ],
};

/// 办结.
pub static CLOSING: RecordType = RecordType {
    noun: "closing",
    label: Text::new("办结", "closing"),
    fields: &[
        NUMBER,
        Field::new("closed_on", "办结日期", "Closed", Kind::Date).aliases(&["日期"]).listed(),
        Field::new("reason", "办结理由", "Reason", Kind::Prose).aliases(&["理由"]),
    ],
};

/// 归档.
pub static ARCHIVING: RecordType = RecordType {
    noun: "archiving",
    label: Text::new("归档", "filing"),
    fields: &[NUMBER, Field::new("archived_on", "归档日期", "Filed", Kind::Date).aliases(&["日期"]).listed()],
};
