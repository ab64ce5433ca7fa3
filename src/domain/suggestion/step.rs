//! 办理步骤: every step of the handling with the states in which it may be taken, who takes it, what it needs, and what it starts
//! and stops. The verbs of the command line, their refusals, the documentation and the tests all read this one table.

use super::Status;
use crate::i18n::Text;

/// A step, by the name of its verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// 审查: accepted, sent back, refused or passed on as a letter.
    Review,
    /// 分案: one matter a suggestion.
    Split,
    /// 并案: handled with another one.
    Merge,
    /// 撤回.
    Withdraw,
    /// 撤回签名: one of those who signed takes the name back.
    Unsign,
    /// 预交办: asked before the assignment.
    Propose,
    /// 交办.
    Assign,
    /// 签收.
    Receive,
    /// 退办: asked for by the unit, decided by the assigning body.
    Return,
    /// 联系代表.
    Contact,
    /// 会办意见.
    Opinion,
    /// 延期.
    Extend,
    /// 催办.
    Urge,
    /// 答复.
    Reply,
    /// 类别调整.
    Reclass,
    /// 反馈.
    Feedback,
    /// 重新办理.
    Redo,
    /// 督办.
    Supervise,
    /// 承诺事项.
    Promise,
    /// 公开.
    Publish,
    /// 办结.
    Close,
    /// 归档.
    Archive,
}

/// What the table says of a step.
#[derive(Debug)]
pub struct Rule {
    /// The step.
    pub step: Step,
    /// Its verb on the command line.
    pub verb: &'static str,
    /// What people call it.
    pub label: Text,
    /// The states in which it may be taken.
    pub from: &'static [Status],
    /// The states it may lead to; empty where it leaves the state as it is.
    pub to: &'static [Status],
    /// Who takes it.
    pub who: Text,
    /// What it needs.
    pub needs: Text,
    /// The clocks and cases it starts.
    pub starts: Text,
    /// The clocks it stops.
    pub stops: Text,
}

const NONE: Text = Text::new("—", "—");
const OFFICE: Text =
    Text::new("代表工作机构（会议期间为大会秘书处）", "deputies'-work office (secretariat during a session)");
const UNIT: Text = Text::new("承办单位", "handling unit");
const ASSIGNER: Text = Text::new("交办机关", "assigning body");
const DEPUTY: Text = Text::new("领衔代表（按规则为每位代表）", "lead deputy (each deputy where the rules say so)");

use Status::{
    Accepted, Archived, Assigned, Closed, Handling, Letter, Merged, Redo, Refused, Registered, Replied, SentBack,
    Withdrawn,
};

/// States in which a task is under way.
const UNDER_WAY: &[Status] = &[Assigned, Handling, Redo];
/// States from the assignment on.
const HANDLED: &[Status] = &[Assigned, Handling, Replied, Redo, Closed];

impl Step {
    /// Returns what the table says of the step.
    ///
    /// # Panics
    /// Never: a test holds that the table has every step.
    pub fn rule(self) -> &'static Rule {
        RULES.iter().find(|rule| rule.step == self).expect("every step is in the table")
    }

    /// Returns whether the step may be taken in a state.
    pub fn is_possible(self, status: Status) -> bool {
        self.rule().from.contains(&status)
    }
}

/// Returns the steps that may be taken in a state, in the order of the gates.
pub fn possible(status: Status) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| rule.from.contains(&status))
}

impl Rule {
    /// Every step, in the order of the gates.
    pub const ALL: &'static [Rule] = RULES;
}

const RULES: &[Rule] = &[
    Rule {
        step: Step::Review,
        verb: "review",
        label: Text::new("审查", "review"),
        from: &[Registered, SentBack, Accepted, Refused, Letter],
        to: &[Accepted, SentBack, Refused, Letter],
        who: OFFICE,
        needs: Text::new(
            "审查结果；不予立案须有理由；退回、不予立案、转来信须告知代表",
            "the outcome; a ground when refused; the deputies told when sent back, refused or passed on",
        ),
        starts: Text::new("立案：闭会期间的交办时限", "accepted: the clock of assigning, between sessions"),
        stops: NONE,
    },
    Rule {
        step: Step::Split,
        verb: "split",
        label: Text::new("分案", "split"),
        from: &[Registered, SentBack, Accepted],
        to: &[],
        who: OFFICE,
        needs: Text::new("其余各事项的标题（一事一议）", "the titles of the other matters (one matter a suggestion)"),
        starts: Text::new("每一事项一件新建议，另编新号", "a new suggestion a matter, with the next number"),
        stops: NONE,
    },
    Rule {
        step: Step::Merge,
        verb: "merge",
        label: Text::new("并案", "merge"),
        from: &[Registered, Accepted],
        to: &[Merged, Assigned, Handling, Redo],
        who: OFFICE,
        needs: Text::new("并入的建议；告知代表", "the suggestion it goes into; the deputies told"),
        starts: Text::new("与并入的建议同交办，各自答复", "assigned with the other one, replied to by itself"),
        stops: NONE,
    },
    Rule {
        step: Step::Withdraw,
        verb: "withdraw",
        label: Text::new("撤回", "withdraw"),
        from: &[Registered, SentBack, Accepted, Merged, Assigned, Handling, Replied, Redo],
        to: &[Withdrawn],
        who: DEPUTY,
        needs: Text::new(
            "书面提出；联名的按规则须一致同意；不迟于规则所定的时点",
            "in writing; all who signed agree where the rules say so; not after the moment the rules set",
        ),
        starts: NONE,
        stops: Text::new("全部时限", "every clock"),
    },
    Rule {
        step: Step::Unsign,
        verb: "unsign",
        label: Text::new("撤回签名", "take a signature back"),
        from: &[Registered, SentBack, Accepted, Merged, Assigned, Handling, Replied, Redo],
        to: &[],
        who: Text::new("联名代表", "a deputy who signed"),
        needs: Text::new(
            "代表姓名；领衔代表撤回须用撤回",
            "the name; the lead deputy withdraws the suggestion instead",
        ),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Propose,
        verb: "propose",
        label: Text::new("预交办", "pre-assign"),
        from: &[Accepted],
        to: &[],
        who: ASSIGNER,
        needs: Text::new("拟交单位，或代表、单位的答复", "the unit proposed, or the answer of unit or deputies"),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Assign,
        verb: "assign",
        label: Text::new("交办", "assign"),
        from: &[Registered, Accepted, Merged],
        to: &[Assigned],
        who: ASSIGNER,
        needs: Text::new(
            "主办（及会办），或分办各单位；已并案的随并入的建议交办，该建议撤回或不予立案的单独交办",
            "lead (and joint) units, or separate ones; what was merged goes with the main one, and by itself where that was withdrawn or refused",
        ),
        starts: Text::new(
            "答复、退办、首次联系、会办意见的时限",
            "the clocks of reply, return, first contact, joint opinion",
        ),
        stops: Text::new("交办时限", "the clock of assigning"),
    },
    Rule {
        step: Step::Receive,
        verb: "receive",
        label: Text::new("签收", "receive"),
        from: UNDER_WAY,
        to: &[Handling, Redo],
        who: UNIT,
        needs: Text::new("签收日期", "the day"),
        starts: Text::new("规则自收到之日起算的各时限", "the clocks that the rules count from receipt"),
        stops: NONE,
    },
    Rule {
        step: Step::Return,
        verb: "return",
        label: Text::new("退办", "return"),
        from: UNDER_WAY,
        to: &[Accepted, Assigned, Handling, Redo, Replied],
        who: Text::new("承办单位申请，交办机关决定", "asked for by the unit, decided by the assigning body"),
        needs: Text::new("在退办时限内；理由；建议改交的单位", "within the window; the reason; the unit proposed"),
        starts: Text::new("同意：重新交办的时限", "when granted: the clock of assigning anew"),
        stops: Text::new("同意：该单位的各时限", "when granted: the clocks of that unit"),
    },
    Rule {
        step: Step::Contact,
        verb: "contact",
        label: Text::new("联系代表", "contact"),
        from: &[Assigned, Handling, Replied, Redo],
        to: &[],
        who: UNIT,
        needs: Text::new("日期和形式；电话不算面商", "day and form; by telephone is not face to face"),
        starts: NONE,
        stops: Text::new("首次联系的时限", "the clock of first contact"),
    },
    Rule {
        step: Step::Opinion,
        verb: "opinion",
        label: Text::new("会办意见", "joint opinion"),
        from: &[Assigned, Handling, Replied, Redo],
        to: &[],
        who: Text::new(
            "会办单位；没有实质内容的由主办单位退回",
            "joint unit; a hollow one is sent back by the lead unit",
        ),
        needs: Text::new("日期；退回的写明理由", "the day; the reason when sent back"),
        starts: Text::new("退回：重报的时限", "when sent back: the clock of giving it again"),
        stops: Text::new("会办意见的时限", "the clock of the joint opinion"),
    },
    Rule {
        step: Step::Extend,
        verb: "extend",
        label: Text::new("延期", "extend"),
        from: UNDER_WAY,
        to: &[],
        who: Text::new("承办单位申请，交办机关批准", "asked for by the unit, granted by the assigning body"),
        needs: Text::new(
            "原期限届满前申请；不超过最长期限",
            "asked for before the first limit; not beyond the longest",
        ),
        starts: Text::new("延长后的答复期限", "the longer limit"),
        stops: NONE,
    },
    Rule {
        step: Step::Urge,
        verb: "urge",
        label: Text::new("催办", "urge"),
        from: UNDER_WAY,
        to: &[],
        who: Text::new("代表、代表工作机构或政府督查室", "deputies, the office or the government's inspectors"),
        needs: Text::new("谁催办、何种方式", "by whom and how"),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Reply,
        verb: "reply",
        label: Text::new("答复", "reply"),
        from: UNDER_WAY,
        to: &[Assigned, Handling, Redo, Replied],
        who: Text::new("主办单位；分办的各单位", "lead unit; each separate one"),
        needs: Text::new("日期；类别须在规则的类别表内", "the day; a class that the rules have"),
        starts: Text::new("代表反馈的时限；B类的承诺事项", "the clock of feedback; the promise of a class B"),
        stops: Text::new("答复时限", "the clock of the reply"),
    },
    Rule {
        step: Step::Reclass,
        verb: "reclass",
        label: Text::new("类别调整", "change the class"),
        from: &[Assigned, Handling, Replied, Redo, Closed],
        to: &[],
        who: OFFICE,
        needs: Text::new("新类别和理由；原类别保留在案", "the new class and why; the one before is kept"),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Feedback,
        verb: "feedback",
        label: Text::new("反馈", "feedback"),
        from: &[Replied, Redo, Closed],
        to: &[Replied, Closed, Redo],
        who: DEPUTY,
        needs: Text::new(
            "满意度；不满意须有理由；谁收集、何渠道",
            "the view; a reason when dissatisfied; who collected it and how",
        ),
        starts: Text::new(
            "不满意：第二轮办理和督办；再次不满意：评估",
            "dissatisfied: a second round under supervision; again: an assessment",
        ),
        stops: Text::new("反馈时限", "the clock of feedback"),
    },
    Rule {
        step: Step::Redo,
        verb: "redo",
        label: Text::new("重新办理", "handle again"),
        from: &[Replied, Redo, Closed],
        to: &[Redo],
        who: ASSIGNER,
        needs: Text::new("本轮已全部答复；理由", "the round fully replied to; the reason"),
        starts: Text::new("重新办理的时限", "the clock of handling again"),
        stops: NONE,
    },
    Rule {
        step: Step::Supervise,
        verb: "supervise",
        label: Text::new("督办", "supervise"),
        from: &[Accepted, Assigned, Handling, Replied, Redo, Closed],
        to: &[],
        who: Text::new("主任会议、专门委员会或代表工作机构", "chairpersons' meeting, a committee or the office"),
        needs: Text::new(
            "督办方式、督办领导；现场活动的情况；结果",
            "kind and leader; what happened on the spot; the outcome",
        ),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Promise,
        verb: "promise",
        label: Text::new("承诺事项", "promise"),
        from: HANDLED,
        to: &[],
        who: UNIT,
        needs: Text::new(
            "承诺事项和落实时限；进展；落实或变更及理由",
            "promise and day; progress; kept, or changed and why",
        ),
        starts: Text::new("落实后：承诺事项评价的时限", "once kept: the clock of its evaluation"),
        stops: NONE,
    },
    Rule {
        step: Step::Publish,
        verb: "publish",
        label: Text::new("公开", "publish"),
        from: &[Replied, Redo, Closed],
        to: &[],
        who: Text::new("代表工作机构和承办单位", "the office and the unit"),
        needs: Text::new("代表和单位各自同意；不涉密", "the consent of the deputies and of the unit; nothing secret"),
        starts: NONE,
        stops: NONE,
    },
    Rule {
        step: Step::Close,
        verb: "close",
        label: Text::new("办结", "close"),
        from: &[Replied, Redo],
        to: &[Closed],
        who: OFFICE,
        needs: Text::new(
            "全部答复；未反馈的须过反馈期限，不满意的须有理由",
            "replied to by all; silent past the window, or a reason",
        ),
        starts: NONE,
        stops: Text::new("反馈时限", "the clock of feedback"),
    },
    Rule {
        step: Step::Archive,
        verb: "archive",
        label: Text::new("归档", "archive"),
        from: &[Closed, Refused, Letter, Merged, Withdrawn],
        to: &[Archived],
        who: OFFICE,
        needs: NONE,
        starts: NONE,
        stops: NONE,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_every_step_once_and_leads_nowhere_without_a_way() {
        let verbs: Vec<&str> = RULES.iter().map(|rule| rule.verb).collect();
        let mut once = verbs.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), verbs.len());
        for rule in RULES {
            assert_eq!(rule.step.rule().verb, rule.verb);
            assert!(!rule.from.is_empty(), "{}", rule.verb);
        }
        for status in Status::ALL {
            let is_reached = status == Registered || RULES.iter().any(|rule| rule.to.contains(&status));
            assert!(is_reached, "{status:?} is never reached");
            assert!(status == Archived || possible(status).next().is_some(), "{status:?} has no way out");
        }
    }
}
