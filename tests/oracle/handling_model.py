"""The handling of suggestions as law and practice have it: calendar, clocks, dated facts, states and lateness.

A model of its own: it shares no code with the program, and reads from it only the table of official holidays. What the
rules of a place leave open is decided here by the national statute: three months from the day of assigning, a period
not counting its first day, ending in the last month's last day where it lacks the day, and moving on to the next
working day (民法典 201-203).
"""

import calendar
import csv
import datetime
import functools
import pathlib
from dataclasses import dataclass, field

DAY = datetime.timedelta(days=1)
ROOT = pathlib.Path(__file__).parents[2]

# Start, then the last day of 5, 7, 10, 15, 20 and 30 working days; reckoned by hand from the notices.
WORKING_VECTORS = """
2024-01-30 2024-02-05 2024-02-07 2024-02-18 2024-02-23 2024-03-01 2024-03-15
2025-01-20 2025-01-26 2025-02-05 2025-02-08 2025-02-14 2025-02-21 2025-03-07
2025-04-24 2025-04-30 2025-05-07 2025-05-12 2025-05-19 2025-05-26 2025-06-10
2025-09-22 2025-09-28 2025-09-30 2025-10-11 2025-10-17 2025-10-24 2025-11-07
2026-02-09 2026-02-14 2026-02-25 2026-02-28 2026-03-06 2026-03-13 2026-03-27
"""
# Start, months, corresponding day, after moving to a working day.
MONTH_VECTORS = """
2024-01-31 3 2024-04-30 2024-04-30
2024-11-30 3 2025-02-28 2025-02-28
2024-08-31 6 2025-02-28 2025-02-28
2025-02-01 3 2025-05-01 2025-05-06
2025-07-01 3 2025-10-01 2025-10-09
2025-11-30 3 2026-02-28 2026-02-28
2025-03-27 3 2025-06-27 2025-06-27
"""
# Working days of a year, from the notices.
WORKING_YEARS = {2024: 251, 2025: 248, 2026: 248}


def date(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@functools.cache
def special_days() -> dict[datetime.date, str]:
    with (ROOT / "src/domain/calendar/days.csv").open(encoding="utf-8", newline="") as file:
        return {date(row["day"]): row["kind"] for row in csv.DictReader(file)}


@functools.cache
def is_working(day: datetime.date) -> bool:
    return {"off": False, "work": True}.get(special_days().get(day, ""), day.weekday() < 5)


def corresponding(start: datetime.date, months: int) -> datetime.date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def span(start: datetime.date, value: int, unit: str) -> tuple[datetime.date, datetime.date]:
    """The last day of a period, and the day it moves to."""
    if unit == "wd":
        day = start
        while value:
            day += DAY
            value -= is_working(day)
        return day, day
    end = corresponding(start, value) if unit == "m" else start + value * DAY
    day = end
    while not is_working(day):
        day += DAY
    return end, day


def check_vectors() -> int:
    """Holds the calendar against what was reckoned by hand; returns how many days were."""
    checked = 0
    for line in WORKING_VECTORS.split("\n"):
        start, *ends = map(date, line.split()) if line else (None,)
        for value, end in zip((5, 7, 10, 15, 20, 30), ends):
            assert span(start, value, "wd")[0] == end, (start, value, end)
            checked += 1
    for line in MONTH_VECTORS.strip().split("\n"):
        start, months, end, moved = line.split()
        assert span(date(start), int(months), "m") == (date(end), date(moved)), line
        checked += 2
    for year, count in WORKING_YEARS.items():
        days = (datetime.date(year, 1, 1) + number * DAY for number in range(366))
        assert sum(is_working(day) for day in days if day.year == year) == count, year
        checked += 1
    return checked


def no_later(ends: tuple, date: datetime.date | None, start: datetime.date) -> tuple:
    """A day fixed by a notice is the last one where it comes before the end of the period; it does not move."""
    return (ends[0], min(ends[1], date)) if date and date >= start else ends


@dataclass(frozen=True)
class Law:
    """The clocks of a place: value, unit, and the event each starts from."""

    name: str
    classes: str
    assign: tuple | None
    give_back: tuple | None
    reassign: tuple | None
    contact: tuple | None
    co_opinion: tuple | None
    co_redo: tuple | None
    feedback: tuple
    rehandle: tuple
    promise_eval: tuple | None
    reply: tuple = (3, "m")
    reply_max: tuple = (6, "m")
    landed: str = "AB"
    # Days fixed by a notice: no later than these, whatever the period, and never moved.
    reply_by: datetime.date | None = None
    co_opinion_by: datetime.date | None = None
    # Whether the reply counts anew from the day of assigning to another unit.
    restarts: bool = False
    # Clocks of motions: value, unit.
    motions: dict = field(default_factory=dict, hash=False)
    # Who may move a motion: so many deputies, and perhaps a delegation.
    movers: int = 10
    delegations: bool = False
    # Fewest movers who may have the presidium decide again, where the rules have it.
    reconsider: int | None = None
    # Whether what is not put on the agenda must become a suggestion.
    must_convert: bool = False


@dataclass
class Task:
    """What one unit has to do in one round, with all that happened to it."""

    unit: str
    role: str
    round: int
    assigned: datetime.date
    first: datetime.date
    received: datetime.date | None = None
    ended: datetime.date | None = None
    replied: datetime.date | None = None
    klass: str | None = None
    delivered: datetime.date | None = None
    replaced: datetime.date | None = None
    extensions: list = field(default_factory=list)
    returns: list = field(default_factory=list)
    opinions: list = field(default_factory=list)
    sent_back: list = field(default_factory=list)
    contacts: list = field(default_factory=list)
    urged: list = field(default_factory=list)
    changes: list = field(default_factory=list)

    def replies(self) -> bool:
        return self.role != "joint"

    def held(self, day) -> bool:
        """Whether the unit has the task on a day: given by then, and not given back."""
        return self.assigned <= day and not (self.ended and self.ended <= day)

    def done(self, day) -> bool:
        return bool(self.replied and self.replied <= day)

    def statutory(self, law: Law) -> tuple:
        """The last day of the reply and where it moves: always from the day of assigning, by the national statute."""
        if self.round > 1:
            return span(self.first, *law.rehandle)
        return no_later(span(self.first, *law.reply), law.reply_by, self.first)

    def due(self, law: Law, day) -> datetime.date:
        granted = [until for approved, until in self.extensions if approved <= day]
        return max([self.statutory(law)[1], *granted])

    def lateness(self, law: Law, day) -> str:
        if self.done(day):
            if self.replied <= self.statutory(law)[1]:
                return "on_time"
            return "extended" if self.replied <= self.due(law, self.replied) else "late"
        return "overdue" if day > self.due(law, day) else "open"

    def letter(self, day) -> str | None:
        changed = [to for on, to in self.changes if on <= day]
        return changed[-1] if changed else self.klass


@dataclass
class Facts:
    """A suggestion as dated facts."""

    number: str
    path: str
    category: str
    session: bool
    submitted: datetime.date
    signers: list
    publicity: str = "full"
    secret: bool = False
    reviews: list = field(default_factory=list)
    merged: tuple | None = None
    split_from: str | None = None
    # The day on which it became a suggestion of its own, where that is not the day of raising it.
    born: datetime.date | None = None
    withdrawn: datetime.date | None = None
    closed: datetime.date | None = None
    archived: datetime.date | None = None
    unsigned: list = field(default_factory=list)
    tasks: list = field(default_factory=list)
    views: dict = field(default_factory=dict)
    promises: list = field(default_factory=list)
    supervisions: list = field(default_factory=list)
    signer_views: list = field(default_factory=list)
    # The motion that it was.
    origin: str | None = None
    delegation: str | None = None
    # What happened: day, event, who.
    history: list = field(default_factory=list)
    published: list = field(default_factory=list)

    def exists(self, day) -> bool:
        return (self.born or self.submitted) <= day

    def settled(self, number: int) -> tuple | None:
        """The view of a round where every deputy's counts: at least four fifths of those who stand by it must be satisfied.
        It is settled when all have spoken, or when too many are dissatisfied for that."""
        views = [view for view in self.signer_views if view[0] == number]
        gone = {name for _, name in self.unsigned}
        total = len(set(self.signers) - gone)
        found = []
        for place in (3, 4):
            said = [view[place] for view in views]
            share = {grade: said.count(grade) / total for grade in ("satisfied", "basically", "dissatisfied")}
            if share["dissatisfied"] > 0.2:
                found.append("dissatisfied")
            elif len(views) < total:
                found.append(None)
            elif share["satisfied"] >= 0.8:
                found.append("satisfied")
            elif share["satisfied"] + share["basically"] >= 0.8:
                found.append("basically")
            else:
                found.append("dissatisfied" if share["dissatisfied"] else "silent")
        if len(views) < total and "dissatisfied" not in found:
            return None
        # Who has not been heard on one of the two when the other settles it has not spoken on it.
        return (max(view[1] for view in views), *(grade or "silent" for grade in found))

    def review(self, day) -> str | None:
        known = [outcome for on, outcome in self.reviews if on <= day]
        return known[-1] if known else None

    def held(self, day) -> list:
        """The tasks with their units on a day; a withdrawal ends those that were not replied to."""
        over = self.withdrawn if self.withdrawn and self.withdrawn <= day else None
        return [task for task in self.tasks if task.held(day) and not (over and not task.done(over))]

    def replying(self, day, number: int) -> list:
        return [task for task in self.held(day) if task.round == number and task.replies()]

    def round(self, day) -> int:
        """The newest round; a later one goes on while it waits for another unit in place of one that gave it back."""
        held = max((task.round for task in self.held(day) if task.replies()), default=0)
        begun = max((task.round for task in self.tasks if task.replies() and task.assigned <= day), default=0)
        over = self.withdrawn and self.withdrawn <= day
        return begun if begun > 1 and not over else held

    def all_replied(self, day, number: int) -> bool:
        tasks = self.replying(day, number)
        return bool(tasks) and all(task.done(day) for task in tasks)

    def view(self, day, number: int) -> tuple | None:
        view = self.views.get(number)
        return view[1:] if view and view[0] <= day else None

    def state(self, day) -> str:
        for on, name in ((self.archived, "archived"), (self.withdrawn, "withdrawn"), (self.closed, "closed")):
            if on and on <= day:
                return name
        number = self.round(day)
        if number:
            return self.handling_state(day, number)
        if self.merged and self.merged[0] <= day:
            return "merged"
        if any(task.assigned <= day for task in self.tasks):
            return "accepted"
        return self.review(day) or "registered"

    def handling_state(self, day, number: int) -> str:
        if self.all_replied(day, number):
            view = self.view(day, number)
            if view and "dissatisfied" in view:
                # 仍不满意 belongs to handling again, whatever comes next (domain: S12a of S12).
                return "redo"
            # A form that states no view is a form returned all the same.
            return "closed" if view else "replied"
        if number > 1:
            return "redo"
        seen = any(task.received and task.received <= day for task in self.held(day) if task.replies())
        return "handling" if seen else "assigned"

    def standing(self, law: Law, day, number: int) -> dict:
        """Where the reply of a round stands: one suggestion, done when all have replied."""
        tasks = self.replying(day, number)
        due = max(task.due(law, day) for task in tasks)
        if not self.all_replied(day, number):
            late = "overdue" if any(task.lateness(law, day) == "overdue" for task in tasks) else "open"
            waited = [task.due(law, day) for task in tasks if not task.done(day)]
            return {"due": due, "replied": None, "lateness": late, "days": (min(waited) - day).days}
        worst = max((task.lateness(law, day) for task in tasks), key=("on_time", "extended", "late").index)
        beyond = min((task.due(law, task.replied) - task.replied).days for task in tasks)
        days = beyond if worst == "late" else None
        return {"due": due, "replied": max(task.replied for task in tasks), "lateness": worst, "days": days}

    def stopped(self, law: Law) -> list:
        """Clocks that must not run: of a unit whose return was granted, of what was withdrawn, of a view once it is closed, of what
        came after the day of a notice."""
        clocks = ["contact", "reply", "reply_max", "rehandle", "co_opinion"]
        ended = [(task.unit, task.round) for task in self.tasks if task.ended or self.withdrawn]
        found = [[clock, unit, number] for unit, number in ended for clock in clocks]
        if law.co_opinion_by:
            found += [["co_opinion", task.unit, task.round] for task in self.tasks if task.assigned > law.co_opinion_by]
        silent = [task.round for task in self.tasks if task.round not in self.views]
        return found + [["feedback", None, number] for number in silent if self.withdrawn or self.closed]

    def clocks(self, law: Law, day) -> list:
        """Every clock that the rules name: (clock, unit, round, start, last day, day it moves to, done)."""
        found = []

        def add(clock, unit, number, start, length, done):
            if self.withdrawn and not done:
                return
            ends = span(start, *length[:2]) if length else (law.co_opinion_by,) * 2
            by = {"reply": law.reply_by, "co_opinion": law.co_opinion_by}.get(clock)
            found.append((clock, unit, number, start, *no_later(ends, by, start), done))

        if law.assign and not self.session and self.tasks:
            add("assign", None, None, self.born if self.origin else self.submitted, law.assign, min(task.assigned for task in self.tasks))
        for task in self.tasks:
            if task.assigned <= day:
                self.task_clocks(law, task, add)
        for number in sorted({task.round for task in self.tasks}):
            if self.all_replied(day, number):
                start = max(task.delivered or task.replied for task in self.replying(day, number))
                view = self.views.get(number)
                if not view and self.closed:
                    continue
                add("feedback", None, number, start, law.feedback, view[0] if view else None)
        for promise in self.promises:
            if law.promise_eval and promise["kept"]:
                add("promise_eval", None, None, promise["kept"], law.promise_eval, promise["evaluated"])
        return found

    def task_clocks(self, law: Law, task: Task, add):
        asked = task.returns[-1][0] if task.returns else None
        begin = {"assigned": task.assigned, "received": task.received}
        if law.give_back and begin[law.give_back[2]]:
            add("return", task.unit, task.round, begin[law.give_back[2]], law.give_back, asked)
        if task.ended and law.reassign:
            add("reassign", task.unit, task.round, task.ended, law.reassign, task.replaced)
        if task.ended:
            return
        if task.replies():
            clock = "reply" if task.round == 1 else "rehandle"
            length = law.reply if task.round == 1 else law.rehandle
            add(clock, task.unit, task.round, task.first, length, task.replied)
            if task.round == 1:
                add("reply_max", task.unit, 1, task.first, law.reply_max, task.replied)
        if task.replies() and law.contact and task.received and task.round == 1:
            add("contact", task.unit, 1, task.received, law.contact, min(task.contacts, default=None))
        # A notice sets a day for what was assigned before it; what comes later has none from it.
        by_notice = task.assigned if law.co_opinion_by and task.assigned <= law.co_opinion_by else None
        start = begin[law.co_opinion[2]] if law.co_opinion else by_notice
        if not task.replies() and start:
            add("co_opinion", task.unit, task.round, start, law.co_opinion, min(task.opinions, default=None))
        for back in task.sent_back if law.co_redo else []:
            add("co_redo", task.unit, 1, back, law.co_redo, min((on for on in task.opinions if on > back), default=None))
