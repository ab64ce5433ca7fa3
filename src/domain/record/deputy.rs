//! 代表: one row a seat; the person who holds it is kept apart (代表法 art. 2, 选举法 art. 48: one person may hold several).

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType};
use crate::i18n::Text;

/// 性别.
pub static SEX: List = List {
    name: "sex",
    codes: &[Code::new("male", "男", "male", &["男性", "M"]), Code::new("female", "女", "female", &["女性", "F"])],
};

/// 党派: the Party, the eight democratic parties, and those outside them.
pub static PARTY: List = List {
    name: "party",
    codes: &[
        Code::new("cpc", "中共党员", "Communist Party", &["中国共产党", "党员", "中共", "共产党员"]),
        Code::new("cpc-candidate", "中共预备党员", "probationary Communist", &["预备党员"]),
        Code::new("youth-league", "共青团员", "Youth League", &["团员"]),
        Code::new("rcck", "民革", "RCCK", &["民革会员", "民革党员", "中国国民党革命委员会"]),
        Code::new("cdl", "民盟", "Democratic League", &["民盟盟员", "中国民主同盟"]),
        Code::new("cndca", "民建", "CNDCA", &["民建会员", "中国民主建国会"]),
        Code::new("capd", "民进", "CAPD", &["民进会员", "中国民主促进会"]),
        Code::new("cpwdp", "农工党", "CPWDP", &["农工党党员", "中国农工民主党", "农工民主党"]),
        Code::new("cpp", "致公党", "Zhi Gong", &["致公党党员", "中国致公党"]),
        Code::new("jiusan", "九三学社", "Jiusan Society", &["九三", "九三学社社员"]),
        Code::new("tdsl", "台盟", "TDSL", &["台盟盟员", "台湾民主自治同盟"]),
        Code::new("non-party", "无党派", "non-party personage", &["无党派人士", "无党派民主人士"]),
        Code::new("masses", "群众", "no party", &["无"]),
    ],
};

/// 学历, from high to low.
pub static EDUCATION: List = List {
    name: "education",
    codes: &[
        Code::new(
            "postgraduate",
            "研究生",
            "postgraduate",
            &["博士", "硕士", "博士研究生", "硕士研究生", "研究生学历"],
        ),
        Code::new("university", "大学", "university", &["本科", "大学本科", "大学学历", "本科学历"]),
        Code::new("college", "大专", "college", &["专科", "大学专科", "大专学历"]),
        Code::new("secondary", "高中", "secondary school", &["中专", "高中（中专）", "中技", "高中及中专", "职高"]),
        Code::new("junior", "初中", "junior secondary", &["初中及以下"]),
        Code::new("primary", "小学及以下", "primary school", &["小学"]),
    ],
};

/// 结构类型: what a deputy stands for in the structure of a congress; several may hold at once.
pub static COMPOSITION: List = List {
    name: "composition",
    codes: &[
        Code::new("worker", "工人", "worker", &["一线工人"]),
        Code::new("farmer", "农民", "farmer", &["一线农民"]),
        Code::new("migrant", "农民工", "migrant worker", &[]),
        Code::new("specialist", "专业技术人员", "specialist", &["知识分子", "专技人员"]),
        Code::new("cadre", "党政领导干部", "leading cadre", &["干部", "领导干部"]),
        Code::new("enterprise", "企业负责人", "head of an enterprise", &["企业家", "企业界"]),
        Code::new("grassroots", "基层代表", "grass roots", &["基层"]),
        Code::new(
            "village-cadre",
            "村（社区）干部",
            "village or community cadre",
            &["村干部", "社区干部", "村（居）干部"],
        ),
        Code::new("military", "解放军和武警", "armed forces", &["解放军", "武警", "军人"]),
        Code::new("returned", "归侨侨眷", "returned overseas Chinese", &["归侨", "侨眷"]),
        Code::new("other", "其他", "other", &[]),
    ],
};

/// 代表状态 as a register states it; whether a seat counts on a day follows from its dates.
pub static SEAT_STATUS: List = List {
    name: "seat-status",
    codes: &[
        Code::new("active", "在任", "active", &["正常", "现任", "有效"]),
        Code::new("suspended", "暂停执行职务", "suspended", &["暂停", "暂时停止执行代表职务"]),
        Code::new("ended", "终止", "ended", &["已终止", "代表资格终止"]),
    ],
};

/// 终止原因 (代表法 art. 62).
pub static END_REASON: List = List {
    name: "end-reason",
    codes: &[
        Code::new("moved", "迁出或调离", "moved away", &["调离", "迁出", "调离本行政区域"]),
        Code::new("resigned", "辞职", "resigned", &["辞去代表职务", "辞职被接受"]),
        Code::new("made-to-resign", "责令辞职", "made to resign", &["责令辞去代表职务"]),
        Code::new("absent-twice", "两次未出席", "absent from two sessions", &["未经批准两次不出席"]),
        Code::new("recalled", "罢免", "recalled", &["被罢免"]),
        Code::new("nationality", "丧失国籍", "lost nationality", &["丧失中华人民共和国国籍"]),
        Code::new("rights", "剥夺政治权利", "deprived of political rights", &["依法被剥夺政治权利"]),
        Code::new("capacity", "丧失行为能力", "lost legal capacity", &[]),
        Code::new("died", "去世", "died", &["逝世", "死亡", "病故"]),
        Code::new("term-end", "任期届满", "term ended", &["届满"]),
    ],
};

/// 代表: the declaration.
pub static DEPUTY: RecordType = RecordType {
    noun: "deputy",
    label: Text::new("代表", "deputy"),
    fields: &[
        Field::new("cert_no", "代表证号", "Certificate no.", Kind::Text)
            .aliases(&["证号", "代表证号码"])
            .key_part()
            .example("001"),
        Field::new("name", "姓名", "Name", Kind::Name).aliases(&["代表姓名"]).required().example("王小明"),
        Field::new("sex", "性别", "Sex", Kind::Code(&SEX)).listed().example("男"),
        Field::new("ethnicity", "民族", "Ethnicity", Kind::Code(&super::ethnicity::ETHNICITY)).listed().example("汉族"),
        Field::new("birth", "出生年月", "Birth month", Kind::Month).aliases(&["出生日期"]).listed().example("1975.08"),
        Field::new("native_place", "籍贯", "Native place", Kind::Text).example("贵州贵阳"),
        Field::new("party", "党派", "Party", Kind::Code(&PARTY)).aliases(&["政治面貌"]).listed().example("中共党员"),
        Field::new("joined_party_on", "入党时间", "Joined party", Kind::Month).example("1998.07"),
        Field::new("education", "学历", "Education", Kind::Code(&EDUCATION)).aliases(&["文化程度"]).example("大学"),
        Field::new("degree", "学位", "Degree", Kind::Text).example("学士"),
        Field::new("school", "毕业院校", "School", Kind::Text),
        Field::new("major", "专业", "Major", Kind::Text),
        Field::new("title", "职称", "Professional title", Kind::Text),
        Field::new("position", "工作单位及职务", "Employer and post", Kind::Text)
            .aliases(&["单位职务", "单位及职务", "工作单位"])
            .example("第三中学教师"),
        Field::new("composition", "结构类型", "Composition", Kind::Codes(&COMPOSITION))
            .aliases(&["结构", "代表结构", "职业构成"])
            .example("专业技术人员"),
        Field::new("delegation", "代表团", "Delegation", Kind::Text).listed().example("南明区代表团"),
        Field::new("electoral_unit", "选举单位", "Electoral unit", Kind::Text)
            .aliases(&["选区", "原选举单位或选区", "选举单位/选区", "选举单位或选区"])
            .example("南明区"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["所属行政区划", "所属行政区", "行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("level", "层级", "Level", Kind::Code(&super::place::LEVEL))
            .aliases(&["代表级别", "级别"])
            .listed()
            .example("市"),
        Field::new("term", "届次", "Term", Kind::Term).aliases(&["届", "有效届次"]).key_part().example("十五届"),
        Field::new("reelected", "是否连任", "Re-elected", Kind::Flag).aliases(&["连任"]).example("否"),
        Field::new("elected_on", "当选日期", "Elected on", Kind::Date).aliases(&["当选时间"]).example("2021-12-20"),
        Field::new("congress_post", "人大职务", "Post in the congress", Kind::Text),
        Field::new("group", "专业小组", "Group", Kind::Text).aliases(&["代表小组", "小组"]),
        Field::new("station", "联络站", "Station", Kind::Text).aliases(&["所属联络站"]),
        Field::new("status", "状态", "Status", Kind::Code(&SEAT_STATUS)).example("在任"),
        Field::new("suspended_on", "暂停执行职务日期", "Suspended on", Kind::Date).aliases(&["暂停日期"]),
        Field::new("resumed_on", "恢复执行职务日期", "Resumed on", Kind::Date).aliases(&["恢复日期"]),
        Field::new("ended_on", "终止日期", "Ended on", Kind::Date).aliases(&["终止时间"]),
        Field::new("end_reason", "终止原因", "Reason of ending", Kind::Code(&END_REASON)).aliases(&["变更原因"]),
        Field::new("id_number", "身份证号", "Identity no.", Kind::IdNumber)
            .aliases(&["身份证号码", "公民身份号码"])
            .personal(),
        Field::new("mobile", "手机号", "Mobile", Kind::Mobile)
            .aliases(&["手机", "手机号码", "联系电话", "电话"])
            .personal()
            .example("19900000001"),
        Field::new("landline", "座机", "Landline", Kind::Phone).aliases(&["座机号", "办公电话", "固定电话"]).personal(),
        Field::new("email", "邮箱", "E-mail", Kind::Email).aliases(&["电子邮箱"]).personal(),
        Field::new("address", "通讯地址", "Address", Kind::Text).aliases(&["住址"]).personal(),
        Field::new("postcode", "邮编", "Postcode", Kind::Text).aliases(&["邮政编码"]),
        Field::new("note", "备注", "Note", Kind::Prose),
        EXTRA,
    ],
};

/// Keys of the fields that describe the person; the others describe the seat.
pub static PERSON_FIELDS: &[&str] = &[
    "name",
    "sex",
    "ethnicity",
    "birth",
    "native_place",
    "party",
    "joined_party_on",
    "education",
    "degree",
    "school",
    "major",
    "title",
    "position",
    "id_number",
    "mobile",
    "landline",
    "email",
    "address",
    "postcode",
];
