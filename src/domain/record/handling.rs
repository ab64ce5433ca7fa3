//! Sheets of the daily handling: what was assigned, received, extended, replied to and answered. Their rows change
//! suggestions; they are no records of their own.

use super::suggestion::{ADOPTION, CONTACT_FORM, REPLY_CLASS, SATISFACTION};
use super::{Field, Kind, RecordType, Target};
use crate::i18n::Text;

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
    ],
};
