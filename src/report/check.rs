//! Identities: sums that must agree. A report whose figures do not add up is an error and is not printed.

use super::ReportError;
use super::figure::find;
use super::numbers::Numbers;
use super::{Period, Scope};
use crate::i18n::{Message, Text};
use crate::message;

/// Two sums that must be equal.
struct Identity {
    name: Text,
    left: &'static [&'static str],
    right: &'static [&'static str],
}

const fn identity(
    zh: &'static str,
    en: &'static str,
    left: &'static [&'static str],
    right: &'static [&'static str],
) -> Identity {
    Identity { name: Text::new(zh, en), left, right }
}

/// The identities of one respect and round of satisfaction.
macro_rules! satisfaction {
    ($zh:literal, $en:literal, $prefix:literal, $all:literal) => {
        [
            identity(
                concat!($zh, "评价之和应等于已答复件数"),
                concat!($en, ": the answers must add up to the replies"),
                &[$all],
                &[
                    concat!($prefix, ".satisfied"),
                    concat!($prefix, ".basically"),
                    concat!($prefix, ".dissatisfied"),
                    concat!($prefix, ".silent"),
                ],
            ),
            identity(
                concat!($zh, "已表态应等于满意、基本满意、不满意之和"),
                concat!($en, ": the answers given must add up"),
                &[concat!($prefix, ".returned")],
                &[concat!($prefix, ".satisfied"), concat!($prefix, ".basically"), concat!($prefix, ".dissatisfied")],
            ),
        ]
    };
}

/// The identities of timing, by suggestion or by task.
macro_rules! timing {
    ($zh:literal, $en:literal, $prefix:literal, $all:literal) => {
        [
            identity(
                concat!($zh, "各种时限情况之和应等于交办数"),
                concat!($en, ": the timings must add up to what was assigned"),
                &[$all],
                &[
                    concat!($prefix, ".on_time"),
                    concat!($prefix, ".extended"),
                    concat!($prefix, ".late"),
                    concat!($prefix, ".overdue"),
                    concat!($prefix, ".waiting"),
                    concat!($prefix, ".untimed_replied"),
                    concat!($prefix, ".untimed_open"),
                ],
            ),
            identity(
                concat!($zh, "已复应等于按期、延期内、逾期答复之和"),
                concat!($en, ": the replies must add up by timing"),
                &[concat!($prefix, ".replied")],
                &[
                    concat!($prefix, ".on_time"),
                    concat!($prefix, ".extended"),
                    concat!($prefix, ".late"),
                    concat!($prefix, ".untimed_replied"),
                ],
            ),
            identity(
                concat!($zh, "应复应等于已复与逾期未答复之和"),
                concat!($en, ": replies due are the replies and the overdue"),
                &[concat!($prefix, ".due")],
                &[concat!($prefix, ".replied"), concat!($prefix, ".overdue")],
            ),
        ]
    };
}

static SUGGESTIONS: &[Identity] = &[
    identity(
        "建议总数应等于各来源之和",
        "suggestions must add up by origin",
        &["suggestion.count"],
        &["suggestion.origin.session", "suggestion.origin.converted", "suggestion.origin.between"],
    ),
    identity(
        "建议总数应等于各审查结果之和",
        "suggestions must add up by review",
        &["suggestion.count"],
        &[
            "suggestion.accepted",
            "suggestion.review.merged",
            "suggestion.review.refused",
            "suggestion.review.sent_back",
            "suggestion.review.withdrawn",
            "suggestion.review.letter",
            "suggestion.review.pending",
        ],
    ),
    identity(
        "建议总数应等于各署名方式之和",
        "suggestions must add up by signers",
        &["suggestion.count"],
        &[
            "suggestion.signers.individual",
            "suggestion.signers.joint",
            "suggestion.signers.delegation",
            "suggestion.signers.none",
        ],
    ),
    identity(
        "交办的建议应等于有主办、分办任务的建议",
        "suggestions assigned must be those with tasks",
        &["suggestion.assigned"],
        &["handling.cases"],
    ),
    identity(
        "交办的建议应等于面商、只以电话等方式联系、未联系之和",
        "suggestions assigned must add up by contact",
        &["handling.cases"],
        &["contact.face", "contact.remote", "contact.none"],
    ),
    identity(
        "申请退办应等于同意、不同意、未决定之和",
        "returns asked for must add up",
        &["return.asked"],
        &["return.granted", "return.refused", "return.undecided"],
    ),
    identity(
        "任务总数应等于主办、分办、会办之和",
        "tasks must add up by role",
        &["handling.tasks"],
        &["handling.tasks.lead", "handling.tasks.separate", "handling.tasks.joint"],
    ),
    identity(
        "主办、分办任务应等于建议件数加分办增加的任务",
        "lead and separate tasks must be suggestions and the replies beyond one",
        &["handling.tasks.lead", "handling.tasks.separate"],
        &["handling.cases", "handling.extra"],
    ),
    identity(
        "应答复任务应等于主办、分办之和",
        "tasks that owe a reply must be the lead and separate ones",
        &["timing.tasks.assigned"],
        &["handling.tasks.lead", "handling.tasks.separate"],
    ),
    identity(
        "已答复件数应等于各类别之和",
        "replies must add up by class",
        &["reply.cases"],
        &["reply.class.A", "reply.class.B", "reply.class.C", "reply.class.D", "reply.class.none"],
    ),
    identity(
        "重新办理应等于已再次答复与正在办理之和",
        "second rounds must add up",
        &["rehandled.count"],
        &["rehandled.replied", "rehandled.open"],
    ),
    identity(
        "到期承诺应等于各落实情况之和",
        "promises must add up",
        &["promise.due"],
        &["promise.kept", "promise.late", "promise.open"],
    ),
];

static OTHERS: &[Identity] = &[
    identity(
        "参与人次应等于列名人次与登记人次之和",
        "participations must add up",
        &["participation.count"],
        &["participation.named", "participation.numbered"],
    ),
    identity(
        "应到应等于出席、请假、缺席之和",
        "attendance must add up",
        &["attendance.expected"],
        &["participation.named", "attendance.leave", "attendance.absent"],
    ),
    identity(
        "群众意见应等于不受理与应答复之和",
        "opinions must add up",
        &["opinion.count"],
        &["opinion.declined", "opinion.owed"],
    ),
    identity(
        "总名额应等于实有与缺额之和",
        "seats in all must be those held and those vacant",
        &["deputy.quota"],
        &["deputy.seats_under_quota", "deputy.vacant"],
    ),
    identity(
        "实有代表不应超过总名额，不应有超额的届次",
        "no congress may hold more seats than it has",
        &["deputy.over_quota"],
        &[],
    ),
    identity(
        "代表人数应等于各政治面貌之和",
        "deputies must add up by party",
        &["structure.count"],
        &["structure.communists", "structure.democratic", "structure.masses", "structure.party_unknown"],
    ),
    identity(
        "代表人数应等于各学历之和",
        "deputies must add up by education",
        &["structure.count"],
        &[
            "structure.education.postgraduate",
            "structure.education.university",
            "structure.education.college",
            "structure.education.below",
            "structure.education.unknown",
        ],
    ),
    identity(
        "代表人数应等于各年龄段之和",
        "deputies must add up by age",
        &["structure.count"],
        &[
            "structure.age.to35",
            "structure.age.to45",
            "structure.age.to55",
            "structure.age.to60",
            "structure.age.over60",
            "structure.age.unknown",
        ],
    ),
];

static TIMING: &[&[Identity]] = &[
    &timing!("按件：", "by suggestion", "timing.cases", "handling.cases"),
    &timing!("按任务：", "by task", "timing.tasks", "timing.tasks.assigned"),
];

static SATISFACTION: &[&[Identity]] = &[
    &satisfaction!("首次办理工作", "first round, the work", "satisfaction.first.work", "timing.cases.replied"),
    &satisfaction!("首次办理结果", "first round, the result", "satisfaction.first.result", "timing.cases.replied"),
    &satisfaction!("最终办理工作", "last round, the work", "satisfaction.final.work", "reply.cases"),
    &satisfaction!("最终办理结果", "last round, the result", "satisfaction.final.result", "reply.cases"),
];

/// An identity of one period, held against the register: both sides with their numbers.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The period.
    pub when: Period,
    /// What must agree.
    pub name: Message,
    /// The keys of the left side with their numbers, where there are several, and the sum.
    pub left: (String, i64),
    /// The same of the right side.
    pub right: (String, i64),
    /// What is said of it where the sides differ.
    finding: Message,
}

impl Checked {
    /// Returns whether both sides are the same.
    pub fn agrees(&self) -> bool {
        self.left.1 == self.right.1
    }

    /// Returns the sentence with both numbers, where they differ.
    pub(super) fn finding(self) -> Option<Message> {
        (!self.agrees()).then_some(self.finding)
    }

    fn new(when: Period, name: Message, left: (String, i64), right: (String, i64)) -> Checked {
        let finding = message_of(when, &name, (&left.0, left.1), (&right.0, right.1));
        Checked { when, name, left, right, finding }
    }
}

impl super::Report {
    /// Holds the period and the one it is compared with against every identity; returns all of them, agreeing or not.
    pub fn checked(&self) -> Vec<Checked> {
        let mut checked = Vec::new();
        if let (Some(other), Some(period)) = (&self.other, self.scope.against) {
            checked.extend(within(other, period));
        }
        checked.extend(within(&self.this, self.scope.period));
        checked.extend(self.other.as_ref().and_then(|other| movement(other, &self.this, &self.scope)));
        checked
    }
}

impl super::Report {
    /// Holds the counted figures of the period it is compared with against those that were settled for that period, which may not be
    /// what they were then; nothing where they were settled as of another day.
    pub fn checked_with_settled(&self, settled: &super::Report) -> Vec<Checked> {
        let (Some(other), Some(when)) = (&self.other, self.scope.against) else { return Vec::new() };
        if settled.scope.period != when || settled.scope.as_of != when.last() {
            return Vec::new();
        }
        let name = Text::new("对比时段的数字应与其定稿一致", "what is compared with must be what was settled");
        let compared = super::figure::all().filter(|figure| settled.this.counts.contains_key(figure.key));
        let hold = |figure: &super::figure::Figure| {
            let (now, then) = (other.count(figure.key), settled.this.count(figure.key));
            let sides = ((figure.key.to_owned(), now), (format!("{} settled", figure.key), then));
            Checked::new(when, name.into(), sides.0, sides.1)
        };
        compared.filter(|figure| figure.source().is_some()).map(hold).collect()
    }
}

/// Holds the figures of one period against every identity.
fn within(numbers: &Numbers, when: Period) -> Vec<Checked> {
    let identities = SUGGESTIONS.iter().chain(OTHERS);
    let more = TIMING.iter().chain(SATISFACTION).flat_map(|group| group.iter());
    let hold = |Identity { name, left, right }: &Identity| {
        let side = |keys: &&[&'static str]| (terms(numbers, keys), numbers.sum(keys.iter().copied()));
        let mut checked = Checked::new(when, (*name).into(), side(left), side(right));
        if let (true, [figure]) = (right.is_empty(), left) {
            checked.finding = none_expected(when, *name, figure, checked.left.1);
        }
        checked
    };
    let mut checked: Vec<Checked> = identities.chain(more).map(hold).collect();
    checked.extend(parts(numbers, when));
    checked
}

/// Says that there are records of which there should be none, and how to see which they are.
fn none_expected(when: Period, name: Text, figure: &str, count: i64) -> Message {
    let Message { zh: period, en: period_en } = when.title();
    let code =
        if when.is_year() { format!("annual --year {}", when.code()) } else { format!("period {}", when.code()) };
    let (zh, en) = (name.zh, name.en);
    message!(
        "{period}：{zh}，现有 {count} 个；用 renda report {code} --list {figure} 看是哪些，改正后再出报表",
        "{period_en}: {en}, and there are {count}; see which by renda report {code} --list {figure}, mend them and report \
         again"
    )
}

/// Holds every break-down of records against its total; persons may stand in several parts and are left out.
fn parts(numbers: &Numbers, when: Period) -> Vec<Checked> {
    let mut checked = Vec::new();
    for (key, dimension) in numbers.broken_down() {
        let Some(source) = find(key).and_then(super::figure::Figure::source) else { continue };
        let Some((_, by)) = source.broken_down_by(dimension).filter(|(count, _)| count.adds_up()) else { continue };
        let sum = numbers.parts(key, dimension).iter().map(|(_, part)| part).sum::<i64>();
        let (zh, en) = (by.name.zh, by.name.en);
        let name = Message::new(format!("{zh}各项之和应等于总数"), format!("the parts {en} must add up"));
        let parts = format!("{key}.by_{dimension}");
        checked.push(Checked::new(when, name, (key.to_owned(), numbers.count(key)), (parts, sum)));
    }
    checked.sort_by(|one, other| (&one.finding.en, &one.right.0).cmp(&(&other.finding.en, &other.right.0)));
    checked
}

/// Holds the seats held on the eve of the period and the changes since against those held now. Only where the other period
/// ends on that eve, the cut-off lies in this one, and no congress began or ended since; elsewhere whole congresses come and go.
fn movement(last: &Numbers, now: &Numbers, scope: &Scope) -> Option<Checked> {
    let eve = scope.against.map(Period::last).filter(|day| day.add_days(1) == Some(scope.period.first()))?;
    if scope.as_of > scope.period.last() || now.count("deputy.turnover") > 0 {
        return None;
    }
    let before = last.count("deputy.seats");
    let (came, went) = (now.count("deputy.elected_sitting"), now.count("deputy.ended_sitting"));
    let (expected, held) = (before + came - went, now.count("deputy.seats"));
    let name = Text::new(
        "在任席位应等于期初在任加当选减终止",
        "seats held must be those held before with those elected and without those ended",
    );
    let sum = format!("{before} + deputy.elected_sitting {came} - deputy.ended_sitting {went}");
    let (Message { zh, en }, Message { zh: day, en: day_en }) = (scope.period.title(), eve.prose());
    let finding = message!(
        "{zh}：{day}在任 {before} 席，加其后当选 {came} 席，减其后终止 {went} 席，应为 {expected} 席，实为 {held} 席",
        "{en}: {before} seats on {day_en}, {came} elected and {went} ended since, make {expected}, but {held} are held"
    );
    let (left, right) = (("deputy.seats".to_owned(), held), (sum, expected));
    Some(Checked { finding, ..Checked::new(scope.period, name.into(), left, right) })
}

fn message_of(when: Period, name: &Message, one: (&str, i64), other: (&str, i64)) -> Message {
    let (Message { zh, en }, (left, first), (right, second)) = (name, one, other);
    let Message { zh: period, en: period_en } = when.title();
    message!(
        "{period}：{zh}：{left} 为 {first}，{right} 为 {second}",
        "{period_en}: {en}: {left} is {first}, {right} is {second}"
    )
}

/// Writes a side of an identity with the number of each term.
fn terms(numbers: &Numbers, keys: &[&str]) -> String {
    match keys {
        [] => "0".to_owned(),
        [one] => (*one).to_owned(),
        several => {
            let terms = several.iter().map(|key| format!("{key} {}", numbers.count(key)));
            terms.collect::<Vec<_>>().join(" + ")
        }
    }
}

/// Returns an error if anything was found.
pub(super) fn judge(found: Vec<Message>) -> Result<(), ReportError> {
    if found.is_empty() { Ok(()) } else { Err(ReportError::Unreconciled(found)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_name_counted_figures() {
        let all =
            SUGGESTIONS.iter().chain(OTHERS).chain(TIMING.iter().chain(SATISFACTION).flat_map(|group| group.iter()));
        for Identity { left, right, .. } in all {
            for key in left.iter().chain(*right) {
                assert!(find(key).is_some_and(|figure| figure.source().is_some()), "{key}");
            }
        }
    }
}
