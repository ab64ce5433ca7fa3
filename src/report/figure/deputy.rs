//! Deputies in office, the seats of the congresses, their changes, and the structure of the office's own congress.

use super::{Figure, Formula, Unit};
use crate::i18n::Text;
use crate::storage::figures::{Count, deputy};

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("deputy.persons", Unit::Persons, Text::new("在任代表", "deputies in office"), &deputy::PERSONS)
        .means(
            "截止日在任的代表人数，兼任几级代表的同一人只计一人；任职、终止都以日期为准。",
            "Persons who hold a seat on the day, each once however many seats they hold; elections and endings \
             count by their dates.",
        ),
    Figure::count("deputy.seats", Unit::Seats, Text::new("在任代表席位", "seats held"), &deputy::SEATS_ALL).means(
        "截止日有代表在任的席位，各级相加，一人兼任几级的按几席计；届次未开始、已届满或下一届已开始的不计，状态为终止而没有终\
             止日期的不计。",
        "Seats of all levels held on the day, several of one person each counted; those of a congress that has not begun, has \
             ended or has been followed by the next are left out, and so is a seat marked as ended without a day.",
    ),
    Figure::count(
        "deputy.suspended",
        Unit::Seats,
        Text::new("其中：暂停执行职务", "of these suspended"),
        &deputy::SUSPENDED,
    )
    .of("deputy.seats")
    .means(
        "截止日暂时停止执行代表职务的席位（代表法第六十一条），资格未终止，仍计入在任；以暂停、恢复执行职务的日期为准，没有日期的按现在的状态。",
        "Held by somebody who on the day may not act for the time being (Deputies Law art. 61), which is not an end: by the days of suspension \
         and resumption, and without them by the status as it is now.",
    ),
    Figure::count(
        "deputy.congresses",
        Unit::Places,
        Text::new("有总名额的届次", "congresses with a known number of seats"),
        &deputy::WITH_QUOTA,
    )
    .means(
        "截止日正在任期内、登记有代表总名额的各级人民代表大会。",
        "Congresses that sit on the day and whose number of seats is on the register.",
    ),
    Figure::count("deputy.quota", Unit::Seats, Text::new("代表总名额", "seats in all"), &deputy::QUOTA)
        .means("有总名额的届次的总名额之和。", "The seats of the congresses whose number is known."),
    Figure::count(
        "deputy.seats_under_quota",
        Unit::Seats,
        Text::new("实有代表", "of these held"),
        &deputy::SEATS_UNDER_QUOTA,
    )
    .of("deputy.quota")
    .means("有总名额的届次中截止日在任的席位。", "Seats held on the day in congresses whose number of seats is known."),
    Figure::count("deputy.vacant", Unit::Seats, Text::new("缺额", "vacant"), &deputy::VACANT).of("deputy.quota").means(
        "总名额减实有；总名额不明的届次不计。",
        "Seats in all less those held; congresses without a known number are left out.",
    ),
    Figure::count("deputy.held", Unit::Seats, Text::new("实有", "held"), &deputy::HELD).means(
        "截止日正在任期内的各届次的在任席位，按届次登记计。",
        "Seats held in the congresses that are on the register and sit on the day.",
    ),
    Figure::count(
        "deputy.over_quota",
        Unit::Places,
        Text::new("实有超过总名额的届次", "congresses over their number"),
        &deputy::OVER_QUOTA,
    )
    .means(
        "实有代表多于总名额的届次，应当没有。",
        "Congresses with more seats held than there are; there should be none.",
    ),
    Figure::count("deputy.ended", Unit::Seats, Text::new("当年终止代表资格", "seats that ended"), &deputy::ENDED_ALL)
        .means("终止日期在统计期内的席位，含任期届满。", "Seats that ended in the period, terms that ended included."),
    Figure::count("deputy.elected", Unit::Seats, Text::new("当年当选", "seats elected"), &deputy::ELECTED_ALL)
        .means("当选日期在统计期内的席位。", "Seats for which somebody was elected in the period."),
    Figure::count("deputy.filled", Unit::Seats, Text::new("其中：补选", "of these by-elections"), &deputy::FILLED)
        .of("deputy.elected")
        .means(
            "在届次任期开始以后当选的（选举法第五十七条）；任期开始日期不明的也计入。",
            "Elected after the congress had begun (Election Law art. 57), or where its beginning is unknown.",
        ),
    Figure::count(
        "deputy.ended_sitting",
        Unit::Seats,
        Text::new("其中：本届终止", "of these in sitting congresses"),
        &deputy::ENDED_SITTING,
    )
    .of("deputy.ended")
    .means(
        "当年终止的席位中属于截止日正在任期内的届次的。",
        "Of the seats that ended in the period, those of congresses that sit on the day.",
    ),
    Figure::count(
        "deputy.elected_sitting",
        Unit::Seats,
        Text::new("其中：本届当选", "of these in sitting congresses"),
        &deputy::ELECTED_SITTING,
    )
    .of("deputy.elected")
    .means(
        "当年当选的席位中属于截止日正在任期内的届次的；状态为终止而没有终止日期的不计。",
        "Of the seats elected in the period, those of congresses that sit on the day; a seat marked as ended without a day is \
             left out.",
    ),
    Figure::count(
        "deputy.turnover",
        Unit::Places,
        Text::new("当年换届的届次", "congresses that began or ended"),
        &deputy::TURNOVER,
    )
    .means(
        "任期在统计期首日至截止日之间开始或结束的届次，用于判断人数增减能否逐席核对。",
        "Congresses that began or ended from the first day of the period to the cut-off; with any, changes of seats cannot be \
             reconciled one by one.",
    ),
];

const fn own(key: &'static str, zh: &'static str, en: &'static str, count: &'static Count) -> Figure {
    Figure::count(key, Unit::Persons, Text::new(zh, en), count).of("structure.count")
}

pub(super) static STRUCTURE: &[Figure] = &[
    Figure::count("structure.count", Unit::Persons, Text::new("代表人数", "deputies"), &deputy::OWN_ALL).means(
        "截止日本级人民代表大会的在任代表；未指明本级的，为统计范围内全部在任代表，同一人只计一次。",
        "Deputies in office of the office's own congress on the day; where that is not named, of every \
             congress in scope, each person once.",
    ),
    own("structure.women", "妇女", "women", &deputy::WOMEN).means("性别为女的代表。", "Deputies recorded as female."),
    own("structure.minorities", "少数民族", "ethnic minorities", &deputy::MINORITIES)
        .means("民族已填且不是汉族的代表。", "Deputies with an ethnicity on record other than Han."),
    own("structure.ethnicity_unknown", "民族未填", "ethnicity not stated", &deputy::ETHNICITY_UNKNOWN)
        .means("没有登记民族的代表。", "Deputies without an ethnicity on record."),
    own("structure.communists", "中共党员", "Communist Party", &deputy::COMMUNISTS)
        .means("中共党员，含预备党员。", "Members of the Communist Party, probationary ones included."),
    own("structure.democratic", "民主党派和无党派", "democratic parties and non-party personages", &deputy::DEMOCRATIC)
        .means("八个民主党派成员和无党派人士。", "Members of the eight democratic parties and non-party personages."),
    own("structure.masses", "群众（含共青团员）", "of no party", &deputy::MASSES)
        .means("政治面貌为群众或共青团员的代表。", "Deputies of no party, the Youth League included."),
    own("structure.party_unknown", "政治面貌未填", "party not stated", &deputy::PARTY_UNKNOWN)
        .means("没有登记政治面貌的代表。", "Deputies without a party on record."),
    own("structure.education.postgraduate", "研究生", "postgraduate", &deputy::POSTGRADUATE)
        .means("学历为研究生的代表。", "Deputies with a postgraduate education."),
    own("structure.education.university", "大学", "university", &deputy::UNIVERSITY)
        .means("学历为大学本科的代表。", "Deputies with a university education."),
    own("structure.education.college", "大专", "college", &deputy::COLLEGE)
        .means("学历为大专的代表。", "Deputies with a college education."),
    own("structure.education.below", "大专以下", "below college", &deputy::BELOW_COLLEGE)
        .means("学历为高中（中专）、初中、小学及以下的代表。", "Deputies with secondary, junior or primary education."),
    own("structure.education.unknown", "学历未填", "education not stated", &deputy::EDUCATION_UNKNOWN)
        .means("没有登记学历的代表。", "Deputies without an education on record."),
    own("structure.age.to35", "35岁以下", "35 and under", &deputy::AGE_35).means(
        "截止日满周岁不超过三十五的代表，按出生年月计，生日当月即算满周岁。",
        "At most 35 whole years old on the day, by the month of birth.",
    ),
    own("structure.age.to45", "36—45岁", "36 to 45", &deputy::AGE_45)
        .means("截止日三十六至四十五周岁的代表。", "From 36 to 45 whole years old on the day."),
    own("structure.age.to55", "46—55岁", "46 to 55", &deputy::AGE_55)
        .means("截止日四十六至五十五周岁的代表。", "From 46 to 55 whole years old on the day."),
    own("structure.age.to60", "56—60岁", "56 to 60", &deputy::AGE_60)
        .means("截止日五十六至六十周岁的代表。", "From 56 to 60 whole years old on the day."),
    own("structure.age.over60", "60岁以上", "over 60", &deputy::AGE_OVER)
        .means("截止日六十一周岁及以上的代表。", "At least 61 whole years old on the day."),
    own("structure.age.unknown", "出生年月未填", "birth not stated", &deputy::AGE_UNKNOWN)
        .means("没有登记出生年月的代表。", "Deputies without a month of birth on record."),
    Figure::other("structure.age.mean", Unit::Years, Text::new("平均年龄", "mean age"), Formula::Age(&deputy::BIRTHS))
        .means(
            "登记有出生年月的代表截止日周岁的平均数。",
            "Mean of whole years on the day, of those whose month of birth is on record.",
        ),
    own("structure.reelected", "连任", "re-elected", &deputy::REELECTED)
        .means("标注为连任的代表。", "Deputies marked as re-elected."),
    own("structure.composition.worker", "工人（可重叠）", "workers (overlapping)", &deputy::WORKERS).means(
        "结构类型含工人；一人可有几种结构类型，各项之和可大于总数。",
        "Composition includes worker; one deputy may have several, so these do not add up.",
    ),
    own("structure.composition.farmer", "农民（可重叠）", "farmers (overlapping)", &deputy::FARMERS)
        .means("结构类型含农民。", "Composition includes farmer."),
    own("structure.composition.migrant", "农民工（可重叠）", "migrant workers (overlapping)", &deputy::MIGRANTS)
        .means("结构类型含农民工。", "Composition includes migrant worker."),
    own(
        "structure.composition.specialist",
        "专业技术人员（可重叠）",
        "specialists (overlapping)",
        &deputy::SPECIALISTS,
    )
    .means("结构类型含专业技术人员。", "Composition includes specialist."),
    own("structure.composition.cadre", "党政领导干部（可重叠）", "leading cadres (overlapping)", &deputy::CADRES)
        .means("结构类型含党政领导干部。", "Composition includes leading cadre."),
    own(
        "structure.composition.enterprise",
        "企业负责人（可重叠）",
        "heads of enterprises (overlapping)",
        &deputy::ENTERPRISES,
    )
    .means("结构类型含企业负责人。", "Composition includes head of an enterprise."),
    own("structure.composition.grassroots", "基层代表（可重叠）", "grass roots (overlapping)", &deputy::GRASSROOTS)
        .means("结构类型含基层代表。", "Composition includes grass roots."),
    own(
        "structure.composition.village_cadre",
        "村（社区）干部（可重叠）",
        "village or community cadres (overlapping)",
        &deputy::VILLAGE_CADRES,
    )
    .means("结构类型含村（社区）干部。", "Composition includes village or community cadre."),
    own("structure.composition.military", "解放军和武警（可重叠）", "armed forces (overlapping)", &deputy::MILITARY)
        .means("结构类型含解放军和武警。", "Composition includes armed forces."),
    own(
        "structure.composition.returned",
        "归侨侨眷（可重叠）",
        "returned overseas Chinese (overlapping)",
        &deputy::RETURNED,
    )
    .means("结构类型含归侨侨眷。", "Composition includes returned overseas Chinese."),
];
