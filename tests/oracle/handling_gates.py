"""More paths: those that end at the gates before the handling, several units, promises, publication and refusals."""

from handling_model import DAY, span
from handling_paths import answered, begun, viewed, window_of_return
from handling_script import NAMES, Case


def refused(s, i):
    c = Case(s, "不予立案", i % 2 == 0, submitted=s.day(1, 16) if i % 2 == 0 else s.day(5, 6))
    day = c.facts.submitted + 3 * DAY
    if i == 0:
        before = c.facts.submitted - DAY
        c.refuse("提出之前审查", "review", outcome="accepted", reviewed_on=before)
        c.refuse("提出之前分案", "split", into="关于另一事项的建议", split_on=before)
        c.refuse("提出之前交办", "assign", lead_unit=NAMES[0], assigned_on=before)
        c.refuse("提出之前撤回", "withdraw", withdrawn_on=before, all_agree="是")
        c.refuse("不予立案无理由", "review", outcome="refused", reviewed_on=day, notified_on=day)
        c.refuse("不予立案未告知代表", "review", outcome="refused", refusal_ground="R06", reviewed_on=day)
    c.review(day, "refused", s.random.choice(["R01", "R03", "R06", "R07"]), day + DAY)
    if i == 1:
        c.refuse("交办不予立案的", "assign", lead_unit=NAMES[0], assigned_on=day + 9 * DAY)
    if i % 3 == 2:
        c.archive(day + 30 * DAY)


def sent_back(s, i):
    c = Case(s, "退回修改后立案" if i % 3 else "退回修改", True)
    day = c.facts.submitted + 2 * DAY
    if i == 0:
        c.refuse("退回未告知代表", "review", outcome="sent-back", reviewed_on=day)
    c.review(day, "sent-back", notified=day + DAY)
    if i == 0:
        c.refuse("交办退回修改的", "assign", lead_unit=NAMES[0], assigned_on=day + 9 * DAY)
    if i % 3:
        c.review(day + 6 * DAY)
        c.assign(s.working(s.day(2, 6), s.day(3, 5)), s.units(1))
        answered(s, c, "A")
        viewed(s, c)


def letter(s, i):
    c = Case(s, "转来信", True)
    day = c.facts.submitted + 3 * DAY
    c.review(day, "letter", notified=day)
    if i % 2:
        c.archive(day + 40 * DAY)


def withdrawn_early(s, i):
    c = Case(s, "交办前撤回", True, signers=3)
    c.review(c.facts.submitted + 4 * DAY)
    if i == 0:
        c.refuse("联名未一致同意撤回", "withdraw", withdrawn_on=c.facts.submitted + 9 * DAY)
    c.withdraw(c.facts.submitted + 9 * DAY)
    if i == 0:
        c.refuse("交办已撤回的", "assign", lead_unit=NAMES[0], assigned_on=c.facts.submitted + 20 * DAY)


def withdrawn_late(s, i):
    c = begun(s, "交办后撤回", i)
    if i % 2:
        answered(s, c, "A")
        c.withdraw(c.task(None).replied + 2 * DAY)
    else:
        c.withdraw(c.day + 30 * DAY)
        if i == 0:
            c.refuse("答复已撤回的", "reply", replied_on=c.day + 40 * DAY, reply_class="A")
    if i % 3 == 0:
        c.archive(c.facts.withdrawn + 5 * DAY)


def unsigned(s, i):
    c = begun(s, "联名代表撤回签名", i, signers=3)
    if i == 0:
        c.refuse("领衔代表撤回签名", "unsign", deputy=c.facts.signers[0], withdrawn_on=c.day)
    c.unsign(c.day + DAY, c.facts.signers[2])
    answered(s, c, "A")
    viewed(s, c)


def promised(s, i):
    c = begun(s, "承诺事项", i)
    day = answered(s, c, "B")
    due = s.between(day + 20 * DAY, s.day(11, 30)) if i % 6 != 5 else corresponding_next_year(s)
    if i == 0:
        c.refuse("承诺无时限", "promise", promised_on=day, promise="分步落实")
    c.promise(day, due)
    viewed(s, c)
    if i == 0:
        c.refuse("未落实就评价", "promise", promised_on=day + 15 * DAY, evaluation="satisfied")
    if i % 6 in (0, 1, 4):
        kept = s.between(day + 10 * DAY, due) if i % 6 != 4 else min(due + 9 * DAY, s.day(12, 20))
        c.keep(kept)
        c.reclass(kept + 2 * DAY, "A")
        if i % 6 == 0:
            c.evaluate(span(kept, 5, "wd")[0])
    elif i % 6 == 2:
        c.change(s.between(day + 10 * DAY, due))


def corresponding_next_year(s):
    return s.day(12, 31) + 150 * DAY


def joint(s, i):
    c = begun(s, "会办意见", i, joint=1 + i % 2)
    for number, unit in enumerate(c.joint):
        last = [clock[5] for clock in c.facts.clocks(s.law, s.day(12, 31)) if clock[:2] == ("co_opinion", unit)][0]
        if i % 5 != 4:
            c.opinion(last if number else s.between(c.day + 10 * DAY, last), unit)
        elif number == 0:
            c.opinion(last + 3 * DAY, unit)
    if i == 0:
        c.refuse("会办单位直接答复", "reply", unit=c.joint[0], replied_on=c.day + 50 * DAY, reply_class="A")
        c.refuse("主办单位报会办意见", "opinion", unit=c.lead[0], given_on=c.day + 50 * DAY, summary="同意")
    answered(s, c, "A", unit=c.lead[0], first=60)
    viewed(s, c)


def joint_sent_back(s, i):
    c = begun(s, "会办意见退回重报", i, joint=1)
    unit, day = c.joint[0], c.day + 15 * DAY
    if i == 0:
        c.refuse("退回还没有的会办意见", "opinion", unit=unit, given_on=day, sent_back="没有实质内容")
    c.opinion(day, unit)
    back = day + 2 * DAY
    c.send_back(back, unit)
    if i % 3 != 2:
        c.opinion(span(back, *(s.law.co_redo or (5, "wd")))[1] + (i % 2) * DAY, unit)
    answered(s, c, "B", unit=c.lead[0], first=45)
    viewed(s, c)


def separate(s, i):
    c = begun(s, "分办", i, separate=2 + i % 2)
    if i == 0:
        c.refuse("分办不写单位", "reply", replied_on=c.day + 30 * DAY, reply_class="A")
    for number, unit in enumerate(c.separate):
        if number == 0 and i % 4 == 1:
            c.extend(c.day + 45 * DAY, c.due(unit) + 30 * DAY, unit)
        answered(s, c, "CAB"[number], late=5 if number == 1 and i % 4 == 2 else 0, unit=unit)
    if i % 5 == 4:
        view = ("satisfied", "dissatisfied")
        viewed(s, c, view)
        for unit in c.separate:
            answered(s, c, "A", unit=unit, first=5)
    viewed(s, c)


def separate_part(s, i):
    c = begun(s, "分办：部分答复", i, separate=2)
    answered(s, c, "A", unit=c.separate[0])
    if i == 0:
        c.refuse("分办未全部答复就反馈", "feedback", feedback_on=c.due(c.separate[1]), attitude="satisfied", result="satisfied")


def separate_returned(s, i):
    c = begun(s, "分办：一家退办改交", i, separate=2)
    unit = c.separate[1]
    c.ask_return(window_of_return(s, c, unit), unit)
    decided = window_of_return(s, c, unit) + 2 * DAY
    c.decide(decided, unit)
    new = next(name for name in s.units(3) if name not in c.separate)
    c.replace(decided + 3 * DAY, unit, new)
    for each in (c.separate[0], new):
        answered(s, c, "A", unit=each)
    viewed(s, c)


def leads(s, i):
    c = begun(s, "两个以上主办", i, lead=2)
    for number, unit in enumerate(c.lead):
        if number == 0 or i % 4 != 3:
            answered(s, c, "BA"[number], unit=unit)
    if i % 4 != 3:
        viewed(s, c)


def published(s, i):
    wish = ["full", "title", "none"][i % 3]
    c = begun(s, "公开", i, publicity=wish, secret=i == 3)
    answered(s, c, "A")
    day = viewed(s, c) + 10 * DAY
    if i == 1:
        c.refuse("公开超过代表意愿", "publish", published_on=day, extent="full", reply_extent="full")
    if i == 3:
        c.refuse("公开涉密的", "publish", published_on=day, extent="full", reply_extent="full")
    elif wish != "none":
        c.publish(day, wish)


def registered(s, i):
    Case(s, "待审查", i % 2 == 0, submitted=None if i % 2 == 0 else s.day(12, 5))


def accepted(s, i):
    c = Case(s, "待交办", False, submitted=s.day(12, 2) + i * DAY)
    c.review(c.facts.submitted + 2 * DAY)
    c.put("propose", unit=NAMES[i], role="lead", proposed_on=c.facts.submitted + 4 * DAY)
    c.told(c.facts.submitted + 4 * DAY, "预交办征求意见", NAMES[i])
    if i == 0:
        day = c.facts.submitted + 4 * DAY
        c.refuse("提出之前预交办", "propose", unit=NAMES[1], role="lead", proposed_on=c.facts.submitted - DAY)
        c.refuse("未交办就答复", "reply", replied_on=day, reply_class="A")
        c.refuse("未交办就签收", "receive", received_on=day)
        c.refuse("未交办就反馈", "feedback", feedback_on=day, attitude="satisfied", result="satisfied")
        c.refuse("未办结就归档", "archive", archived_on=day)
        c.refuse("未交办就重新办理", "redo", assigned_on=day, reason="试")


def guarded(s, i):
    """Steps out of order on a suggestion that is otherwise handled as it should be."""
    c = begun(s, "不当步骤被拒后照常办理", i, session=True)
    other = next(unit for unit in NAMES if unit != c.unit)
    if i == 0:
        c.refuse("没有登记的单位", "contact", "not-found", unit="没有的局", contacted_on=c.day + 9 * DAY, contact_form="visit")
        c.refuse("非承办单位联系", "contact", unit=other, contacted_on=c.day + 9 * DAY, contact_form="visit")
        c.refuse("非承办单位答复", "reply", unit=other, replied_on=c.day + 9 * DAY, reply_class="A")
        c.refuse("类别不在规则内", "reply", "unknown-code", replied_on=c.day + 9 * DAY, reply_class="E")
        c.refuse("交办前的答复", "reply", replied_on=c.day - 5 * DAY, reply_class="A")
        c.refuse("交办后分案", "split", into="关于另一事项的建议", split_on=c.day + 9 * DAY)
        c.refuse("交办后审查", "review", outcome="accepted", reviewed_on=c.day + 9 * DAY)
        c.refuse("交办后预交办", "propose", unit=other, role="lead", proposed_on=c.day + 9 * DAY)
        c.refuse("没有登记的编号", "urge", "not-found", **{"number": "15-4-9998"}, urged_on=c.day + 9 * DAY, source="deputy", channel="电话")
    answered(s, c, "A")
    if i == 1:
        late = c.task(None).delivered or c.task(None).replied
        c.refuse("不满意无理由", "feedback", feedback_on=late + DAY, attitude="satisfied", result="dissatisfied")
        c.refuse("答复前的反馈", "feedback", feedback_on=c.task(None).replied - 3 * DAY, attitude="satisfied", result="satisfied")
    day = viewed(s, c)
    if i == 1:
        c.refuse("办结后催办", "urge", urged_on=day + DAY, source="deputy", channel="电话")
        c.refuse("办结后延期", "extend", extended_to=day + 30 * DAY, approved_on=day + DAY, asked_on=day + DAY, approved_by="办", reason="难")
        c.refuse("办结后撤回", "withdraw", withdrawn_on=day + DAY, all_agree="是")
        c.refuse("调整类别无理由", "reclass", "missing", changed_on=day + DAY, reply_class="B", reason="")


MORE = [
    (refused, 8), (sent_back, 8), (letter, 5), (withdrawn_early, 5), (withdrawn_late, 6), (unsigned, 4), (promised, 12),
    (joint, 11), (joint_sent_back, 8), (separate, 11), (separate_part, 3), (separate_returned, 4), (leads, 8),
    (published, 8), (registered, 4), (accepted, 4), (guarded, 4),
]  # fmt: skip
