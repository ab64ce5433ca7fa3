//! 站点: contact stations and rooms, legislative contact points, practice bases and the other carriers of deputies' work.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType};
use crate::i18n::Text;

/// 类型.
pub static KIND: List = List {
    name: "station-kind",
    codes: &[
        Code::new("station", "联络站", "contact station", &["代表联络站", "人大代表联络站"]),
        Code::new("room", "联络室", "contact room", &["代表联络室", "人大代表联络室"]),
        Code::new("legislative", "立法联系点", "legislative contact point", &["基层立法联系点"]),
        Code::new("base", "实践基地", "practice base", &["基层实践基地", "全过程人民民主实践基地"]),
        Code::new("home", "代表之家", "deputies' home", &[]),
        Code::new("trade", "行业站", "trade station", &["行业联络站"]),
        Code::new("online", "网上站", "online station", &["网上联络站", "网上代表联络站"]),
    ],
};

/// 依托单位类型.
pub static HOST: List = List {
    name: "host-kind",
    codes: &[
        Code::new("township", "乡镇", "township", &["乡", "镇", "乡（镇）"]),
        Code::new("street", "街道", "subdistrict", &["街道办事处"]),
        Code::new("community", "社区", "community", &["社区居委会", "居委会"]),
        Code::new("village", "村", "village", &["村委会"]),
        Code::new("law-firm", "律所", "law firm", &["律师事务所"]),
        Code::new("enterprise", "企业", "enterprise", &["企业园区", "园区"]),
        Code::new("school", "院校", "school", &["学校", "高校"]),
        Code::new("trade", "行业协会", "trade association", &["商会", "协会"]),
        Code::new("other", "其他", "other", &[]),
    ],
};

/// 站点: the declaration.
pub static STATION: RecordType = RecordType {
    noun: "station",
    label: Text::new("站点", "station"),
    fields: &[
        Field::new("code", "站点编号", "Code", Kind::Text)
            .aliases(&["编号", "站点代码"])
            .key_part()
            .required()
            .example("NM-Z001"),
        Field::new("name", "名称", "Name", Kind::Title)
            .aliases(&["站点名称"])
            .required()
            .example("文昌阁街道代表联络站"),
        Field::new("kind", "类型", "Kind", Kind::Code(&KIND)).aliases(&["站点类型"]).required().example("联络站"),
        Field::new("host_kind", "依托单位类型", "Host", Kind::Code(&HOST)).aliases(&["依托类型"]).example("街道"),
        Field::new("grade", "等级", "Grade", Kind::Text).aliases(&["站点等级"]).listed().example("市级示范站"),
        Field::new("stars", "星级", "Stars", Kind::Count),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码", "所在区划"])
            .key_part()
            .example("520103"),
        Field::new("address", "地址", "Address", Kind::Text),
        Field::new("opened_on", "建成日期", "Opened", Kind::Date).aliases(&["建成时间"]).listed(),
        Field::new("closed_on", "撤销日期", "Closed", Kind::Date),
        Field::new("keeper", "站长", "Keeper", Kind::Name),
        Field::new("liaison", "联络员", "Liaison", Kind::Name),
        Field::new("phone", "联系电话", "Telephone", Kind::Phone).aliases(&["电话"]).personal(),
        Field::new("hours", "开放时间", "Hours", Kind::Text),
        Field::new("deputies", "进站代表", "Deputies", Kind::Texts),
        EXTRA,
    ],
};
