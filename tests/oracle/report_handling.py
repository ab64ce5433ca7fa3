"""Suggestions of a period and how they stand on a day: review, signers, tasks, replies, timing, rounds, views, contacts."""

from collections import defaultdict
from datetime import date

from report_register import Point, Register

FACE = {"meeting", "visit"}
# From the best to the worst; a suggestion stands as the worst of its tasks does.
STANDINGS = ("on_time", "extended", "untimed", "waiting", "late", "overdue")


class Task:
    """What one unit has to do in one round, as of a day."""

    def __init__(self, register: Register, point: Point, row: dict):
        self.row, self.round, self.unit, self.role = row, int(row["round"]), row["unit_id"], row["role"]
        self.owes = self.role != "joint"
        self.assigned = row["assigned_on"]
        # Given to another unit, a task keeps the day from which the suggestion has been handled.
        self.began = row["clock_on"] or row["assigned_on"]
        self.replied = row["replied_on"] if point.by(row["replied_on"]) else None
        self.standing = self.stand(register, point)
        self.letter = self.class_of(register, point) if self.replied else None

    def stand(self, register: Register, point: Point) -> str:
        limit = self.row["statutory_on"] or self.row["due_on"]
        approved = [
            row["until_on"]
            for row in register.of_task["extension"][self.row["id"]]
            if point.by(row["approved_on"]) and (self.replied is None or row["approved_on"] <= self.replied)
        ]
        if limit is None and not approved:
            return "untimed"
        longest = max([day for day in (limit, *approved) if day])
        if self.replied is None:
            return "overdue" if point.as_of > longest else "waiting"
        if limit is not None and self.replied <= limit:
            return "on_time"
        return "extended" if approved and self.replied <= max(approved) else "late"

    def class_of(self, register: Register, point: Point) -> str:
        """The letter as of the day: what was changed later is still what it was."""
        later = [row for row in register.of_task["class_change"][self.row["id"]] if row["changed_on"] > point.as_of]
        if later:
            return min(later, key=lambda row: (row["changed_on"], int(row["ordinal"])))["from_class"] or ""
        replies = register.of_task["reply"][self.row["id"]]
        return (replies[0]["reply_class"] or "") if replies else ""


class Suggestion:
    """A suggestion as of a day."""

    def __init__(self, register: Register, point: Point, row: dict):
        self.register, self.point, self.row, self.id = register, point, row, row["id"]
        of = {table: register.of_suggestion[table][self.id] for table in ("signer", "task", "feedback", "publication")}
        opening = register.opening.get((row["region"], f"{row['term']}-{row['session']}"))
        said = [row["registered_on"], row["submitted_on"]]
        if row["kind"] != "converted" and row["split_from"] is None:
            said.reverse()
        self.dated = next((day for day in (*said, opening) if day), None)
        self.signers = [one for one in of["signer"] if not point.by(one["withdrawn_on"])]
        self.every_task, self.feedback = of["task"], of["feedback"]
        self.tasks = [
            Task(register, point, task) for task in of["task"] if point.by(task["assigned_on"]) and not point.by(task["ended_on"])
        ]
        self.owed = [task for task in self.tasks if task.owes]
        self.published = any(point.by(one["published_on"]) and one["reply_extent"] != "none" for one in of["publication"])

    def review(self) -> str | None:
        """The outcome as of the day; one that nobody dated holds from the beginning."""
        reviews = self.register.of_suggestion["review"][self.id]
        if not reviews:
            return self.row["review"]
        known = [one for one in reviews if self.point.by(one["reviewed_on"])]
        return max(known, key=lambda one: (one["reviewed_on"], int(one["ordinal"])))["outcome"] if known else None

    def outcome(self) -> str:
        """Every suggestion has one of these; what is assigned without a word of its review was accepted."""
        return self.review() or ("accepted" if self.owed else "pending")

    def is_handled(self) -> bool:
        return self.review() in (None, "accepted", "merged")

    def signed_by(self) -> str:
        number = len(self.signers)
        if number > 1 or int(self.row["cosigner_count"] or 0) > 0:
            return "joint"
        if number == 1:
            return "individual"
        return "delegation" if self.row["delegation"] else "none"

    def delegation(self) -> str:
        """That of the lead deputy, else the one that put it forward."""
        lead = [one for one in self.register.of_suggestion["signer"][self.id] if one["ordinal"] == "0" and one["seat_id"]]
        if lead:
            seat = self.register.seat[lead[0]["seat_id"]]
            named = self.point.delegation(seat)
            if named:
                return named
        return self.point.named(self.row["region"], self.row["delegation"]) if self.row["delegation"] else ""

    def first_round(self) -> int:
        """The round in which its handling began: later than 1 where nothing was recorded of the first."""
        rounds = {int(task["round"]) for task in self.every_task if task["role"] != "joint"}
        rounds |= {1 for task in self.every_task if int(task["round"]) == 1}
        return min(rounds, default=1)

    def in_round(self, number: int) -> list[Task]:
        return [task for task in self.owed if task.round == number]

    def is_replied(self, number: int) -> bool:
        tasks = self.in_round(number)
        return bool(tasks) and all(task.replied for task in tasks)

    def begun(self) -> int:
        """The newest round; one whose unit gave it back waits for another unit and goes on."""
        return max(
            (
                int(task["round"])
                for task in self.every_task
                if task["role"] != "joint"
                and self.point.by(task["assigned_on"])
                and (not self.point.by(task["ended_on"]) or task["end_reason"] == "returned")
            ),
            default=0,
        )

    def view(self, number: int | None) -> dict:
        for row in self.feedback:
            if row["round"] == str(number) and (row["feedback_on"] is None or self.point.by(row["feedback_on"])):
                return row
        return {"attitude": None, "result": None}


class Case:
    """A suggestion that was assigned, with what is counted of it."""

    def __init__(self, of: Suggestion):
        self.of, self.id = of, of.id
        number = of.first_round()
        self.first = of.in_round(number)
        self.began = min((task.began for task in self.first), default=None)
        self.replied = max(task.replied for task in self.first) if of.is_replied(number) else None
        self.standing = self.stand()
        rounds = [round_ for round_ in {task.round for task in of.owed} if of.is_replied(round_)]
        self.last = max(rounds, default=None)
        self.letter = max(task.letter for task in of.in_round(self.last)) if self.last else None
        self.again = of.begun() > number if self.first else False
        self.again_replied = self.again and self.last == of.begun()
        self.views = {"first": of.view(number), "final": of.view(self.last)}
        contacts = self.contacts()
        spoken = [day for day, form in contacts if form != "none"]
        self.contact = "face" if any(form in FACE for _, form in contacts) else "remote" if spoken else "none"
        self.spoken_before = bool(self.replied) and any(day <= self.replied for day in spoken)
        row = of.row
        self.publishable = bool(self.last) and row["secret"] in (None, "0") and row["publicity"] != "none"

    def stand(self) -> str | None:
        if not self.first:
            return None
        worst = max((task.standing for task in self.first), key=STANDINGS.index)
        if self.replied:
            return {"untimed": "untimed_replied"}.get(worst, worst)
        # Not all have replied: one that replied late, or is past its day, makes the suggestion overdue.
        return {"late": "overdue", "overdue": "overdue", "waiting": "waiting"}.get(worst, "untimed_open")

    def contacts(self) -> list[tuple]:
        """By units that lead or handle separately, those that gave the task back included."""
        register, point = self.of.register, self.of.point
        return [
            (row["contacted_on"], row["form"])
            for task in self.of.every_task
            if task["role"] != "joint"
            for row in register.of_task["contact"][task["id"]]
            if point.by(row["contacted_on"])
        ]


def days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def unit_key(register: Register, identity: str) -> str:
    unit = register.unit.get(identity)
    return f"{unit['region']}/{unit['name']}" if unit else ""


def suggestions(register: Register, point: Point) -> list[tuple]:
    """Those of the period, with what they may be broken down by."""
    found = []
    for row in register.rows["suggestion"]:
        if not point.within(row["region"]):
            continue
        one = Suggestion(register, point, row)
        by = {"category": row["category"] or "", "region": point.below(row["region"]), "month": (one.dated or "")[:7]}
        by["delegation"] = one.delegation()
        found.append((one, by))
    return found


def handled(register: Register, point: Point, all_: list[tuple]) -> tuple[list, list]:
    """Tasks of the first round, and suggestions that were assigned."""
    tasks, cases = [], []
    for one, by in all_:
        if not one.is_handled():
            continue
        number = one.first_round()
        place = {key: by[key] for key in ("category", "region")}
        for task in one.tasks:
            if task.round == number:
                unit = register.unit.get(task.unit)
                known = {"unit": unit_key(register, task.unit), "system": (unit or {}).get("system") or ""}
                tasks.append((task, {**place, **known, "month": task.assigned[:7]}))
        if one.owed:
            case = Case(one)
            units = {task.unit for task in case.first}
            more = {
                "month": (case.began or "")[:7],
                "delegation": by["delegation"],
                "unit": {unit_key(register, unit) for unit in units},
                "system": {(register.unit.get(unit) or {}).get("system") or "" for unit in units},
            }
            cases.append((case, {**place, **more}))
    return tasks, cases


def promises(register: Register, point: Point) -> list[tuple]:
    """Each with the day it is due as of the cut-off: what was put off later is still due on its former day, where that is known."""
    changes = defaultdict(list)
    for row in register.rows["promise_change"]:
        if row["changed_on"] > point.as_of:
            changes[row["suggestion_id"], row["promise"]].append(row)
    found = []
    for row in register.rows["promise"]:
        later = changes[row["suggestion_id"], row["ordinal"]]
        due = min(later, key=lambda one: (one["changed_on"], int(one["ordinal"])))["due_before"] if later else None
        due = due or row["due_on"]
        made = row["promised_on"] is None or point.by(row["promised_on"])
        if made and point.during(due) and point.within(register.suggestion[row["suggestion_id"]]["region"]):
            found.append(({"due": due, "kept": row["done_on"] if point.by(row["done_on"]) else None}, {}))
    return found
