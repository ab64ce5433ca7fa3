#!/usr/bin/env python3
"""Checks month arithmetic and deadlines against `dateutil` and `chinesecalendar`, which know nothing of this program.

Not part of the program and not run by `cargo test`. First let the program write what it reckons, then compare:

    cargo test --test deadline_oracle
    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install chinesecalendar python-dateutil
    /tmp/oracle/bin/python tests/oracle/deadlines.py [DIRECTORY]

DIRECTORY is where the files were written, by default target/tmp. Prints the differences (at most 20 of a kind) and the
counts. Exit 0 when there is none.
"""

import csv
import datetime
import functools
import pathlib
import sys

import chinese_calendar
from dateutil.relativedelta import relativedelta

DAY = datetime.timedelta(days=1)
ROOT = pathlib.Path(__file__).parents[2]


def rows(path: pathlib.Path):
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@functools.cache
def is_working(day: datetime.date) -> bool:
    return chinese_calendar.is_workday(day)


@functools.cache
def days_off() -> frozenset[datetime.date]:
    """The days a notice names as off. Read from our own table: the package also counts three weekends of 2019 that
    their notice only says are adjacent to the holiday (与周末连休)."""
    table = ROOT / "src/domain/calendar/days.csv"
    return frozenset(datetime.date.fromisoformat(row["day"]) for row in rows(table) if row["kind"] == "off")


def end_of(start: datetime.date, value: int, unit: str) -> datetime.date:
    if unit == "months":
        return start + relativedelta(months=value)
    if unit == "days":
        return start + value * DAY
    day = start
    while value:
        day += DAY
        value -= is_working(day)
    return day


def rolled(day: datetime.date, roll: str) -> datetime.date:
    while (roll == "nonworking" and not is_working(day)) or (roll == "holiday" and day in days_off()):
        day += DAY
    return day


def compare(name: str, path: pathlib.Path, check) -> int:
    count = wrong = 0
    for row in rows(path):
        count += 1
        expected = check(row)
        if expected is not None:
            wrong += 1
            if wrong <= 20:
                print(name, row, "expected", expected)
    print(f"{name}: {count} compared, {wrong} differences")
    return wrong


def check_months(row) -> str | None:
    expected = datetime.date.fromisoformat(row["start"]) + relativedelta(months=int(row["months"]))
    return None if expected.isoformat() == row["end"] else expected.isoformat()


def check_deadline(row) -> str | None:
    end = end_of(datetime.date.fromisoformat(row["start"]), int(row["value"]), row["unit"])
    due = end if row["unit"] == "working_days" else rolled(end, row["roll"])
    same = (end.isoformat(), due.isoformat()) == (row["statutory_end"], row["due"])
    return None if same else f"{end} {due}"


def main() -> int:
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/tmp"
    wrong = compare("months", folder / "months.csv", check_months)
    wrong += compare("deadlines", folder / "deadlines.csv", check_deadline)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
