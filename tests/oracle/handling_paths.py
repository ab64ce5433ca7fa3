"""The paths that suggestions take in a scripted year, and the steps that must be refused on the way."""

from handling_model import DAY, corresponding, span
from handling_script import NAMES, Case, Script

SATISFIED = [("satisfied", "satisfied"), ("satisfied", "basically"), ("basically", "basically"), ("basically", "satisfied")]
DISSATISFIED = [("satisfied", "dissatisfied"), ("dissatisfied", "basically"), ("dissatisfied", "dissatisfied")]
# Days of assigning whose periods end in holidays, on weekends that are worked, or in a month without the day.
AWKWARD = [(1, 31), (2, 2), (2, 4), (2, 29), (3, 29), (3, 31), (2, 9), (2, 18)]


def begun(s: Script, path: str, i: int, session=None, lead=1, joint=0, separate=0, received=True, **more) -> Case:
    """Raised, accepted, assigned, received."""
    session = s.random.random() < 0.8 if session is None else session
    submitted = None if session else s.working(s.day(2, 20), s.day(5, 20))
    c = Case(s, path, session, submitted=submitted, **more)
    c.review(s.between(c.facts.submitted, c.facts.submitted + 4 * DAY))
    if session:
        awkward = [s.day(*day) for day in AWKWARD if day != (2, 29) or s.year % 4 == 0]
        c.day = awkward[i] if i < len(awkward) else s.working(s.day(2, 1), s.day(3, 28))
    else:
        c.day = s.working(c.facts.submitted + 5 * DAY, c.facts.submitted + 20 * DAY)
    units = s.units((0 if separate else lead) + joint + separate)
    c.separate, units = units[:separate], units[separate:]
    c.lead, c.joint = units[: len(units) - joint], units[len(units) - joint :]
    c.assign(c.day, c.lead, c.joint, c.separate)
    c.unit = (c.lead or c.separate)[0]
    if received:
        for unit in c.lead + c.joint + c.separate:
            c.receive(s.between(c.day, c.day + 4 * DAY), unit)
    return c


def answered(s: Script, c: Case, klass="A", late=0, unit=None, first=20):
    """A reply on time, or so many days late; sometimes on the very last day."""
    due = c.due(unit)
    if late:
        day = due + late * DAY
    else:
        task = c.task(unit)
        day = due if s.random.random() < 0.2 else s.between(min(due, task.assigned + first * DAY), due)
    c.reply(day, klass, unit, day + s.random.randint(0, 6) * DAY if s.random.random() < 0.7 else None)
    return day


def viewed(s: Script, c: Case, view=None):
    number = max(task.round for task in c.facts.tasks)
    tasks = [task for task in c.facts.tasks if task.round == number and task.replies() and not task.ended]
    day = max(task.delivered or task.replied for task in tasks)
    day = s.between(day, c.window(number))
    c.feedback(day, *(view or s.random.choice(SATISFIED)))
    return day


def plain(s, i):
    c = begun(s, "答复满意", i)
    if i % 3 == 0:
        c.contact(s.between(c.task(None).received, c.day + 40 * DAY), s.random.choice(["visit", "meeting", "phone"]))
    if i % 9 == 4:
        c.supervise(c.day + 10 * DAY, s.random.choice(["leader", "committee", "media"]))
        c.urge(c.day + 12 * DAY)
    answered(s, c, s.random.choice(s.law.classes), first=45)
    if i % 8 == 3:
        c.again()
    day = viewed(s, c)
    if i % 8 == 5:
        c.again()
    if i % 7 == 1:
        c.publish(day + 20 * DAY)
    if i % 5 == 2:
        c.archive(day + 25 * DAY)


def late(s, i):
    c = begun(s, "逾期答复", i)
    answered(s, c, s.random.choice("ABC"), late=s.random.randint(1, 30))
    viewed(s, c)


def overdue(s, i):
    c = begun(s, "逾期未答复", i, received=i % 2 == 0)
    if i % 3 == 0:
        c.urge(c.due() + 3 * DAY)


def waiting(s, i):
    c = Case(s, "未到期", False, submitted=s.working(s.day(10, 8), s.day(11, 15)))
    c.review(c.facts.submitted + DAY)
    day = s.day(11, 30) if i == 0 else s.working(c.facts.submitted + 2 * DAY, c.facts.submitted + 14 * DAY)
    c.assign(day, s.units(1))
    if i % 2:
        c.receive(day + 2 * DAY)


def silent_closed(s, i):
    c = begun(s, "未反馈后办结", i)
    answered(s, c, "B" if i % 4 == 0 else "A")
    last = c.window(1)
    if i == 0:
        c.refuse("反馈时限当日办结", "close", closed_on=last, reason="经催促仍未反馈")
        c.refuse("无反馈又无理由办结", "close", closed_on=last + DAY)
    c.close(last + s.random.randint(1, 20) * DAY if i else last + DAY)
    if i % 3 == 0:
        c.archive(c.facts.closed + 5 * DAY)


def silent_open(s, i):
    answered(s, begun(s, "未反馈", i))


def extended(s, i, path="延期内答复", late=0):
    c = begun(s, path, i)
    limit = span(c.day, *s.law.reply_max)[0]
    asked = s.between(c.day + 30 * DAY, c.due())
    if i == 0 and not late:
        beyond = corresponding(c.day, 6) + 15 * DAY
        c.refuse("延期超过最长期限", "extend", extended_to=beyond, approved_on=asked, asked_on=asked, approved_by="政府办公室", reason="难")
        after = c.due() + 3 * DAY
        c.refuse("期限届满后申请延期", "extend", extended_to=limit, approved_on=after, asked_on=after, approved_by="政府办公室", reason="难")
    first = c.due()
    c.extend(asked, limit if i % 4 == 0 else s.between(first + 10 * DAY, limit))
    if late:
        day = c.due() + late * DAY
    else:
        day = c.due() if i % 5 == 0 else s.between(first + DAY, c.due())
    c.reply(day, "B")
    viewed(s, c)


def extended_late(s, i):
    extended(s, i, "延期后仍逾期", s.random.randint(1, 12))


def extended_open(s, i):
    c = begun(s, "延期未答复", i, session=i % 2 == 0)
    c.extend(s.between(c.day + 30 * DAY, c.due()), span(c.day, *s.law.reply_max)[0])


def window_of_return(s, c, unit):
    task = c.task(unit)
    return span(task.received if s.law.give_back[2] == "received" else task.assigned, *s.law.give_back[:2])[1]


def reassigned(s, i):
    c = begun(s, "退办改交", i)
    last = window_of_return(s, c, c.unit)
    begin = c.task(c.unit).received
    if i == 0:
        c.refuse("超过退办时限", "return", unit=c.unit, returned_on=last + DAY, reason="不属本单位职责")
        c.refuse("退办无理由", "return", unit=c.unit, returned_on=last)
        c.refuse("决定未申请的退办", "return", unit=c.unit, returned_on=last, decision="granted", decided_by="政府办公室")
    asked = last if i % 3 == 0 else s.between(begin, last)
    c.ask_return(asked, c.unit)
    decided = asked + s.random.randint(1, 5) * DAY
    c.decide(decided, c.unit)
    again = s.between(decided, span(decided, *(s.law.reassign or (10, "wd")))[1])
    if i == 0:
        c.refuse("改交已退办的单位", "assign", lead_unit=c.unit, assigned_on=again, replacing=c.unit)
    new = s.random.choice([unit for unit in s.units(3) if unit != c.unit])
    c.replace(again, c.unit, new)
    c.receive(again + DAY, new)
    if i % 5 == 3:
        answered(s, c, "A", late=2, unit=new)
    elif i % 5 != 4:
        answered(s, c, "A", unit=new)
    if i % 5 != 4:
        viewed(s, c)


def return_denied(s, i):
    c = begun(s, "退办未准", i)
    asked = window_of_return(s, c, c.unit)
    c.ask_return(asked, c.unit)
    c.decide(asked + 2 * DAY, c.unit, False)
    answered(s, c, "A", unit=c.unit)
    viewed(s, c)


def returned_open(s, i):
    c = begun(s, "退办待改交", i)
    asked = s.between(c.task(c.unit).received, window_of_return(s, c, c.unit))
    c.ask_return(asked, c.unit)
    c.decide(asked + 3 * DAY, c.unit)


def dissatisfied(s, i, path, **more):
    c = begun(s, path, i, **more)
    answered(s, c, s.random.choice("ABC"))
    return c, viewed(s, c, DISSATISFIED[i % 3])


def second_round(s, i):
    c, _ = dissatisfied(s, i, "第二轮满意", joint=i % 2)
    if i == 0:
        day = c.task(None).assigned + DAY
        c.refuse("未答复又重新办理", "redo", assigned_on=day, reason="试")
        c.refuse("未答复就办结", "close", closed_on=day, reason="试")
    answered(s, c, s.random.choice("AB"), late=3 if i % 6 == 5 else 0, first=5)
    day = viewed(s, c)
    if i % 4 == 0:
        c.archive(day + 3 * DAY)


def second_open(s, i):
    dissatisfied(s, i, "第二轮未答复")


def second_silent(s, i):
    c, _ = dissatisfied(s, i, "第二轮未反馈后办结")
    answered(s, c, "A", first=5)
    if i % 2:
        c.close(c.window(2) + DAY)


def assessed(s, i):
    c, _ = dissatisfied(s, i, "再次不满意后评估办结")
    answered(s, c, "B", first=5)
    day = viewed(s, c, DISSATISFIED[i % 3])
    if i == 0:
        c.refuse("不满意又无理由办结", "close", closed_on=day + 30 * DAY)
    if i % 3 != 2:
        c.close(day + 30 * DAY, "经评估办理得当")


def third_round(s, i):
    c, _ = dissatisfied(s, i, "再次不满意后第三轮")
    answered(s, c, "C", first=5)
    c.redo(viewed(s, c, DISSATISFIED[i % 3]) + 20 * DAY)
    if i % 3 != 2:
        answered(s, c, "A", first=5)
        viewed(s, c)


def redo_ordered(s, i):
    c = begun(s, "满意后仍重新办理", i)
    answered(s, c, "B")
    c.redo(viewed(s, c) + 15 * DAY)
    if i % 2 == 0:
        answered(s, c, "A", first=5)
        viewed(s, c)


def merged(s, i):
    """A main suggestion and those merged into it: own numbers, own replies, assigned along."""
    main = Case(s, "并案：主件", True)
    main.review(main.facts.submitted + 6 * DAY)
    parts = [Case(s, "并案：并入件", True) for _ in range(1 + i % 2)]
    day = main.facts.submitted + 8 * DAY
    for part in parts:
        if i == 0:
            part.refuse("并入自身", "merge", into=part.facts.number, merged_on=day, notified_on=day)
            part.refuse("提出之前并案", "merge", into=main.facts.number, merged_on=part.facts.submitted - DAY, notified_on=day)
            part.refuse("并案未告知代表", "merge", into=main.facts.number, merged_on=day)
            part.refuse("并入不存在的", "merge", "not-found", into="15-4-9999", merged_on=day, notified_on=day)
        part.put("merge", into=main.facts.number, merged_on=day, notified_on=day + DAY)
        part.facts.merged = (day, main.facts.number)
        part.told(day, "并案")
        part.told(day + DAY, "告知代表")
        main.told(day, "并案")
    main.at = max([main.at, *(part.at for part in parts)])
    if i % 8 == 7:
        return
    given, lead = s.working(s.day(2, 1), s.day(3, 20)), s.units(2)
    main.assign(given, lead[:1], lead[1:] if i % 3 == 0 else [])
    for part in parts:
        part.given(given, lead[:1], lead[1:] if i % 3 == 0 else [], [])
        part.at = main.at
    if i % 8 in (1, 3, 4):
        lead[0] = returned_together(s, main, parts, lead, i)
        if not lead[0]:
            return
    for number, case in enumerate([main, *parts]):
        if (i + number) % 5 != 4:
            answered(s, case, "A", late=4 if (i + number) % 7 == 6 else 0, unit=lead[0])
            if (i + number) % 4:
                viewed(s, case)


def returned_together(s, main, parts, units, i):
    """The unit of a main suggestion gives it back, and with it what was merged: all go to another one, or wait for it."""
    old = units[0]
    given = main.task(old).assigned
    main.receive(given + DAY, old)
    if len(parts) > 1:
        # One that was replied to before stays as it is.
        parts[-1].reply(given + DAY, "A", old)
    asked = window_of_return(s, main, old)
    decided = asked + 2 * DAY
    main.at = max([main.at, *(part.at for part in parts)])
    main.ask_return(asked, old)
    main.decide(decided, old)
    waiting = [part for part in parts if not part.task(old).replied]
    for part in waiting:
        part.returned_along(asked, decided, old)
    if i % 8 == 4:
        return None
    new = next(unit for unit in NAMES if unit not in units)
    main.replace(decided + DAY, old, new)
    for part in waiting:
        part.replaced(decided + DAY, old, new)
        part.at = main.at
    for part in [part for part in parts if part not in waiting]:
        viewed(s, part)
        parts.remove(part)
    return new


def split(s, i):
    """One matter a suggestion: the parts have numbers of their own, after all that were registered."""
    s.later.append((split_off, Case(s, "分案：原件", True, signers=1 + i % 2), i))


def split_off(s, case, i):
    case.review(case.facts.submitted + 5 * DAY)
    parts = 1 + i % 2
    day = case.facts.submitted + 6 * DAY
    case.put("split", into="；".join(f"关于{case.facts.number}的第{n}个事项的建议" for n in range(2, parts + 2)), split_on=day)
    case.told(day, "分案")
    given = s.working(s.day(2, 1), s.day(3, 20))
    for part in [None] * parts:
        part = Case(s, "分案：分出件", True, submitted=case.facts.submitted)
        s.rows.pop()
        part.facts.signers, part.facts.category, part.facts.split_from = case.facts.signers, case.facts.category, case.facts.number
        part.facts.born = day
        part.facts.history = [(case.facts.submitted, "提出", case.facts.signers[0]), (day, "登记", "")]
        part.at = case.at
        if i == 0:
            part.refuse("分出之前审查", "review", outcome="accepted", reviewed_on=day - DAY)
            part.refuse("分出之前交办", "assign", lead_unit=s.units(1)[0], assigned_on=day - DAY)
        if i % 4 != 3:
            part.review(day + DAY)
            part.assign(given, s.units(1))
            answered(s, part, "A")
            viewed(s, part)
    case.assign(given, s.units(1))
    answered(s, case, "B" if i % 2 else "A")
    viewed(s, case)


ORDINARY = [
    (plain, 28), (late, 10), (overdue, 8), (waiting, 7), (silent_closed, 12), (silent_open, 5), (extended, 12),
    (extended_late, 4), (extended_open, 4), (reassigned, 12), (return_denied, 5), (returned_open, 3),
    (second_round, 12), (second_open, 4), (second_silent, 4), (assessed, 5), (third_round, 6), (redo_ordered, 4),
    (merged, 10), (split, 7),
]  # fmt: skip
