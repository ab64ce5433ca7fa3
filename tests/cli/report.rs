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
    提示：可选：head suggestions handling handling_units replies satisfaction answers timing contact supervision performance delegations activities kinds months counties opinions stations station_work deputies headcount structure
    ");
    shows!(office, "report annual --year 1800", @r#"
    exit code 2
    ── stderr
    错误：--year <YEAR> 不能是“1800”
    提示：加 --help 看用法
    "#);
    shows!(office, "report annual --year 2024 --region 不存在", @r#"
    exit code 3
    ── stderr
    错误：登记册里没有行政区划“不存在”，请核对或先导入行政区划
    "#);
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
    hint: one of: head suggestions handling handling_units replies satisfaction answers timing contact supervision performance delegations activities kinds months counties opinions stations station_work deputies headcount structure
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
    {"figure":"legislative.forwarded","figure_label":"其中：上报","unit":"opinion","unit_label":"条","value":0,"numerator":0,"denominator":0,"percent":null,"before":0,"change":0,"change_percent":null}
    ],"count":13,"notes":[]}
    ]}
    "#);
}
