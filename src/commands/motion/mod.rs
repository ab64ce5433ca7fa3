//! The verbs of motions beside those of every record type.

use super::Verb;
use crate::i18n::{Message, Text};
use crate::message;
use crate::ops::motion::Limit;

mod convert;
mod decide;
mod list;
mod reconsider;
mod report;
mod row;
mod sign;
mod timeline;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new(
            "列出议案及其状态、联名人数和期限",
            "List motions: where they stand, how many move them, what is due",
        ),
        detail: Text::new(
            "例：renda motion list --status committee\n例：renda motion list --as-of 2024-02-02 --format json",
            "Example: renda motion list --status committee\nExample: renda motion list --as-of 2024-02-02 --format json",
        ),
        arguments: list::arguments,
        run: list::run,
    },
    Verb {
        name: "sign",
        about: Text::new("附议：登记代表加入联名", "Record deputies who join a motion"),
        detail: Text::new(
            "例：renda motion sign 15-4-3 --deputies 王小明、李华 --on 2024-02-01\n例：renda motion sign --from 附议.csv\n\n主席团作出决定之前可以附议。",
            "Example: renda motion sign 15-4-3 --deputies 王小明,李华 --on 2024-02-01\nExample: renda motion sign --from sheet.csv\n\nDeputies join before the presidium has decided.",
        ),
        arguments: sign::arguments,
        run: sign::run,
    },
    Verb {
        name: "unsign",
        about: Text::new(
            "退出附议：登记代表退出；不足法定人数的议案即行终止",
            "Record deputies who withdraw; a motion with too few left ends",
        ),
        detail: Text::new(
            "例：renda motion unsign 15-4-3 --deputies 王小明 --on 2024-02-02\n\n交付表决前可以退出；姓名和日期都保留。",
            "Example: renda motion unsign 15-4-3 --deputies 王小明 --on 2024-02-02\n\nDeputies withdraw before the vote; name and day are kept.",
        ),
        arguments: sign::arguments,
        run: sign::withdraw,
    },
    Verb {
        name: "decide",
        about: Text::new(
            "处理决定：列入议程、闭会审议、先提意见、不作为议案，以及此后的表决、交办、撤回",
            "Record a decision: agenda, committee, opinion first, not a motion; later the vote and what follows",
        ),
        detail: Text::new(
            "例：renda motion decide 15-4-3 --kind 闭会审议 --body 社会建设委员会 --on 2024-02-03\n例：renda motion decide 15-4-5 --kind 不作为议案 --note 属于政府职权范围\n例：renda motion decide 15-4-3 --kind 撤回 --body 主席团\n\n当前状态下不能作的决定会被拒绝，并列出可以作的。不作为议案的须再用 convert 转建议。",
            "Example: renda motion decide 15-4-3 --kind committee --body 社会建设委员会 --on 2024-02-03\nExample: renda motion decide 15-4-5 --kind unfit --note REASON\nExample: renda motion decide 15-4-3 --kind withdrawn --body PRESIDIUM\n\nA decision that is not possible now is refused with those that are. What is no motion must be converted next.",
        ),
        arguments: decide::arguments,
        run: decide::run,
    },
    Verb {
        name: "reconsider",
        about: Text::new(
            "要求复议：提案人对不作为议案的决定有异议（规则有此规定的）",
            "Record that the movers demand a reconsideration of a finding (where the rules have it)",
        ),
        detail: Text::new(
            "例：renda motion reconsider 15-4-5 --deputies 王小明、李华 --at '2024-02-03 09:30'\n\n须有提案人过半数且不少于规则所定人数，并在主席团最后一次会议召开前的规定时间以前提出；会议时间用 session edit --last-presidium-at 登记。要求复议后由主席团再次决定（decide）。规则没有规定复议的地方不能用。",
            "Example: renda motion reconsider 15-4-5 --deputies 王小明,李华 --at \"2024-02-03 09:30\"\n\nA majority of the movers and not fewer than the rules say, so many hours before the presidium's last meeting (session edit --last-presidium-at). The presidium then decides again (decide). Refused where the rules have no such thing.",
        ),
        arguments: reconsider::arguments,
        run: reconsider::run,
    },
    Verb {
        name: "convert",
        about: Text::new(
            "转建议：生成建议，两个编号互相可查",
            "Turn a motion into a suggestion; each keeps the other's number",
        ),
        detail: Text::new(
            "例：renda motion convert 15-4-5 --on 2024-02-03\n\n建议编入议案所在会议的序列，类型为议案转建议，提案人一并转入；须先有“不作为议案”的决定。",
            "Example: renda motion convert 15-4-5 --on 2024-02-03\n\nThe suggestion is numbered in the motion's own session and signed by its movers; the decision that it is no motion comes first.",
        ),
        arguments: convert::arguments,
        run: convert::run,
    },
    Verb {
        name: "report",
        about: Text::new(
            "报告：专委会意见、机关意见、审议结果报告、办理情况报告",
            "Record an opinion or a report of a committee or the agencies",
        ),
        detail: Text::new(
            "例：renda motion report 15-4-3 --kind 审议结果报告 --on 2024-04-28",
            "Example: renda motion report 15-4-3 --kind result --on 2024-04-28",
        ),
        arguments: report::arguments,
        run: report::run,
    },
    Verb {
        name: "timeline",
        about: Text::new("按日期列出一件议案的全过程", "Show the whole course of one motion by date"),
        detail: Text::new("例：renda motion timeline 15-4-3", "Example: renda motion timeline 15-4-3"),
        arguments: timeline::arguments,
        run: timeline::run,
    },
];

/// Says limits in words: `议案审议结果报告 2024-05-06`.
fn said(limits: &[Limit]) -> Option<Message> {
    let mut parts = Vec::new();
    for limit in limits {
        let (name, last) = (limit.clock.text(), limit.last.as_ref());
        let (zh, en) = (name.zh, name.en);
        let mut part = match last.and_then(|last| last.day) {
            Some(day) => message!("{zh} {day}", "{en} {day}"),
            None => message!("{zh}（起算日期未登记）", "{en} (its start is not on record)"),
        };
        if let Some(open) = last.and_then(|last| last.open.as_ref()) {
            part.zh.push_str(&format!("（{}）", open.zh));
            part.en.push_str(&format!(" ({})", open.en));
        }
        parts.push(part);
    }
    let join = |pick: fn(&Message) -> &str, by: &str| parts.iter().map(pick).collect::<Vec<_>>().join(by);
    (!parts.is_empty()).then(|| Message::new(join(|part| &part.zh, "，"), join(|part| &part.en, ", ")))
}
