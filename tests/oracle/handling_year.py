#!/usr/bin/env python3
"""A scripted year of suggestions through every path, as sheets for the program, with what must come of it.

    python3 tests/oracle/handling_year.py FOLDER [chongqing|zhejiang]

Writes two offices: `FOLDER/chongqing` with 300 suggestions and `FOLDER/zhejiang` with fewer, whose clocks start from
receipt. Each has the sheets, in the order of their names, and `expected.json`. Shares no code with the program; see
`tests/handling_year.rs` for the comparison. Prints how many suggestions took which path.
"""

import collections
import datetime
import decimal
import json
import pathlib
import sys

from handling_gates import MORE
from handling_model import CHONGQING, ZHEJIANG, Facts, Law, check_vectors
from handling_paths import build
from handling_script import NAMES, SYSTEMS, UNITS, Script

SOLVED, LANDED = {"A"}, {"A", "B"}
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
        self.all = [case for case in script.cases if case.submitted <= day]
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
        session = sum(case.session for case in self.all)
        self.share("suggestion.origin.session", session, total)
        self.share("suggestion.origin.between", total - session, total)
        signers = [len(case.signers) - sum(on <= self.day for on, _ in case.unsigned) for case in self.all]
        self.share("suggestion.signers.individual", sum(number == 1 for number in signers), total)
        self.share("suggestion.signers.joint", sum(number > 1 for number in signers), total)
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
        self.rate("reply.solved_rate", sum(letters[letter] for letter in SOLVED), len(replied))
        self.rate("reply.landed_rate", sum(letters[letter] for letter in LANDED), len(replied))
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


def listed(case: Facts, law: Law, day: datetime.date) -> dict:
    row = {"status": case.state(day), "round": case.round(day) or None, "due_on": None, "replied_on": None, "lateness": None, "days": None}
    if row["round"]:
        standing = case.standing(law, day, row["round"])
        row |= {"due_on": standing["due"], "replied_on": standing["replied"], "lateness": standing["lateness"], "days": standing["days"]}
    return row


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
        "opinions": sum(len(task.opinions) for _, task in tasks),
        "sent_back": sum(len(task.sent_back) for _, task in tasks),
        "extensions": sum(len(task.extensions) for _, task in tasks),
        "contacts": sum(len(task.contacts) for _, task in tasks),
        "unsigned": sum(len(case.unsigned) for case in script.cases),
        "class_changes": sum(len(task.changes) for _, task in tasks),
        "rounds": {str(number): sum(any(task.round == number and task.replies() for task in case.tasks) for case in script.cases) for number in (1, 2, 3)},
    }


def office(law: Law, year: int, seed: int, scale: float, folder: pathlib.Path) -> str:
    script = build(law, year, seed, scale, MORE)
    runs = script.write(folder)
    days = [datetime.date(year, 6, 28), datetime.date(year, 12, 31)]
    end = datetime.date(year + 1, 6, 30)
    paths = collections.Counter(case.path for case in script.cases)
    expected = {
        "year": year,
        "today": end,
        "registered": len(script.rows),
        "runs": runs,
        "lists": {str(day): {case.number: listed(case, law, day) for case in script.cases if case.submitted <= day} for day in days},
        "figures": {str(day): Totals(script, day).figures for day in days},
        "units": {str(day): Totals(script, day).units() for day in days},
        "clocks": {case.number: case.clocks(law, end) for case in script.cases if case.tasks},
        "stopped": {case.number: case.stopped() for case in script.cases if case.tasks},
        "ledger": ledger(script),
        "paths": dict(paths),
        "refusals": len(script.refusals),
    }
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, default=str, indent=1), encoding="utf-8")
    lines = [f"{law.name}: {len(script.cases)} suggestions, {len(runs)} runs, {len(script.refusals)} refused steps"]
    lines += [f"  {path:　<16}{number:4}" for path, number in paths.items()]
    return "\n".join(lines)


OFFICES = {"chongqing": (CHONGQING, 2024, 20240115, 1), "zhejiang": (ZHEJIANG, 2023, 20230115, 0.3)}


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    print(f"days reckoned by hand that hold: {check_vectors()}")
    for name in sys.argv[2:] or OFFICES:
        print(office(*OFFICES[name], folder / name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
