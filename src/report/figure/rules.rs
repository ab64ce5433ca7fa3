//! The rules that figures rest on, each with the keys of its figures. Articles of the deputies' law (代表法) are those of 2025.
//! Local regulations are named as examples; they bind their own place only and so are practice. No article stands here that was
//! not read in the text.

use super::rule::Rule;

/// Every rule with the figures that rest on it: a key, or what keys begin with, `*` for one part of a key. The longest holds.
pub(super) static RULES: &[(Rule, &[&str])] = &[
    (
        Rule::statute(
            "代表法第二十四条、第三十六条：代表在会议期间和闭会期间提出建议、批评和意见；归入哪一年由本程序定义",
            "Deputies Law arts. 24 and 36: suggestions at the session and between sessions; the year they count for is our own definition",
        ),
        &["suggestion.count", "suggestion.origin", "suggestion.persons", "suggestion.signers"],
    ),
    (
        Rule::practice(
            "议案不作为议案处理的转为建议，见于重庆（条例第十一条）、浙江（第二条）、北京（第二条）等地规定",
            "Motions that are not treated as such become suggestions, as in Chongqing (art. 11), Zhejiang (art. 2), Beijing (art. 2)",
        ),
        &["suggestion.origin.converted"],
    ),
    (
        Rule::practice(
            "立案、并案、退回修改、转来信等处理见于各地规定，如重庆（条例第十三条）、上海（第八条）、青岛（第十一条）、北京（第十三、十五条）",
            "The outcomes of review are those of local rules, as in Chongqing (art. 13), Shanghai (art. 8), Qingdao (art. 11), Beijing (arts. 13 and 15)",
        ),
        &["suggestion.accepted", "suggestion.review"],
    ),
    (
        Rule::practice(
            "撤回见于各地规定，如重庆（条例第十二条）：书面提出，办理即行终止",
            "Withdrawal follows local rules, as in Chongqing (art. 12): in writing, and the handling ends",
        ).set_by(&["withdraw.before", "withdraw.joint"]),
        &["suggestion.review.withdrawn"],
    ),
    (
        Rule::practice(
            "有的地方规定代表团可以提出建议，如重庆（条例第八条）",
            "Some places let a delegation put a suggestion forward, as Chongqing (art. 8)",
        ),
        &["suggestion.signers.delegation"],
    ),
    (
        Rule::own(
            "登记册缺项的提示，本程序定义",
            "A gap in the register, our own definition",
        ),
        &["suggestion.signers.none", "suggestion.dateless", "suggestion.review.pending", "reply.class.none", "structure.ethnicity_unknown", "structure.party_unknown", "structure.education.unknown", "structure.age.unknown", "timing.*.untimed_replied", "timing.*.untimed_open"],
    ),
    (
        Rule::statute(
            "代表法第五十一条：常委会办事机构、工作机构（乡镇为主席团）交有关机关、组织办理",
            "Deputies Law art. 51: the standing committee's offices, in a township the presidium, assign suggestions",
        ).set_by(&["clock.assign"]),
        &["suggestion.assigned", "handling.cases"],
    ),
    (
        Rule::practice(
            "主办、会办（协办）、分办见于各地规定；按件与按任务分开统计是年终报表的惯例",
            "Lead, joint and separate handling are those of local rules; to count suggestions and tasks apart is the custom of yearly tables",
        ),
        &["handling.tasks", "handling.units", "handling.units_replying", "timing.tasks.assigned"],
    ),
    (
        Rule::own(
            "核对用，本程序定义",
            "For reconciliation, our own definition",
        ),
        &["handling.extra", "deputy.congresses", "deputy.over_quota", "deputy.turnover", "deputy.ended_sitting", "deputy.elected_sitting", "deputy.held", "region.counties"],
    ),
    (
        Rule::statute(
            "代表法第五十一条：承办单位应当答复代表",
            "Deputies Law art. 51: the unit must reply to the deputy",
        ),
        &["reply.cases"],
    ),
    (
        Rule::practice(
            "答复分类为各地通行做法，字母含义因地因年而异，取自所用规则",
            "Classes of replies are common practice; what a letter means differs by place and year and is that of the profile",
        ).set_by(&["classes"]),
        &["reply.class"],
    ),
    (
        Rule::practice(
            "解决率、办成率没有统一口径：有的只计已解决的，有的连逐步解决的也计入",
            "There is one name and no one meaning: some count what is solved, some also what is being solved",
        ).set_by(&["classes", "rates.solution"]),
        &["reply.solved_rate", "reply.landed_rate"],
    ),
    (
        Rule::practice(
            "办结率没有统一口径：有以答复、以代表认可、以解决为办结的",
            "There is no one meaning of finished: replied to, accepted by the deputy, or solved",
        ).set_by(&["rates.finish"]),
        &["finish.content", "finish.replied_rate", "finish.content_rate"],
    ),
    (
        Rule::practice(
            "办结率没有统一口径：有以答复、以代表认可、以解决为办结的",
            "There is no one meaning of finished: replied to, accepted by the deputy, or solved",
        ).set_by(&["rates.finish", "classes"]),
        &["finish.solved_rate"],
    ),
    (
        Rule::practice(
            "办复率通常为已答复件数除以交办件数，年中公布时也有只计到期的",
            "The reply rate is mostly replied by assigned; in the middle of a year some count only what is due",
        ).set_by(&["rates.reply"]),
        &["finish.of_assigned_rate"],
    ),
    (
        Rule::practice(
            "年中公布的办复率只计已到办复时限的，如重庆2020年公布的办理情况",
            "In the middle of a year only what is due counts, as Chongqing published it in 2020",
        ).set_by(&["rates.reply", "clock.reply"]),
        &["timing.cases.reply_rate"],
    ),
    (
        Rule::practice(
            "年中公布的办复率只计已到办复时限的，如重庆2020年公布的办理情况",
            "In the middle of a year only what is due counts, as Chongqing published it in 2020",
        ).set_by(&["clock.reply"]),
        &["timing.tasks.reply_rate"],
    ),
    (
        Rule::practice(
            "经批准延期的视为按期，见于海南省的考核办法（2002年）",
            "An approved extension is in time, as in Hainan's rules on marking units (2002)",
        ).set_by(&["clock.reply", "clock.reply_max"]),
        &["timing.*.on_time_rate"],
    ),
    (
        Rule::statute(
            "代表法第五十一条第二款：自交办之日起三个月内答复，涉及面广、处理难度大的六个月内答复",
            "Deputies Law art. 51 para. 2: a reply within three months of assignment, six where it is wide or hard",
        ).set_by(&["clock.reply", "clock.reply_max", "conventions.roll", "conventions.reassign_restarts"]),
        &["timing.cases", "timing.tasks"],
    ),
    (
        Rule::practice(
            "平均办理天数是年终报表常列的数字；按自然日计、取中位数为本程序定义",
            "Mean days are often in yearly tables; calendar days and the median are our own definition",
        ).set_by(&["conventions.reassign_restarts"]),
        &["timing.*.days_mean", "timing.*.days_median"],
    ),
    (
        Rule::practice(
            "满意、基本满意、不满意三等见于各地规定和征询意见表，如重庆（条例第二十六条）；办理工作与办理结果分别评价，如上海（第二十一条）",
            "The three answers are those of local rules and forms, as in Chongqing (art. 26); the work and the result are rated apart, as in Shanghai (art. 21)",
        ).set_by(&["satisfaction.scale", "satisfaction.dimensions", "satisfaction.joint"]),
        &["satisfaction"],
    ),
    (
        Rule::practice(
            "满意率有含与不含基本满意两种；未反馈的不计入分母，如重庆（条例第二十九条）",
            "With and without the basically satisfied are both in use; silence is not below the line, as in Chongqing (art. 29)",
        ).set_by(&["satisfaction.unreturned"]),
        &["satisfaction.*.work.satisfied_rate", "satisfaction.*.work.content_rate"],
    ),
    (
        Rule::practice(
            "满意率有含与不含基本满意两种；首次办理满意率单列的如重庆2020年；未反馈的不计入分母，如重庆（条例第二十九条）",
            "With and without the basically satisfied are both in use; Chongqing published the first round apart in 2020; silence is not below the line, as in Chongqing (art. 29)",
        ).set_by(&["satisfaction.unreturned", "rates.satisfaction"]),
        &["satisfaction.*.result.satisfied_rate", "satisfaction.*.result.content_rate"],
    ),
    (
        Rule::practice(
            "代表对答复不满意的，再作研究办理：全国人大见其议事规则（2021年）第三十二条，地方由各地规定",
            "Where the deputy is dissatisfied it is studied and handled again: for the National People's Congress by art. 32 of its rules of procedure (2021), elsewhere by local rules",
        ).set_by(&["clock.rehandle"]),
        &["rehandled"],
    ),
    (
        Rule::practice(
            "承诺事项台账见于各地规定，如重庆（条例第二十四至二十八条）、上海（第二十二条）、青岛（第二十七条）、北京（第二十六条）",
            "Ledgers of promises are those of local rules, as in Chongqing (arts. 24 to 28), Shanghai (art. 22), Qingdao (art. 27), Beijing (art. 26)",
        ).set_by(&["classes"]),
        &["promise"],
    ),
    (
        Rule::statute(
            "代表法第五十一条：办理中应当与代表联系沟通、充分听取意见",
            "Deputies Law art. 51: the unit must speak with the deputy and hear the deputy out",
        ).set_by(&["clock.contact"]),
        &["contact"],
    ),
    (
        Rule::practice(
            "面商率、沟通率、办前协商率是各地考核的惯例；只打电话不算见面",
            "These rates are the custom of local markings; a telephone call is not a meeting",
        ),
        &["contact.rate", "contact.face_rate", "contact.before_reply"],
    ),
    (
        Rule::practice(
            "建议和答复除涉密、涉隐私的外予以公开，见于各地规定，如重庆（条例第三十六条）、青岛（第三十条）、山东（第二十七条）",
            "What is neither secret nor private is published, by local rules, as in Chongqing (art. 36), Qingdao (art. 30), Shandong (art. 27)",
        ),
        &["publication"],
    ),
    (
        Rule::statute(
            "代表法第五十二条：主任会议可以确定重点督促办理的建议",
            "Deputies Law art. 52: the chairpersons' meeting may choose suggestions to be pressed",
        ),
        &["suggestion.key_items"],
    ),
    (
        Rule::practice(
            "评选优秀建议是各地惯例",
            "To name excellent suggestions is local custom",
        ),
        &["suggestion.excellent"],
    ),
    (
        Rule::practice(
            "多年多次提出而未解决的，代表提出时可注明，年终报告单列，是各地惯例",
            "Deputies mark what was put forward for years and is not solved, and yearly reports list it, by local custom",
        ),
        &["suggestion.repeated"],
    ),
    (
        Rule::practice(
            "督办方式（领衔督办、对口督办、视察督办、融媒督办等）和催办由各地规定",
            "The ways of supervision and of urging are those of each place",
        ),
        &["supervision", "urging"],
    ),
    (
        Rule::statute(
            "代表法第五十一条第二款：涉及面广、处理难度大的，自交办之日起六个月内答复；批准由各地规定",
            "Deputies Law art. 51 para. 2: six months where it is wide or hard; who approves is set locally",
        ).set_by(&["clock.reply_max"]),
        &["extension"],
    ),
    (
        Rule::practice(
            "承办单位申请退办、交办机关决定，见于各地规定，期限不一",
            "Units ask to give a task back and the assigning office decides, by local rules with various limits",
        ).set_by(&["clock.return", "clock.reassign"]),
        &["return"],
    ),
    (
        Rule::statute(
            "代表法第五十八条：常委会记录代表履职情况并公开；次、人次、人分开统计为惯例",
            "Deputies Law art. 58: the standing committee records and publishes what deputies do; to count events, participations and persons apart is practice",
        ),
        &["activity", "participation"],
    ),
    (
        Rule::practice(
            "代表参与率按人计、不按人次计，是各地年终报告的惯例",
            "Coverage is of persons and not of participations, by the custom of yearly reports",
        ),
        &["participation.covered"],
    ),
    (
        Rule::practice(
            "应到、请假、缺席分列是会议统计的惯例；代表法第六十二条对未经批准两次不出席本级人代会另有规定",
            "Expected, on leave and absent stand apart by custom; Deputies Law art. 62 has a rule of its own for two absences from the congress without approval",
        ),
        &["attendance"],
    ),
    (
        Rule::practice(
            "群众意见的收集、分送和反馈按各地联络站制度办理",
            "Opinions are taken in, passed on and answered by the rules of local stations",
        ),
        &["opinion"],
    ),
    (
        Rule::practice(
            "为群众办实事按件登记，是各地年终报告的惯例",
            "Practical matters are registered one by one, by the custom of yearly reports",
        ),
        &["matter"],
    ),
    (
        Rule::practice(
            "联络站、联络室、实践基地的名称和等级由各地规定",
            "Names and grades of stations are set locally",
        ),
        &["station"],
    ),
    (
        Rule::statute(
            "立法法第九十条：可以设立基层立法联系点",
            "Legislation Law art. 90: legislative contact points may be set up",
        ),
        &["station.points", "station.points_counties"],
    ),
    (
        Rule::practice(
            "全国公布的立法联系点情况列有提出和采纳的意见数；采纳率的分母为本程序定义",
            "National figures give opinions raised and adopted; what stands below the line of the rate is our own definition",
        ),
        &["legislative"],
    ),
    (
        Rule::practice(
            "述职的对象、内容和次数由各地规定，多为任期内至少一次",
            "To whom, on what and how often deputies report is set locally, mostly once a term at least",
        ),
        &["duty"],
    ),
    (
        Rule::practice(
            "按代表统计领衔、附议和未提建议的名单，是年终报表的惯例",
            "Who led, who co-signed and who put nothing forward is in yearly tables by custom",
        ),
        &["suggestion.led", "suggestion.signatures", "suggestion.per_deputy", "deputy.without_suggestion"],
    ),
    (
        Rule::statute(
            "代表法第二条：代表任期从本届第一次会议到下届第一次会议；按截止日在任计，一人数席按一人或数席分别统计",
            "Deputies Law art. 2: from the first session of a congress to that of the next; counted as of the cut-off, persons and seats apart",
        ),
        &["deputy.persons", "deputy.seats"],
    ),
    (
        Rule::statute(
            "代表法第六十一条：暂时停止执行代表职务，资格不因此终止",
            "Deputies Law art. 61: suspended, which is not an end",
        ),
        &["deputy.suspended"],
    ),
    (
        Rule::statute(
            "选举法第十二条、第十四条：代表名额及其确定",
            "Election Law arts. 12 and 14: the number of deputies and how it is fixed",
        ),
        &["deputy.quota", "deputy.seats_under_quota"],
    ),
    (
        Rule::practice(
            "代表变动公告的惯例：总名额减实有为缺额",
            "The custom of notices of changes: seats in all less those held are vacant",
        ),
        &["deputy.vacant"],
    ),
    (
        Rule::statute(
            "代表法第六十二条：代表资格终止的情形；任期届满的一并计入",
            "Deputies Law art. 62: when a seat ends; terms that ended are included",
        ),
        &["deputy.ended"],
    ),
    (
        Rule::statute(
            "选举法：代表由选举产生；当年当选以当选日期为准",
            "Election Law: deputies are elected; counted on the day of election",
        ),
        &["deputy.elected"],
    ),
    (
        Rule::statute(
            "选举法第五十七条：代表出缺的补选",
            "Election Law art. 57: by-elections",
        ),
        &["deputy.filled"],
    ),
    (
        Rule::practice(
            "代表结构的项目取自各级公布的代表构成；各项可重叠，年龄段为惯例",
            "The items are those in which congresses publish their make-up; they may overlap, and the age bands are practice",
        ),
        &["structure"],
    ),
];
