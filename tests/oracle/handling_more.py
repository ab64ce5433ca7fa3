"""Paths under rules that not every place has: later rounds, every deputy's own view, days fixed by a notice."""

from handling_model import DAY, corresponding, span
from handling_paths import DISSATISFIED, answered, begun, dissatisfied, viewed, window_of_return
from handling_script import Case

GOOD, FAIR, BAD, SILENT = (
    ("satisfied", "satisfied"),
    ("satisfied", "basically"),
    ("satisfied", "dissatisfied"),
    ("silent", "silent"),
)


def extended_again(s, i):
    """An extension of the second round: replied to within it, too late, not yet."""
    c, day = dissatisfied(s, i, "第二轮延期")
    first, longest = c.due(), span(day, *s.law.reply_max)[0]
    asked = s.between(day + 5 * DAY, first)
    if i == 0:
        after = first + DAY
        c.refuse("第二轮延期超过最长期限", "extend", extended_to=corresponding(day, 6) + 15 * DAY, approved_on=asked, asked_on=asked, approved_by="政府办公室", reason="难")
        c.refuse("第二轮期限届满后申请延期", "extend", extended_to=longest, approved_on=after, asked_on=after, approved_by="政府办公室", reason="难")
    c.extend(asked, longest if i % 2 else first + 20 * DAY)
    if i % 4 != 3:
        answered(s, c, "A", late=4 if i % 4 == 2 else 0, first=(first - day).days + 1)
        viewed(s, c)


def returned_again(s, i):
    """A return in the second round: granted, denied, or waiting for another unit."""
    if i % 5 == 4:
        c = begun(s, "第二轮退办", i)
        answered(s, c, "B")
        day = viewed(s, c) + 10 * DAY
        c.redo(day)
    else:
        c, day = dissatisfied(s, i, "第二轮退办")
    unit = c.task(None).unit
    c.receive(day + DAY, unit)
    last = window_of_return(s, c, unit)
    if i == 0:
        c.refuse("第二轮超过退办时限", "return", unit=unit, returned_on=last + DAY, reason="不属本单位职责")
    asked = last if i % 2 == 0 else day + 2 * DAY
    c.ask_return(asked, unit)
    c.decide(asked + DAY, unit, i % 5 != 1)
    if i % 5 in (3, 4):
        if i < 5:
            c.refuse("第二轮退办待改交时办结", "close", closed_on=last + 90 * DAY, reason="试")
            c.refuse("第二轮退办待改交时又重新办理", "redo", assigned_on=last + 90 * DAY, reason="试")
            c.refuse("第二轮退办待改交时反馈", "feedback", feedback_on=last + 90 * DAY, attitude="satisfied", result="satisfied")
        return
    if i % 5 != 1:
        if i == 0:
            c.refuse("第二轮改交已退办的单位", "assign", lead_unit=unit, assigned_on=asked + 2 * DAY, replacing=unit)
        new = next(name for name in s.units(2) if name != unit)
        c.replace(asked + 2 * DAY, unit, new)
        c.receive(asked + 3 * DAY, new)
    answered(s, c, "A", late=3 if i == 2 else 0, first=5)
    viewed(s, c)


def joint_again(s, i):
    """The joint unit gives its opinion in the second round too."""
    c, day = dissatisfied(s, i, "第二轮会办", joint=1)
    if i % 2 == 0:
        c.receive(day + DAY, c.joint[0])
    c.opinion(day + 8 * DAY, c.joint[0])
    answered(s, c, "A", first=9, unit=c.lead[0])
    viewed(s, c)


# The views of those who signed, in the order in which they are given, one after the other.
EACH = [
    [GOOD] * 4 + [BAD],  # four of five
    [GOOD] * 3 + [BAD, BAD],  # three of five; settled by the second one
    [GOOD] * 8 + [FAIR] * 2,  # eight of ten, the others nearly
    [GOOD] * 7 + [FAIR] * 3,  # seven of ten
    [BAD],  # one of four is more than a fifth
    [GOOD] * 4 + [SILENT],
    [GOOD] * 3 + [SILENT] * 2,  # no fifth against it, but no four fifths for it
    [GOOD] * 2,  # two of three so far
    [GOOD],
    [("dissatisfied", "satisfied")] * 2 + [GOOD],  # the work this time; the first of three is enough
    [BAD] + [GOOD] * 4,
]
SIGNERS = [5, 5, 10, 10, 4, 5, 5, 3, 1, 3, 5]


def each(s, i):
    views, count = EACH[i % len(EACH)], SIGNERS[i % len(EACH)]
    c = begun(s, "逐人反馈", i, signers=count)
    answered(s, c, "A", first=40)
    speak(s, c, views)
    if c.facts.round(s.day(12, 31)) > 1:
        answered(s, c, "A", first=5)
        speak(s, c, [GOOD] * count if i % 2 else views)
    elif i % len(EACH) == 7:
        c.refuse("逐人反馈时限内办结", "close", closed_on=c.window(1), reason="经催促仍未反馈")
        c.close(c.window(1) + DAY)


def speak(s, c, views):
    number = c.facts.round(s.day(12, 31))
    tasks = [task for task in c.facts.tasks if task.round == number and task.replies()]
    day = max(task.delivered or task.replied for task in tasks)
    for name, view in zip(c.facts.signers, views):
        if number in c.facts.views:
            return
        day += s.random.randint(0, 2) * DAY
        c.feedback_of(day, name, *view)
        if name in c.facts.signers[1:2] and number not in c.facts.views:
            c.again()


def each_unsigned(s, i):
    """Who took the name back has no view any more, and the others are four, not five."""
    c = begun(s, "逐人反馈：有人撤回签名", i, signers=5)
    gone, *others = reversed(c.facts.signers)
    c.unsign(c.day + DAY, gone)
    answered(s, c, "A", first=40)
    last = max(task.delivered or task.replied for task in c.facts.tasks)
    said = {"attitude": "satisfied", "result": "satisfied"}
    if i == 0:
        c.refuse("撤回签名的代表反馈", "feedback", deputy=gone, feedback_on=last, **said)
        c.refuse("未联名的代表反馈", "feedback", "not-found", deputy="没有的人", feedback_on=last, **said)
        c.refuse("逐人反馈不满意无理由", "feedback", deputy=others[0], feedback_on=last, attitude="satisfied", result="dissatisfied")
    for place, name in enumerate(others):
        c.feedback_of(last + place * DAY, name, *(BAD if place == 3 and i % 2 else GOOD))
    if i == 0:
        c.refuse("同一代表又作不同反馈", "feedback", "conflict", deputy=others[0], feedback_on=last + 5 * DAY, attitude="basically", result="basically")


def each_leaves_last(s, i):
    """The only one who has not spoken takes the name back: all who stand by it have spoken then."""
    c = begun(s, "逐人反馈：未反馈的撤回签名", i, signers=4)
    answered(s, c, "A", first=40)
    last = max(task.delivered or task.replied for task in c.facts.tasks)
    for name in c.facts.signers[:3]:
        c.feedback_of(last + DAY, name, *GOOD)
    c.unsign(last + 3 * DAY, c.facts.signers[3])
    c.viewed(last + 3 * DAY, *GOOD)


# Days of assigning around those fixed by the notice.
AROUND = [(3, 28), (3, 31), (4, 15), (5, 30), (5, 31), (6, 27), (6, 30), (7, 1), (9, 1)]


def fixed(s, i):
    """Assigned before, on and after the days fixed by the notice; replied to on the last day, after it, or never."""
    day = s.day(*AROUND[i % len(AROUND)])
    c = Case(s, "通知定期限", False, submitted=s.day(3, 3))
    c.review(s.day(3, 5))
    lead, joint = s.units(2)
    with_joint = day <= s.law.co_opinion_by or i % 2 == 0
    c.assign(day, [lead], [joint] if with_joint else [])
    c.day, c.unit = day, lead
    if with_joint and i % 3 != 2:
        c.opinion(day + (i % 3) * DAY, joint)
    due = c.due(lead)
    if i < 2:
        beyond = {"extended_to": corresponding(day, 6) + 9 * DAY, "approved_by": "政府办公室", "reason": "难"}
        c.refuse("延期超过最长期限", "extend", approved_on=due, asked_on=due, **beyond)
        late = {"extended_to": corresponding(day, 6) - 9 * DAY, "approved_by": "政府办公室", "reason": "难"}
        c.refuse("通知期限届满后申请延期", "extend", approved_on=due + DAY, asked_on=due + DAY, **late)
        other = next(name for name in s.units(3) if name not in (lead, joint))
        c.refuse("非承办单位答复", "reply", unit=other, replied_on=due, reply_class="A")
    if i % 4 == 3 and due > day + 20 * DAY:
        c.extend(due, span(day, *s.law.reply_max)[0], lead)
        c.reply(due + 9 * DAY, "B", lead)
    elif i % 4 != 2:
        c.reply(due + (i % 4) * DAY, "A", lead)
    if i % 4 != 2:
        viewed(s, c, DISSATISFIED[0] if i % 5 == 4 else None)


def not_withdrawn(s, i):
    """Where the rules let a suggestion be withdrawn before it is assigned, and no more after that."""
    c = begun(s, "交办后不得撤回", i)
    c.refuse("交办后撤回", "withdraw", withdrawn_on=c.day + 3 * DAY, all_agree="是")
    answered(s, c, "A")
    viewed(s, c)


LATER_ROUNDS = [(extended_again, 6), (returned_again, 8), (joint_again, 3)]
EVERY_VIEW = [(each, 22), (each_unsigned, 4), (each_leaves_last, 2)]
