"""The paths that motions take in a scripted year, and the steps that must be refused on the way."""

import datetime

from handling_model import DAY
from handling_motions import Moved, row_of
from handling_paths import SATISFIED, answered, viewed
from handling_script import DEPUTIES

COMMITTEE, AGENCY, PRESIDIUM = "社会建设委员会", "市民政局", "主席团"


def on_agenda(s, path, i, **more) -> Moved:
    """On the agenda of the session."""
    m = Moved(s, path, **more)
    m.decide(m.day + (i % 2) * DAY, "agenda")
    return m


def passed(s, i):
    m = on_agenda(s, "列入议程：表决通过", i)
    if i == 0:
        m.refuse("表决前交有关机关办理", "decide", kind="agencies", body=AGENCY, decided_on=s.day(1, 18))
        m.refuse("未交机关就报告办理情况", "report", kind="handled", reported_on=s.day(1, 18))
        m.refuse("列入议程后附议", "sign", deputies=m.others(1)[0], signed_on=s.day(1, 18))
    m.decide(s.day(1, 18), "passed")
    m.again()
    if i == 0:
        m.refuse("表决后撤回", "decide", kind="withdrawn", body=PRESIDIUM, decided_on=s.day(1, 19))
        m.refuse("表决后退出附议", "unsign", deputies=m.facts.movers[0].name, withdrawn_on=s.day(1, 19))
        m.refuse("表决后再表决", "decide", kind="rejected", decided_on=s.day(1, 19))


def passed_handled(s, i):
    """Passed, then given to the agencies: in time, late, or not yet reported."""
    m = on_agenda(s, "表决通过后交有关机关办理", i)
    m.report(s.day(1, 18), "result", COMMITTEE)
    m.decide(s.day(1, 19), "passed")
    m.decide(s.day(1, 31), "agencies", AGENCY)
    if i < 2:
        m.report(s.day(4, 30) if i == 0 else s.day(6, 3), "handled", AGENCY)
        m.decide(s.day(6, 20), "accepted")


def rejected(s, i):
    on_agenda(s, "列入议程：表决未通过", i).decide(s.day(1, 18), "rejected")


def withdrawn(s, i):
    """By its movers before the vote, with the presidium's consent."""
    m = on_agenda(s, "表决前撤回", i) if i % 2 else Moved(s, "表决前撤回")
    if i == 0:
        m.refuse("撤回未经同意", "decide", kind="withdrawn", decided_on=s.day(1, 18))
    m.decide(s.day(1, 18), "withdrawn", PRESIDIUM)
    if i == 0:
        m.refuse("撤回后列入议程", "decide", kind="agenda", decided_on=s.day(1, 19))
        m.refuse("撤回后附议", "sign", deputies=m.others(1)[0], signed_on=s.day(1, 19))


def in_committee(s, path, i, due=None) -> Moved:
    m = Moved(s, path)
    m.decide(s.day(1, 18 + i % 2), "committee", COMMITTEE, due)
    return m


def reported(s, path, i) -> Moved:
    """Deliberated between sessions, the agencies asked, the report given: on the last days, before, or too late."""
    m = in_committee(s, path, i)
    if i % 4 != 3:
        m.decide([s.day(2, 4), s.day(1, 25), s.day(2, 6)][i % 3], "consulted", AGENCY)
    if i % 4 != 2:
        m.report([s.day(2, 18), s.day(2, 8), s.day(2, 27)][i % 3], "agency-opinion", AGENCY)
    m.report([s.day(4, 19), s.day(3, 20), s.day(5, 6)][i % 3], "result", COMMITTEE)
    return m


def deliberated(s, i):
    m = in_committee(s, "闭会审议：未报告", i, s.day(9, 30) if i == 2 else None)
    if i == 0:
        m.refuse("审议结果报告前列入计划", "decide", kind="plan", decided_on=s.day(2, 20))
        m.refuse("闭会审议中又列入议程", "decide", kind="agenda", decided_on=s.day(2, 20))
        m.refuse("征求意见未写机关", "decide", kind="consulted", decided_on=s.day(2, 1))
    if i == 1:
        m.decide(s.day(2, 4), "consulted", AGENCY)


def planned(s, i):
    reported(s, "闭会审议：列入规划计划", i).decide(s.day(5, 20), "plan")


def kept(s, i):
    reported(s, "闭会审议：留作参考", i).decide(s.day(5, 20), "reference")


def next_session(s, i):
    m = reported(s, "闭会审议：列入常委会议程", i)
    m.decide(s.day(5, 20), "agenda")
    m.decide(s.day(5, 24), ["passed", "rejected"][i % 2])


def by_agencies(s, i):
    m = reported(s, "闭会审议：交有关机关办理", i)
    if i == 0:
        m.refuse("交机关未写机关", "decide", kind="agencies", decided_on=s.day(5, 20))
        m.refuse("期限早于决定", "decide", kind="agencies", body=AGENCY, decided_on=s.day(5, 20), due_on=s.day(5, 19))
        m.refuse("早于上一步骤", "decide", kind="agencies", body=AGENCY, decided_on=s.day(4, 18))
    m.decide(s.day(5, 31), "agencies", AGENCY, s.day(7, 14) if i == 1 else None)
    if i == 0:
        m.refuse("未报告办理情况就同意", "decide", kind="accepted", decided_on=s.day(6, 20))
    if i != 3:
        m.report([s.day(8, 31), s.day(7, 14), s.day(9, 10)][i % 3], "handled", AGENCY)
        m.decide(s.day(9, 25), "accepted")


def by_agencies_again(s, i):
    """The standing committee does not agree: handled again within a month."""
    m = reported(s, "机关重新办理", i)
    m.decide(s.day(5, 20), "agencies", AGENCY)
    m.report(s.day(8, 20), "handled", AGENCY)
    if i == 0:
        m.refuse("重新办理无理由", "decide", kind="redo", decided_on=s.day(8, 29))
    m.decide(s.day(8, 29), "redo", due=s.day(10, 15) if i == 1 else None, note="没有时间表")
    if i < 2:
        m.report(s.day(9, 29), "handled", AGENCY)
        m.decide(s.day(10, 30), "accepted")


def asked_first(s, i):
    """A committee's opinion first, then each of the decisions."""
    m = Moved(s, "先提意见后决定")
    m.decide(s.day(1, 17), "opinion", COMMITTEE, s.day(1, 18) if i == 1 else None)
    if i == 0:
        m.refuse("专委会提意见前决定", "decide", kind="agenda", decided_on=s.day(1, 18))
    m.report(s.day(1, 18), "opined", COMMITTEE)
    if i == 0:
        m.decide(s.day(1, 19), "agenda")
    elif i == 1:
        m.decide(s.day(1, 19), "committee", COMMITTEE)
    elif i == 2:
        m.decide(s.day(1, 19), "withdrawn", PRESIDIUM)


def handled_as_suggestion(s, case, day):
    """What a motion became goes the way of every suggestion."""
    case.review(day + DAY)
    case.assign(max(day + 5 * DAY, s.day(2, 2)), s.units(1))
    answered(s, case, s.random.choice("AB"))
    viewed(s, case, s.random.choice(SATISFIED))


def left_as_suggestion(s, case, day):
    pass


def unfit(s, i):
    m = Moved(s, "不作为议案：转建议办理", unnamed=3 if i == 2 else 0)
    if i == 0:
        m.refuse("未决定不作为议案就转建议", "convert", converted_on=s.day(1, 17))
        m.refuse("不作为议案无理由", "decide", kind="unfit", decided_on=s.day(1, 18))
    m.unfit(s.day(1, 18))
    if i == 0:
        m.refuse("不作为议案后列入议程", "decide", kind="agenda", decided_on=s.day(1, 19))
    m.convert(s.day(1, 19) + i * DAY, handled_as_suggestion)


def reconsidered(s, i):
    """Found unfit and put in question: on the agenda after all, to a committee, found unfit again, or not decided on."""
    m = Moved(s, "不作为议案：复议", s.law.movers + 9 + i % 2)
    names, last = [mover.name for mover in m.facts.movers], s.day(1, 19)
    enough = names[: len(names) // 2 + 1]
    if i == 0:
        m.refuse("未决定不作为议案就要求复议", "reconsider", deputies="、".join(names), demanded_at=f"{s.day(1, 17)} 09:00")
    m.unfit(s.day(1, 18))
    if i < 2:
        m.refuse("要求复议不过半数", "reconsider", deputies="、".join(enough[:-1]), demanded_at=f"{last} 10:00")
        m.refuse("要求复议过时一分钟", "reconsider", deputies="、".join(enough), demanded_at=f"{last} 10:01")
        m.refuse("非提案人要求复议", "reconsider", "not-found", deputies="、".join([*enough, *m.others(1)]), demanded_at=f"{last} 10:00")
    m.reconsider(last if i % 2 else s.day(1, 18), "10:00", enough)
    m.again()
    if i == 0:
        m.refuse("复议中转建议", "convert", converted_on=last)
        m.refuse("复议中又要求复议", "reconsider", deputies="、".join(names), demanded_at=f"{last} 09:00")
    if i == 0:
        m.decide(last, "agenda")
        m.decide(last, "passed")
    elif i == 1:
        m.decide(last, "committee", COMMITTEE)
    elif i == 2:
        m.unfit(last)
        m.convert(s.day(1, 20), left_as_suggestion)


def unfit_after_opinion(s, i):
    m = Moved(s, "先提意见：不作为议案，转建议")
    m.decide(s.day(1, 17), "opinion", COMMITTEE)
    m.report(s.day(1, 18), "opined", COMMITTEE)
    m.unfit(s.day(1, 19))
    m.convert(s.day(1, 26), left_as_suggestion)


def unfit_open(s, i):
    Moved(s, "不作为议案：待转建议").unfit(s.day(1, 19))


def between(s, path, i, month=6, **more) -> Moved:
    return Moved(s, path, session=False, at=datetime.datetime(s.year, month, 11, 9, i), **more)


def between_open(s, i):
    between(s, "闭会议案：未交专委会", i)


def between_committee(s, i):
    """Between sessions: handed on by the last day or late; asked, with the rules' limit or another."""
    m = between(s, "闭会议案：交专委会", i)
    on = [s.day(6, 26), s.day(7, 1), s.day(6, 20)][i % 3]
    if i == 0:
        m.refuse("专委会未写明", "decide", kind="opinion", decided_on=on)
    m.decide(on, "opinion", COMMITTEE, s.day(8, 30) if i == 2 else None)
    if i != 1:
        m.report(s.day(7, 26), "opined", COMMITTEE)
        m.decide(s.day(7, 30), "committee", COMMITTEE, s.day(12, 20) if i == 2 else None)


def between_unfit(s, i):
    m = between(s, "闭会议案：转建议", i)
    m.unfit(s.day(6, 20))
    # One becomes a suggestion before the middle of the year, one after it, one in its last days.
    m.convert([s.day(6, 24), s.day(7, 5), s.day(12, 30)][i], [handled_as_suggestion, handled_as_suggestion, left_as_suggestion][i])


def joined(s, i):
    """Deputies join and withdraw, and enough are left."""
    m = Moved(s, "附议和退出后仍足人数", unnamed=i % 2 and 2)
    first, second = m.others(2)
    if i == 0:
        m.refuse("没有登记的代表附议", "sign", "not-found", deputies="没有的人", signed_on=s.day(1, 17))
        m.refuse("提交前附议", "sign", deputies=first, signed_on=s.day(1, 14))
        m.refuse("非提案人退出", "unsign", "not-found", deputies=first, withdrawn_on=s.day(1, 17))
    m.sign(s.day(1, 17), [first, second])
    m.again()
    gone = m.facts.movers[0].name
    m.unsign(s.day(1, 18), [gone])
    m.again()
    if i == 0:
        m.refuse("已退出的又退出", "unsign", "not-found", deputies=gone, withdrawn_on=s.day(1, 19))
        m.refuse("退出之前又附议", "sign", deputies=gone, signed_on=s.day(1, 17))
        m.refuse("早于已登记退出的决定", "decide", kind="agenda", decided_on=s.day(1, 17))
        m.refuse("早于已登记退出的退出", "unsign", deputies=second, withdrawn_on=s.day(1, 17))
    if i == 1:
        m.sign(s.day(1, 19), [gone])
    if i == 2:
        m.decide(s.day(1, 19), "committee", COMMITTEE)


def lapsed(s, i):
    """Too few are left: before the decision, at a committee, on the agenda, or after the report."""
    m = Moved(s, "人数不足终止")
    if i == 1:
        m.decide(s.day(1, 18), "committee", COMMITTEE)
    elif i == 2:
        m.decide(s.day(1, 18), "agenda")
    elif i == 3:
        m.decide(s.day(1, 18), "committee", COMMITTEE)
        m.report(s.day(1, 19), "result", COMMITTEE)
    m.unsign(s.day(1, 19), [m.facts.movers[0].name])
    if i == 0:
        m.refuse("终止后列入议程", "decide", kind="agenda", decided_on=s.day(1, 20))
        m.refuse("终止后附议", "sign", deputies=m.others(1)[0], signed_on=s.day(1, 20))
        m.refuse("终止后撤回", "decide", kind="withdrawn", body=PRESIDIUM, decided_on=s.day(1, 20))


def lapsed_unnamed(s, i):
    """Those whom the register only counts withdraw by name, one after the other."""
    m = Moved(s, "人数不足终止：未写名的退出", s.law.movers - 2, unnamed=3)
    first, second = m.others(2)
    m.unsign(s.day(1, 17), [first])
    if i:
        m.unsign(s.day(1, 18), [second])


def lapsed_together(s, i):
    """Several withdraw on one day after others joined."""
    m = Moved(s, "人数不足终止：附议后多人退出", s.law.movers + 1)
    m.sign(s.day(1, 17), m.others(1))
    m.unsign(s.day(1, 18), [mover.name for mover in m.facts.movers[: 2 + i]])


def undecided(s, i):
    m = Moved(s, "待决定", unnamed=i)
    if i == 0:
        m.refuse("未列入议程就表决", "decide", kind="passed", decided_on=s.day(1, 18))
        m.refuse("闭会审议未写委员会", "decide", kind="committee", decided_on=s.day(1, 18))
        m.refuse("提交前的决定", "decide", kind="agenda", decided_on=s.day(1, 14))
        m.refuse("没有这种决定", "decide", "unknown-code", kind="搁置", decided_on=s.day(1, 18))
        m.refuse("没有这种报告", "report", "unknown-code", kind="口头", reported_on=s.day(1, 18))
        m.refuse("没有登记的议案", "decide", "not-found", **{"number": "15-4-999"}, kind="agenda", decided_on=s.day(1, 18))
        m.refuse("还没有到的日期", "decide", kind="agenda", decided_on=s.day(1, 18).replace(year=s.year + 9))


def at_the_deadline(s, i):
    """Handed in in the very last minute."""
    on_agenda(s, "截止当分钟提交", i, at=datetime.datetime(s.year, 1, 17, 12, 0))


def not_taken(s, i):
    """Rows of the register that are no motions: each is refused for its own reason and may be put forward as a suggestion."""
    docket, names = s.docket, DEPUTIES[: s.law.movers]
    at, late = datetime.datetime(s.year, 1, 16, 9, 0), datetime.datetime(s.year, 1, 17, 12, 1)
    few, enough = "、".join(names[:-1]), "、".join(names)
    tried = [
        ("过截止时间一分钟", "past-deadline", late, enough, ""),
        ("人数不足", "too-few-movers", at, few, ""),
        ("写明人数不足", "too-few-movers", at, f"{names[0]}、{names[1]}等{s.law.movers - 1}人", ""),
        ("没有提案人", "too-few-movers", at, "", ""),
        ("同一代表两次", "mover-twice", at, f"{enough}、{names[0]}", ""),
        ("没有登记的代表", "unknown-deputy", at, f"{enough}、没有的人", ""),
        ("还没有到的提交时间", "future-date", at.replace(year=s.year + 9), enough, ""),
    ]
    if not s.law.delegations:
        tried.append(("规则不许代表团提出", "no-delegation", at, "", "第一代表团"))
    for why, code, at, movers, delegation in tried:
        number = docket.number(code != "future-date")
        docket.register.append((row_of(number, code != "future-date", at, movers, delegation), code, why))
        s.refusals.append({"number": number, "verb": "import", "why": why})


def of_delegation(s, i):
    m = Moved(s, "代表团议案", delegation="第一代表团")
    if i == 0:
        m.refuse("代表附议代表团议案", "sign", deputies=DEPUTIES[0], signed_on=s.day(1, 17))
        m.refuse("代表退出代表团议案", "unsign", "not-found", deputies=DEPUTIES[0], withdrawn_on=s.day(1, 17))
        m.decide(s.day(1, 17), "agenda")
        m.decide(s.day(1, 18), "passed")
    elif i == 1:
        m.unfit(s.day(1, 18))
        m.convert(s.day(1, 19), handled_as_suggestion)
    elif i == 2:
        m.decide(s.day(1, 18), "withdrawn", PRESIDIUM)
    elif i == 3:
        m.decide(s.day(1, 18), "committee", COMMITTEE, s.day(4, 19))


CITY = [
    (passed, 2), (passed_handled, 3), (rejected, 2), (withdrawn, 2), (deliberated, 3), (planned, 3), (kept, 2),
    (next_session, 2), (by_agencies, 4), (by_agencies_again, 3), (asked_first, 4), (unfit, 3), (unfit_after_opinion, 1),
    (reconsidered, 4), (unfit_open, 1), (between_open, 1), (between_committee, 3), (between_unfit, 3), (joined, 3), (lapsed, 4),
    (lapsed_unnamed, 2), (lapsed_together, 2), (undecided, 2), (at_the_deadline, 1), (not_taken, 1),
]  # fmt: skip
OF_TOWNSHIP = [(passed, 1), (lapsed, 2), (lapsed_unnamed, 2), (joined, 2), (of_delegation, 5), (unfit, 1), (not_taken, 1)]
