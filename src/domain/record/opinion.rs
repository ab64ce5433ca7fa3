//! 群众意见: what people told a deputy or a station, and which way it went.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType, Target};
use crate::i18n::Text;

/// 处理途径: the ways of practice, with refusal of what belongs to courts and petition offices.
pub static ROUTE: List = List {
    name: "route",
    codes: &[
        Code::new("answered", "当场答复", "answered at once", &["当场办结"]),
        Code::new("community", "社区办理", "community", &["村（社区）办理"]),
        Code::new("street", "街道办理", "subdistrict or township", &["乡镇办理", "乡镇（街道）办理"]),
        Code::new("department", "转部门", "passed to a department", &["转部门办理"]),
        Code::new("suggestion", "提建议", "made a suggestion", &["转建议", "提出建议"]),
        Code::new("upward", "上报", "reported upward", &["上报人大常委会"]),
        Code::new("declined", "不受理", "declined", &["引导信访"]),
    ],
};

/// 群众评价.
pub static VIEW: List = List {
    name: "voter-view",
    codes: &[
        Code::new("satisfied", "满意", "satisfied", &[]),
        Code::new("basically", "基本满意", "basically satisfied", &[]),
        Code::new("dissatisfied", "不满意", "dissatisfied", &[]),
    ],
};

/// 群众意见: the declaration.
pub static OPINION: RecordType = RecordType {
    noun: "opinion",
    label: Text::new("群众意见", "opinion"),
    fields: &[
        Field::new("number", "编号", "No.", Kind::Text)
            .aliases(&["意见编号"])
            .key_part()
            .required()
            .example("YJ2024-0001"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520103"),
        Field::new("station", "站点", "Station", Kind::Reference(Target::Station))
            .aliases(&["联络站", "站点编号"])
            .listed(),
        Field::new("received_on", "日期", "Received", Kind::Date)
            .aliases(&["接待日期", "提出时间", "收到日期"])
            .required()
            .example("2024-05-16"),
        Field::new("deputy", "接待代表", "Deputy", Kind::Reference(Target::Deputy))
            .aliases(&["代表", "代表证号", "接收代表"])
            .listed(),
        Field::new("term", "届次", "Term", Kind::Term).aliases(&["届"]),
        Field::new("voter", "群众姓名", "Voter", Kind::Text).aliases(&["提出人"]).personal(),
        Field::new("phone", "电话", "Telephone", Kind::Phone).aliases(&["联系电话", "提出人联系方式"]).personal(),
        Field::new("text", "意见内容", "Opinion", Kind::Prose)
            .aliases(&["内容"])
            .required()
            .example("建议增设社区公交站"),
        Field::new("category", "类别", "Category", Kind::Text).listed(),
        Field::new("draft", "法规草案", "Draft", Kind::Text)
            .aliases(&["法规草案名称", "征求意见草案"])
            .example("养老服务条例（草案）"),
        Field::new("route", "处理途径", "Route", Kind::Code(&ROUTE)).listed().example("转部门"),
        Field::new("unit", "交办单位", "Unit", Kind::Reference(Target::Unit)),
        Field::new("due_on", "期限", "Due", Kind::Date).aliases(&["办理期限"]),
        Field::new("answered_on", "答复日期", "Answered", Kind::Date),
        Field::new("adopted_on", "采纳日期", "Adopted", Kind::Date).aliases(&["采纳时间"]),
        Field::new("outcome", "结果", "Outcome", Kind::Prose).aliases(&["办理结果"]),
        Field::new("voter_view", "群众评价", "Voter's view", Kind::Code(&VIEW)).aliases(&["群众满意度"]),
        Field::new("suggestion", "转建议编号", "Suggestion", Kind::Reference(Target::Suggestion)),
        EXTRA,
    ],
};
