//! 活动, 参加 and 实事: what deputies did, who took part, and what came of it for people.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType, Target};
use crate::i18n::Text;

/// 活动类型 (代表法 arts. 27–41; the classes of deputies' duty registers).
pub static KIND: List = List {
    name: "activity-kind",
    codes: &[
        Code::new("session", "会议", "session", &["人代会", "大会"]),
        Code::new("attending", "列席", "attending a meeting", &["列席会议"]),
        Code::new("inspection", "视察", "inspection", &["集中视察", "代表视察", "持证视察"]),
        Code::new("research", "专题调研", "research", &["调研"]),
        Code::new("enforcement", "执法检查", "law enforcement inspection", &[]),
        Code::new("group", "小组活动", "group activity", &["代表小组活动"]),
        Code::new("reception", "代表接待", "reception", &["接待群众", "进站接待", "接待选民", "联系群众"]),
        Code::new("training", "培训", "training", &["学习培训"]),
        Code::new("duty-report", "述职", "duty report", &["代表述职"]),
        Code::new("lecture", "宣讲", "lecture", &["宣传"]),
        Code::new("appointment", "约见", "appointment with officials", &["代表约见"]),
        Code::new("inquiry", "专题询问", "inquiry", &["询问"]),
        Code::new("appraisal", "工作评议", "appraisal", &["评议"]),
        Code::new("hearing", "座谈听证", "hearing", &["座谈", "听证", "座谈会"]),
        Code::new("other", "其他", "other", &[]),
    ],
};

/// 出席状态.
pub static STATE: List = List {
    name: "attendance-state",
    codes: &[
        Code::new("present", "出席", "present", &["参加", "到会"]),
        Code::new("leave", "请假", "on leave", &["请假获准"]),
        Code::new("absent", "缺席", "absent", &["未到", "未请假缺席"]),
    ],
};

/// 活动: the declaration.
pub static ACTIVITY: RecordType = RecordType {
    noun: "activity",
    label: Text::new("活动", "activity"),
    fields: &[
        Field::new("number", "活动编号", "No.", Kind::Text)
            .aliases(&["编号"])
            .key_part()
            .required()
            .example("HD2024-0001"),
        Field::new("kind", "活动类型", "Kind", Kind::Code(&KIND)).aliases(&["类型"]).required().example("专题调研"),
        Field::new("theme", "主题", "Theme", Kind::Text).aliases(&["活动主题"]).example("高质量发展，代表在行动"),
        Field::new("title", "活动名称", "Title", Kind::Text)
            .aliases(&["名称", "活动标题"])
            .required()
            .example("老旧小区改造专题调研"),
        Field::new("place", "地点", "Place", Kind::Text).aliases(&["活动地点"]),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码", "组织层级区划"])
            .key_part()
            .example("520100"),
        Field::new("station", "联络站", "Station", Kind::Reference(Target::Station)).aliases(&["站点", "站点编号"]),
        Field::new("organiser", "组织单位", "Organiser", Kind::Text).aliases(&["主办单位"]),
        Field::new("starts_on", "开始日期", "Starts", Kind::Date)
            .aliases(&["活动日期", "日期", "活动时间"])
            .required()
            .example("2024-05-16"),
        Field::new("ends_on", "结束日期", "Ends", Kind::Date),
        Field::new("half_days", "半天数", "Half days", Kind::Count),
        Field::new("summary", "小结", "Summary", Kind::Prose).aliases(&["活动小结"]),
        EXTRA,
    ],
};

/// 参加: a deputy's part in an activity, or a bare number of participations.
pub static ATTENDANCE: RecordType = RecordType {
    noun: "attendance",
    label: Text::new("参加情况", "attendance"),
    fields: &[
        Field::new("activity", "活动编号", "Activity", Kind::Reference(Target::Activity))
            .aliases(&["活动"])
            .key_part()
            .required()
            .example("HD2024-0001"),
        Field::new("deputy", "代表", "Deputy", Kind::Reference(Target::Deputy))
            .aliases(&["证号", "代表证号", "姓名", "代表姓名"])
            .key_part()
            .example("001"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码", "代表所属行政区划"])
            .listed()
            .example("520100"),
        Field::new("term", "届次", "Term", Kind::Term).aliases(&["届"]).example("十五届"),
        Field::new("role", "角色", "Role", Kind::Text).listed(),
        Field::new("state", "出席状态", "State", Kind::Code(&STATE))
            .aliases(&["状态", "出席情况"])
            .listed()
            .example("出席"),
        Field::new("spoke", "发言", "Spoke", Kind::Flag).aliases(&["是否发言"]),
        Field::new("count", "人次", "Participations", Kind::Count).aliases(&["参与人次"]),
        Field::new("note", "备注", "Note", Kind::Prose),
        EXTRA,
    ],
};

/// 实事: a practical matter done for people.
pub static MATTER: RecordType = RecordType {
    noun: "matter",
    label: Text::new("实事", "practical matter"),
    fields: &[
        Field::new("number", "编号", "No.", Kind::Text)
            .aliases(&["实事编号"])
            .key_part()
            .required()
            .example("SS2024-0001"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520102"),
        Field::new("deputy", "代表", "Deputy", Kind::Reference(Target::Deputy))
            .aliases(&["证号", "代表证号", "办理代表"])
            .listed(),
        Field::new("term", "届次", "Term", Kind::Term).aliases(&["届"]),
        Field::new("activity", "活动编号", "Activity", Kind::Reference(Target::Activity)).aliases(&["活动"]),
        Field::new("title", "事项", "Matter", Kind::Text)
            .aliases(&["实事内容", "事项名称", "名称"])
            .required()
            .example("协调加装社区路灯"),
        Field::new("beneficiaries", "受益人数", "Beneficiaries", Kind::Count).listed(),
        Field::new("money", "金额", "Money", Kind::Money).aliases(&["投入金额"]),
        Field::new("done_on", "办结日期", "Done", Kind::Date).aliases(&["完成日期", "办结时间"]).listed(),
        EXTRA,
    ],
};
