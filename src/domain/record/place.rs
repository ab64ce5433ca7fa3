//! 行政区划, 届次 and 会议: where and when a congress sits.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType};
use crate::i18n::Text;

/// 层级: the five levels of people's congresses (地方组织法 art. 2).
pub static LEVEL: List = List {
    name: "level",
    codes: &[
        Code::new("nation", "全国", "nation", &["国家", "国家级", "全国级"]),
        Code::new("province", "省", "province", &["省级", "自治区", "直辖市"]),
        Code::new("city", "市", "city", &["市级", "地市", "州", "市（州）", "地级", "设区的市"]),
        Code::new("county", "县", "county", &["县级", "区县", "县（市、区）", "区", "区级", "区（县）"]),
        Code::new("township", "乡", "township", &["乡镇", "乡级", "乡镇级", "镇"]),
    ],
};

/// 行政区划.
pub static REGION: RecordType = RecordType {
    noun: "region",
    label: Text::new("行政区划", "region"),
    fields: &[
        Field::new("code", "行政区划代码", "Code", Kind::Region)
            .aliases(&["代码", "区划代码", "行政区划"])
            .key_part()
            .required()
            .example("520102"),
        Field::new("name", "名称", "Name", Kind::Title).aliases(&["区划名称"]).required().example("南明区"),
        Field::new("level", "层级", "Level", Kind::Code(&LEVEL)).listed().example("县"),
        Field::new("parent", "上级代码", "Parent", Kind::Region).aliases(&["上级区划代码"]).listed().example("520100"),
        EXTRA,
    ],
};

/// 届次: one congress of one region.
pub static CONGRESS: RecordType = RecordType {
    noun: "congress",
    label: Text::new("届次", "congress"),
    fields: &[
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("term", "届", "Term", Kind::Term).aliases(&["届次"]).key_part().required().example("十五届"),
        Field::new("starts_on", "任期开始", "Term starts", Kind::Date).listed().example("2022-01-10"),
        Field::new("ends_on", "任期结束", "Term ends", Kind::Date).listed(),
        Field::new("quota", "总名额", "Seats in all", Kind::Count)
            .aliases(&["代表总名额", "名额"])
            .listed()
            .example("450"),
        EXTRA,
    ],
};

/// 会议: one session of a congress.
pub static SESSION: RecordType = RecordType {
    noun: "session",
    label: Text::new("会议", "session"),
    fields: &[
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("session", "会议", "Session", Kind::Session)
            .aliases(&["届次会议", "会议名称", "次"])
            .key_part()
            .required()
            .example("十五届四次"),
        Field::new("opens_on", "开幕日期", "Opens", Kind::Date).listed().example("2024-01-31"),
        Field::new("closes_on", "闭幕日期", "Closes", Kind::Date).listed().example("2024-02-03"),
        Field::new("motion_deadline", "议案截止时间", "Motion deadline", Kind::Moment)
            .listed()
            .example("2024-02-02 12:00"),
        Field::new("last_presidium_at", "主席团最后一次会议时间", "Last presidium meeting", Kind::Moment)
            .aliases(&["主席团末次会议时间"])
            .example("2024-02-03 14:00"),
        EXTRA,
    ],
};
