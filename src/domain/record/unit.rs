//! 承办单位: who handles suggestions. Reorganisations rename units, so other names are kept with dates.

use super::code::{Code, List};
use super::{EXTRA, Field, Kind, RecordType, Target};
use crate::i18n::Text;

/// 系统: the side a unit belongs to, as handling reports split them.
pub static SYSTEM: List = List {
    name: "system",
    codes: &[
        Code::new("party", "党委", "Party committee", &["党委系统", "党群", "市委"]),
        Code::new("congress", "人大", "people's congress", &["人大机关"]),
        Code::new("government", "政府", "government", &["政府系统", "政府部门"]),
        Code::new("supervision", "监委", "supervisory commission", &["监察委"]),
        Code::new("court", "法院", "court", &["中级法院"]),
        Code::new("procuratorate", "检察院", "procuratorate", &[]),
        Code::new("cppcc", "政协", "CPPCC", &["政协机关"]),
        Code::new("mass", "群团", "mass organisation", &["群团组织", "人民团体"]),
        Code::new("other", "其他", "other", &[]),
    ],
};

/// 承办单位: the declaration.
pub static UNIT: RecordType = RecordType {
    noun: "unit",
    label: Text::new("承办单位", "handling unit"),
    fields: &[
        Field::new("name", "单位名称", "Name", Kind::Title)
            .aliases(&["承办单位", "名称", "单位"])
            .key_part()
            .required()
            .example("贵阳市住房和城乡建设局"),
        Field::new("code", "单位代码", "Code", Kind::Text).listed().example("ZJJ"),
        Field::new("aliases", "简称", "Aliases", Kind::Texts)
            .aliases(&["曾用名", "单位简称"])
            .listed()
            .example("市住建局、市住房城乡建设局"),
        Field::new("system", "系统", "System", Kind::Code(&SYSTEM))
            .aliases(&["单位类别", "所属系统"])
            .listed()
            .example("政府"),
        Field::new("region", "行政区划", "Region", Kind::Region)
            .aliases(&["行政区划代码"])
            .key_part()
            .example("520100"),
        Field::new("parent", "上级单位", "Parent unit", Kind::Reference(Target::Unit)),
        Field::new("contact", "联系人", "Contact", Kind::Name).example("刘某"),
        Field::new("phone", "联系电话", "Telephone", Kind::Phone)
            .aliases(&["电话"])
            .personal()
            .example("0851-80000000"),
        Field::new("email", "邮箱", "E-mail", Kind::Email).aliases(&["电子邮箱"]).example("zjj@example.cn"),
        Field::new("webhook", "机器人地址", "Webhook", Kind::Text),
        Field::new("active_from", "启用日期", "Active from", Kind::Date),
        Field::new("active_to", "停用日期", "Active to", Kind::Date),
        EXTRA,
    ],
};
