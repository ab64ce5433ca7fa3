//! The annual report.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn prints_the_year() {
    let office = TestOffice::with_records();
    shows!(office, "report annual --year 2024 --section head,suggestions,timing", @"
    exit code 0
    ── stdout
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：贵阳市（部分待核）

    一、总体情况
    指标                              单位   数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    开展活动                          次        2                                0     2
    代表参与活动                      人次      8                                0     8
    参与活动的代表                    人        1                                0     1
    收集群众意见建议                  条        2                                0     2
    为群众办实事                      件        1                                0     1
    代表建议总数                      件        6                                0     6
    立案                              件        4     4     6         66.7       0     4
    代表联络站                        个        1                                1     0            0.0
    代表联络室                        个        0                                0     0
    基层立法联系点                    个        1                                1     0            0.0
    在任代表                          人        4                                4     0            0.0
    在任代表席位                      席        4                                4     0            0.0
    按件：办复率                      %      50.0     1     2         50.0
    按件：按期办复率                  %      50.0     1     2         50.0
    办结率（以答复为办结）            %      25.0     1     4         25.0
    最终办理结果满意率（含基本满意）  %     100.0     1     1        100.0
    办成率（A＋B类）                  %     100.0     1     1        100.0
    面商率                            %       0.0     0     4          0.0
    注：次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。
    注：增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda report figures。

    二、代表建议提出和审查情况
    指标                单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    代表建议总数        件       6                                0     6
    会议期间提出        件       5     5     6         83.3       0     5
    议案转建议          件       0     0     6          0.0       0     0
    闭会期间提出        件       1     1     6         16.7       0     1
    立案                件       4     4     6         66.7       0     4
    并案                件       1     1     6         16.7       0     1
    不予立案            件       1     1     6         16.7       0     1
    退回修改            件       0     0     6          0.0       0     0
    撤回                件       0     0     6          0.0       0     0
    转来信              件       0     0     6          0.0       0     0
    待审查              件       0     0     6          0.0       0     0
    按类别：城建        件       2     2     6         33.3       0     2
    按类别：其他        件       1     1     6         16.7       0     1
    按类别：农林水      件       1     1     6         16.7       0     1
    按类别：城管        件       1     1     6         16.7       0     1
    按类别：教科文卫    件       1     1     6         16.7       0     1
    个人提出            件       5     5     6         83.3       0     5
    联名提出            件       1     1     6         16.7       0     1
    代表团提出          件       0     0     6          0.0       0     0
    提出人不明          件       0     0     6          0.0       0     0
    提出建议的代表      人       4                                0     4
    交办                件       4     4     6         66.7       0     4
    无法归入年度的建议  件       0                                0     0
    注：总数＝会议期间提出＋议案转建议＋闭会期间提出，也＝各项审查结果之和、各种署名方式之和。
    注：类别以登记时所填为准；与上年比较，只在两年类别口径相同时有意义。

    六、办理时限（首轮）
    指标                    单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    交办建议                件       4                                0     4
    按件：应复              件       2     2     4         50.0       0     2
    按件：已复              件       1     1     4         25.0       0     1
    按件：按期答复          件       1     1     4         25.0       0     1
    按件：批准延期内答复    件       0     0     4          0.0       0     0
    按件：逾期答复          件       0     0     4          0.0       0     0
    按件：逾期未答复        件       1     1     4         25.0       0     1
    按件：未到期            件       2     2     4         50.0       0     2
    按件：已复但期限不明    件       0     0     4          0.0       0     0
    按件：未复且期限不明    件       0     0     4          0.0       0     0
    按件：办复率            %     50.0     1     2         50.0
    按件：按期办复率        %     50.0     1     2         50.0
    按件：平均办理天数      天    81.0
    按件：办理天数中位数    天    81.0
    应答复任务              任务     4                                0     4
    按任务：应复            任务     2     2     4         50.0       0     2
    按任务：已复            任务     1     1     4         25.0       0     1
    按任务：按期答复        任务     1     1     4         25.0       0     1
    按任务：批准延期内答复  任务     0     0     4          0.0       0     0
    按任务：逾期答复        任务     0     0     4          0.0       0     0
    按任务：逾期未答复      任务     1     1     4         25.0       0     1
    按任务：未到期          任务     2     2     4         50.0       0     2
    按任务：已复但期限不明  任务     0     0     4          0.0       0     0
    按任务：未复且期限不明  任务     0     0     4          0.0       0     0
    按任务：办复率          %     50.0     1     2         50.0
    按任务：按期办复率      %     50.0     1     2         50.0
    按任务：平均办理天数    天    81.0
    按任务：办理天数中位数  天    81.0
    注：前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。
    ");
    shows!(office, "report annual --year 2024 --list suggestion.count", @r#"
    exit code 0
    ── stdout
    编号     行政区划  标题                            类别      类型  提出日期    审查结果  交办日期
    15-0-1   520100    关于加强夏季防汛的建议          农林水    建议  2024-05-20  立案      2024-06-03
    15-4-12  520100    关于完善老旧小区停车设施的建议  城建      建议  2024-01-31  立案      2024-03-24
    15-4-13  520100    关于增设社区托育点的建议        教科文卫  建议  2024-01-31  立案      2024-03-22
    15-4-14  520100    关于改进供水抢修公告的批评      城管      批评  2024-02-01  立案      2024-03-22
    15-4-15  520100    关于个人房屋纠纷的意见          其他      意见  2024-02-01  不予立案
    15-4-16  520100    关于老旧小区停车的建议          城建      建议  2024-02-02  并案
    ── stderr
    suggestion.count：6 条记录
    "#);
    shows!(office, "report annual --year 2024 --list nothing", @"
    exit code 3
    ── stderr
    错误：没有名为 nothing 的指标；相近的有：contact.none、deputy.held、contact.face、contact.rate、deputy.ended
    提示：renda report figures 列出全部指标
    ");
    shows!(office, "report annual --year 2024 --section nothing", @"
    exit code 2
    ── stderr
    错误：报告没有 nothing 这一部分
    提示：可选：head suggestions categories handling handling_units replies satisfaction answers timing contact supervision performance delegations activities kinds months counties opinions stations station_work deputies headcount structure
    ");
    shows!(office, "report annual --year 1800", @r#"
    exit code 2
    ── stderr
    错误：--year <YEAR> 不能是“1800”
    提示：加 --help 看用法
    "#);
    shows!(office, "report annual --year 2024 --region 不存在", @"
    exit code 3
    ── stderr
    错误：登记册里没有行政区划“不存在”
    提示：renda region list 列出已登记的
    ");
    shows!(office, "report annual --year 2024 --list timing.cases.overdue --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.report.records/1","rows":[
    {"number":"15-4-12","region":"520100","title":"关于完善老旧小区停车设施的建议","category":"城建","assigned_on":"2024-03-24","replied_on":null,"timing":"6","timing_label":"逾期未答复","rounds":1,"reply_class":null,"reply_class_label":null,"attitude":null,"attitude_label":null,"result":null,"result_label":null}
    ],"count":1}
    ── stderr
    timing.cases.overdue：1 条记录
    "#);
    shows!(office, "report annual --year 2024 --region 520102 --section activities", @"
    exit code 0
    ── stdout
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：南明区
    本级：南明区
    所用规则：贵阳市（部分待核）

    十、代表活动和参与情况
    指标                  单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    开展活动              次       1                                0     1
    按类型：代表接待      次       1     1     1        100.0       0     1
    按层级：县            次       1     1     1        100.0       0     1
    按主题：未填          次       1     1     1        100.0       0     1
    代表参与活动          人次     7                                0     7
    其中：列有姓名        人次     0     0     7          0.0       0     0
    其中：只有人数        人次     7     7     7        100.0       0     7
    按类型：代表接待      人次     7     7     7        100.0       0     7
    按层级：县            人次     7     7     7        100.0       0     7
    应到                  人次     0                                0     0
    请假                  人次     0     0     0                    0     0
    缺席                  人次     0     0     0                    0     0
    出席率                %              0     0
    参与活动的代表        人       0                                0     0
    参与过活动的在任代表  人       0     0     0                    0     0
    注：参与率按人计：截止日在任、当年至少参加一次活动的人数除以在任人数；分层级时一人兼任几级的在各级分别计。
    ");
}

#[test]
fn prints_the_year_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "report annual --year 2024 --section head,timing", @"
    exit code 0
    ── stdout
    Deputies' work in 2024 (as of 25 June 2024)
    Period: 2024
    As of: 2024-06-25
    Compared with: 2023
    Compared as of: 2023-12-31
    Region: the whole register
    Own congress: 贵阳市
    Rule profile: Guiyang (in part unverified)

    1. Head figures
    Figure                                                     Unit            Value  Numerator  Denominator  Percent  2023  Change  Change in percent
    activities                                                 events              2                                      0       2
    participations                                             participations      8                                      0       8
    deputies who took part                                     persons             1                                      0       1
    opinions of the people                                     opinions            2                                      0       2
    practical matters                                          items               1                                      0       1
    suggestions in all                                         items               6                                      0       6
    accepted                                                   items               4          4            6     66.7     0       4
    contact stations                                           places              1                                      1       0                0.0
    contact rooms                                              places              0                                      0       0
    legislative contact points                                 places              1                                      1       0                0.0
    deputies in office                                         persons             4                                      4       0                0.0
    seats held                                                 seats               4                                      4       0                0.0
    by suggestion: reply rate                                  %                50.0          1            2     50.0
    by suggestion: on-time rate                                %                50.0          1            2     50.0
    finished: replied to                                       %                25.0          1            4     25.0
    last round, the result: rate with the basically satisfied  %               100.0          1            1    100.0
    landed rate (class A + B)                                  %               100.0          1            1    100.0
    rate of face to face contact                               %                 0.0          0            4      0.0
    Note: Events, participations, persons, opinions, items and seats are not interchangeable: ten deputies at one activity are one event, ten participations and ten persons.
    Note: Changes are differences of numbers and percentage points of rates; what is compared with is the whole of that period, as of its last day. Keys and meanings of the figures: renda report figures.

    6. Timing of the first round
    Figure                                      Unit   Value  Numerator  Denominator  Percent  2023  Change  Change in percent
    suggestions assigned                        items      4                                      0       4
    by suggestion: replies due                  items      2          2            4     50.0     0       2
    by suggestion: replied                      items      1          1            4     25.0     0       1
    by suggestion: replied in time              items      1          1            4     25.0     0       1
    by suggestion: replied within an extension  items      0          0            4      0.0     0       0
    by suggestion: replied late                 items      0          0            4      0.0     0       0
    by suggestion: overdue                      items      1          1            4     25.0     0       1
    by suggestion: not yet due                  items      2          2            4     50.0     0       2
    by suggestion: replied, no term known       items      0          0            4      0.0     0       0
    by suggestion: open, no term known          items      0          0            4      0.0     0       0
    by suggestion: reply rate                   %       50.0          1            2     50.0
    by suggestion: on-time rate                 %       50.0          1            2     50.0
    by suggestion: mean days to reply           days    81.0
    by suggestion: median days to reply         days    81.0
    tasks that owe a reply                      tasks      4                                      0       4
    by task: replies due                        tasks      2          2            4     50.0     0       2
    by task: replied                            tasks      1          1            4     25.0     0       1
    by task: replied in time                    tasks      1          1            4     25.0     0       1
    by task: replied within an extension        tasks      0          0            4      0.0     0       0
    by task: replied late                       tasks      0          0            4      0.0     0       0
    by task: overdue                            tasks      1          1            4     25.0     0       1
    by task: not yet due                        tasks      2          2            4     50.0     0       2
    by task: replied, no term known             tasks      0          0            4      0.0     0       0
    by task: open, no term known                tasks      0          0            4      0.0     0       0
    by task: reply rate                         %       50.0          1            2     50.0
    by task: on-time rate                       %       50.0          1            2     50.0
    by task: mean days to reply                 days    81.0
    by task: median days to reply               days    81.0
    Note: First by suggestion, then by task (lead and separate); an approved extension is in time, and what is not yet due is not among the replies due.
    ");
    shows!(office, "report annual --year 2024 --list suggestion.count", @r#"
    exit code 0
    ── stdout
    No.      Region  Title                           Category  Kind        Submitted   Review    Assigned
    15-0-1   520100  关于加强夏季防汛的建议          农林水    suggestion  2024-05-20  accepted  2024-06-03
    15-4-12  520100  关于完善老旧小区停车设施的建议  城建      suggestion  2024-01-31  accepted  2024-03-24
    15-4-13  520100  关于增设社区托育点的建议        教科文卫  suggestion  2024-01-31  accepted  2024-03-22
    15-4-14  520100  关于改进供水抢修公告的批评      城管      criticism   2024-02-01  accepted  2024-03-22
    15-4-15  520100  关于个人房屋纠纷的意见          其他      opinion     2024-02-01  refused
    15-4-16  520100  关于老旧小区停车的建议          城建      suggestion  2024-02-02  merged
    ── stderr
    suggestion.count: 6 records
    "#);
    shows!(office, "report annual --year 2024 --list nothing", @"
    exit code 3
    ── stderr
    error: there is no figure nothing; near to it: contact.none, deputy.held, contact.face, contact.rate, deputy.ended
    hint: renda report figures lists every figure
    ");
    shows!(office, "report annual --year 2024 --section nothing", @"
    exit code 2
    ── stderr
    error: the report has no section nothing
    hint: one of: head suggestions categories handling handling_units replies satisfaction answers timing contact supervision performance delegations activities kinds months counties opinions stations station_work deputies headcount structure
    ");
}

#[test]
fn an_empty_year() {
    let office = TestOffice::new();
    shows!(office, "report annual --year 2024 --section head,timing", @"
    exit code 0
    ── stdout
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：贵阳市（部分待核）

    一、总体情况
    指标                              单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    开展活动                          次       0                                0     0
    代表参与活动                      人次     0                                0     0
    参与活动的代表                    人       0                                0     0
    收集群众意见建议                  条       0                                0     0
    为群众办实事                      件       0                                0     0
    代表建议总数                      件       0                                0     0
    立案                              件       0     0     0                    0     0
    代表联络站                        个       0                                0     0
    代表联络室                        个       0                                0     0
    基层立法联系点                    个       0                                0     0
    在任代表                          人       0                                0     0
    在任代表席位                      席       0                                0     0
    按件：办复率                      %              0     0
    按件：按期办复率                  %              0     0
    办结率（以答复为办结）            %              0     0
    最终办理结果满意率（含基本满意）  %              0     0
    办成率（A＋B类）                  %              0     0
    面商率                            %              0     0
    注：次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。
    注：增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda report figures。

    六、办理时限（首轮）
    指标                    单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    交办建议                件       0                                0     0
    按件：应复              件       0     0     0                    0     0
    按件：已复              件       0     0     0                    0     0
    按件：按期答复          件       0     0     0                    0     0
    按件：批准延期内答复    件       0     0     0                    0     0
    按件：逾期答复          件       0     0     0                    0     0
    按件：逾期未答复        件       0     0     0                    0     0
    按件：未到期            件       0     0     0                    0     0
    按件：已复但期限不明    件       0     0     0                    0     0
    按件：未复且期限不明    件       0     0     0                    0     0
    按件：办复率            %              0     0
    按件：按期办复率        %              0     0
    按件：平均办理天数      天
    按件：办理天数中位数    天
    应答复任务              任务     0                                0     0
    按任务：应复            任务     0     0     0                    0     0
    按任务：已复            任务     0     0     0                    0     0
    按任务：按期答复        任务     0     0     0                    0     0
    按任务：批准延期内答复  任务     0     0     0                    0     0
    按任务：逾期答复        任务     0     0     0                    0     0
    按任务：逾期未答复      任务     0     0     0                    0     0
    按任务：未到期          任务     0     0     0                    0     0
    按任务：已复但期限不明  任务     0     0     0                    0     0
    按任务：未复且期限不明  任务     0     0     0                    0     0
    按任务：办复率          %              0     0
    按任务：按期办复率      %              0     0
    按任务：平均办理天数    天
    按任务：办理天数中位数  天
    注：前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。
    ");
    shows!(office, "report annual --year 2024 --list suggestion.count", @r#"
    exit code 0
    ── stdout
    编号  行政区划  标题  类别  类型  提出日期  审查结果  交办日期
    ── stderr
    suggestion.count：0 条记录
    "#);
    shows!(office, "report annual --format json --section stations", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.report.annual/1","title":"2024年代表工作统计（截至2024年6月25日）","period":"2024","period_label":"2024年","as_of":"2024-06-25","against":"2023","against_label":"2023年","against_as_of":"2023-12-31","region":"all","region_label":"全部台账","office":"520100","office_label":"贵阳市","profile":"guiyang","profile_label":"贵阳市（部分待核）","sheets":[
    {"key":"stations","title":"十二、履职平台","rows":[
    {"figure":"station.count","figure_label":"代表履职站点","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.stations","figure_label":"代表联络站","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.models","figure_label":"其中：示范站","unit":"place","unit_label":"个","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.rooms","figure_label":"代表联络室","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.bases","figure_label":"实践基地","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.graded","figure_label":"已评定等级的站点","unit":"place","unit_label":"个","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.points","figure_label":"基层立法联系点","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.points_counties","figure_label":"立法联系点覆盖的县（市、区）","unit":"place","unit_label":"个","value":0,"numerator":0,"denominator":10,"percent":0.0,"before":0,"change":0,"change_percent":null},
    {"figure":"region.counties","figure_label":"县（市、区）","unit":"place","unit_label":"个","value":10,"numerator":null,"denominator":null,"percent":null,"before":10,"change":0,"change_percent":0.0},
    {"figure":"station.opened","figure_label":"当年新建站点","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"station.closed","figure_label":"当年撤销站点","unit":"place","unit_label":"个","value":0,"numerator":null,"denominator":null,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"legislative.raised","figure_label":"立法联系点提出意见","unit":"opinion","unit_label":"条","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"legislative.forwarded","figure_label":"其中：上报","unit":"opinion","unit_label":"条","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null},
    {"figure":"legislative.adopted","figure_label":"其中：被采纳","unit":"opinion","unit_label":"条","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null}
    ],"count":14,"notes":[]}
    ]}
    "#);
}

#[test]
fn periods_are_compared_as_asked() {
    let office = TestOffice::with_records();
    let head = |arguments: &str| {
        let shown = office.ok(&format!("report {arguments} --section head"));
        shown.lines().take_while(|line| !line.starts_with("统计范围")).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(head("period 2024H1"), @"
    2024年上半年代表工作统计（截至2024年6月25日）
    统计时段：2024年上半年
    截止日：2024-06-25
    对比时段：2023年上半年
    对比截止日：2023-06-30
    ");
    insta::assert_snapshot!(head("period 2024Q2 --against previous"), @"
    2024年第二季度代表工作统计（截至2024年6月25日）
    统计时段：2024年第二季度
    截止日：2024-06-25
    对比时段：2024年第一季度
    对比截止日：2024-03-31
    ");
    insta::assert_snapshot!(head("period --from 2024-05-01 --to 2024-05-31 --against 2022"), @"
    2024年5月1日至2024年5月31日代表工作统计（截至2024年5月31日）
    统计时段：2024年5月1日至2024年5月31日
    截止日：2024-05-31
    对比时段：2022年
    对比截止日：2022-12-31
    ");
    insta::assert_snapshot!(head("annual --year 2024 --against none"), @"
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    ");
    shows!(office, "report period 2024H3", @"
    exit code 2
    ── stderr
    错误：看不懂时段“2024H3”；可写 2024、2024H1（上半年）、2024Q3（三季度）、2024-05 或 2024-01-01..2024-05-31
    ");
    shows!(office, "report period 2025", @"
    exit code 2
    ── stderr
    错误：截止日 2024-06-25 早于统计时段（2025年），请核对时段与 --as-of
    ");
    shows!(office, "report period", @"
    exit code 2
    ── stderr
    错误：缺少 <PERIOD>
    提示：加 --help 看用法
    ");
    shows!(office, "report annual --year 2024 --against last-term", @"
    exit code 3
    ── stderr
    错误：登记册里没有上一届的任期
    提示：用 renda congress 登记各届任期的起始日期
    ");
    office.ok("congress add --region 520100 --term 14 --starts-on 2017-01-10 --ends-on 2022-01-09");
    office.ok("congress edit 15 --starts-on 2022-01-10");
    insta::assert_snapshot!(head("annual --year 2024 --against last-term"), @"
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2019年
    对比截止日：2019-12-31
    ");
}

#[test]
fn breaks_down_by_a_dimension() {
    let office = TestOffice::with_records();
    shows!(office, "report annual --year 2024 --by unit --section handling", @"
    exit code 0
    ── stdout
    2024年代表工作统计（按承办单位，截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    分组：按承办单位
    统计范围：全部台账
    本级：贵阳市

    三、代表建议承办情况（按承办单位）
    承办单位                交办建议（件）  承办单位（家）  主办、分办单位（家）  承办任务（任务）  主办（任务）  分办（任务）  会办（任务）  已复（任务）  按期答复（任务）  批准延期内答复（任务）  逾期答复（任务）  逾期未答复（任务）  未到期（任务）  重新办理（件）  最终办理结果：满意（件）  最终办理结果：基本满意（件）  最终办理结果：不满意（件）
    贵阳市住房和城乡建设局               2               1                     1                 2             2             0             0             0                 0                       0                 0                   1               1               0                         0                             0                           0
    贵阳市教育局                         1               1                     1                 1             1             0             0             1                 1                       0                 0                   0               0               0                         0                             1                           0
    贵阳市财政局                         1               1                     1                 2             1             0             1             0                 0                       0                 0                   0               1               0                         0                             0                           0
    合计                                 4               3                     3                 5             4             0             1             1                 1                       0                 0                   1               2               0                         0                             1                           0
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    ");
    shows!(office, "report annual --year 2024 --by region --section activities --format csv", @"
    exit code 0
    ── stdout
    下级行政区划,开展活动（次）,代表参与活动（人次）,列有姓名（人次）,只有人数（人次）,应到（人次）,请假（人次）,缺席（人次）,出席率（%）,参与活动的代表（人）,参与过活动的在任代表（人）,收集群众意见建议（条）,为群众办实事（件）,代表联络站（个）,代表联络室（个）,示范站（个）,基层立法联系点（个）
    贵阳市,1,1,1,0,2,1,0,50.0,1,1,2,1,0,0,0,0
    南明区,1,7,0,7,0,0,0,,0,0,0,0,1,0,1,1
    合计,2,8,1,7,2,1,0,50.0,1,1,2,1,1,0,1,1
    ");
    shows!(office, "report annual --year 2024 --by month --section opinions --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.report.by/1","title":"2024年代表工作统计（按月份，截至2024年6月25日）","period":"2024","period_label":"2024年","as_of":"2024-06-25","by":"month","by_label":"按月份","region":"all","region_label":"全部台账","office":"520100","office_label":"贵阳市","sheets":[
    {"key":"opinions","title":"十一、群众意见和实事（按月份）","rows":[
    {"part":"2024-05","part_label":"2024-05","opinion.count":2,"opinion.declined":0,"opinion.answered":1,"opinion.owed":2,"opinion.owed_answered":1,"matter.count":0,"matter.beneficiaries":0,"matter.money":0.00},
    {"part":"2024-06","part_label":"2024-06","opinion.count":0,"opinion.declined":0,"opinion.answered":0,"opinion.owed":0,"opinion.owed_answered":0,"matter.count":1,"matter.beneficiaries":1200,"matter.money":50000.00},
    {"part":"all","part_label":"合计","opinion.count":2,"opinion.declined":0,"opinion.answered":1,"opinion.owed":2,"opinion.owed_answered":1,"matter.count":1,"matter.beneficiaries":1200,"matter.money":50000.00}
    ],"count":3,"notes":["合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。"]}
    ]}
    "#);
    shows!(office, "report annual --year 2024 --by weather", @"
    exit code 2
    ── stderr
    错误：不能按“weather”分组；可选：category category_class category_group congress county delegation deputy draft ethnicity grade host kind level month party reason region route station system theme unit
    ");
    shows!(office, "report annual --year 2024 --by unit --list suggestion.count", @"
    exit code 2
    ── stderr
    错误：--by <DIMENSION> 不能和 --list <FIGURE> 同时用
    提示：加 --help 看用法
    ");
}

#[test]
fn breaks_down_beside_another_period() {
    let office = TestOffice::with_records();
    shows!(office, "report annual --year 2024 --by unit --against last-year --figure handling.tasks,timing.tasks.on_time_rate", @"
    exit code 0
    ── stdout
    2024年代表工作统计（按承办单位，截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    分组：按承办单位
    统计范围：全部台账
    本级：贵阳市

    承办任务（任务，按承办单位）
    承办单位                数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    贵阳市住房和城乡建设局     2                                0     2
    贵阳市财政局               2                                0     2
    贵阳市教育局               1                                0     1
    合计                       5                                0     5
    注：首轮办理中每个单位承办一件建议计一个任务，主办、会办、分办都计，因此多于建议件数。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。

    按任务：按期办复率（%，按承办单位）
    承办单位                 数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    贵阳市教育局            100.0     1     1        100.0
    贵阳市住房和城乡建设局    0.0     0     1          0.0
    合计                     50.0     1     2         50.0
    注：按期和批准延期内答复的，除以应复中期限明确的；批准延期视为按期。按任务计：只计首轮的主办、分办任务，会办不计。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    ");
    shows!(office, "report annual --year 2024 --by month --against 2023 --section stations,opinions --format csv", @r#"
    exit code 0
    ── stdout
    2024年代表工作统计（按月份，截至2024年6月25日）
    统计时段,2024年
    截止日,2024-06-25
    对比时段,2023年
    对比截止日,2023-12-31
    分组,按月份
    统计范围,全部台账
    本级,贵阳市
    ""
    收集群众意见建议（条，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,2,,,,0,2,
    合计,2,,,,0,2,
    注：收到日期在统计期内的群众意见，一条计一条，不受理的也计入。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    不受理（条，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    合计,0,0,2,0.0,0,0,
    注：处理途径为不受理的群众意见（涉法涉诉、信访事项等）。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    已答复（条，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,1,1,2,50.0,0,1,
    合计,1,1,2,50.0,0,1,
    注：截止日前已答复的群众意见；途径为当场答复而未填答复日期的视为已答复。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    应答复（条，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,2,2,2,100.0,0,2,
    合计,2,2,2,100.0,0,2,
    注：除不受理外的群众意见。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    应答复中已答复（条，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,1,1,2,50.0,0,1,
    合计,1,1,2,50.0,0,1,
    注：应答复的群众意见中截止日前已答复的；百分比即答复率。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    为群众办实事（件，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-06,1,,,,0,1,
    合计,1,,,,0,1,
    注：办结日期在统计期内的实事；未填办结日期的，按所属活动的开始日期归入；两者都没有的不归入任何年度。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    受益群众（人，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-06,1200,,,,0,1200,
    合计,1200,,,,0,1200,
    注：各件实事登记的受益人数之和，同一群众受益于几件实事的会重复计；未填的按零计。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    投入资金（元，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-06,50000.00,,,,0.00,50000.00,
    合计,50000.00,,,,0.00,50000.00,
    注：各件实事登记的金额之和；未填的按零计。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    开展活动（次，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,2,,,,0,2,
    合计,2,,,,0,2,
    注：开始日期在统计期内的活动，每项活动计一次，跨日不重复计；截止日之后的活动不计。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    代表参与活动（人次，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,8,,,,0,8,
    合计,8,,,,0,8,
    注：代表出席活动一次计一人次；只登记人数、未列姓名的，按登记的人次计入。请假、缺席不计。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    ""
    参与活动的代表（人，按月份）
    月份,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    2024-05,1,,,,0,1,
    合计,1,,,,0,1,
    注：统计期内至少出席一次活动的代表人数，同一人不论参加几次、有几个席位都只计一人；其后离任的也计入，只有人数的记录无法计人。
    注：合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。
    注：对比的是两个时段中同一位次的月份，行名取本时段的月份。
    "#);
    shows!(office, "report annual --year 2024 --by unit --figure timing.tasks.overdue --format csv", @"
    exit code 0
    ── stdout
    承办单位,逾期未答复（任务）
    贵阳市住房和城乡建设局,1
    合计,1
    ");
    shows!(office, "report annual --year 2024 --by unit --figure opinion.count", @"
    exit code 2
    ── stderr
    错误：指标 opinion.count 不能按承办单位分组
    提示：renda report figures 列出每个指标可按什么分组
    ");
    shows!(office, "report annual --year 2024 --by unit --figure handling.task", @"
    exit code 3
    ── stderr
    错误：没有名为 handling.task 的指标；相近的有：handling.tasks、handling.cases、handling.extra、handling.units、handling.tasks.lead
    提示：renda report figures 列出全部指标
    ");
    shows!(office, "report annual --year 2024 --by unit --section opinions", @"
    exit code 2
    ── stderr
    错误：报告没有 opinions 这一部分
    提示：可选：handling replies satisfaction timing contact supervision
    ");
    shows!(office, "report annual --year 2024 --figure opinion.count", @"
    exit code 2
    ── stderr
    错误：缺少 --by <DIMENSION>
    提示：加 --help 看用法
    ");
}

#[test]
fn appends_the_lists_behind_the_numbers() {
    let office = TestOffice::with_records();
    office.ok("suggestion edit 15-4-12 --key-item yes");
    office.ok("suggestion edit 15-4-13 --excellent yes");
    shows!(office, "report annual --year 2024 --section timing,supervision,performance --with-lists --format csv", @r#"
    exit code 0
    ── stdout
    2024年代表工作统计（截至2024年6月25日）
    统计时段,2024年
    截止日,2024-06-25
    对比时段,2023年
    对比截止日,2023-12-31
    统计范围,全部台账
    本级,贵阳市
    所用规则,贵阳市（部分待核）
    ""
    六、办理时限（首轮）
    指标,单位,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    交办建议,件,4,,,,0,4,
    按件：应复,件,2,2,4,50.0,0,2,
    按件：已复,件,1,1,4,25.0,0,1,
    按件：按期答复,件,1,1,4,25.0,0,1,
    按件：批准延期内答复,件,0,0,4,0.0,0,0,
    按件：逾期答复,件,0,0,4,0.0,0,0,
    按件：逾期未答复,件,1,1,4,25.0,0,1,
    按件：未到期,件,2,2,4,50.0,0,2,
    按件：已复但期限不明,件,0,0,4,0.0,0,0,
    按件：未复且期限不明,件,0,0,4,0.0,0,0,
    按件：办复率,%,50.0,1,2,50.0,,,
    按件：按期办复率,%,50.0,1,2,50.0,,,
    按件：平均办理天数,天,81.0,,,,,,
    按件：办理天数中位数,天,81.0,,,,,,
    应答复任务,任务,4,,,,0,4,
    按任务：应复,任务,2,2,4,50.0,0,2,
    按任务：已复,任务,1,1,4,25.0,0,1,
    按任务：按期答复,任务,1,1,4,25.0,0,1,
    按任务：批准延期内答复,任务,0,0,4,0.0,0,0,
    按任务：逾期答复,任务,0,0,4,0.0,0,0,
    按任务：逾期未答复,任务,1,1,4,25.0,0,1,
    按任务：未到期,任务,2,2,4,50.0,0,2,
    按任务：已复但期限不明,任务,0,0,4,0.0,0,0,
    按任务：未复且期限不明,任务,0,0,4,0.0,0,0,
    按任务：办复率,%,50.0,1,2,50.0,,,
    按任务：按期办复率,%,50.0,1,2,50.0,,,
    按任务：平均办理天数,天,81.0,,,,,,
    按任务：办理天数中位数,天,81.0,,,,,,
    注：前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。
    ""
    八、督办、重新办理和承诺事项
    指标,单位,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    重点督办建议,件,1,1,6,16.7,0,1,
    优秀建议,件,1,1,6,16.7,0,1,
    多年重复提出,件,0,0,6,0.0,0,0,
    督办,件,0,,,,0,0,
    其中：已结束,件,0,0,0,,0,0,
    现场督办,次,0,,,,0,0,
    代表参与现场督办,人次,0,,,,0,0,
    群众参与现场督办,人次,0,,,,0,0,
    催办,次,0,,,,0,0,
    批准延期,次,1,,,,0,1,
    申请退办,次,0,,,,0,0,
    其中：同意,次,0,0,0,,0,0,
    其中：不同意,次,0,0,0,,0,0,
    其中：未决定,次,0,0,0,,0,0,
    重新办理,件,0,0,1,0.0,0,0,
    其中：已再次答复,件,0,0,0,,0,0,
    其中：正在办理,件,0,0,0,,0,0,
    到期承诺事项,项,0,,,,0,0,
    按时落实,项,0,0,0,,0,0,
    逾期落实,项,0,0,0,,0,0,
    尚未落实,项,0,0,0,,0,0,
    注：督办、催办、延期、退办按发生日期计，与建议在哪一年提出无关；名单用 --with-lists 附在报表后面，或用 --list 加指标代码单独列出。
    ""
    九、代表提出建议和述职情况
    指标,单位,数值,分子,分母,百分比（%）,2023年,增减,增减幅度（%）
    领衔提出,件,6,,,,0,6,
    署名,人次,8,,,,0,8,
    提出建议的代表,人,4,,,,0,4,
    人均领衔建议,件,1.50,6,4,,0.00,1.50,
    未提建议的代表,人,0,0,4,0.0,4,-4,-100.0
    当期述职,人,0,0,4,0.0,0,0,
    任期内述职,人,0,0,4,0.0,0,0,
    注：一名代表领衔或附议过任何一件建议即不算未提建议。
    ""
    附表一、重点督办建议（1件）
    编号,行政区划,标题,类别,类型,提出日期,审查结果,交办日期
    15-4-12,520100,关于完善老旧小区停车设施的建议,城建,建议,2024-01-31,立案,2024-03-24
    注：指标 suggestion.key_items 所计的记录。截止日前确定为重点督办的建议（代表法第五十二条）：日期取“确定重点日期”，未填的取写明选题理由的督办的开始日期，都没有的视为一直是。
    ""
    附表二、优秀建议（1件）
    编号,行政区划,标题,类别,类型,提出日期,审查结果,交办日期
    15-4-13,520100,关于增设社区托育点的建议,教科文卫,建议,2024-01-31,立案,2024-03-22
    注：指标 suggestion.excellent 所计的记录。截止日前评为优秀建议的；未填评优日期的视为一直是。
    ""
    附表三、多年重复提出的建议（0件）
    编号,行政区划,标题,类别,类型,提出日期,审查结果,交办日期
    注：指标 suggestion.repeated 所计的记录。标注为多年重复提出的建议。
    ""
    附表四、逾期未答复的建议（1件）
    编号,行政区划,标题,类别,交办日期,答复日期,时限情况,办理轮次,办理结果类别,办理工作满意度,办理结果满意度
    15-4-12,520100,关于完善老旧小区停车设施的建议,城建,2024-03-24,,逾期未答复,1,,,
    注：指标 timing.cases.overdue 所计的记录。截止日已过期限（含批准的延期）而未答复的；期限当日未过完不算逾期。按件计：一件有几家主办、分办单位的，全部答复才算已复，以最差的一家定时限，从好到差为按期、延期内、期限不明、未到期、逾期；尚未全部答复而有一家逾期的，计为逾期未答复。
    ""
    附表五、逾期答复的建议（0件）
    编号,行政区划,标题,类别,交办日期,答复日期,时限情况,办理轮次,办理结果类别,办理工作满意度,办理结果满意度
    注：指标 timing.cases.late 所计的记录。已答复，但晚于期限（含批准的延期）的。按件计：一件有几家主办、分办单位的，全部答复才算已复，以最差的一家定时限，从好到差为按期、延期内、期限不明、未到期、逾期；尚未全部答复而有一家逾期的，计为逾期未答复。
    ""
    附表六、重新办理的建议（0件）
    编号,行政区划,标题,类别,交办日期,答复日期,时限情况,办理轮次,办理结果类别,办理工作满意度,办理结果满意度
    注：指标 rehandled.count 所计的记录。交办过第二轮及以上的建议（多因代表不满意），退办后待改交的一轮也算；百分比即重办率，以已答复件数为分母。
    ""
    附表七、到期承诺事项（0项）
    编号,行政区划,标题,承诺事项,落实时限,落实日期
    注：指标 promise.due 所计的记录。截止日前作出、落实时限在统计期内的承诺事项，不论其建议是哪一年提出的；时限以截止日当时的为准，其后变更的不计；没有时限的不计。
    ""
    附表八、到期未落实的承诺事项（0项）
    编号,行政区划,标题,承诺事项,落实时限,落实日期
    注：指标 promise.open 所计的记录。到期而截止日前仍未落实的。
    ""
    附表九、逾期落实的承诺事项（0项）
    编号,行政区划,标题,承诺事项,落实时限,落实日期
    注：指标 promise.late 所计的记录。截止日前已落实、但晚于落实时限的。
    ""
    附表十、未提建议的代表（0人）
    姓名,人员序号,性别,民族,出生年月,党派,学历,席位数
    注：指标 deputy.without_suggestion 所计的记录。本级在任代表中，统计期内没有在任何建议上署名（含附议）的。
    "#);
    // A list is as long as the figure says, and has the rows that --list shows.
    let document: serde_json::Value =
        serde_json::from_str(&office.ok("report annual --year 2024 --with-lists --format json")).unwrap();
    let sheets = document["sheets"].as_array().unwrap();
    let rows: Vec<_> = sheets.iter().flat_map(|sheet| sheet["rows"].as_array().unwrap()).collect();
    let lists: Vec<_> = sheets.iter().filter(|sheet| sheet["key"].as_str().unwrap().starts_with("list_")).collect();
    assert_eq!(lists.len(), 10);
    for list in lists {
        let note = list["notes"][0].as_str().unwrap();
        let figure = note.split(' ').nth(1).unwrap();
        let counted = rows.iter().find(|row| row["figure"] == figure).unwrap_or_else(|| panic!("{figure}"));
        assert_eq!(counted["value"].as_u64(), Some(list["rows"].as_array().unwrap().len() as u64), "{figure}");
        let listed = office.ok(&format!("report annual --year 2024 --list {figure} --format json"));
        let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
        assert_eq!(listed["rows"], list["rows"], "{figure}");
    }
    for format in ["table", "plain", "tsv", "ndjson", "md", "html"] {
        let shown = office.ok(&format!("report period 2024H1 --section supervision --with-lists --format {format}"));
        assert!(shown.contains("关于完善老旧小区停车设施的建议"), "{format}");
    }
    office.ok("report annual --year 2024 --with-lists --output report.xlsx");
    assert_eq!(office.done("report annual --year 2024 --with-lists --list suggestion.count").code, 2);
    assert_eq!(office.done("report annual --year 2024 --with-lists --frozen").code, 2);
}

#[test]
fn a_paper_in_markdown_keeps_the_marks_of_names() {
    let office = TestOffice::with_records();
    office.ok("suggestion edit 15-4-12 --category *城|建*<b>");
    let paper = office.ok("report paper --year 2024 --format md");
    assert!(paper.contains(r"\*城\|建\*\<b\>1件"), "{paper}");
    assert!(paper.starts_with("# 贵阳市2024年"), "{paper}");
    let signed = office.ok("report paper --year 2024 --format md --by-name 1.办公室");
    assert!(signed.contains("\n1\\.办公室  \n"), "{signed}");
    assert!(office.ok("report paper --year 2024 --format txt").contains("*城|建*<b>1件"));
}

#[test]
fn every_figure_is_listed_with_its_rule() {
    let office = TestOffice::with_records();
    let shown: serde_json::Value = serde_json::from_str(&office.ok("report figures --format json")).unwrap();
    let rows = shown["sheets"][0]["rows"].as_array().unwrap();
    assert!(rows.iter().all(|row| !row["rule_label"].as_str().unwrap().is_empty() && row["standing"].is_string()));
    let row = |key: &str| rows.iter().find(|row| row["figure"] == key).unwrap();
    let late = row("timing.cases.late");
    assert_eq!((late["standing"].as_str(), late["standing_label"].as_str()), (Some("statute"), Some("法律")));
    assert_eq!(late["profile_rules"][0], "clock.reply");
    assert_eq!(late["profile_rules_label"][0], "答复：自交办之日起3个月（代表法第五十一条第二款；法定）");
    // The classes of this profile are a working default, and that is said.
    assert!(row("reply.class.A")["profile_rules_label"][0].as_str().unwrap().ends_with("；待核）"));
    assert_eq!(row("handling.extra")["standing"], "own");
}

#[test]
fn reports_on_one_unit_deputy_or_station() {
    let office = TestOffice::with_records();
    shows!(office, "report unit 市住建局 --year 2024", @"
    exit code 0
    ── stdout
    2024年贵阳市住房和城乡建设局统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：贵阳市（部分待核）

    一、总体情况
    指标                              单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    按件：办复率                      %      0.0     0     1          0.0
    按件：按期办复率                  %      0.0     0     1          0.0
    办结率（以答复为办结）            %      0.0     0     2          0.0
    最终办理结果满意率（含基本满意）  %              0     0
    办成率（A＋B类）                  %              0     0
    面商率                            %      0.0     0     2          0.0
    注：次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。
    注：增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda report figures。

    三、代表建议承办情况
    指标                  单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    交办建议              件       2                                0     2
    承办单位              家       1                                0     1
    其中：主办、分办单位  家       1     1     1        100.0       0     1
    承办任务              任务     2                                0     2
    主办                  任务     2     2     2        100.0       0     2
    分办                  任务     0     0     2          0.0       0     0
    会办                  任务     0     0     2          0.0       0     0
    注：按件统计时一件建议计一件；按任务统计时，主办、会办、分办单位各计一个任务，所以各单位任务之和大于建议件数，二者不能相互比较。

    四、代表建议答复类别
    指标                                         单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    已答复建议                                   件       0     0     2          0.0       0     0
    A类：所提问题已经解决或者采纳                件       0     0     0                    0     0
    B类：所提问题已列入计划拟解决或者采纳        件       0     0     0                    0     0
    C类：因目前条件限制或者其他原因，待以后解决  件       0     0     0                    0     0
    D类：留作参考                                件       0     0     0                    0     0
    未标类别                                     件       0     0     0                    0     0
    解决率（A类）                                %              0     0
    办成率（A＋B类）                             %              0     0
    答复且代表认可                               件       0     0     2          0.0       0     0
    办结率（以答复为办结）                       %      0.0     0     2          0.0
    办结率（答复且代表认可）                     %      0.0     0     2          0.0
    办结率（以解决为办结）（A类）                %      0.0     0     2          0.0
    办复率（以交办件数为分母）                   %      0.0     0     2          0.0
    注：类别字母的含义以所用规则文件为准，各地不同，不同规则之间的类别不能直接比较。
    注：类别含义取自“贵阳市（部分待核）”规则。

    五、代表满意度
    指标                              单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    首次办理工作：已表态              件       0     0     0                    0     0
    首次办理工作：满意                件       0     0     0                    0     0
    首次办理工作：基本满意            件       0     0     0                    0     0
    首次办理工作：不满意              件       0     0     0                    0     0
    首次办理工作：未表态              件       0     0     0                    0     0
    首次办理工作满意率（仅满意）      %              0     0
    首次办理工作满意率（含基本满意）  %              0     0
    首次办理结果：已表态              件       0     0     0                    0     0
    首次办理结果：满意                件       0     0     0                    0     0
    首次办理结果：基本满意            件       0     0     0                    0     0
    首次办理结果：不满意              件       0     0     0                    0     0
    首次办理结果：未表态              件       0     0     0                    0     0
    首次办理结果满意率（仅满意）      %              0     0
    首次办理结果满意率（含基本满意）  %              0     0
    最终办理工作：已表态              件       0     0     0                    0     0
    最终办理工作：满意                件       0     0     0                    0     0
    最终办理工作：基本满意            件       0     0     0                    0     0
    最终办理工作：不满意              件       0     0     0                    0     0
    最终办理工作：未表态              件       0     0     0                    0     0
    最终办理工作满意率（仅满意）      %              0     0
    最终办理工作满意率（含基本满意）  %              0     0
    最终办理结果：已表态              件       0     0     0                    0     0
    最终办理结果：满意                件       0     0     0                    0     0
    最终办理结果：基本满意            件       0     0     0                    0     0
    最终办理结果：不满意              件       0     0     0                    0     0
    最终办理结果：未表态              件       0     0     0                    0     0
    最终办理结果满意率（仅满意）      %              0     0
    最终办理结果满意率（含基本满意）  %              0     0
    注：首次指第一轮答复后的评价，最终指最后一轮答复后的评价；办理工作和办理结果分别评价。件数的百分比以已答复件数为分母，满意率的分母见各行。
    注：按所用规则，未表态的不计入满意率的分母。

    五之一、满意度对照
    评价内容      满意（件）  基本满意（件）  不满意（件）  未表态（件）  已表态（件）  满意率（仅满意，%）  满意率（含基本满意，%）
    首次办理工作           0               0             0             0             0
    首次办理结果           0               0             0             0             0
    最终办理工作           0               0             0             0             0
    最终办理结果           0               0             0             0             0

    六、办理时限（首轮）
    指标                    单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    交办建议                件       2                                0     2
    按件：应复              件       1     1     2         50.0       0     1
    按件：已复              件       0     0     2          0.0       0     0
    按件：按期答复          件       0     0     2          0.0       0     0
    按件：批准延期内答复    件       0     0     2          0.0       0     0
    按件：逾期答复          件       0     0     2          0.0       0     0
    按件：逾期未答复        件       1     1     2         50.0       0     1
    按件：未到期            件       1     1     2         50.0       0     1
    按件：已复但期限不明    件       0     0     2          0.0       0     0
    按件：未复且期限不明    件       0     0     2          0.0       0     0
    按件：办复率            %      0.0     0     1          0.0
    按件：按期办复率        %      0.0     0     1          0.0
    应答复任务              任务     2                                0     2
    按任务：应复            任务     1     1     2         50.0       0     1
    按任务：已复            任务     0     0     2          0.0       0     0
    按任务：按期答复        任务     0     0     2          0.0       0     0
    按任务：批准延期内答复  任务     0     0     2          0.0       0     0
    按任务：逾期答复        任务     0     0     2          0.0       0     0
    按任务：逾期未答复      任务     1     1     2         50.0       0     1
    按任务：未到期          任务     1     1     2         50.0       0     1
    按任务：已复但期限不明  任务     0     0     2          0.0       0     0
    按任务：未复且期限不明  任务     0     0     2          0.0       0     0
    按任务：办复率          %      0.0     0     1          0.0
    按任务：按期办复率      %      0.0     0     1          0.0
    按任务：平均办理天数    天
    按任务：办理天数中位数  天
    注：前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。

    七、与代表沟通和答复公开
    指标                单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    交办建议            件       2                                0     2
    面商                件       0     0     2          0.0       0     0
    只以电话等方式联系  件       0     0     2          0.0       0     0
    未联系              件       2     2     2        100.0       0     2
    沟通率（含电话）    %      0.0     0     2          0.0
    面商率              %      0.0     0     2          0.0
    答复前已联系        件       0     0     0                    0     0
    可公开答复          件       0     0     0                    0     0
    已公开答复          件       0     0     0                    0     0
    注：交办建议＝面商＋只以电话等方式联系＋未联系；电话不算面商。

    八、督办、重新办理和承诺事项
    指标              单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    催办              次       0                                0     0
    批准延期          次       1                                0     1
    申请退办          次       0                                0     0
    其中：同意        次       0     0     0                    0     0
    其中：不同意      次       0     0     0                    0     0
    其中：未决定      次       0     0     0                    0     0
    重新办理          件       0     0     0                    0     0
    其中：已再次答复  件       0     0     0                    0     0
    其中：正在办理    件       0     0     0                    0     0
    注：督办、催办、延期、退办按发生日期计，与建议在哪一年提出无关；名单用 --with-lists 附在报表后面，或用 --list 加指标代码单独列出。
    ");
    shows!(office, "report unit 市住建局 --year 2024 --list handling.tasks --format csv", @"
    exit code 0
    ── stdout
    编号,行政区划,标题,办理轮次,承办单位,承办方式,交办日期,法定期限,延期至,答复日期,时限情况
    15-4-12,520100,关于完善老旧小区停车设施的建议,1,贵阳市住房和城乡建设局,主办,2024-03-24,2024-06-24,,,逾期未答复
    15-4-14,520100,关于改进供水抢修公告的批评,1,贵阳市住房和城乡建设局,主办,2024-03-22,2024-06-24,2024-09-20,,未到期
    ── stderr
    handling.tasks.by_unit.520100/贵阳市住房和城乡建设局：2 条记录
    ");
    shows!(office, "report deputy 001 --year 2024", @"
    exit code 0
    ── stdout
    2024年王小明统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：贵阳市（部分待核）

    一、总体情况
    指标              单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    代表参与活动      人次     1                                0     1
    参与活动的代表    人       1                                0     1
    收集群众意见建议  条       1                                0     1
    为群众办实事      件       1                                0     1
    注：次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。
    注：增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda report figures。

    二、代表建议提出和审查情况
    指标            单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    提出建议的代表  人       1                                0     1
    注：总数＝会议期间提出＋议案转建议＋闭会期间提出，也＝各项审查结果之和、各种署名方式之和。
    注：类别以登记时所填为准；与上年比较，只在两年类别口径相同时有意义。

    九、代表提出建议和述职情况
    指标            单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    领衔提出        件       2                                0     2
    署名            人次     2                                0     2
    提出建议的代表  人       1                                0     1
    注：一名代表领衔或附议过任何一件建议即不算未提建议。

    十、代表活动和参与情况
    指标            单位   数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    代表参与活动    人次      1                                0     1
    其中：列有姓名  人次      1     1     1        100.0       0     1
    其中：只有人数  人次      0     0     1          0.0       0     0
    应到            人次      1                                0     1
    请假            人次      0     0     1          0.0       0     0
    缺席            人次      0     0     1          0.0       0     0
    出席率          %     100.0     1     1        100.0
    参与活动的代表  人        1                                0     1
    注：参与率按人计：截止日在任、当年至少参加一次活动的人数除以在任人数；分层级时一人兼任几级的在各级分别计。

    十一、群众意见和实事
    指标              单位      数值  分子  分母  百分比（%）  2023年      增减  增减幅度（%）
    收集群众意见建议  条           1                                0         1
    不受理            条           0     0     1          0.0       0         0
    转为代表建议      条           0     0     1          0.0       0         0
    已答复            条           0     0     1          0.0       0         0
    应答复            条           1     1     1        100.0       0         1
    应答复中已答复    条           0     0     1          0.0       0         0
    为群众办实事      件           1                                0         1
    受益群众          人        1200                                0      1200
    投入资金          元    50000.00                             0.00  50000.00

    十二、履职平台
    指标                单位  数值  分子  分母  百分比（%）  2023年  增减  增减幅度（%）
    立法联系点提出意见  条       0     0     1          0.0       0     0
    其中：上报          条       0     0     0                    0     0
    其中：被采纳        条       0     0     0                    0     0
    ");
    shows!(office, "report station NM-Z001 --year 2024 --against none", @"
    exit code 0
    ── stdout
    2024年NM-Z001 示例街道代表联络站统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    统计范围：全部台账
    本级：贵阳市
    所用规则：贵阳市（部分待核）

    一、总体情况
    指标              单位  数值  分子  分母  百分比（%）
    开展活动          次       1
    代表参与活动      人次     7
    参与活动的代表    人       0
    收集群众意见建议  条       2
    为群众办实事      件       0
    注：次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。
    注：增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda report figures。

    十、代表活动和参与情况
    指标            单位  数值  分子  分母  百分比（%）
    开展活动        次       1
    代表参与活动    人次     7
    其中：列有姓名  人次     0     0     7          0.0
    其中：只有人数  人次     7     7     7        100.0
    应到            人次     0
    请假            人次     0     0     0
    缺席            人次     0     0     0
    出席率          %              0     0
    参与活动的代表  人       0
    注：参与率按人计：截止日在任、当年至少参加一次活动的人数除以在任人数；分层级时一人兼任几级的在各级分别计。

    十一、群众意见和实事
    指标              单位  数值  分子  分母  百分比（%）
    收集群众意见建议  条       2
    不受理            条       0     0     2          0.0
    转为代表建议      条       0     0     2          0.0
    已答复            条       1     1     2         50.0
    应答复            条       2     2     2        100.0
    应答复中已答复    条       1     1     2         50.0
    为群众办实事      件       0
    受益群众          人       0
    投入资金          元    0.00

    十二、履职平台
    指标                单位  数值  分子  分母  百分比（%）
    立法联系点提出意见  条       0     0     2          0.0
    其中：上报          条       0     0     0
    其中：被采纳        条       0     0     0
    ");
    shows!(office, "report unit 没有的单位 --year 2024", @"
    exit code 3
    ── stderr
    错误：没有单位“没有的单位”
    提示：renda unit list 列出已登记的
    ");
}

#[test]
fn settles_figures_and_tells_what_was_corrected() {
    let office = TestOffice::with_records();
    shows!(office, "report annual --year 2024 --frozen", @"
    exit code 3
    ── stderr
    错误：2024 没有定稿
    提示：用 renda report freeze 定稿
    ");
    let before = office.ok("report annual --year 2024 --format json");
    let settled = office.done("report freeze --year 2024");
    assert_eq!(settled.code, 0, "{}", settled.err);
    assert!(settled.err.contains("2024 第 1 版"), "{}", settled.err);
    assert_eq!(office.done("report diff --year 2024 --exit-code").code, 0);
    office.ok("suggestion edit 15-4-13 --category 城建");
    let done = office.done("report diff --year 2024 --exit-code --section x");
    assert_eq!(done.code, 2);
    shows!(office, "report diff --year 2024 --exit-code --format csv", @"
    exit code 10
    ── stdout
    指标,单位,定稿,现在,增减
    代表建议总数：城建,件,2,3,1
    代表建议总数：教科文卫,件,1,0,-1
    交办建议：城建,件,1,2,1
    交办建议：教科文卫,件,1,0,-1
    已答复建议：城建,件,0,1,1
    已答复建议：教科文卫,件,1,0,-1
    ── stderr
    6 个数字与定稿不同；定稿后有 2 条操作日志
    ");
    let after = office.ok("report annual --year 2024 --format json --frozen");
    let sheets = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["sheets"].clone();
    assert_eq!(sheets(&before), sheets(&after), "what was settled is printed as it was");
    assert_ne!(sheets(&before), sheets(&office.ok("report annual --year 2024 --format json")));
    let again = office.done("report freeze --year 2024");
    assert_eq!(again.code, 4);
    assert!(again.err.contains("第 1 版") && again.err.contains("--reason"), "{}", again.err);
    // The next year is held against it.
    office.ok("--today 2025-03-01 report freeze --year 2024 --reason 按年末");
    office.ok("--today 2025-03-01 report check --year 2025");
    office.ok("--today 2025-03-01 suggestion withdraw 15-4-14 --on 2024-12-01");
    let done = office.done("--today 2025-03-01 report check --year 2025 --format csv");
    assert_eq!(done.code, 1, "{}{}", done.out, done.err);
    assert!(done.out.contains("suggestion.review.withdrawn = suggestion.review.withdrawn settled"), "{}", done.out);
    office.ok("report freeze --year 2024 --reason 更正类别");
    assert_eq!(office.done("report diff --year 2024 --exit-code").code, 0);
    assert_eq!(sheets(&before), sheets(&office.ok("report annual --year 2024 --format json --frozen --settled 1")));
}

#[test]
fn writes_the_report_in_sentences_that_hold() {
    let office = TestOffice::with_records();
    shows!(office, "report paper --year 2024", @"
    exit code 0
    ── stdout
    贵阳市2024年代表工作统计报告

    　　截至2024年6月25日，贵阳市登记册统计，2024年开展代表活动2次，比上年增加2次；代表参加活动8人次，比上年增加8人次；收集群众意见建议2条，比上年增加2条；为群众办实事1件，比上年增加1件；登记代表建议6件，比上年增加6件。

    一、代表建议提出和审查情况

    　　共登记代表建议6件，其中会议期间提出5件，占83.3%；闭会期间提出1件，占16.7%。经审查，在6件建议中，立案4件，占66.7%；并案1件，占16.7%；不予立案1件，占16.7%。按内容分，6件建议中，城建2件，占33.3%；其他1件，占16.7%；农林水1件，占16.7%；城管1件，占16.7%；教科文卫1件，占16.7%。

    二、代表建议办理情况

    　　交办建议4件，由3家单位承办；主办任务4个，分办任务0个，会办任务1个，合计5个。到期应复2件，已复1件；办复率50.0%（1/2）；按期办复率50.0%（1/2）。已答复的1件建议中，B类1件，占100.0%。解决率0.0%（0/1）；办成率100.0%（1/1）。

    三、代表评价情况

    　　对首次办理结果的评价，在已答复的1件建议中，基本满意的1件，占100.0%；满意率（含基本满意）100.0%（1/1）。对最终办理结果的评价，在已答复的1件建议中，基本满意的1件，占100.0%；满意率（含基本满意）100.0%（1/1）。对最终办理工作的评价，在已答复的1件建议中，表示满意的1件，占100.0%；满意率（含基本满意）100.0%（1/1）。

    四、沟通、督办和承诺落实情况

    　　交办的4件建议中，未联系4件，占100.0%。批准延期1次。

    五、代表活动情况

    　　全部2次活动中，专题调研1次，占50.0%；代表接待1次，占50.0%。在任代表4人，其中参加过活动的1人，占25.0%。列有姓名的记录中，出席率50.0%（1/2）。

    六、履职平台情况

    　　现有代表联络站1个、基层立法联系点1个。

    七、代表队伍情况

    　　截至统计日，在任代表4人，共4席。本级代表4人，其中妇女2人，占50.0%；少数民族2人，占50.0%；中共党员1人，占25.0%。
    ");
    office.write("report.txt", office.ok("report paper --year 2024"));
    let done = office.done("report check report.txt --year 2024");
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    office.ok("report paper --year 2024 --output report.docx --by-name 代表工作委员会");
    assert_eq!(office.done("report check report.docx --year 2024").code, 0);
    assert_eq!(office.done("report paper --year 2024 --output report.docx").code, 4);
    office.ok("report paper --period 2024H1 --format md --output half.md --approximate");
}

#[test]
fn a_report_that_does_not_add_up_says_so() {
    let office = TestOffice::with_records();
    office.ok("congress edit 15 --quota 2");
    assert_eq!(office.done("report annual --year 2024 --section head").code, 1);
    let shown = office.ok("report annual --year 2024 --section head --allow-unreconciled");
    assert!(shown.contains("未核对一致，引用前须查明"), "{shown}");
    assert_eq!(office.done("report freeze --year 2024").code, 1);
}
