//! The names of it: the states of a motion, the steps, and who takes them.

use super::TABLE;
use crate::domain::record::code::Code;
use crate::i18n::Text;

/// 状态: where a motion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// 待决定: handed in, not decided on.
    Submitted,
    /// 专委会提意见.
    Asked,
    /// 已提意见, decided on next.
    Opined,
    /// 列入议程.
    OnAgenda,
    /// 闭会审议.
    Committee,
    /// 已报告审议结果.
    Reported,
    /// 不作为议案, still to become a suggestion.
    Unfit,
    /// 复议中: found unfit, to be decided on again.
    Reconsidered,
    /// 已转建议.
    Converted,
    /// 机关办理.
    Agencies,
    /// 机关已报告.
    Handled,
    /// 办结.
    Closed,
    /// 列入规划计划.
    Planned,
    /// 留作参考.
    Reference,
    /// 表决通过.
    Passed,
    /// 表决未通过.
    Rejected,
    /// 已撤回.
    Withdrawn,
    /// 人数不足终止.
    Lapsed,
}

impl State {
    /// Every state, in the order in which they are reached.
    pub const ALL: [State; 18] = [
        State::Submitted,
        State::Asked,
        State::Opined,
        State::OnAgenda,
        State::Committee,
        State::Reported,
        State::Unfit,
        State::Reconsidered,
        State::Converted,
        State::Agencies,
        State::Handled,
        State::Closed,
        State::Planned,
        State::Reference,
        State::Passed,
        State::Rejected,
        State::Withdrawn,
        State::Lapsed,
    ];

    /// Returns code and label.
    pub fn code(self) -> Code {
        match self {
            State::Submitted => Code::new("submitted", "待决定", "to be decided on", &["已提交"]),
            State::Asked => Code::new("asked", "专委会提意见", "with a committee for its opinion", &[]),
            State::Opined => Code::new("opined", "已提意见", "opinion given", &[]),
            State::OnAgenda => Code::new("agenda", "列入议程", "on the agenda", &[]),
            State::Committee => Code::new("committee", "闭会审议", "deliberated between sessions", &[]),
            State::Reported => Code::new("reported", "已报告审议结果", "deliberation reported", &[]),
            State::Unfit => Code::new("unfit", "待转建议", "to become a suggestion", &["不作为议案"]),
            State::Reconsidered => Code::new("reconsidered", "复议中", "being reconsidered", &["待复议"]),
            State::Converted => Code::new("converted", "已转建议", "turned into a suggestion", &["转建议"]),
            State::Agencies => Code::new("agencies", "机关办理", "handled by agencies", &["交有关机关办理"]),
            State::Handled => Code::new("handled", "机关已报告", "handling reported", &[]),
            State::Closed => Code::new("closed", "办结", "closed", &["已办结"]),
            State::Planned => Code::new("planned", "列入规划计划", "in a plan", &[]),
            State::Reference => Code::new("reference", "留作参考", "kept for reference", &[]),
            State::Passed => Code::new("passed", "表决通过", "passed", &["通过"]),
            State::Rejected => Code::new("rejected", "表决未通过", "voted down", &["未通过"]),
            State::Withdrawn => Code::new("withdrawn", "已撤回", "withdrawn", &["撤回"]),
            State::Lapsed => Code::new("lapsed", "人数不足终止", "ended for want of movers", &["终止"]),
        }
    }

    /// Returns the state that a text means.
    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code().means(text))
    }

    /// Returns the steps that people can take from here, in the order of the table.
    pub fn possible(self) -> impl Iterator<Item = Step> {
        TABLE.iter().filter(move |row| row.from.contains(&self) && row.step != Step::Lapsed).map(|row| row.step)
    }
}

/// Something that happens to a motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// 附议: a deputy joins.
    Signed,
    /// 退出附议: a deputy withdraws.
    Unsigned,
    /// 列入议程.
    Agenda,
    /// 交专委会闭会审议.
    Committee,
    /// 先交专委会提意见.
    Opinion,
    /// 不作为议案.
    Unfit,
    /// 要求复议.
    Reconsider,
    /// 专委会意见.
    Opined,
    /// 送有关机关征求意见.
    Consulted,
    /// 机关意见.
    AgencyOpinion,
    /// 审议结果报告.
    Result,
    /// 交有关机关办理.
    Agencies,
    /// 办理情况报告.
    Handled,
    /// 同意办理情况.
    Accepted,
    /// 重新办理.
    Redo,
    /// 列入规划计划.
    Plan,
    /// 留作参考.
    Reference,
    /// 表决通过.
    Passed,
    /// 表决未通过.
    Rejected,
    /// 转建议.
    Converted,
    /// 撤回.
    Withdrawn,
    /// 人数不足终止.
    Lapsed,
}

impl Step {
    /// Returns code and label; the code is the one stored.
    pub fn code(self) -> Code {
        let (code, zh, en) = match self {
            Step::Signed => ("signed", "附议", "signed"),
            Step::Unsigned => ("unsigned", "退出附议", "signature withdrawn"),
            Step::Agenda => ("agenda", "列入议程", "put on the agenda"),
            Step::Committee => ("committee", "交专委会闭会审议", "given to a committee between sessions"),
            Step::Opinion => ("opinion", "先交专委会提意见", "a committee asked first"),
            Step::Unfit => ("unfit", "不作为议案", "found not to be a motion"),
            Step::Reconsider => ("reconsider", "要求复议", "reconsideration demanded"),
            Step::Opined => ("opined", "专委会提出意见", "opinion of the committee"),
            Step::Consulted => ("consulted", "送有关机关征求意见", "agencies asked for their opinion"),
            Step::AgencyOpinion => ("agency-opinion", "有关机关提出意见", "opinion of the agencies"),
            Step::Result => ("result", "审议结果报告", "report on the deliberation"),
            Step::Agencies => ("agencies", "交有关机关办理", "given to the agencies concerned"),
            Step::Handled => ("handled", "办理情况报告", "report on the handling"),
            Step::Accepted => ("accepted", "同意办理情况", "handling accepted"),
            Step::Redo => ("redo", "重新办理", "to be handled again"),
            Step::Plan => ("plan", "列入规划计划", "put into a plan"),
            Step::Reference => ("reference", "留作参考", "kept for reference"),
            Step::Passed => ("passed", "表决通过", "passed"),
            Step::Rejected => ("rejected", "表决未通过", "voted down"),
            Step::Converted => ("converted", "转建议", "turned into a suggestion"),
            Step::Withdrawn => ("withdrawn", "撤回", "withdrawn"),
            Step::Lapsed => ("lapsed", "人数不足终止", "ended for want of movers"),
        };
        Code::new(code, zh, en, &[])
    }

    /// Returns the step of a code.
    pub fn from_code(code: &str) -> Option<Step> {
        TABLE.iter().map(|row| row.step).find(|step| step.code().code == code)
    }

    /// Returns how the step is typed.
    pub fn typed(self) -> String {
        match self {
            Step::Signed => "sign".to_owned(),
            Step::Unsigned => "unsign".to_owned(),
            Step::Reconsider => "reconsider".to_owned(),
            Step::Converted => "convert".to_owned(),
            Step::Opined | Step::AgencyOpinion | Step::Result | Step::Handled => {
                format!("report --kind {}", self.code().code)
            }
            _ => format!("decide --kind {}", self.code().code),
        }
    }

    /// Returns the row of the table.
    pub fn row(self) -> &'static super::Transition {
        TABLE.iter().find(|row| row.step == self).expect("every step has its row")
    }
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// 提案人.
    Movers,
    /// 主席团; between sessions the chairpersons' meeting.
    Presidium,
    /// 专门委员会.
    Committee,
    /// 人大常委会.
    StandingCommittee,
    /// The congress, or its standing committee, by a vote.
    Plenary,
    /// 有关机关、组织.
    Agencies,
    /// 代表工作机构.
    Office,
}

impl Actor {
    /// Returns what people read.
    pub fn text(self) -> Text {
        match self {
            Actor::Movers => Text::new("提案人", "the movers"),
            Actor::Presidium => Text::new("主席团（闭会期间为主任会议）", "the presidium or the chairpersons' meeting"),
            Actor::Committee => Text::new("专门委员会", "the committee"),
            Actor::StandingCommittee => Text::new("常委会", "the standing committee"),
            Actor::Plenary => Text::new("大会或常委会", "the congress or its standing committee"),
            Actor::Agencies => Text::new("有关机关", "the agencies"),
            Actor::Office => Text::new("代表工作机构", "the deputies'-work office"),
        }
    }
}
