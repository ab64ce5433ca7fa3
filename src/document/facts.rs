//! What a template may name: the office, the unit, the suggestions and what is known of each. What is not known is `none`, and
//! prints as nothing or, through the filters `blank` and `date`, as a blank to be filled in by hand.

use serde::Serialize;

/// Everything a template may name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// The office that hands on.
    pub office: Office,
    /// Name of the place: `贵阳市`.
    pub place: String,
    /// What the place is called in names of sessions: `市`.
    pub short: String,
    /// 发文字号, where one was given.
    pub no: Option<String>,
    /// 成文日期, an ISO day.
    pub on: String,
    /// The unit it is about.
    pub unit: Unit,
    /// The suggestions it is about.
    pub items: Vec<Item>,
    /// The suggestion, of a paper about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// The deputy or delegation addressed, of a paper to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy: Option<String>,
    /// Grades a deputy may give, best first.
    pub grades: Vec<String>,
    /// What is graded.
    pub aspects: Vec<String>,
    /// The classes of replies.
    pub classes: Vec<Class>,
    /// Time limits in words, those whose source is certain.
    pub rules: Rules,
}

/// The office that hands on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Office {
    /// 发文机关.
    pub name: String,
    /// Its address.
    pub address: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Who answers.
    pub contact: Option<String>,
    /// To whom units send copies of a reply.
    pub copies: String,
}

/// A unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// 单位名称.
    pub name: String,
    /// 联系人.
    pub contact: Option<String>,
    /// 联系电话; only where personal data is asked for.
    pub phone: Option<String>,
}

/// A class of replies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Class {
    /// Its letter.
    pub letter: String,
    /// What it means.
    pub meaning: String,
}

/// Time limits in words, such as `自交办之日起3个月`; none where the profile has none or calls it unverified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rules {
    /// 退办.
    pub returning: Option<String>,
    /// 答复.
    pub reply: Option<String>,
    /// 答复, extended.
    pub longest: Option<String>,
    /// 会办意见.
    pub opinion: Option<String>,
    /// 反馈.
    pub feedback: Option<String>,
}

/// One suggestion as one unit has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    /// `12`.
    pub number: String,
    /// `15-4-12`.
    pub reference: String,
    /// `市十五届人大四次会议`.
    pub session: String,
    /// 标题.
    pub title: String,
    /// 类别.
    pub category: Option<String>,
    /// 领衔代表.
    pub lead: Option<String>,
    /// 代表团.
    pub delegation: Option<String>,
    /// Every deputy known by name, the lead first.
    pub signers: Vec<String>,
    /// How many signed, where the register says it.
    pub signer_count: Option<i64>,
    /// 提出日期.
    pub submitted_on: Option<String>,
    /// 办理轮次.
    pub round: i64,
    /// `主办`, `会办` or `分办`.
    pub role: String,
    /// `lead`, `joint` or `separate`.
    pub role_code: String,
    /// What a separate unit answers for.
    pub part: Option<String>,
    /// 主办单位.
    pub lead_units: Option<String>,
    /// 会办单位.
    pub joint_units: Option<String>,
    /// 分办单位.
    pub separate_units: Option<String>,
    /// 交办日期.
    pub assigned_on: String,
    /// 签收日期.
    pub received_on: Option<String>,
    /// 办理期限.
    pub due_on: Option<String>,
    /// Days past the last day; 0 before.
    pub days_late: i32,
    /// 答复, where there is one.
    pub reply: Reply,
    /// 退办申请, where there is one.
    pub returned: Return,
    /// 延期, where there is one.
    pub extension: Extension,
    /// 会办意见, where there is one.
    pub opinion: Opinion,
    /// 催办, the oldest first.
    pub urgings: Vec<Urging>,
    /// 督办, where there is one.
    pub supervision: Supervision,
    /// 承诺事项.
    pub promises: Vec<Promise>,
}

/// A reply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// 答复日期.
    pub on: Option<String>,
    /// 答复文号.
    pub no: Option<String>,
    /// Letter of the class.
    pub class: Option<String>,
    /// Whether it may be published.
    pub public: Option<bool>,
    /// Who signed it.
    pub signed_by: Option<String>,
    /// 联系人.
    pub contact: Option<String>,
    /// 送达日期.
    pub delivered_on: Option<String>,
}

/// A unit's wish to be relieved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Return {
    /// 申请日期.
    pub asked_on: Option<String>,
    /// 理由.
    pub reason: Option<String>,
    /// 建议改交单位.
    pub proposed_unit: Option<String>,
}

/// An extension.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Extension {
    /// 申请日期.
    pub asked_on: Option<String>,
    /// 延至.
    pub until_on: Option<String>,
    /// 理由.
    pub reason: Option<String>,
    /// 批准机关.
    pub approved_by: Option<String>,
    /// 批准日期.
    pub approved_on: Option<String>,
}

/// A joint unit's opinion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Opinion {
    /// 日期.
    pub on: Option<String>,
    /// 文号.
    pub no: Option<String>,
    /// 要点.
    pub summary: Option<String>,
}

/// An urging.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Urging {
    /// 日期.
    pub on: String,
    /// 方式.
    pub channel: Option<String>,
    /// 备注.
    pub note: Option<String>,
}

/// A supervision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Supervision {
    /// `领衔督办` and the like.
    pub kind: Option<String>,
    /// 督办领导.
    pub leader: Option<String>,
    /// Why it was chosen.
    pub criteria: Option<String>,
    /// 起始日期.
    pub on: Option<String>,
}

/// A promise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Promise {
    /// 承诺事项.
    pub text: String,
    /// 落实时限.
    pub due_on: Option<String>,
    /// 落实日期.
    pub done_on: Option<String>,
    /// The newest word on how it goes.
    pub progress: Option<String>,
}

/// What a template may name, with what it is, for the head of a template.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("office", "name address phone contact copies"),
    ("place short no on", ""),
    ("unit", "name contact phone"),
    (
        "items item",
        "number reference session title category lead delegation signers signer_count submitted_on round role role_code part lead_units joint_units separate_units assigned_on received_on due_on days_late urgings promises",
    ),
    ("item.reply", "on no class public signed_by contact delivered_on"),
    ("item.returned", "asked_on reason proposed_unit"),
    ("item.extension", "asked_on until_on reason approved_by approved_on"),
    ("item.opinion", "on no summary"),
    ("item.urgings[]", "on channel note"),
    ("item.supervision", "kind leader criteria on"),
    ("item.promises[]", "text due_on done_on progress"),
    ("deputy grades aspects", ""),
    ("classes[]", "letter meaning"),
    ("rules", "returning reply longest opinion feedback"),
];
