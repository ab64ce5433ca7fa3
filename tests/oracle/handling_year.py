#!/usr/bin/env python3
"""A scripted year of suggestions through every path, as sheets for the program, with what must come of it.

    python3 tests/oracle/handling_year.py FOLDER [OFFICE ...]

Writes an office a folder: `chongqing` with 300 suggestions; `zhejiang`, whose clocks start from receipt; `shanghai` and
`township` with motions beside suggestions; `own`, where every deputy's view counts and a reply counts anew from another
unit's assigning; `guizhou`, where a notice fixes the last days. Each has the sheets, in the order of their names, and
`expected.json`. Shares no code with the program; see `tests/handling_year.rs` for the comparison. Prints how many
suggestions and motions took which path.
"""

import collections
import datetime
import decimal
import json
import pathlib
import sys
from dataclasses import dataclass

from handling_gates import MORE, separate_returned, withdrawn_early
from handling_laws import CHONGQING, GUIZHOU, OWN, SHANGHAI, TOWNSHIP, ZHEJIANG
from handling_model import Facts, Law, check_vectors
from handling_more import EVERY_VIEW, LATER_ROUNDS, fixed, not_withdrawn
from handling_motion_paths import CITY, OF_TOWNSHIP
from handling_motions import Docket
from handling_paths import ORDINARY, late, merged, overdue, plain, reassigned, silent_closed, silent_open
from handling_script import NAMES, SYSTEMS, UNITS, Script

STANDINGS = ("on_time", "extended", "late", "overdue", "open")


def percent(part: int, whole: int) -> float | None:
    """In percent with one decimal, halves away from zero, as public documents round."""
    if not whole:
        return None
    exact = decimal.Decimal(part) * 100 / decimal.Decimal(whole)
    return float(exact.quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP))


class Totals:
    """The figures of a year on a day."""

    def __init__(self, script: Script, day: datetime.date):
        self.law, self.day, self.figures = script.law, day, {}
        self.all = [case for case in script.cases if case.exists(day)]
        gone = {"withdrawn", "refused", "sent-back", "letter"}
        outcomes = {case.number: self.outcome(case) for case in self.all}
        self.cases = [case for case in self.all if outcomes[case.number] not in gone and case.replying(day, 1)]
        self.tasks = [(case, task) for case in self.cases for task in case.held(day) if task.round == 1]
        self.reviews(outcomes)
        self.handling()
        self.timing()
        self.replies()
        self.satisfaction("first")
        self.satisfaction("final")
        self.promises()

    def outcome(self, case: Facts) -> str:
        if case.withdrawn and case.withdrawn <= self.day:
            return "withdrawn"
        if case.merged and case.merged[0] <= self.day:
            return "merged"
        return case.review(self.day) or "pending"

    def count(self, figure: str, number, part=None, whole=None):
        self.figures[figure] = {"value": number} if whole is None else {"value": number, "percent": percent(part, whole)}

    def share(self, figure: str, part: int, whole: int):
        self.count(figure, part, part, whole)

    def rate(self, figure: str, part: int, whole: int):
        self.count(figure, percent(part, whole), part, whole)

    def reviews(self, outcomes: dict):
        total = len(self.all)
        self.count("suggestion.count", total)
        found = collections.Counter(outcomes.values())
        self.share("suggestion.accepted", found["accepted"], total)
        for outcome in ("merged", "refused", "sent-back", "withdrawn", "letter", "pending"):
            self.share(f"suggestion.review.{outcome.replace('-', '_')}", found[outcome], total)
        # 会议建议 + 议案转建议 + 闭会建议 = total.
        was_motion = sum(bool(case.origin) for case in self.all)
        session = sum(case.session and not case.origin for case in self.all)
        self.share("suggestion.origin.session", session, total)
        self.share("suggestion.origin.converted", was_motion, total)
        self.share("suggestion.origin.between", total - session - was_motion, total)
        signers = [len(case.signers) - sum(on <= self.day for on, _ in case.unsigned) for case in self.all]
        self.share("suggestion.signers.individual", sum(number == 1 for number in signers), total)
        self.share("suggestion.signers.joint", sum(number > 1 for number in signers), total)
        self.share("suggestion.signers.delegation", sum(bool(case.delegation and not case.signers) for case in self.all), total)
        self.share("suggestion.assigned", len(self.cases), total)
        for category, number in collections.Counter(case.category for case in self.all).items():
            self.share(f"suggestion.count.by_category.{category}", number, total)
        for category, number in collections.Counter(case.category for case in self.cases).items():
            self.share(f"handling.cases.by_category.{category}", number, len(self.cases))

    def handling(self):
        self.count("handling.cases", len(self.cases))
        self.count("handling.tasks", len(self.tasks))
        roles = collections.Counter(task.role for _, task in self.tasks)
        for role in ("lead", "separate", "joint"):
            self.share(f"handling.tasks.{role}", roles[role], len(self.tasks))
        self.count("handling.extra", roles["lead"] + roles["separate"] - len(self.cases))
        self.count("handling.units", len({task.unit for _, task in self.tasks}))
        self.count("handling.units_replying", len({task.unit for _, task in self.tasks if task.replies()}))
        systems = collections.Counter(SYSTEMS[dict(UNITS)[task.unit]] for _, task in self.tasks)
        for system, number in systems.items():
            self.share(f"handling.tasks.by_system.{system}", number, len(self.tasks))

    def timing(self):
        cases = [(case.standing(self.law, self.day, 1), case.replying(self.day, 1)) for case in self.cases]
        by_case = [
            (standing["lateness"], standing["replied"] and (standing["replied"] - min(task.first for task in tasks)).days)
            for standing, tasks in cases
        ]
        replying = [task for _, task in self.tasks if task.replies()]
        by_task = [
            (task.lateness(self.law, self.day), (task.replied - task.assigned).days if task.done(self.day) else None)
            for task in replying
        ]
        self.count("timing.tasks.assigned", len(replying))
        for kind, found in (("cases", by_case), ("tasks", by_task)):
            self.standing(f"timing.{kind}", found)

    def standing(self, prefix: str, found: list):
        number = collections.Counter(lateness for lateness, _ in found)
        replied = number["on_time"] + number["extended"] + number["late"]
        due = replied + number["overdue"]
        self.count(f"{prefix}.due", due)
        self.count(f"{prefix}.replied", replied)
        for name in STANDINGS:
            self.count(f"{prefix}.{'waiting' if name == 'open' else name}", number[name])
        self.rate(f"{prefix}.reply_rate", replied, due)
        self.rate(f"{prefix}.on_time_rate", number["on_time"] + number["extended"], due)
        days = sorted(length for _, length in found if length is not None)
        if days:
            half = (days[len(days) // 2] + days[(len(days) - 1) // 2]) * 5
            self.count(f"{prefix}.days_mean", percent(sum(days), len(days) * 100))
            self.count(f"{prefix}.days_median", half / 10)

    def last_round(self, case: Facts) -> int:
        rounds = {task.round for task in case.tasks}
        return max((number for number in rounds if case.all_replied(self.day, number)), default=0)

    def replies(self):
        replied = [(case, self.last_round(case)) for case in self.cases if self.last_round(case)]
        self.share("reply.cases", len(replied), len(self.cases))
        letters = collections.Counter(
            max(task.letter(self.day) for task in case.replying(self.day, number)) for case, number in replied
        )
        for letter in self.law.classes:
            self.share(f"reply.class.{letter}", letters[letter], len(replied))
        self.rate("reply.solved_rate", letters["A"], len(replied))
        self.rate("reply.landed_rate", sum(letters[letter] for letter in self.law.landed), len(replied))
        again = [case for case in self.cases if case.round(self.day) > 1]
        done = sum(case.all_replied(self.day, case.round(self.day)) for case in again)
        self.share("rehandled.count", len(again), len(replied))
        self.share("rehandled.replied", done, len(again))
        self.share("rehandled.open", len(again) - done, len(again))

    def satisfaction(self, which: str):
        replied = [(case, self.last_round(case)) for case in self.cases if self.last_round(case)]
        if which == "first":
            replied = [(case, 1) for case, _ in replied]
        for place, dimension in enumerate(("work", "result")):
            views = [case.view(self.day, number) for case, number in replied]
            found = collections.Counter(view[place] if view else "silent" for view in views)
            prefix, returned = f"satisfaction.{which}.{dimension}", len(replied) - found["silent"]
            self.share(f"{prefix}.returned", returned, len(replied))
            for view in ("satisfied", "basically", "dissatisfied", "silent"):
                self.share(f"{prefix}.{view}", found[view], len(replied))
            self.rate(f"{prefix}.satisfied_rate", found["satisfied"], returned)
            self.rate(f"{prefix}.content_rate", found["satisfied"] + found["basically"], returned)

    def promises(self):
        first = self.day.replace(month=1, day=1)
        promises = [promise for case in self.all for promise in case.promises]
        due = [promise for promise in promises if first <= promise["due"] <= self.day and promise["made"] <= self.day]
        kept = [promise for promise in due if promise["kept"] and promise["kept"] <= self.day]
        good = sum(promise["kept"] <= promise["due"] for promise in kept)
        self.count("promise.due", len(due))
        self.share("promise.kept", good, len(due))
        self.share("promise.late", len(kept) - good, len(due))
        self.share("promise.open", len(due) - len(kept), len(due))

    def units(self) -> dict:
        found = {}
        for unit in NAMES:
            tasks = [task for _, task in self.tasks if task.unit == unit]
            if tasks:
                roles = collections.Counter(task.role for task in tasks)
                standing = collections.Counter(task.lateness(self.law, self.day) for task in tasks if task.replies())
                replied = standing["on_time"] + standing["extended"] + standing["late"]
                found[unit] = {"tasks": len(tasks), **{role: roles[role] for role in ("lead", "separate", "joint")}, "replied": replied}
                found[unit] |= {"waiting" if name == "open" else name: standing[name] for name in STANDINGS}
        return found


def build(law: Law, year: int, seed: int, paths: list, motions: list) -> Script:
    """The script of a year: paths, each with how many take it. What comes into being on the way is numbered after the rest,
    what was a motion before what was split off."""
    script = Script(law, year, seed)
    script.docket = Docket(script)
    for path, count in [*motions, *paths]:
        for number in range(count):
            path(script, number)
    for later, case, number in script.later:
        later(script, case, number)
    return script


def listed(case: Facts, law: Law, day: datetime.date) -> dict:
    row = {"status": case.state(day), "round": case.round(day) or None, "due_on": None, "replied_on": None, "lateness": None, "days": None}
    if row["round"] and case.replying(day, row["round"]):
        standing = case.standing(law, day, row["round"])
        row |= {"due_on": standing["due"], "replied_on": standing["replied"], "lateness": standing["lateness"], "days": standing["days"]}
    return row


def urged(case: Facts, task, on: datetime.date, day: datetime.date) -> dict:
    """An urging, and what came of it by a day: a reply, the task taken away, or neither yet."""
    gone = [end for end in (task.ended, case.withdrawn) if end and end <= day]
    state = "replied" if task.done(day) else "ended" if gone else "open"
    until = {"replied": task.replied, "ended": None, "open": day}[state]
    return {
        "urged_on": on, "number": case.number, "unit": task.unit, "state": state,
        "replied_on": until if state == "replied" else None, "days": (until - on).days if until else None,
    }  # fmt: skip


def ledger(script: Script) -> dict:
    """What the dated facts come to when they are counted out of the tables."""
    tasks = [(case, task) for case in script.cases for task in case.tasks]
    returned = collections.Counter(task.unit for _, task in tasks for asked in task.returns if asked[2])
    denied = collections.Counter(task.unit for _, task in tasks for asked in task.returns if asked[2] is False)
    supervisions = collections.Counter(kind for case in script.cases for _, kind in case.supervisions)
    promises = [promise for case in script.cases for promise in case.promises]
    return {
        "returned": dict(returned),
        "denied": dict(denied),
        "supervisions": dict(supervisions),
        "promises": {key: sum(bool(promise[key]) for promise in promises) for key in ("made", "kept", "changed", "evaluated")},
        "published": sum(len(case.published) for case in script.cases),
        "split": {case.number: case.split_from for case in script.cases if case.split_from},
        "merged": {case.number: case.merged[1] for case in script.cases if case.merged},
        # A motion and what it became keep each other's number.
        "became": {motion.number: motion.became for motion in script.docket.motions if motion.became},
        "origin": {case.number: case.origin for case in script.cases if case.origin},
        "movers": {motion.number: sum(not mover.left for mover in motion.movers) for motion in script.docket.motions if motion.movers},
        "signer_views": sum(len(case.signer_views) for case in script.cases),
        "opinions": sum(len(task.opinions) for _, task in tasks),
        "sent_back": sum(len(task.sent_back) for _, task in tasks),
        "extensions": sum(len(task.extensions) for _, task in tasks),
        "contacts": sum(len(task.contacts) for _, task in tasks),
        "unsigned": sum(len(case.unsigned) for case in script.cases),
        "class_changes": sum(len(task.changes) for _, task in tasks),
        "rounds": {str(number): sum(any(task.round == number and task.replies() for task in case.tasks) for case in script.cases) for number in (1, 2, 3)},
    }


@dataclass(frozen=True)
class Office:
    """A place with its rules, and the paths that are taken there in a year."""

    law: Law
    year: int
    seed: int
    paths: list
    motions: list = ()
    place: tuple = ("示例区", "500103", "county")
    # The rules as a file of its own, where no built-in profile has them.
    rules: str = ""


def write(name: str, office: Office, folder: pathlib.Path) -> str:
    """Writes the sheets of an office and what must come of them; returns the table of its paths."""
    law, year = office.law, office.year
    folder.mkdir(parents=True, exist_ok=True)
    if office.rules:
        (folder / "rules.toml").write_text(office.rules, encoding="utf-8")
    script = build(law, year, office.seed, office.paths, office.motions)
    motions = script.docket.motions
    runs = (script.docket.write(folder) if motions else []) + script.write(folder)
    days = [datetime.date(year, 6, 28), datetime.date(year, 12, 31)]
    docket_days = sorted({*days, *(datetime.date(year, *day) for day in DOCKET_DAYS)})
    end = datetime.date(year + 1, 6, 30)
    expected = {
        "year": year,
        "today": end,
        "profile": f"{name}/rules.toml" if office.rules else law.name,
        "place": dict(zip(("place", "code", "level"), office.place)),
        "nouns": ["unit", "deputy", "session", "suggestion"],
        "runs": runs,
        "lists": {str(day): {case.number: listed(case, law, day) for case in script.cases if case.exists(day)} for day in days},
        "urgings": {
            str(day): [urged(case, task, on, day) for case in script.cases for task in case.tasks for on in task.urged if on <= day]
            for day in days
        },
        "figures": {str(day): Totals(script, day).figures for day in days},
        "units": {str(day): Totals(script, day).units() for day in days},
        "clocks": {case.number: case.clocks(law, end) for case in script.cases if case.tasks},
        "stopped": {case.number: case.stopped(law) for case in script.cases if case.tasks},
        "timelines": {case.number: sorted(case.history, key=str) for case in script.cases},
        "motion_lists": {str(day): {motion.number: motion.listed(law, day) for motion in motions if motion.at.date() <= day} for day in docket_days},
        "motion_timelines": {motion.number: sorted(motion.history(law), key=str) for motion in motions},
        "ledger": ledger(script),
        "paths": collections.Counter(case.path for case in script.cases),
        "motion_paths": collections.Counter(motion.path for motion in motions),
        "refusals": len(script.refusals),
    }
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, default=str, indent=1), encoding="utf-8")
    lines = [f"{name}: {len(script.cases)} suggestions, {len(motions)} motions, {len(runs)} runs, {len(script.refusals)} refused steps"]
    lines += [f"  {path:　<16}{number:4}" for path, number in expected["paths"].items()]
    lines += [f"  议案 {path:　<18}{number:4}" for path, number in expected["motion_paths"].items()]
    return "\n".join(lines)


# Days on which it is asked where the motions stand: round the last days of their clocks.
DOCKET_DAYS = [(1, 16), (1, 17), (1, 18), (1, 19), (2, 4), (2, 9), (2, 20), (4, 19), (5, 25), (6, 20), (7, 14), (7, 28), (9, 1), (9, 30), (10, 31)]


def scaled(paths: list, scale: float) -> list:
    return [(path, max(1, round(count * scale))) for path, count in paths]


RULES = """[profile]
name = "own"
title = { zh = "本区", en = "Our district" }
inherits = "national"
valid_from = "2020-01-01"
basis = "本区办理办法"

[conventions]
reassign_restarts = { value = true, source = "本区办理办法", status = "statute" }

[satisfaction]
joint = { value = "each_80", source = "本区办理办法", status = "statute" }
"""
CLOCKS = [
    ("return", 15, "days", "assigned"),
    ("reassign", 7, "days", "returned"),
    ("co_opinion", 1, "months", "assigned"),
]
RULES += "".join(
    f"""
[clock.{clock}]
value = {value}
unit = "{unit}"
from = "{start}"
source = "本区办理办法"
status = "statute"
"""
    for clock, value, unit, start in CLOCKS
)

ALL = [*ORDINARY, *MORE, *LATER_ROUNDS]
FEW = [(plain, 9), (late, 2), (overdue, 2), (silent_closed, 2), (silent_open, 1)]
OFFICES = {
    "chongqing": Office(CHONGQING, 2024, 20240115, ALL),
    "zhejiang": Office(ZHEJIANG, 2023, 20230115, scaled(ALL, 0.3)),
    "shanghai": Office(SHANGHAI, 2024, 20240116, scaled(ALL, 0.1), CITY, ("示例市", "310000", "province")),
    "township": Office(TOWNSHIP, 2024, 20240117, [*FEW, (withdrawn_early, 2), (not_withdrawn, 2)], OF_TOWNSHIP, ("示例镇", "110115101", "township")),
    "own": Office(OWN, 2024, 20240118, [*FEW, (reassigned, 10), (separate_returned, 3), *LATER_ROUNDS, *EVERY_VIEW, (merged, 4)], rules=RULES),
    "guizhou": Office(GUIZHOU, 2025, 20250115, [(plain, 12), (late, 2), (overdue, 2), (fixed, 36)], place=("示例县", "520123", "county")),
}


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    print(f"days reckoned by hand that hold: {check_vectors()}")
    for name in sys.argv[2:] or OFFICES:
        print(write(name, OFFICES[name], folder / name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
