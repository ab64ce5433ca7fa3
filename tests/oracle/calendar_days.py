#!/usr/bin/env python3
"""Compares the embedded working-day calendar with the PyPI package `chinesecalendar`, day by day.

Not part of the program and not run by `cargo test`. Reads src/domain/calendar/days.csv with its own few lines,
derives working or rest for every day of 2017 to 2026, asks the package the same, and prints every difference and the
count. Exit 0 when there is none.

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install chinesecalendar
    /tmp/oracle/bin/python tests/oracle/calendar_days.py
"""

import csv
import datetime
import pathlib
import sys

import chinese_calendar

FIRST, LAST = 2017, 2026
DAYS = pathlib.Path(__file__).parents[2] / "src/domain/calendar/days.csv"


def main() -> int:
    with DAYS.open(encoding="utf-8", newline="") as file:
        kinds = {datetime.date.fromisoformat(row["day"]): row["kind"] for row in csv.DictReader(file)}
    day, differences, compared = datetime.date(FIRST, 1, 1), 0, 0
    working_days: dict[int, int] = {}
    while day.year <= LAST:
        ours = {"off": False, "work": True}.get(kinds.get(day, ""), day.weekday() < 5)
        theirs = chinese_calendar.is_workday(day)
        working_days[day.year] = working_days.get(day.year, 0) + ours
        compared += 1
        if ours != theirs:
            differences += 1
            print(f"{day} {day:%a}: ours {'working' if ours else 'rest'}, package {'working' if theirs else 'rest'}")
        day += datetime.timedelta(days=1)
    print("working days:", ", ".join(f"{year} {count}" for year, count in working_days.items()))
    print(f"days compared: {compared}; differences: {differences}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
