"""Motions as law and practice have them: who may move one until when, what becomes of it, which clocks run meanwhile.

A model of its own, written from the law (代表法 art. 15, 地方组织法 art. 22, the Shanghai rules on motions): it shares no
code with the program. A motion stands on dated facts; it ends on the first day on which too few stand by it before the
vote, and what is found not to be a motion becomes a suggestion.
"""

import datetime
import pathlib
import random
from dataclasses import dataclass, field

from handling_model import DAY, Law, span
from handling_script import CATEGORIES, DEPUTIES, Case, Script, sheet, write_run

# Where a step leads; a step that is not here leaves the motion where it is.
LEADS = {
    "opinion": "asked", "opined": "opined", "agenda": "agenda", "committee": "committee", "result": "reported",
    "unfit": "unfit", "reconsider": "reconsidered", "converted": "converted", "agencies": "agencies", "handled": "handled", "redo": "agencies",
    "accepted": "closed", "plan": "planned", "reference": "reference", "passed": "passed", "rejected": "rejected",
    "withdrawn": "withdrawn",
}  # fmt: skip
# Nothing comes after these, but that what was passed may be given to the agencies.
OVER = {"converted", "closed", "planned", "reference", "passed", "rejected", "withdrawn"}
# What a register calls the outcome of a motion.
OUTCOMES = set("agenda committee opinion unfit converted agencies plan reference passed rejected withdrawn lapsed".split())
WORDS = {
    "agenda": "列入议程", "committee": "交专委会闭会审议", "opinion": "先交专委会提意见", "unfit": "不作为议案",
    "opined": "专委会提出意见", "consulted": "送有关机关征求意见", "agency-opinion": "有关机关提出意见",
    "result": "审议结果报告", "agencies": "交有关机关办理", "handled": "办理情况报告", "accepted": "同意办理情况",
    "redo": "重新办理", "plan": "列入规划计划", "reference": "留作参考", "passed": "表决通过", "rejected": "表决未通过",
    "reconsider": "要求复议", "converted": "转建议", "withdrawn": "撤回",
}  # fmt: skip
CLOCKS = {
    "motion_committee": "闭会期间议案交专委会", "motion_opinion": "专委会对议案提出意见",
    "motion_agencies": "议案送有关机关征求意见", "agency_opinion": "有关机关对议案提出意见",
    "motion_report": "议案审议结果报告", "agency_report": "议案办理情况报告", "agency_redo": "议案重新办理报告",
}  # fmt: skip


@dataclass
class Mover:
    """A deputy who stands by a motion, from the beginning or from a day on, and perhaps until a day."""

    name: str
    signed: datetime.date | None = None
    left: datetime.date | None = None

    def stands(self, day) -> bool:
        return (not self.signed or self.signed <= day) and (not self.left or self.left > day)


@dataclass
class Motion:
    """A motion as dated facts."""

    number: str
    path: str
    session: bool
    at: datetime.datetime
    movers: list = field(default_factory=list)
    unnamed: int = 0
    delegation: str | None = None
    closing: datetime.date | None = None
    # Steps in their order: day, kind, who was concerned, a last day fixed with it.
    steps: list = field(default_factory=list)
    became: str | None = None

    def count(self, day) -> int:
        return self.unnamed + sum(mover.stands(day) for mover in self.movers)

    def lead(self, day) -> str | None:
        return next((mover.name for mover in self.movers if mover.stands(day)), self.delegation)

    def lapsed(self, law: Law) -> datetime.date | None:
        """The first day on which fewer stand by it than must."""
        left = sorted(mover.left for mover in self.movers if mover.left)
        return next((day for day in left if self.count(day) < law.movers), None)

    def taken(self, day) -> list:
        return [step for step in self.steps if step[0] <= day]

    def state(self, law: Law, day) -> str:
        over = self.lapsed(law)
        if over and over <= day:
            return "lapsed"
        found = [LEADS[step[1]] for step in self.taken(day) if step[1] in LEADS]
        return found[-1] if found else "submitted"

    def starts(self, law: Law, step: tuple | None) -> list:
        """The clocks that a step starts, or the handing in, with their last days."""
        of = law.motions
        if not step:
            return [] if self.session or not of else [("motion_committee", span(self.at.date(), *of["motion_committee"])[1])]
        day, kind, _, due = step
        if kind == "committee" and self.session and of:
            found = [(name, span(self.closing, *of[name])[1]) for name in ("motion_agencies", "agency_opinion", "motion_report")]
        else:
            name = {"opinion": "motion_opinion", "agencies": "agency_report", "redo": "agency_redo"}.get(kind)
            found = [(name, span(day, *of[name])[1])] if name and of else []
        if due:
            # A last day fixed with the decision is that of the report; the agencies' are those of the rules.
            name = {"opinion": "motion_opinion", "committee": "motion_report", "agencies": "agency_report", "redo": "agency_redo"}[kind]
            found = [clock for clock in found if clock[0] != name] + [(name, due)]
        return found

    def running(self, law: Law, day) -> list:
        """The clocks that run at the end of a day, the one that ends first before the others."""
        if self.state(law, day) == "lapsed":
            return []
        run = dict(self.starts(law, None))
        for step in self.taken(day):
            kind = step[1]
            ended = {
                "opined": ["motion_opinion"],
                "consulted": ["motion_agencies"],
                "agency-opinion": ["motion_agencies", "agency_opinion"],
                "result": ["motion_agencies", "agency_opinion", "motion_report"],
                "handled": ["agency_report", "agency_redo"],
            }
            gone = ["motion_committee"] if kind in ("agenda", "committee", "opinion", "unfit") else ended.get(kind, [])
            run = {} if LEADS.get(kind) in OVER else {name: due for name, due in run.items() if name not in gone}
            run |= dict(self.starts(law, step))
        return sorted(run.items(), key=lambda clock: clock[1])

    def listed(self, law: Law, day) -> dict:
        over = self.lapsed(law)
        decided = [step[1] for step in self.taken(day) if step[1] in OUTCOMES]
        bodies = [step[2] for step in self.taken(day) if step[1] in ("committee", "opinion")]
        running = self.running(law, day)
        clock, due = running[0] if running else (None, None)
        return {
            "lead": self.lead(day),
            "signers": self.count(day) or None,
            "submitted_at": self.at.isoformat(timespec="minutes"),
            "status": self.state(law, day),
            "decision": "lapsed" if over and over <= day else decided[-1] if decided else None,
            "committee": bodies[-1] if bodies else None,
            "converted_to": self.became if any(step[1] == "converted" for step in self.taken(day)) else None,
            "clock": clock,
            "due_on": due,
            "days": (due - day).days if due else None,
        }

    def history(self, law: Law) -> list:
        """What the timeline has to show: day, event, who, and the clocks started with their last days."""
        day = self.at.date()
        first = next((mover.name for mover in self.movers if not mover.signed), self.delegation)
        found = [(day, "提交", first, self.starts(law, None))]
        found += [(mover.signed, "附议", mover.name, []) for mover in self.movers if mover.signed]
        found += [(mover.left, "退出附议", mover.name, []) for mover in self.movers if mover.left]
        found += [(step[0], WORDS[step[1]], step[2], self.starts(law, step)) for step in self.steps]
        if over := self.lapsed(law):
            found.append((over, "人数不足终止", None, []))
        return [(on, event, who, [[CLOCKS[name], due] for name, due in clocks]) for on, event, who, clocks in found]


# The order of the verbs within a stage. Conversions come after everything, so that their numbers are known.
VERBS = "sign unsign decide reconsider report convert".split()
LAST = 99


class Docket:
    """All the motions of a year, their sheets, and what each row must come to."""

    def __init__(self, script: Script):
        self.script, self.law = script, script.law
        self.random = random.Random(script.year)
        self.motions: list[Motion] = []
        self.register: list[tuple] = []
        self.runs: dict[tuple, list] = {}
        self.next = {True: 1, False: 1}

    def number(self, session: bool) -> str:
        number, self.next[session] = self.next[session], self.next[session] + 1
        return f"15-{4 if session else 0}-{number}"

    def write(self, folder: pathlib.Path) -> list[dict]:
        # The register twice: the second time it says nothing new, and what it refuses it refuses again.
        again = [(row, "same" if expect == "done" else expect, why) for row, expect, why in self.register]
        runs = [write_run(folder, "motion", "import", mark, rows) for mark, rows in (("m00", self.register), ("m00-again", again))]
        for number, (stage, place) in enumerate(sorted(self.runs), 1):
            runs.append(write_run(folder, "motion", VERBS[place], f"m{number:02}", self.runs[stage, place]))
        return runs


def row_of(number: str, session: bool, at: datetime.datetime, movers="", delegation="") -> dict:
    return {
        "number": number.split("-")[2], "session": "十五届四次" if session else "十五届闭会", "title": f"关于第{number}个事项的议案",
        "grounds": "缺少依据", "proposal": "列入计划", "movers": movers, "delegation": delegation, "submitted_at": at,
    }  # fmt: skip


class Moved:
    """One motion: every verb writes its row and records its fact."""

    def __init__(self, s: Script, path: str, movers: int | None = None, unnamed=0, session=True, at=None, delegation=None):
        self.docket = docket = s.docket
        self.script, self.law, self.place = s, s.law, (0, -1)
        at = at or datetime.datetime(s.year, 1, docket.random.randint(15, 16), docket.random.randint(9, 17), 30)
        if delegation:
            movers = 0
        names = docket.random.sample(DEPUTIES, s.law.movers if movers is None else movers)
        closing = s.day(1, 19) if session else None
        self.facts = Motion(docket.number(session), path, session, at, [Mover(name) for name in names], unnamed, delegation, closing)
        docket.motions.append(self.facts)
        said = "、".join(names) + (f"等{len(names) + unnamed}人" if unnamed else "")
        docket.register.append((row_of(self.facts.number, session, at, said, delegation or ""), "done", ""))
        self.day = at.date()

    def others(self, count: int) -> list[str]:
        """Deputies who have nothing to do with it."""
        known = {mover.name for mover in self.facts.movers}
        return self.docket.random.sample([name for name in DEPUTIES if name not in known], count)

    def put(self, verb: str, expect="done", why="", at_last=False, **row):
        stage, last = self.place
        place = VERBS.index(verb)
        self.place = (LAST if at_last else stage + (place < last), place)
        row = {"number": self.facts.number, **row}
        self.last = (row, self.place)
        self.docket.runs.setdefault(self.place, []).append((row, expect, why))

    def again(self):
        """The last step word for word: it is done already and changes nothing."""
        row, place = self.last
        self.docket.runs[place].append((row, "same", ""))

    def refuse(self, why: str, verb: str, code="refused", **row):
        """A step that must be refused and change nothing."""
        self.put(verb, code, why, **row)
        self.script.refusals.append({"number": self.facts.number, "verb": verb, "why": why})

    def sign(self, day, names):
        self.put("sign", deputies="、".join(names), signed_on=day)
        self.facts.movers += [Mover(name, signed=day) for name in names]

    def unsign(self, day, names):
        self.put("unsign", deputies="、".join(names), withdrawn_on=day)
        for name in names:
            mover = next((mover for mover in self.facts.movers if mover.name == name and not mover.left), None)
            if mover:
                mover.left = day
            else:
                self.facts.unnamed -= 1
                self.facts.movers.append(Mover(name, left=day))

    def decide(self, day, kind, body=None, due=None, note=""):
        self.put("decide", kind=kind, decided_on=day, body=body or "", due_on=due or "", note=note)
        self.facts.steps.append((day, kind, body, due))

    def report(self, day, kind, body=None):
        self.put("report", kind=kind, reported_on=day, body=body or "")
        self.facts.steps.append((day, kind, body, None))

    def reconsider(self, day, time, names):
        """The movers have the presidium decide again: more than half of them, at least as many as the rules say, in time."""
        self.put("reconsider", deputies="、".join(names), demanded_at=f"{day} {time}")
        self.facts.steps.append((day, "reconsider", "、".join(names), None))

    def unfit(self, day):
        self.decide(day, "unfit", note="属于政府职权范围")

    def convert(self, day, then):
        """Becomes a suggestion once every registered one has its number; `then` is what becomes of that."""
        self.script.later.append((converted, (self, day), then))


def converted(s: Script, motion: tuple, then):
    moved, day = motion
    facts, category = moved.facts, s.random.choice(CATEGORIES)
    moved.put("convert", at_last=True, converted_on=day, title=f"由议案{facts.number}转来的建议", category=category)
    moved.again()
    case = Case(s, "议案转建议", facts.session, submitted=facts.at.date())
    s.rows.pop()
    case.facts.signers = [mover.name for mover in facts.movers if mover.stands(day)]
    case.facts.origin, case.facts.delegation, case.facts.category = facts.number, facts.delegation, category
    case.facts.born, facts.became = day, case.facts.number
    case.facts.history = [(facts.at.date(), "提出", (case.facts.signers or [facts.delegation])[0]), (day, "登记", "")]
    facts.steps.append((day, "converted", None, None))
    if not s.tried_again:
        s.tried_again = True
        moved.refuse("转建议后又转", "convert", converted_on=day + DAY)
        moved.refuse("转建议后列入议程", "decide", kind="agenda", decided_on=day + DAY)
        case.refuse("转建议之前交办", "assign", lead_unit=s.units(1)[0], assigned_on=day - DAY)
        case.refuse("转建议之前审查", "review", outcome="accepted", reviewed_on=day - DAY)
    then(s, case, day)
