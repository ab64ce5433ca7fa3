//! The life of a suggestion: roles, states and the five gates, worked out from dated facts, of which a kept state only tells lists
//! where to look; the steps that lead from one state to the next stand in `step`.

use super::record::code::Code;
use crate::i18n::Text;

mod promise;
mod reference;
mod step;

pub use promise::{PromiseDays, PromiseState, promise_state};
pub use reference::Reference;
pub use step::{Rule, Step, possible};

/// 办理角色: what a unit does in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// 主办: replies, after collecting the joint units' opinions.
    Lead,
    /// 会办: gives the lead unit its opinion.
    Joint,
    /// 分办: replies for its own part.
    Separate,
}

impl Role {
    /// Returns the stable ASCII code.
    pub fn code(self) -> &'static str {
        match self {
            Role::Lead => "lead",
            Role::Joint => "joint",
            Role::Separate => "separate",
        }
    }

    /// Returns the role of a code.
    pub fn from_code(code: &str) -> Option<Role> {
        [Role::Lead, Role::Joint, Role::Separate].into_iter().find(|role| role.code() == code)
    }

    /// Returns what people read.
    pub fn label(self) -> Text {
        match self {
            Role::Lead => Text::new("主办", "lead"),
            Role::Joint => Text::new("会办", "joint"),
            Role::Separate => Text::new("分办", "separate"),
        }
    }

    /// Returns whether the unit owes the deputies a reply.
    pub fn replies(self) -> bool {
        self != Role::Joint
    }
}

/// 五关: the five gates of the handling rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// 提出关.
    Raising,
    /// 审核关.
    Review,
    /// 交办关.
    Assigning,
    /// 办理关.
    Handling,
    /// 督办关.
    Supervision,
}

impl Gate {
    /// Returns code and label.
    pub fn code(self) -> Code {
        match self {
            Gate::Raising => Code::new("raising", "提出关", "raising", &[]),
            Gate::Review => Code::new("review", "审核关", "review", &[]),
            Gate::Assigning => Code::new("assigning", "交办关", "assigning", &[]),
            Gate::Handling => Code::new("handling", "办理关", "handling", &[]),
            Gate::Supervision => Code::new("supervision", "督办关", "supervision", &[]),
        }
    }
}

/// 状态: where a suggestion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// 已登记, not yet reviewed.
    Registered,
    /// 退回修改.
    SentBack,
    /// 不予立案.
    Refused,
    /// 转来信, handled as a letter.
    Letter,
    /// 并案 into another one.
    Merged,
    /// 撤回.
    Withdrawn,
    /// 已立案, waiting to be assigned.
    Accepted,
    /// 已交办, not yet received by any unit that owes a reply.
    Assigned,
    /// 办理中.
    Handling,
    /// 已答复, the deputies' view still out.
    Replied,
    /// 重新办理: a later round is under way.
    Redo,
    /// 办结.
    Closed,
    /// 归档.
    Archived,
}

impl Status {
    /// Every status, in the order of the gates.
    pub const ALL: [Status; 13] = [
        Status::Registered,
        Status::SentBack,
        Status::Refused,
        Status::Letter,
        Status::Merged,
        Status::Withdrawn,
        Status::Accepted,
        Status::Assigned,
        Status::Handling,
        Status::Replied,
        Status::Redo,
        Status::Closed,
        Status::Archived,
    ];

    /// Returns code and label.
    pub fn code(self) -> Code {
        match self {
            Status::Registered => Code::new("registered", "已登记", "registered", &[]),
            Status::SentBack => Code::new("sent-back", "退回修改", "sent back", &["退回"]),
            Status::Refused => Code::new("refused", "不予立案", "refused", &[]),
            Status::Letter => Code::new("letter", "转来信", "treated as a letter", &[]),
            Status::Merged => Code::new("merged", "已并案", "merged", &["并案"]),
            Status::Withdrawn => Code::new("withdrawn", "已撤回", "withdrawn", &["撤回"]),
            Status::Accepted => Code::new("accepted", "待交办", "to be assigned", &["立案", "已立案"]),
            Status::Assigned => Code::new("assigned", "已交办", "assigned", &["待签收"]),
            Status::Handling => Code::new("handling", "办理中", "being handled", &[]),
            Status::Replied => Code::new("replied", "待反馈", "replied", &["已答复"]),
            Status::Redo => Code::new("redo", "重新办理", "handled again", &["重办"]),
            Status::Closed => Code::new("closed", "办结", "closed", &["已办结"]),
            Status::Archived => Code::new("archived", "已归档", "archived", &["归档"]),
        }
    }

    /// Returns the status that a text means.
    pub fn parse(text: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.code().means(text))
    }

    /// Returns the gate the suggestion stands at.
    pub fn gate(self) -> Gate {
        match self {
            Status::Registered => Gate::Raising,
            Status::SentBack
            | Status::Refused
            | Status::Letter
            | Status::Merged
            | Status::Withdrawn
            | Status::Accepted => Gate::Review,
            Status::Assigned => Gate::Assigning,
            Status::Handling => Gate::Handling,
            Status::Replied | Status::Redo | Status::Closed | Status::Archived => Gate::Supervision,
        }
    }

    /// Returns whether handling has begun and has not ended.
    pub fn is_under_way(self) -> bool {
        matches!(self, Status::Assigned | Status::Handling | Status::Redo)
    }
}

/// The facts of a day from which the status follows. Counts are of the tasks of the newest round begun by that day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Outcome of the review, as its code.
    pub review: Option<String>,
    /// The newest round begun; 0 before assigning.
    pub round: i64,
    /// Tasks that owe a reply.
    pub owed: i64,
    /// How many of them were received.
    pub received: i64,
    /// How many of them were replied to.
    pub replied: i64,
    /// Whether the deputies' view of this round is in.
    pub answered: bool,
    /// Whether that view is dissatisfied in either dimension.
    pub dissatisfied: bool,
    /// Whether the office closed it.
    pub closed: bool,
    /// Whether its papers were filed away.
    pub archived: bool,
}

/// Works out the status.
pub fn status(facts: &Facts) -> Status {
    if facts.archived {
        return Status::Archived;
    }
    match facts.review.as_deref() {
        Some("refused") => return Status::Refused,
        // 并案: handled with another one and still replied to by itself; it has tasks of its own then.
        Some("merged") if facts.round == 0 => return Status::Merged,
        Some("sent-back") => return Status::SentBack,
        Some("withdrawn") => return Status::Withdrawn,
        Some("letter") => return Status::Letter,
        _ => {}
    }
    if facts.closed {
        return Status::Closed;
    }
    // Without a unit that owes a reply, be it that every one was relieved of it, it waits to be assigned; a later round goes on all
    // the same.
    if facts.round == 0 || facts.owed == 0 {
        if facts.round > 1 {
            return Status::Redo;
        }
        return if facts.review.is_some() || facts.round > 0 { Status::Accepted } else { Status::Registered };
    }
    if facts.replied < facts.owed {
        return match (facts.round, facts.received) {
            (2.., _) => Status::Redo,
            (_, 0) => Status::Assigned,
            _ => Status::Handling,
        };
    }
    match (facts.answered, facts.dissatisfied) {
        (false, _) => Status::Replied,
        (true, true) => Status::Redo,
        (true, false) => Status::Closed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(round: i64, owed: i64, received: i64, replied: i64) -> Facts {
        Facts { review: Some("accepted".to_owned()), round, owed, received, replied, ..Facts::default() }
    }

    #[test]
    fn the_status_follows_the_facts_through_the_gates() {
        assert_eq!(status(&Facts::default()), Status::Registered);
        assert_eq!(status(&facts(0, 0, 0, 0)), Status::Accepted);
        assert_eq!(status(&facts(1, 1, 0, 0)), Status::Assigned);
        assert_eq!(status(&facts(1, 2, 1, 1)), Status::Handling);
        assert_eq!(status(&facts(1, 2, 2, 2)), Status::Replied);
        assert_eq!(status(&Facts { answered: true, ..facts(1, 1, 1, 1) }), Status::Closed);
        assert_eq!(status(&Facts { answered: true, dissatisfied: true, ..facts(1, 1, 1, 1) }), Status::Redo);
        assert_eq!(status(&facts(2, 1, 0, 0)), Status::Redo);
        assert_eq!(status(&facts(1, 0, 0, 0)), Status::Accepted);
        assert_eq!(status(&facts(2, 0, 0, 0)), Status::Redo, "returned by its unit, the round waits for another one");
        assert_eq!(status(&facts(2, 1, 1, 1)), Status::Replied);
        let refused = Facts { review: Some("refused".to_owned()), ..Facts::default() };
        assert_eq!(status(&refused), Status::Refused);
    }

    #[test]
    fn a_status_is_found_by_each_of_its_wordings() {
        for status in Status::ALL {
            let code = status.code();
            for wording in [code.code, code.label.zh, code.label.en].iter().chain(code.aliases) {
                assert_eq!(Status::parse(wording), Some(status), "{wording}");
            }
        }
    }
}
