//! 建议、批评和意见: the flat register row that offices keep. In the store it is taken apart into the suggestion,
//! its signers, a task per unit and round, replies, feedback and promises.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType, Target};
use crate::i18n::Text;

/// 类型.
pub static KIND: List = List {
    name: "suggestion-kind",
    codes: &[
        Code::new("suggestion", "建议", "suggestion", &["建议件"]),
        Code::new("criticism", "批评", "criticism", &[]),
        Code::new("opinion", "意见", "opinion", &[]),
        Code::new("converted", "议案转建议", "converted motion", &["转建议", "议案转"]),
    ],
};

/// 审查结果.
pub static REVIEW: List = List {
    name: "review",
    codes: &[
        Code::new("accepted", "立案", "accepted", &["通过", "同意立案"]),
        Code::new("refused", "不予立案", "refused", &["不立案", "不予受理"]),
        Code::new("merged", "并案", "merged", &["合并"]),
        Code::new("sent-back", "退回", "sent back", &["退回修改", "置回"]),
        Code::new("withdrawn", "撤回", "withdrawn", &["撤案"]),
        Code::new("letter", "转来信", "treated as a letter", &["转参阅", "参阅件", "代表来信"]),
    ],
};

/// 不予立案理由: the grounds on which local rules refuse a suggestion.
pub static REFUSAL_GROUND: List = List {
    name: "refusal-ground",
    codes: &[
        Code::new("R01", "代表本人及其亲属个人问题", "personal matter of the deputy or relatives", &[]),
        Code::new("R02", "具体司法、监察案件", "a case before court, procuratorate or supervisory commission", &[]),
        Code::new("R03", "代转群众来信来访", "forwarding a petition", &[]),
        Code::new("R04", "检举、控告、申诉", "accusation or appeal", &[]),
        Code::new("R05", "学术探讨、产品推介、咨询", "academic discussion, advertising or a question", &[]),
        Code::new("R06", "没有实际内容", "no concrete content", &[]),
        Code::new("R07", "不属于本级职权范围", "outside the powers of this level", &[]),
        Code::new("R08", "正在进行的招标投标", "a tender under way", &[]),
        Code::new("R09", "与个人利益关联", "private interest", &[]),
        Code::new("R10", "违反法律法规或其他", "against the law, or another ground", &[]),
        Code::new("Q01", "多事一议", "several matters in one", &[]),
    ],
};

/// 公开意愿: the deputy's consent to publication (代表法 art. 51; local rules).
pub static PUBLICITY: List = List {
    name: "publicity",
    codes: &[
        Code::new("full", "全文", "full text", &["同意全文公开", "全文公开", "公开"]),
        Code::new("title", "仅标题", "title only", &["仅公开标题", "同意公开标题"]),
        Code::new("none", "不公开", "not published", &["不同意公开"]),
    ],
};

/// 形成方式: how the deputies came to it, as the form asks.
pub static ARISING: List = List {
    name: "arising",
    codes: &[
        Code::new("research", "专题调研", "research", &["调研"]),
        Code::new("inspection", "视察", "inspection", &[]),
        Code::new("meeting", "座谈", "meeting", &["座谈会"]),
        Code::new("visit", "走访", "visits", &["走访群众", "走访选民"]),
        Code::new("reception", "接待选民", "reception", &["代表接待", "进站接待"]),
        Code::new("other", "其他", "other", &[]),
    ],
};

/// 面商形式.
pub static CONTACT_FORM: List = List {
    name: "contact-form",
    codes: &[
        Code::new("meeting", "座谈会", "meeting", &["座谈", "召开座谈会"]),
        Code::new("visit", "上门", "visit", &["上门征求意见", "登门", "面商", "当面"]),
        Code::new("phone", "电话", "telephone", &["电话联系"]),
        Code::new("other", "其他", "other", &[]),
        Code::new("none", "未联系", "no contact", &["无沟通联系"]),
    ],
};

/// 办理结果类别; what each letter means differs by place and year and stands in the profile.
pub static REPLY_CLASS: List = List {
    name: "reply-class",
    codes: &[
        Code::new("A", "A类", "class A", &["甲", "甲类", "Ａ"]),
        Code::new("B", "B类", "class B", &["乙", "乙类", "Ｂ"]),
        Code::new("C", "C类", "class C", &["丙", "丙类", "Ｃ"]),
        Code::new("D", "D类", "class D", &["丁", "丁类", "Ｄ"]),
    ],
};

/// 采纳情况.
pub static ADOPTION: List = List {
    name: "adoption",
    codes: &[
        Code::new("adopted", "采纳", "adopted", &["已采纳"]),
        Code::new("partly", "部分采纳", "partly adopted", &[]),
        Code::new("later", "近期不能落实", "not for now", &[]),
        Code::new("rejected", "未采纳", "not adopted", &["不采纳"]),
    ],
};

/// 满意度.
pub static SATISFACTION: List = List {
    name: "satisfaction",
    codes: &[
        Code::new("satisfied", "满意", "satisfied", &["很满意"]),
        Code::new("basically", "基本满意", "basically satisfied", &["较满意"]),
        Code::new("dissatisfied", "不满意", "dissatisfied", &[]),
        Code::new("silent", "未表态", "no answer", &["未反馈", "弃权"]),
    ],
};

/// 督办方式.
pub static SUPERVISION: List = List {
    name: "supervision",
    codes: &[
        Code::new(
            "leader",
            "领衔",
            "led by a member of the chairpersons' meeting",
            &["领衔督办", "主任会议成员领衔督办"],
        ),
        Code::new("committee", "专委会", "special committee", &["专委会对口督办", "对口督办"]),
        Code::new("media", "融媒", "with the media on site", &["融媒督办", "代表建议·融媒督办"]),
        Code::new("inspection", "视察", "inspection by deputies", &["视察督办", "代表视察督办"]),
        Code::new("joint", "联合", "jointly with the government's inspectors", &["联合督办"]),
        Code::new("years", "跨年度", "over the years", &["跨年度跟踪督办", "跨年度督办"]),
        Code::new("government", "政府领衔", "led by a head of the government", &["政府领导领衔督办"]),
        Code::new("redo", "重办督办", "of a round handled again", &[]),
        Code::new("assessment", "评估", "assessment", &["第三方评估", "专家评估"]),
    ],
};

/// 建议: the declaration.
pub static SUGGESTION: RecordType = RecordType {
    noun: "suggestion",
    label: Text::new("建议", "suggestion"),
    fields: &[
        Field::new("number", "编号", "No.", Kind::Text)
            .aliases(&["建议编号", "案号"])
            .key_part()
            .required()
            .allotted()
            .example("12"),
        Field::new("kind", "类型", "Kind", Kind::Code(&KIND)).example("建议"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("session", "会议", "Session", Kind::Session)
            .aliases(&["届次", "届次会议"])
            .key_part()
            .example("十五届四次"),
        Field::new("title", "标题", "Title", Kind::Text)
            .aliases(&["案由", "建议标题", "题目"])
            .required()
            .example("关于完善老旧小区停车设施的建议"),
        Field::new("body", "正文", "Text", Kind::Prose).aliases(&["内容", "建议内容"]),
        Field::new("category", "类别", "Category", Kind::Text).aliases(&["内容分类", "分类"]).listed().example("城建"),
        Field::new("lead", "领衔代表", "Lead deputy", Kind::Reference(Target::Deputy))
            .aliases(&["提出人", "提建议人", "第一提案人", "领衔人"])
            .listed()
            .example("王小明"),
        Field::new("cosigners", "联名代表", "Co-signers", Kind::Names)
            .aliases(&["附议人", "附议代表", "联名人"])
            .example("李华、张强等12人"),
        Field::new("delegation", "代表团", "Delegation", Kind::Text).example("南明区代表团"),
        Field::new("submitted_on", "提出日期", "Submitted", Kind::Date)
            .aliases(&["提交时间", "提出时间"])
            .example("2024-01-31"),
        Field::new("registered_on", "登记日期", "Registered", Kind::Date),
        Field::new("review", "审查结果", "Review", Kind::Code(&REVIEW)).example("立案"),
        Field::new("refusal_ground", "不予立案理由", "Ground of refusal", Kind::Code(&REFUSAL_GROUND)),
        Field::new("merged_into", "并入编号", "Merged into", Kind::Text),
        Field::new("origin", "原议案号", "Motion no.", Kind::Text),
        Field::new("split_from", "分自编号", "Split from", Kind::Text),
        Field::new("publicity", "公开意愿", "Publicity", Kind::Code(&PUBLICITY)).example("全文"),
        Field::new("secret", "涉密", "Secret", Kind::Flag),
        Field::new("repeated", "多年重复", "Repeated over years", Kind::Flag).aliases(&["多年多次提出"]),
        Field::new("arising", "形成方式", "How it arose", Kind::Codes(&ARISING)).aliases(&["建议形成方式"]),
        Field::new("wants_contact", "希望联系沟通", "Wishes contact", Kind::Flag).aliases(&["希望加强联系沟通"]),
        Field::new("reference_only", "仅供参考", "For reference only", Kind::Flag),
        Field::new("suggested_unit", "希望承办单位", "Unit wished for", Kind::Texts),
        Field::new("assigned_on", "交办日期", "Assigned", Kind::Date).aliases(&["交办时间"]).example("2024-03-24"),
        Field::new("lead_unit", "主办单位", "Lead unit", Kind::Reference(Target::Unit))
            .aliases(&["承办单位", "主办"])
            .listed()
            .example("市住建局"),
        Field::new("joint_units", "会办单位", "Joint units", Kind::Texts)
            .aliases(&["协办单位", "会办", "协办"])
            .example("市财政局"),
        Field::new("split_units", "分办单位", "Separate units", Kind::Texts).aliases(&["分办", "分别办理单位"]),
        Field::new("received_on", "签收日期", "Received", Kind::Date).aliases(&["签收时间"]),
        Field::new("due_on", "办理期限", "Due", Kind::Date).aliases(&["答复期限"]).listed(),
        Field::new("extended_to", "延期至", "Extended to", Kind::Date),
        Field::new("contacted_on", "联系日期", "Contacted", Kind::Date).aliases(&["沟通日期"]),
        Field::new("contact_form", "面商形式", "Form of contact", Kind::Code(&CONTACT_FORM))
            .aliases(&["联系方式", "沟通方式"]),
        Field::new("replied_on", "答复日期", "Replied", Kind::Date).aliases(&["答复时间"]).listed(),
        Field::new("reply_no", "答复文号", "Reply no.", Kind::Text),
        Field::new("reply_class", "办理结果类别", "Class", Kind::Code(&REPLY_CLASS))
            .aliases(&["类别标记", "答复类别", "办理结果分类"])
            .listed(),
        Field::new("reply_public", "答复公开", "Reply published", Kind::Flag).aliases(&["答复是否公开"]),
        Field::new("adopted", "采纳情况", "Adoption", Kind::Code(&ADOPTION)),
        Field::new("feedback_on", "反馈日期", "Feedback", Kind::Date).aliases(&["反馈时间"]),
        Field::new("attitude", "办理工作满意度", "Satisfied with the work", Kind::Code(&SATISFACTION))
            .aliases(&["办理态度", "对办理工作"]),
        Field::new("result", "办理结果满意度", "Satisfied with the result", Kind::Code(&SATISFACTION)).aliases(&[
            "满意度",
            "满意情况",
            "对办理结果",
        ]),
        Field::new("feedback_note", "反馈意见", "Feedback note", Kind::Prose),
        Field::new("round", "办理轮次", "Round", Kind::Count).aliases(&["轮次"]),
        Field::new("key_item", "重点督办", "Key item", Kind::Flag).aliases(&["重点建议"]),
        Field::new("key_item_on", "确定重点日期", "Key item since", Kind::Date).aliases(&["确定重点督办日期"]),
        Field::new("supervisor", "督办领导", "Supervisor", Kind::Text).aliases(&["督办人"]),
        Field::new("supervision_kind", "督办方式", "Supervision", Kind::Code(&SUPERVISION)),
        Field::new("promise", "承诺事项", "Promise", Kind::Prose),
        Field::new("promise_due", "落实时限", "Promise due", Kind::Date),
        Field::new("promise_done_on", "落实日期", "Promise kept", Kind::Date),
        Field::new("excellent", "优秀建议", "Excellent", Kind::Flag),
        Field::new("excellent_on", "评优日期", "Excellent since", Kind::Date).aliases(&["评定优秀日期"]),
        Field::new("note", "备注", "Note", Kind::Prose),
        EXTRA,
    ],
};
