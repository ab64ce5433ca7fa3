//! Rule profiles.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_shows_checks_and_compares() {
    let office = TestOffice::empty();
    office.write("bad.toml", "name = 3\n");
    office.write("own.toml", include_str!("../../src/domain/profile/national.toml"));
    shows!(office, "profile list", @"
    exit code 0
    ── stdout
    名称                规则                  起始        截止        待核  依据
    national            全国通用              2015-08-29                 3  《全国人民代表大会和地方各级人民代表大会代表法》《地方各级人民代表大会和地方各级人民政府组织法》《民法典》
    guiyang             贵阳市（部分待核）    2016-01-01                11  《代表法》《贵州省人民代表大会代表议案和建议办理条例》；《贵阳市人民代表大会代表建议、批评和意见办理办法》（全文待核）
    guizhou-2025        贵州省2025年          2025-01-01  2025-12-31     3  黔府办函〔2025〕12号；《贵州省人民代表大会代表议案和建议办理条例》
    chongqing           重庆市                2018-01-01                 1  《重庆市人民代表大会代表建议批评和意见工作条例》（2017年11月30日通过，2018年1月1日施行）
    chongqing-township  重庆市乡镇            2018-01-01                 1  《重庆市乡镇人民代表大会工作条例》（2016年3月31日通过）；《重庆市人民代表大会代表建议批评和意见工作条例》
    shanghai            上海市                2015-03-01                 2  《上海市人民代表大会关于代表建议、批评和意见的规定》《上海市人民代表大会关于代表议案的规定》（均2015年3月1日施行）
    beijing             北京市                2014-01-22                 1  《北京市人民代表大会代表建议、批评和意见办理条例》（2014年1月22日施行）
    zhejiang            浙江省（2016年文本）  2016-05-27  2023-11-23     2  《浙江省人民代表大会代表建议、批评和意见办理的规定》（2016年5月27日修正）
    shandong            山东省                2017-05-19                 2  《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年5月19日第二次修正）
    qingdao             青岛市                2021-09-01                 3  《青岛市人民代表大会代表建议、批评和意见工作条例》（2021年7月29日批准，2021年9月1日施行）
    henan               河南省                2017-07-28                 1  《河南省人民代表大会代表建议、批评和意见办理办法》（2017年7月28日通过）
    ");
    shows!(office, "profile show national", @"
    exit code 0
    ── stdout
    规则：national
    起始：2015-08-29

    路径                           项目                      值                                含义                                                      确定程度  出处                                          说明                                                    所在规则
    conventions.roll               期限届满日顺延            nonworking                        逢非工作日顺延                                            惯例      民法典第二百零三条，参照适用                  条文所称为法定休假日，普通周末是否顺延属惯例            national
    conventions.reassign_restarts  改交后答复期限重新起算    false                             否                                                        待核      代表法第五十一条第二款（自交办之日起）        法律对改交后是否重新起算未作规定，暂按首次交办之日起算  national
    motion.signers                 议案联名人数（县级以上）  10                                10                                                        法定      地方组织法（2022）第二十二条                                                                          national
    motion.signers_township        议案联名人数（乡镇）      5                                 5                                                         法定      地方组织法（2022）第二十二条                                                                          national
    motion.delegation              代表团可提议案            false                             否                                                        法定      地方组织法（2022）第二十二条（未规定代表团）                                                          national
    clock.reply                    答复                      3 months from assigned            自交办之日起3个月                                         法定      代表法第五十一条第二款                                                                                national
    clock.reply_max                答复最长期限              6 months from assigned            自交办之日起6个月                                         法定      代表法第五十一条第二款                        限于涉及面广、处理难度大的建议                          national
    clock.feedback                 代表反馈                  20 working days from replied      自收到答复之日起20个工作日                                待核      法律未规定；暂定值                            各地规定为10至20个工作日不等                            national
    clock.rehandle                 重新办理答复              1 month from rehandled            自重新办理交办之日起1个月                                 待核      法律未规定；暂定值                            各地规定为15日至3个月不等，以1个月为多                  national
    classes.A                      A类                       solved,landed                     所提问题已经解决或者基本解决（计为解决、落实）            惯例      全国人大代表建议处理办法的说明及各地通行做法                                                          national
    classes.B                      B类                       landed,promise                    所提问题正在解决或者已列入规划逐步解决（计为落实、承诺）  惯例      全国人大代表建议处理办法的说明及各地通行做法                                                          national
    classes.C                      C类                       none                              因目前条件限制或者其他原因，待以后解决                    惯例      全国人大代表建议处理办法的说明及各地通行做法                                                          national
    classes.D                      D类                       none                              留作参考                                                  惯例      全国人大代表建议处理办法的说明及各地通行做法                                                          national
    satisfaction.scale             满意度等次                satisfied,basically,dissatisfied  满意、基本满意、不满意                                    惯例      各地征询意见表通行做法                                                                                national
    satisfaction.dimensions        评价内容                  work,result                       办理工作、办理结果                                        惯例      各地征询意见表通行做法                                                                                national
    satisfaction.unreturned        未反馈的                  exclude                           不计入分母                                                惯例      参照重庆市条例第二十九条                      满意率旁须写明口径                                      national
    satisfaction.joint             联名建议的评价            lead                              由领衔代表反馈                                            惯例      各地通行做法                                                                                          national
    reply.joint_to                 联名建议的答复            each                              答复每位代表                                              惯例      多数地方规定（重庆、上海、浙江、河南等）                                                              national
    rates.decimals                 百分比小数位数            1                                 1                                                         惯例      公文通行做法                                                                                          national
    rates.rounding                 百分比取舍                half_up                           四舍五入                                                  惯例      公文通行做法                                                                                          national
    rates.force_total              各项之和凑足100%          false                             否                                                        惯例      公文通行做法                                                                                          national
    rates.reply                    对外公布的办复率          due                               已复÷应复                                                 惯例      年中统计通行做法：未到办复时限的不计入应复                                                            national
    rates.finish                   对外公布的办结率          replied                           以答复为办结                                              惯例      公文通行做法                                                                                          national
    rates.satisfaction             对外公布的满意率          final_content                     最终，含基本满意                                          惯例      公文通行做法：满意率含基本满意                                                                        national
    rates.solution                 对外公布的解决率          landed                            办成                                                      惯例      公文通行做法：已落实或逐步实施的计入                                                                  national
    withdraw.before                建议可撤回的时间          any                               未限定时间                                                惯例      多数地方规定：撤回后办理即行终止                                                                      national
    withdraw.joint                 联名建议的撤回            all                               联名代表一致同意                                          惯例      参照上海市规定第十条                                                                                  national
    注：3 个值待核：标有“待核”的数值未见公开依据，是本软件的暂定值，请核实后在自有规则文件中改定
    ");
    shows!(office, "profile show guiyang", @"
    exit code 0
    ── stdout
    规则：guiyang
    起始：2016-01-01

    路径                           项目                      值                                含义                                                  确定程度  出处                                                                                      说明                                                    所在规则
    conventions.roll               期限届满日顺延            nonworking                        逢非工作日顺延                                        惯例      民法典第二百零三条，参照适用                                                              条文所称为法定休假日，普通周末是否顺延属惯例            national
    conventions.reassign_restarts  改交后答复期限重新起算    false                             否                                                    待核      代表法第五十一条第二款（自交办之日起）                                                    法律对改交后是否重新起算未作规定，暂按首次交办之日起算  national
    motion.signers                 议案联名人数（县级以上）  10                                10                                                    法定      地方组织法（2022）第二十二条                                                                                                                      national
    motion.signers_township        议案联名人数（乡镇）      5                                 5                                                     法定      地方组织法（2022）第二十二条                                                                                                                      national
    motion.delegation              代表团可提议案            true                              是                                                    法定      贵州省人民代表大会代表议案和建议办理条例第二条                                                                                                    guiyang
    clock.assign                   闭会期间交办              10 working days from submitted    自收到代表建议之日起10个工作日（闭会期间提出的）      待核      未见公开依据；暂定值                                                                                                                              guiyang
    clock.return                   退办（申请调整）          10 working days from received     自承办单位收到之日起10个工作日                        待核      未见公开依据；暂定值                                                                                                                              guiyang
    clock.co_opinion               会办意见                  1 month from assigned             自交办之日起1个月                                     待核      未见公开依据；暂定值                                                                      2025年省级通知为固定日期，见 guizhou-2025               guiyang
    clock.reply                    答复                      3 months from assigned            自交办之日起3个月                                     法定      代表法第五十一条第二款                                                                                                                            national
    clock.reply_max                答复最长期限              6 months from assigned            自交办之日起6个月                                     法定      代表法第五十一条第二款                                                                    限于涉及面广、处理难度大的建议                          national
    clock.feedback                 代表反馈                  20 working days from replied      自收到答复之日起20个工作日                            待核      未见公开依据；暂定值                                                                                                                              guiyang
    clock.rehandle                 重新办理答复              1 month from rehandled            自重新办理交办之日起1个月                             待核      未见公开依据；暂定值                                                                                                                              guiyang
    classes.A                      A类                       solved,landed                     所提问题已经解决或者采纳（计为解决、落实）            待核      A、B两类参照贵州省2023年办理情况的公开报道，C、D两类参照全国通行做法；贵阳市现行类别待核                                                          guiyang
    classes.B                      B类                       landed,promise                    所提问题已列入计划拟解决或者采纳（计为落实、承诺）    待核      A、B两类参照贵州省2023年办理情况的公开报道，C、D两类参照全国通行做法；贵阳市现行类别待核                                                          guiyang
    classes.C                      C类                       none                              因目前条件限制或者其他原因，待以后解决                待核      A、B两类参照贵州省2023年办理情况的公开报道，C、D两类参照全国通行做法；贵阳市现行类别待核                                                          guiyang
    classes.D                      D类                       none                              留作参考                                              待核      A、B两类参照贵州省2023年办理情况的公开报道，C、D两类参照全国通行做法；贵阳市现行类别待核                                                          guiyang
    satisfaction.scale             满意度等次                satisfied,basically,dissatisfied  满意、基本满意、不满意                                惯例      各地征询意见表通行做法                                                                                                                            national
    satisfaction.dimensions        评价内容                  work,result                       办理工作、办理结果                                    惯例      各地征询意见表通行做法                                                                                                                            national
    satisfaction.unreturned        未反馈的                  exclude                           不计入分母                                            惯例      参照重庆市条例第二十九条                                                                  满意率旁须写明口径                                      national
    satisfaction.joint             联名建议的评价            lead                              由领衔代表反馈                                        惯例      各地通行做法                                                                                                                                      national
    reply.joint_to                 联名建议的答复            each                              答复每位代表                                          惯例      多数地方规定（重庆、上海、浙江、河南等）                                                                                                          national
    rates.decimals                 百分比小数位数            1                                 1                                                     惯例      公文通行做法                                                                                                                                      national
    rates.rounding                 百分比取舍                half_up                           四舍五入                                              惯例      公文通行做法                                                                                                                                      national
    rates.force_total              各项之和凑足100%          false                             否                                                    惯例      公文通行做法                                                                                                                                      national
    rates.reply                    对外公布的办复率          due                               已复÷应复                                             惯例      年中统计通行做法：未到办复时限的不计入应复                                                                                                        national
    rates.finish                   对外公布的办结率          replied                           以答复为办结                                          惯例      公文通行做法                                                                                                                                      national
    rates.satisfaction             对外公布的满意率          final_content                     最终，含基本满意                                      惯例      公文通行做法：满意率含基本满意                                                                                                                    national
    rates.solution                 对外公布的解决率          landed                            办成                                                  惯例      公文通行做法：已落实或逐步实施的计入                                                                                                              national
    withdraw.before                建议可撤回的时间          any                               未限定时间                                            惯例      多数地方规定：撤回后办理即行终止                                                                                                                  national
    withdraw.joint                 联名建议的撤回            all                               联名代表一致同意                                      惯例      参照上海市规定第十条                                                                                                                              national
    categories.2017-01-01          2017-01-01起的建议类别    8 groups, 0 classes               城建、城管、财经、教科文卫、农林水、政法、民政、其他  待核      贵阳市十四届人大一次会议建议交办会（2017年）公布的按内容分类                              起始日期、以后是否调整和现行类别待核                    guiyang
    注：11 个值待核：标有“待核”的数值未见公开依据，是本软件的暂定值，请核实后在自有规则文件中改定
    ");
    shows!(office, "profile show nowhere", @r#"
    exit code 3
    ── stderr
    错误：没有名为 nowhere 的办理规则
    提示：renda profile list 列出内置的规则；自定义规则写文件路径
    "#);
    shows!(office, "profile check national", @r#"
    exit code 0
    "#);
    shows!(office, "profile check own.toml", @r#"
    exit code 0
    "#);
    shows!(office, "profile check bad.toml", @"
    exit code 1
    ── stderr
    错误：第1行：不认识的项 name。此处可用的项：profile、conventions、motion、clock、classes、satisfaction、reply、rates、withdraw、unit_points、categories；请检查拼写或删去
    ");
    shows!(office, "profile diff national guiyang", @"
    exit code 0
    ── stdout
    路径                   项目                    national                                                  guiyang
    motion.delegation      代表团可提议案          否                                                        是
    classes.A              A类                     所提问题已经解决或者基本解决（计为解决、落实）            所提问题已经解决或者采纳（计为解决、落实）
    classes.B              B类                     所提问题正在解决或者已列入规划逐步解决（计为落实、承诺）  所提问题已列入计划拟解决或者采纳（计为落实、承诺）
    clock.assign           闭会期间交办                                                                      自收到代表建议之日起10个工作日（闭会期间提出的）
    clock.return           退办（申请调整）                                                                  自承办单位收到之日起10个工作日
    clock.co_opinion       会办意见                                                                          自交办之日起1个月
    categories.2017-01-01  2017-01-01起的建议类别                                                            城建、城管、财经、教科文卫、农林水、政法、民政、其他
    ");
    shows!(office, "profile diff national national", @r#"
    exit code 0
    ── stdout
    路径  项目  national  national
    （无）
    "#);
}

#[test]
fn lists_shows_checks_and_compares_in_english() {
    let office = TestOffice::empty().english();
    office.write("bad.toml", "name = 3\n");
    office.write("own.toml", include_str!("../../src/domain/profile/national.toml"));
    shows!(office, "profile list", @"
    exit code 0
    ── stdout
    Name                Rules                         From        To          Unverified  Basis
    national            National                      2015-08-29                       3  《全国人民代表大会和地方各级人民代表大会代表法》《地方各级人民代表大会和地方各级人民政府组织法》《民法典》
    guiyang             Guiyang (in part unverified)  2016-01-01                      11  《代表法》《贵州省人民代表大会代表议案和建议办理条例》；《贵阳市人民代表大会代表建议、批评和意见办理办法》（全文待核）
    guizhou-2025        Guizhou, 2025                 2025-01-01  2025-12-31           3  黔府办函〔2025〕12号；《贵州省人民代表大会代表议案和建议办理条例》
    chongqing           Chongqing                     2018-01-01                       1  《重庆市人民代表大会代表建议批评和意见工作条例》（2017年11月30日通过，2018年1月1日施行）
    chongqing-township  Chongqing, townships          2018-01-01                       1  《重庆市乡镇人民代表大会工作条例》（2016年3月31日通过）；《重庆市人民代表大会代表建议批评和意见工作条例》
    shanghai            Shanghai                      2015-03-01                       2  《上海市人民代表大会关于代表建议、批评和意见的规定》《上海市人民代表大会关于代表议案的规定》（均2015年3月1日施行）
    beijing             Beijing                       2014-01-22                       1  《北京市人民代表大会代表建议、批评和意见办理条例》（2014年1月22日施行）
    zhejiang            Zhejiang (text of 2016)       2016-05-27  2023-11-23           2  《浙江省人民代表大会代表建议、批评和意见办理的规定》（2016年5月27日修正）
    shandong            Shandong                      2017-05-19                       2  《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年5月19日第二次修正）
    qingdao             Qingdao                       2021-09-01                       3  《青岛市人民代表大会代表建议、批评和意见工作条例》（2021年7月29日批准，2021年9月1日施行）
    henan               Henan                         2017-07-28                       1  《河南省人民代表大会代表建议、批评和意见办理办法》（2017年7月28日通过）
    ");
    shows!(office, "profile show guizhou-2025", @"
    exit code 0
    ── stdout
    Profile: guizhou-2025
    From: 2025-01-01

    Path                           What                                   Value                                  In words                                                                            How sure    Source                                          Note                                                    Stated by
    conventions.roll               last day on a rest day                 nonworking                             moves to the next working day                                                       practice    民法典第二百零三条，参照适用                    条文所称为法定休假日，普通周末是否顺延属惯例            national
    conventions.reassign_restarts  reassignment restarts the reply clock  false                                  no                                                                                  unverified  代表法第五十一条第二款（自交办之日起）          法律对改交后是否重新起算未作规定，暂按首次交办之日起算  national
    motion.signers                 signers of a motion, county and above  10                                     10                                                                                  statute     地方组织法（2022）第二十二条                                                                            national
    motion.signers_township        signers of a motion, township          5                                      5                                                                                   statute     地方组织法（2022）第二十二条                                                                            national
    motion.delegation              a delegation may move one              true                                   yes                                                                                 statute     贵州省人民代表大会代表议案和建议办理条例第二条                                                          guizhou-2025
    clock.co_opinion               opinion of a joint unit                2025-05-31 from assigned               by 2025-05-31                                                                       statute     黔府办函〔2025〕12号                            固定日期，遇休息日不顺延；晚于该日交办的须另定期限      guizhou-2025
    clock.reply                    reply                                  3 months, by 2025-06-30 from assigned  3 months from assignment, but no later than 2025-06-30                              statute     代表法第五十一条第二款；黔府办函〔2025〕12号    以两者中较早的为准；晚于该日交办的按3个月计             guizhou-2025
    clock.reply_max                reply at the longest                   6 months from assigned                 6 months from assignment                                                            statute     代表法第五十一条第二款                          限于涉及面广、处理难度大的建议                          national
    clock.feedback                 feedback of the deputy                 20 working days from replied           20 working days from receipt of the reply                                           unverified  法律未规定；暂定值                              各地规定为10至20个工作日不等                            national
    clock.rehandle                 second reply                           1 month from rehandled                 1 month from order to handle it again                                               unverified  法律未规定；暂定值                              各地规定为15日至3个月不等，以1个月为多                  national
    classes.A                      class A                                solved,landed                          solved, or solved for the most part (counts as solved, landed)                      practice    全国人大代表建议处理办法的说明及各地通行做法                                                            national
    classes.B                      class B                                landed,promise                         being solved, or in the plan to be solved step by step (counts as landed, promise)  practice    全国人大代表建议处理办法的说明及各地通行做法                                                            national
    classes.C                      class C                                none                                   to be solved later, for want of means or other reasons                              practice    全国人大代表建议处理办法的说明及各地通行做法                                                            national
    classes.D                      class D                                none                                   kept for reference                                                                  practice    全国人大代表建议处理办法的说明及各地通行做法                                                            national
    satisfaction.scale             grades of satisfaction                 satisfied,basically,dissatisfied       satisfied, basically satisfied, dissatisfied                                        practice    各地征询意见表通行做法                                                                                  national
    satisfaction.dimensions        what is graded                         work,result                            handling, result                                                                    practice    各地征询意见表通行做法                                                                                  national
    satisfaction.unreturned        forms not returned                     exclude                                left out of the denominator                                                         practice    参照重庆市条例第二十九条                        满意率旁须写明口径                                      national
    satisfaction.joint             grade of a joint suggestion            lead                                   the lead deputy's                                                                   practice    各地通行做法                                                                                            national
    reply.joint_to                 reply to a joint suggestion            each                                   to each deputy                                                                      practice    多数地方规定（重庆、上海、浙江、河南等）                                                                national
    rates.decimals                 decimals of a percentage               1                                      1                                                                                   practice    公文通行做法                                                                                            national
    rates.rounding                 rounding of a percentage               half_up                                rounded half up                                                                     practice    公文通行做法                                                                                            national
    rates.force_total              parts made to add up to 100 %          false                                  no                                                                                  practice    公文通行做法                                                                                            national
    rates.reply                    reply rate published                   due                                    replied by replies due                                                              practice    年中统计通行做法：未到办复时限的不计入应复                                                              national
    rates.finish                   finished rate published                replied                                replied to                                                                          practice    公文通行做法                                                                                            national
    rates.satisfaction             satisfaction rate published            final_content                          last round, with the basically satisfied                                            practice    公文通行做法：满意率含基本满意                                                                          national
    rates.solution                 solved rate published                  landed                                 landed                                                                              practice    公文通行做法：已落实或逐步实施的计入                                                                    national
    withdraw.before                a suggestion may be withdrawn          any                                    at any time                                                                         practice    多数地方规定：撤回后办理即行终止                                                                        national
    withdraw.joint                 withdrawal of a joint suggestion       all                                    all who signed                                                                      practice    参照上海市规定第十条                                                                                    national
    Note: 3 values are unverified: values marked unverified rest on no published text: they are working defaults; verify them and set them in a file of your own
    ");
    shows!(office, "profile show nowhere", @r#"
    exit code 3
    ── stderr
    error: there are no rules called nowhere
    hint: renda profile list shows what is built in; your own rules are named by their file
    "#);
    shows!(office, "profile check national", @r#"
    exit code 0
    "#);
    shows!(office, "profile check bad.toml", @"
    exit code 1
    ── stderr
    error: line 1: unknown field `name`, expected one of `profile`, `conventions`, `motion`, `clock`, `classes`, `satisfaction`, `reply`, `rates`, `withdraw`, `unit_points`, `categories`; use one of the names listed, or delete it
    ");
    shows!(office, "profile diff national guiyang", @"
    exit code 0
    ── stdout
    Path                   What                           national                                                                            guiyang
    motion.delegation      a delegation may move one      no                                                                                  yes
    classes.A              class A                        solved, or solved for the most part (counts as solved, landed)                      solved or adopted (counts as solved, landed)
    classes.B              class B                        being solved, or in the plan to be solved step by step (counts as landed, promise)  in the plan to be solved or adopted (counts as landed, promise)
    clock.assign           assignment between sessions                                                                                        10 working days from receipt of the suggestion (handed in between sessions)
    clock.return           return by the unit                                                                                                 10 working days from receipt by the unit
    clock.co_opinion       opinion of a joint unit                                                                                            1 month from assignment
    categories.2017-01-01  categories from 2017-01-01 on                                                                                      urban construction, urban management, finance and economy, education, science, culture and health, agriculture, forestry and water, political and legal affairs, civil affairs, other
    ");
}
