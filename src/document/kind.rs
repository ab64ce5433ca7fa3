//! The kinds of papers of the paper loop (公文): what each is called, what it is made for, and its built-in template.

use crate::i18n::Text;

/// What one paper of a kind is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A unit, with all its suggestions.
    Unit,
    /// A unit's task: one suggestion.
    Task,
    /// A deputy or delegation to whom a unit replies.
    Deputy,
}

/// Which tasks a kind is made for where no number is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Every one.
    All,
    /// Those without a reply.
    Open,
    /// Those without a reply whose last day has passed or is near.
    Due,
    /// Those of joint units.
    Joint,
    /// Those that owe the deputies a reply.
    Replying,
    /// Those that were replied to.
    Replied,
    /// Those of suggestions under supervision.
    Supervised,
    /// Those of suggestions with promises.
    Promised,
}

/// A kind of paper.
#[derive(Debug)]
pub struct Kind {
    /// Name on the command line and of the template's file, which ends in `.txt`.
    pub code: &'static str,
    /// What people call it.
    pub label: Text,
    /// One paper for each what.
    pub by: By,
    /// For which tasks.
    pub taken: Taken,
    /// What the register should know, and what stays blank where it does not.
    pub needs: Text,
    /// The template that is built in.
    pub template: &'static str,
}

macro_rules! kind {
    ($code:literal, $label:expr, $by:ident, $taken:ident, $needs:expr) => {
        Kind {
            code: $code,
            label: $label,
            by: By::$by,
            taken: Taken::$taken,
            needs: $needs,
            template: include_str!(concat!("templates/", $code, ".txt")),
        }
    };
}

/// Every kind, in the order of the loop.
pub static KINDS: &[Kind] = &[
    kind!(
        "assign-notice",
        Text::new("交办通知", "notice of assignment"),
        Unit,
        All,
        Text::new(
            "每个单位一份，附交办目录；需已交办",
            "one a unit with its list of suggestions; they must be assigned"
        )
    ),
    kind!(
        "receipt",
        Text::new("签收单", "receipt"),
        Unit,
        All,
        Text::new("每个单位一份；签收人和日期手填", "one a unit; who received and when is filled in by hand")
    ),
    kind!(
        "return-form",
        Text::new("退办申请表", "application to be relieved"),
        Task,
        Open,
        Text::new("每个任务一份；理由未登记的手填", "one a task; the reason stays blank where it is not known")
    ),
    kind!(
        "extension-form",
        Text::new("延期申请表", "application for an extension"),
        Task,
        Open,
        Text::new("每个任务一份；理由未登记的手填", "one a task; the reason stays blank where it is not known")
    ),
    kind!(
        "urging-notice",
        Text::new("催办通知", "notice of urging"),
        Unit,
        Due,
        Text::new("每个单位一份，列出逾期和将到期未答复的", "one a unit, with what is overdue or due soon")
    ),
    kind!(
        "joint-opinion",
        Text::new("会办意见函", "letter of a joint unit"),
        Task,
        Joint,
        Text::new("每个会办任务一份；意见正文由会办单位填写", "one a joint task; the unit writes its opinion")
    ),
    kind!(
        "reply",
        Text::new("答复函", "letter of reply"),
        Deputy,
        Replying,
        Text::new(
            "每位代表一份，或只答复领衔代表（按规则）；类别和文号取自登记的答复，正文由承办单位填写",
            "one a deputy, or to the lead deputy alone, as the rules say; class and number from the reply, the unit writes the text"
        )
    ),
    kind!(
        "feedback-form",
        Text::new("征询意见表", "form for the deputy's view"),
        Deputy,
        Replied,
        Text::new("每位代表一式两份；需已答复", "two copies a deputy; the suggestion must be replied to")
    ),
    kind!(
        "supervision-notice",
        Text::new("督办通知书", "notice of supervision"),
        Task,
        Supervised,
        Text::new("重点督办或已立督办的建议，每个任务一份", "one a task of suggestions under supervision")
    ),
    kind!(
        "promise-receipt",
        Text::new("承诺事项落实情况回执", "receipt on promises"),
        Task,
        Promised,
        Text::new("每个有承诺事项的任务一份", "one a task of suggestions with promises")
    ),
];

/// Returns the kind of a name, Chinese or ASCII.
pub fn find(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.code == name || kind.label.zh == name)
}
