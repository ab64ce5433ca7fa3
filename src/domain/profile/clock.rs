//! The clocks of a suggestion: what each limits, which event starts it, and how long it runs.
//! Reckoning its end is the business of `deadline`.

use crate::domain::deadline::Term;
use crate::domain::profile::choice::{Status, choice};
use crate::i18n::Message;
use crate::message;

choice! {
    /// A clock of a suggestion, in the order in which they start.
    ClockName {
        /// 交办: a suggestion handed in between sessions is assigned.
        Assign = "assign", "闭会期间交办", "assignment between sessions";
        /// 退办: the unit objects that it is not competent.
        Return = "return", "退办（申请调整）", "return by the unit";
        /// 改交: a returned suggestion is assigned anew.
        Reassign = "reassign", "重新交办", "reassignment";
        /// 联系: the unit first speaks with the deputy.
        Contact = "contact", "首次联系代表", "first contact with the deputy";
        /// 会办意见: a joint unit gives its opinion to the lead unit.
        CoOpinion = "co_opinion", "会办意见", "opinion of a joint unit";
        /// 会办补报: a joint unit gives a hollow opinion again.
        CoRedo = "co_redo", "会办意见重报", "opinion given again";
        /// 答复: the unit replies.
        Reply = "reply", "答复", "reply";
        /// 延期后最长: the longest a reply may take with an extension.
        ReplyMax = "reply_max", "答复最长期限", "reply at the longest";
        /// 反馈: the deputy gives an opinion on the reply.
        Feedback = "feedback", "代表反馈", "feedback of the deputy";
        /// 重新办理: the unit replies again to a dissatisfied deputy.
        Rehandle = "rehandle", "重新办理答复", "second reply";
        /// 承诺评价: the deputy gives an opinion on promises reported as fulfilled.
        PromiseEval = "promise_eval", "承诺事项评价", "opinion on promises";
        /// 议案交专委会: a motion handed in between sessions goes to a committee.
        MotionCommittee = "motion_committee", "闭会期间议案交专委会", "motion between sessions to a committee";
        /// 专委会意见: the committee asked first gives its opinion on a motion.
        MotionOpinion = "motion_opinion", "专委会对议案提出意见", "opinion of the committee on a motion";
        /// 议案送有关机关: the agencies concerned are asked for their opinion on a motion.
        MotionAgencies = "motion_agencies", "议案送有关机关征求意见", "motion sent to the agencies";
        /// 机关意见: the agencies give their opinion on a motion.
        AgencyOpinion = "agency_opinion", "有关机关对议案提出意见", "opinion of the agencies on a motion";
        /// 审议结果报告: the committee reports on its deliberation.
        MotionReport = "motion_report", "议案审议结果报告", "report on the deliberation of a motion";
        /// 办理情况报告: the agencies report on the handling of a motion.
        AgencyReport = "agency_report", "议案办理情况报告", "report on the handling of a motion";
        /// 再次报告: the agencies report again after the standing committee did not agree.
        AgencyRedo = "agency_redo", "议案重新办理报告", "second report on the handling of a motion";
    }
}

choice! {
    /// The event that starts a clock; its day is not counted.
    StartEvent {
        /// The office receives the suggestion from the deputy.
        Submitted = "submitted", "收到代表建议之日", "receipt of the suggestion";
        /// 交办之日.
        Assigned = "assigned", "交办之日", "assignment";
        /// The unit receives the suggestion.
        Received = "received", "承办单位收到之日", "receipt by the unit";
        /// The office receives the returned suggestion.
        Returned = "returned", "收到退回之日", "receipt of the return";
        /// The lead unit asks for the opinion again.
        Requested = "requested", "提出重报要求之日", "request for a new opinion";
        /// The deputy receives the reply.
        Replied = "replied", "收到答复之日", "receipt of the reply";
        /// 重新交办之日: the unit is told to handle it again.
        Rehandled = "rehandled", "重新办理交办之日", "order to handle it again";
        /// The deputy receives the report on promises.
        PromiseReported = "promise_reported", "收到承诺落实情况之日", "receipt of the report on promises";
        /// 闭幕之日: the session ends.
        Closed = "closed", "会议闭幕之日", "the end of the session";
        /// 交专委会之日: a committee is given the motion.
        Committed = "committed", "交专门委员会之日", "receipt by the committee";
    }
}

choice! {
    /// Which suggestions a clock is for.
    Scope {
        /// All.
        All = "all", "全部", "all";
        /// Those handed in during a session.
        Session = "session", "会议期间", "during sessions";
        /// Those handed in between sessions.
        Intersession = "intersession", "闭会期间", "between sessions";
    }
}

/// A time limit of the profile, with its start event and its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Span, fixed date or both.
    pub term: Term,
    /// The event that starts it.
    pub from: StartEvent,
    /// Which suggestions it is for.
    pub scope: Scope,
    /// The article, notice or practice it comes from, in Chinese.
    pub source: String,
    /// How sure that is.
    pub status: Status,
    /// A remark in Chinese; empty if there is none.
    pub note: String,
    /// Name of the profile that states it.
    pub origin: String,
}

impl Clock {
    /// Returns the term in ASCII: `3 months`, `2025-05-31`, `3 months, by 2025-06-30`.
    pub fn term_code(&self) -> String {
        match self.term {
            Term::Span(span) => span.to_string(),
            Term::By(date) => date.to_string(),
            Term::SpanBy(span, date) => format!("{span}, by {date}"),
        }
    }

    /// Says the clock in words: `自交办之日起3个月`, `3 months from assignment`.
    pub fn text(&self) -> Message {
        let from = self.from.text();
        let (zh, en) = (from.zh, from.en);
        let (mut message, date) = match self.term {
            Term::Span(span) | Term::SpanBy(span, _) => {
                let span = span.text();
                (Message::new(format!("自{zh}起{}", span.zh), format!("{} from {en}", span.en)), self.term.date())
            }
            Term::By(date) => (message!("不晚于{date}", "by {date}"), None),
        };
        if let Some(date) = date {
            message.zh.push_str(&format!("，且不晚于{date}"));
            message.en.push_str(&format!(", but no later than {date}"));
        }
        if self.scope != Scope::All {
            let scope = self.scope.text();
            message.zh.push_str(&format!("（{}提出的）", scope.zh));
            message.en.push_str(&format!(" (handed in {})", scope.en));
        }
        message
    }
}
