"""A register as the rows of its tables, and the day, period and place that figures are seen for.

Shares no code with the program: the tables are read from CSV files as `renda sql` writes them, one a table; every question is
answered by loops over rows. An empty cell is nothing stated.
"""

import csv
import pathlib
from collections import defaultdict
from dataclasses import dataclass

# The columns that are read; none of them is personal.
TABLES = {
    "region": "code, level",
    "congress": "region, term, starts_on, ends_on, quota",
    "session": "region, session, opens_on",
    "person": "id, name, sex, ethnicity, birth, party, education",
    "seat": "id, region, term, cert_no, person_id, level, composition, delegation, reelected, elected_on, status, suspended_on, resumed_on, ended_on, end_reason",
    "unit": "id, region, name, system",
    "suggestion": "id, region, term, session, number, kind, category, delegation, cosigner_count, submitted_on, registered_on, review, "
    "publicity, secret, repeated, key_item, key_item_on, excellent, excellent_on, split_from",
    "signer": "suggestion_id, ordinal, seat_id, withdrawn_on",
    "review": "suggestion_id, ordinal, reviewed_on, outcome",
    "task": "id, suggestion_id, round, unit_id, role, assigned_on, clock_on, statutory_on, due_on, replied_on, ended_on, end_reason",
    "extension": "task_id, approved_on, until_on",
    "contact": "task_id, contacted_on, form",
    "reply": "task_id, reply_class",
    "class_change": "task_id, ordinal, changed_on, from_class",
    "feedback": "suggestion_id, round, feedback_on, attitude, result",
    "promise": "suggestion_id, ordinal, promised_on, due_on, done_on",
    "promise_change": "suggestion_id, promise, ordinal, changed_on, due_before",
    "publication": "suggestion_id, published_on, reply_extent",
    "supervision": "suggestion_id, ordinal, kind, criteria, opened_on, closed_on",
    "supervision_event": "suggestion_id, supervision, held_on, deputies, citizens",
    "urging": "task_id, urged_on",
    "task_return": "task_id, asked_on, decided_on, accepted",
    "station": "id, region, code, name, kind, host_kind, grade, opened_on, closed_on",
    "activity": "id, region, kind, theme, station_id, starts_on",
    "attendance": "activity_id, seat_id, state, count",
    "matter": "region, seat_id, activity_id, beneficiaries, money, done_on",
    "opinion": "region, station_id, received_on, seat_id, category, draft, route, answered_on, adopted_on, suggestion_id",
}


class Register:
    """Rows by table, and those that belong to a suggestion or a task by it."""

    def __init__(self, folder: pathlib.Path):
        self.rows = {table: read(folder / f"{table}.csv") for table in TABLES}
        for table in ("person", "seat", "unit", "suggestion", "task", "station", "activity"):
            setattr(self, table, {row["id"]: row for row in self.rows[table]})
        self.level = {row["code"]: row["level"] for row in self.rows["region"]}
        self.congress = {(row["region"], row["term"]): row for row in self.rows["congress"]}
        self.opening = {(row["region"], row["session"]): row["opens_on"] for row in self.rows["session"]}
        self.of_suggestion = {
            table: grouped(self.rows[table], "suggestion_id")
            for table in ("signer", "review", "task", "feedback", "publication", "supervision", "promise_change")
        }
        self.of_task = {table: grouped(self.rows[table], "task_id") for table in ("extension", "contact", "reply", "class_change")}


def read(path: pathlib.Path) -> list[dict]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def grouped(rows: list[dict], key: str) -> dict[str, list[dict]]:
    found = defaultdict(list)
    for row in rows:
        found[row[key]].append(row)
    return found


@dataclass(frozen=True)
class Point:
    """The cut-off, the days of the period, the region in scope and the region whose congress is the office's own. Days are
    written so that the order of texts is the order of days."""

    as_of: str
    first: str
    last: str
    region: str | None = None
    office: str | None = None

    def by(self, day: str | None) -> bool:
        """Whether something dated so has happened by the cut-off."""
        return day is not None and day <= self.as_of

    def during(self, day: str | None) -> bool:
        """Whether it happened in the period and by the cut-off."""
        return day is not None and self.first <= day <= min(self.last, self.as_of)

    def within(self, code: str) -> bool:
        """Whether a place lies in scope: a region covers what its code begins (GB/T 2260: two digits a level)."""
        return self.region is None or within(code, self.region)

    def below(self, code: str) -> str:
        """The region directly below the one that is reported on in which a place lies, or the place itself where it lies at no
        lower level."""
        above = self.region or self.office or "000000"
        if above == "000000":
            return code[:2] + "0000"
        if above.endswith("0000"):
            return code[:4] + "00"
        return code[:6] if above.endswith("00") and len(above) == 6 else code

    def delegation(self, seat: dict) -> str:
        """The delegation of a seat; delegations of other congresses are one, called `*`."""
        return self.named(seat["region"], seat["delegation"])

    def named(self, region: str, delegation: str | None) -> str:
        return (delegation or "") if self.office in (None, region) else "*"


def within(code: str, region: str) -> bool:
    if region == "000000":
        return True
    if len(region) == 6 and region.endswith("0000"):
        return code[:2] == region[:2]
    if len(region) == 6 and region.endswith("00"):
        return code[:4] == region[:4]
    return code.startswith(region)


def county(code: str) -> str:
    """A township's county; anything else is itself."""
    return code[:6] if len(code) > 6 else code


def level_of(register: Register, code: str) -> str:
    """The level of a place, from the register of regions, else by the form of its code."""
    if code in register.level:
        return register.level[code]
    if code == "000000":
        return "nation"
    if len(code) > 6:
        return "township"
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"
