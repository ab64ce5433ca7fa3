//! A small register, all of it made up: what an office would bring on the first day, as sheets.

use super::{Engine, TestOffice};

/// Each sheet: the noun that takes it in, and its text. In the order in which they refer to each other.
pub(crate) const SHEETS: &[(&str, &str)] = &[
    (
        "session",
        "行政区划,会议,开幕日期,闭幕日期,议案截止时间\n520100,十五届四次,2024-01-31,2024-02-03,2024-02-02 12:00\n",
    ),
    (
        "unit",
        "单位名称,单位代码,简称,系统,行政区划,联系人,联系电话,邮箱,启用日期\n\
         贵阳市住房和城乡建设局,ZJJ,市住建局、市住房城乡建设局,政府,520100,刘某,0851-80000000,zjj@example.cn,\n\
         贵阳市财政局,CZJ,市财政局,政府,520100,陈某,0851-80000001,czj@example.cn,2019-01-01\n\
         贵阳市教育局,JYJ,市教育局,政府,520100,,,,\n",
    ),
    (
        "station",
        "站点编号,名称,类型,依托单位类型,等级,行政区划,地址,建成日期,联络员,联系电话,开放时间\n\
         NM-Z001,示例街道代表联络站,联络站,街道,市级示范站,520102,示例路1号,2019-05-10,周某,0851-80000002,周一至周五\n\
         NM-L001,示例律师事务所立法联系点,立法联系点,律所,,520102,,2021-03-01,,,\n",
    ),
    (
        "deputy",
        "代表证号,姓名,性别,民族,出生年月,党派,学历,工作单位及职务,结构类型,代表团,行政区划,届次,当选日期,联络站,手机号\n\
         001,王小明,男,汉族,1975.08,中共党员,大学,第三中学教师,专业技术人员,南明区代表团,520100,十五届,2021-12-20,示例街道代表联络站,19900000001\n\
         002,李　华,女,苗族,1983.11,群众,研究生,示例公司经理,企业负责人、基层代表,南明区代表团,520100,十五届,2021-12-20,,19900000002\n\
         003,㛃𠮷,女,布依族,1990.02,无党派,大专,示例村村民,农民,云岩区代表团,520100,十五届,2021-12-20,,\n\
         004,张强,男,汉族,1968.10,九三学社,大学,示例医院医生,专业技术人员,云岩区代表团,520100,十五届,2021-12-20,,19900000004\n",
    ),
    (
        "suggestion",
        "编号,类型,会议,标题,正文,类别,领衔代表,联名代表,提出日期,审查结果,不予立案理由,并入编号\n\
         12,建议,十五届四次,关于完善老旧小区停车设施的建议,\"一是摸清底数；\n二是\"\"一区一策\"\"。\",城建,王小明,李华、张强等12人,2024-01-31,立案,,\n\
         13,建议,十五届四次,关于增设社区托育点的建议,,教科文卫,李华,,2024-01-31,立案,,\n\
         14,批评,十五届四次,关于改进供水抢修公告的批评,,城管,张强,,2024-02-01,立案,,\n\
         15,意见,十五届四次,关于个人房屋纠纷的意见,,其他,㛃𠮷,,2024-02-01,不予立案,与个人利益关联,\n\
         16,建议,十五届四次,关于老旧小区停车的建议,,城建,张强,,2024-02-02,并案,,12\n\
         1,建议,闭会,关于加强夏季防汛的建议,,农林水,王小明,,2024-05-20,立案,,\n",
    ),
    (
        "motion",
        "议案号,会议,案由,案据,方案,提案人,代表团,提交时间,处理决定,审议委员会,备注\n\
         1,十五届四次,关于制定社区养老服务条例的议案,社区养老服务缺少法规依据,列入立法计划,王小明、李华、张强等12人,,2024-02-01 10:30,闭会审议,社会建设委员会,\n\
         2,十五届四次,关于加强老旧小区消防设施的议案,\"隐患较多；\n投诉集中\",专项整治,李华等10人,,2024-02-02 11:59,,,附图\n",
    ),
    (
        "activity",
        "活动编号,活动类型,主题,活动名称,地点,行政区划,联络站,开始日期,结束日期\n\
         HD2024-0001,专题调研,高质量发展代表在行动,老旧小区改造专题调研,示例小区,520100,,2024-05-16,\n\
         HD2024-0002,代表接待,,五月接待日,示例街道,520102,示例街道代表联络站,2024-05-20,2024-05-20\n",
    ),
    (
        "attendance",
        "活动编号,代表,行政区划,届次,角色,出席状态,发言,人次\n\
         HD2024-0001,001,520100,十五届,组织,出席,是,\n\
         HD2024-0001,002,520100,十五届,,请假,,\n\
         HD2024-0002,,,,,,,7\n",
    ),
    (
        "matter",
        "编号,行政区划,代表,届次,活动编号,事项,受益人数,金额,办结日期\n\
         SS2024-0001,520100,001,十五届,HD2024-0001,协调加装社区路灯,1200,50000,2024-06-01\n",
    ),
    (
        "opinion",
        "编号,行政区划,站点,日期,接待代表,届次,群众姓名,电话,意见内容,类别,处理途径,交办单位,期限,答复日期,结果\n\
         YJ2024-0001,520100,NM-Z001,2024-05-20,001,十五届,赵某,19900000009,建议增设社区公交站,交通,转部门,市住建局,2024-07-20,,\n\
         YJ2024-0002,520100,NM-Z001,2024-05-20,,,,,路灯不亮,城管,当场答复,,,2024-05-20,已修好\n",
    ),
];

/// What was done with the suggestions since: assigned, received, extended, one replied to and viewed.
pub(crate) const WORK: &[&str] = &[
    "suggestion assign 15-4-12 --lead 市住建局 --joint 市财政局 --on 2024-03-24",
    "suggestion assign 15-4-13 --lead 市教育局 --on 2024-03-22",
    "suggestion assign 15-4-14 --lead 市住建局 --on 2024-03-22",
    "suggestion assign 15-0-1 --lead 市财政局 --on 2024-06-03",
    "suggestion receive 15-4-12 --unit 市住建局 --on 2024-03-26",
    "suggestion extend 15-4-14 --unit 市住建局 --until 2024-09-20 --on 2024-06-12 --reason 需跨年度安排资金",
    "suggestion reply 15-4-13 --unit 市教育局 --on 2024-06-11 --class B --no 筑教复〔2024〕13号",
    "suggestion feedback 15-4-13 --on 2024-06-18 --work 满意 --result 基本满意",
];

impl TestOffice {
    /// An office with so many units on an engine, the unit of number N at `uN@example.cn` with one reply overdue.
    pub(crate) fn with_overdue(engine: Engine, count: usize) -> TestOffice {
        let office = TestOffice::on(engine);
        let mut units = "单位名称,邮箱\n".to_owned();
        let mut suggestions = "编号,会议,标题,审查结果,交办日期,主办单位,签收日期,首次联系日期\n".to_owned();
        for number in 1..=count {
            units.push_str(&format!("第{number}局,u{number}@example.cn\n"));
            let title = format!("关于第{number}件事的建议");
            let row = format!("{number},十五届四次,{title},立案,2024-03-20,第{number}局,2024-03-21,2024-03-22\n");
            suggestions.push_str(&row);
        }
        office.write("units.csv", units).write("suggestions.csv", suggestions);
        office.ok("unit import units.csv --quiet");
        office.ok("suggestion import suggestions.csv --quiet");
        office
    }

    /// An office with the small register in it and its work begun.
    pub(crate) fn with_records() -> TestOffice {
        TestOffice::new().filled()
    }

    /// The same on an engine.
    pub(crate) fn with_records_on(engine: Engine) -> TestOffice {
        TestOffice::on(engine).filled()
    }

    fn filled(self) -> TestOffice {
        let office = self;
        for (noun, sheet) in SHEETS {
            office.write(&format!("{noun}.csv"), sheet);
            office.ok(&format!("{noun} import {noun}.csv"));
        }
        for line in WORK {
            office.ok(line);
        }
        office
    }
}
