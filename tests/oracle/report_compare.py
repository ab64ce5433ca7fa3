#!/usr/bin/env python3
"""Holds reports of the program, as it writes them in JSON, against figures worked out from the tables.

    python3 tests/oracle/report_compare.py TABLES CASES.json

`CASES.json` has the `rules` of the place (see `report_figures.py`) and the `cases`: each with the file of a report, its `kind`,
the `point` for which it was asked and the one it is held `against`. Kinds: `definitions` (`report figures`), `whole`
(`report annual` or `period`), `by` (the same with `--by`), `beside` (with `--by` and `--against`), `part` (`report unit`, `deputy`, `station`) and `list`
(`--list`). Prints how many values were compared and every difference; a figure that only one side knows is a difference.
"""

import json
import pathlib
import sys
from collections import defaultdict
from decimal import Decimal
from fractions import Fraction

from report_categories import edition_on
from report_categories import rows as category_rows
from report_figures import Report, person_key, rounded, station_key, unit_key
from report_register import Register

# Tables with a row a value of a dimension: sheet, dimension, column and figure.
CROSSES = {
    "handling_units": ("unit", {
        "tasks": "handling.tasks", "cases": "handling.cases", "lead": "handling.tasks.lead", "separate": "handling.tasks.separate",
        "joint": "handling.tasks.joint", "replied": "timing.tasks.replied", "on_time": "timing.tasks.on_time",
        "extended": "timing.tasks.extended", "late": "timing.tasks.late", "overdue": "timing.tasks.overdue",
        "waiting": "timing.tasks.waiting", "rehandled": "rehandled.count", "satisfied": "satisfaction.final.result.satisfied",
        "basically": "satisfaction.final.result.basically", "dissatisfied": "satisfaction.final.result.dissatisfied",
    }),
    "delegations": ("delegation", {
        "deputies": "structure.count", "suggestions": "suggestion.count", "led": "suggestion.led", "signatures": "suggestion.signatures",
        "persons": "suggestion.persons", "without": "deputy.without_suggestion",
        "took_part": "participation.persons",
    }),
    "kinds": ("kind", {
        "activities": "activity.count", "participations": "participation.count", "persons": "participation.persons",
        "expected": "attendance.expected", "leave": "attendance.leave", "absent": "attendance.absent",
    }),
    "months": ("month", {
        "activities": "activity.count", "participations": "participation.count", "opinions": "opinion.count", "matters": "matter.count",
    }),
    "counties": ("county", {
        "activities": "activity.count", "participations": "participation.count", "opinions": "opinion.count", "matters": "matter.count",
        "stations": "station.stations", "rooms": "station.rooms", "models": "station.models", "points": "station.points",
    }),
    "station_work": ("station", {
        "activities": "activity.count", "participations": "participation.count", "persons": "participation.persons",
        "opinions": "opinion.count", "answered": "opinion.answered", "converted": "opinion.converted",
        "forwarded": "legislative.forwarded", "adopted": "legislative.adopted", "matters": "matter.count",
    }),
    "headcount": ("congress", {"quota": "deputy.quota", "held": "deputy.held", "vacant": "deputy.vacant"}),
}  # fmt: skip
ANSWERS = ("satisfied", "basically", "dissatisfied", "silent", "returned", "satisfied_rate", "content_rate")
# Figures that serve the identities and stand in no section; they can be listed.
UNPRINTED = {"deputy.over_quota", "deputy.ended_sitting", "deputy.elected_sitting", "deputy.turnover", "deputy.held"}
EMPTY = {"value": "0", "numerator": None, "denominator": None, "percent": None}


class Parts:
    """The parts of every figure by a dimension, worked out when they are asked for."""

    def __init__(self, report: Report):
        self.report, self.known = report, {}

    def by(self, dimension: str) -> dict:
        if dimension not in self.known:
            self.known[dimension] = self.report.parts(dimension)
        return self.known[dimension]


class Comparison:
    """What was compared, and what was not equal."""

    def __init__(self, register: Register):
        self.register, self.rules = register, {}
        self.compared, self.differences, self.reports = 0, [], {}

    def report(self, point: dict | None) -> tuple | None:
        """The report, its figures and its parts."""
        if point is None:
            return None
        key = json.dumps([point, self.rules], sort_keys=True)
        if key not in self.reports:
            found = Report(self.register, {**self.rules, **point})
            self.reports[key] = (found, found.figures(), Parts(found))
        return self.reports[key]

    def hold(self, where: str, what: str, expected, got):
        self.compared += 1
        both = [None if value is None else Decimal(value) for value in (expected, got)]
        if both[0] != both[1]:
            self.differences.append(f"{where}: {what}: worked out {expected}, reported {got}")

    def missing(self, where: str, what: str, keys):
        if keys:
            self.differences.append(f"{where}: {what}: {sorted(keys)[:12]}")

    def run(self, case: dict, rules: dict, folder: pathlib.Path):
        self.rules = {**rules, **case.get("rules", {})}
        text = (folder / case["report"]).read_text(encoding="utf-8")
        document = json.loads(text, parse_float=Decimal)
        if document.get("error"):
            self.differences.append(f"{case['report']}: {document['error']}")
        else:
            getattr(self, case["kind"])(case["report"], document, case)

    def definitions(self, where: str, document: dict, case: dict):
        """The same figures, each with the same dimensions, as far as there are records with any."""
        report, figures, _ = self.report(case["point"])
        listed = {row["figure"]: {name.removeprefix("by_") for name in row["dimensions"] or []} for row in document["sheets"][0]["rows"]}
        self.missing(where, "worked out only", figures.keys() - listed.keys())
        self.missing(where, "reported only", listed.keys() - figures.keys())
        for key, (records, _) in report.counts.items():
            known = {dimension for _, by in report.sets[records] for dimension in by}
            self.compared += 1
            if report.sets[records] and known != listed.get(key):
                self.differences.append(f"{where}: {key}: broken down by {sorted(known)}, reported {sorted(listed.get(key, []))}")

    def whole(self, where: str, document: dict, case: dict):
        now, then = self.report(case["point"]), self.report(case["against"])
        self.header(where, document, case)
        seen = set()
        for sheet in document["sheets"]:
            for row in sheet["rows"]:
                if "figure" in row and sheet["key"] != "categories":
                    seen.add(row["figure"])
                    self.row(where, row, (now, then), (now[1], then and then[1]))
            if sheet["key"] == "categories":
                self.categories(where, sheet, (now, then), case)
            elif sheet["key"] in CROSSES:
                self.cross(where, sheet, now, case)
            elif sheet["key"] == "answers":
                self.answers(where, sheet, now[1])
        unused = {f"reply.class.{letter}" for letter in "ABCD" if now[1][f"reply.class.{letter}"]["value"] == "0"}
        self.missing(where, "figures that are not printed", now[1].keys() - seen - UNPRINTED - unused)
        self.unprinted_parts(where, seen, now)
        has_table = any(sheet["key"] == "categories" for sheet in document["sheets"])
        if has_table != bool(edition_on(self.rules.get("categories", []), case["point"]["last"])):
            self.differences.append(f"{where}: the table of categories is {'there' if has_table else 'missing'}")

    def header(self, where: str, document: dict, case: dict):
        for key in ("as_of", "office", "against_as_of"):
            expected = case["point"].get(key) if key != "against_as_of" else (case["against"] or {}).get("as_of")
            if key == "office":
                expected = expected or case["point"]["region"]
            self.compared += 1
            if document.get(key) != expected:
                self.differences.append(f"{where}: {key}: asked {expected}, reported {document.get(key)}")

    def row(self, where: str, row: dict, reports: tuple, figures: tuple):
        key = row["figure"]
        if ".by_" in key:
            now, before = (report and self.part_of(key, report) for report in reports)
        else:
            now, before = figures[0].get(key), figures[1] and figures[1].get(key)
        if now is None:
            self.differences.append(f"{where}: {key} is not known")
            return
        for column in ("value", "numerator", "denominator", "percent"):
            self.hold(where, f"{key} {column}", now[column], row[column])
        if reports[1]:
            self.change(where, row, now, before)

    def change(self, where: str, row: dict, now: dict, before: dict):
        key = row["figure"].split(".by_")[0]
        values = [one["value"] for one in (now, before)]
        known = None not in values
        change = Decimal(values[0]) - Decimal(values[1]) if known else None
        self.hold(where, f"{row['figure']} before", values[1], row["before"])
        self.hold(where, f"{row['figure']} change", change, row["change"])
        growth = None
        if known and row["unit"] not in ("percent", "day", "year") and key != "suggestion.per_deputy" and Decimal(values[1]) > 0:
            exact = Fraction(change) * 100 / Fraction(Decimal(values[1]))
            growth = rounded(exact, self.rules["decimals"], self.rules["truncate"])
        self.hold(where, f"{row['figure']} change_percent", growth, row["change_percent"])

    def part_of(self, key: str, report: tuple) -> dict:
        """A part stands below the line of its whole, except where what it is a share of is broken down alike."""
        figure, rest = key.split(".by_", 1)
        dimension, value = rest.split(".", 1)
        part = report[2].by(dimension).get(value, {})
        number = part.get(figure, EMPTY)["value"]
        covered = figure == "participation.covered"
        below = part.get("deputy.persons", EMPTY)["value"] if covered else report[1][figure]["value"]
        exact = Fraction(Decimal(number)) * 100 / Fraction(Decimal(below)) if Decimal(below) else None
        percent = rounded(exact, self.rules["decimals"], self.rules["truncate"])
        return {"value": number, "numerator": number, "denominator": below, "percent": percent}

    def unprinted_parts(self, where: str, seen: set, now: tuple):
        """Of a break-down that is printed every value is."""
        printed = defaultdict(set)
        for key in seen:
            if ".by_" in key:
                figure, rest = key.split(".by_", 1)
                dimension, value = rest.split(".", 1)
                printed[figure, dimension].add(value)
        for (figure, dimension), values in printed.items():
            worked_out = {value for value, part in now[2].by(dimension).items() if part.get(figure, EMPTY)["value"] != "0"}
            self.missing(where, f"values of {figure} by {dimension} that are not printed", worked_out - values)

    def cross(self, where: str, sheet: dict, now: tuple, case: dict):
        dimension, columns = CROSSES[sheet["key"]]
        parts, seen = now[2].by(dimension), set()
        for row in sheet["rows"]:
            seen.add(row["part"])
            part = parts.get(row["part"], {})
            for column, figure in columns.items():
                expected = part.get(figure, EMPTY)["value"]
                if dimension == "congress" and column != "held" and part.get("deputy.congresses", EMPTY)["value"] == "0":
                    expected = None
                self.hold(where, f"{sheet['key']} {row['part']} {column}", expected, row[column])
        self.missing(where, f"{sheet['key']} has columns", set(sheet["rows"][0] if sheet["rows"] else ()) - columns.keys() - {"part", "part_label"})
        worked_out = {value for value, part in parts.items() if any(part.get(figure, EMPTY)["value"] != "0" for figure in columns.values())}
        if dimension == "congress":
            worked_out = {value for value in worked_out if self.is_listed(value.split("/")[0], case["point"])}
        self.missing(where, f"{sheet['key']} lacks", worked_out - seen - ({""} if dimension == "unit" else set()))

    def categories(self, where: str, sheet: dict, reports: tuple, case: dict):
        """Every row of the two levels, what stands beside it, and that the groups with the rest make the whole."""
        now, then = reports
        days = (case["point"]["last"], case["against"] and case["against"]["last"])
        counted = [[word for word, part in report[2].by("category").items() if part.get("suggestion.count", EMPTY)["value"] != "0"] if report else [] for report in reports]
        expected = category_rows(self.rules["categories"], days, tuple(counted))
        expected["suggestion.count"] = None

        def number(report, key, place):
            if place is None:
                return report[1][key]["value"]
            return report[2].by(place[0]).get(place[1], {}).get(key, EMPTY)["value"]

        printed = [row["figure"] for row in sheet["rows"]]
        self.missing(where, "categories lacks", expected.keys() - set(printed))
        self.missing(where, "categories has besides", set(printed) - expected.keys())
        if len(printed) != len(set(printed)):
            self.differences.append(f"{where}: categories has a row twice")
        for row in sheet["rows"]:
            line = expected.get(row["figure"])
            place = line and line[:2]
            what = f"categories {row['figure']}"
            for column, key in (("value", "suggestion.count"), ("cases", "handling.cases"), ("replied", "reply.cases")):
                self.hold(where, f"{what} {column}", number(now, key, place), row[column])
            whole = int(now[1]["suggestion.count"]["value"])
            share = Fraction(100 * int(row["value"]), whole) if whole else None
            self.hold(where, f"{what} percent", rounded(share, self.rules["decimals"], self.rules["truncate"]), row["percent"])
            self.compared += 1
            if line and row["remark"] != line[2]:
                self.differences.append(f"{where}: {what}: the remark should be {line[2]} and is {row['remark']}")
            if then:
                comparable = line is None or line[3] is not None
                places = [None] if line is None else line[3] or []
                before = str(sum(int(number(then, "suggestion.count", one)) for one in places)) if comparable else None
                unit = {**row, "unit": "item"}
                self.change(where, unit, {"value": row["value"] if comparable else None}, {"value": before})

    def is_listed(self, code: str, point: dict) -> bool:
        """The office's own congress and those directly below it."""
        own = point["office"] or point["region"]
        above = None if code == "000000" else "000000" if code.endswith("0000") else code[:2] + "0000" if code.endswith("00") else code[:4] + "00"
        return own in (code, code[:6] if len(code) > 6 else above)

    def answers(self, where: str, sheet: dict, figures: dict):
        for row in sheet["rows"]:
            prefix = "satisfaction." + row["part"].replace("_", ".")
            for column in ANSWERS:
                self.hold(where, f"answers {row['part']} {column}", figures[f"{prefix}.{column}"]["value"], row[column])

    def by(self, where: str, document: dict, case: dict):
        report, figures, parts = self.report(case["point"])
        values, seen = parts.by(case["by"]), set()
        for sheet in document["sheets"]:
            if sheet["key"] == "unreconciled":
                continue
            columns = [column for column in sheet["rows"][0] if column not in ("part", "part_label")]
            seen.update(columns)
            printed = set()
            for row in sheet["rows"]:
                printed.add(row["part"])
                part = figures if row["part"] == "all" else values.get(row["part"], {})
                for column in columns:
                    known = part.get(column) or {"value": "0" if column in report.counts else None}
                    self.hold(where, f"{sheet['key']} {row['part']} {column}", known["value"], row[column])
            counted = [column for column in columns if column in report.counts]
            worked_out = {value for value, part in values.items() if any(part.get(column, EMPTY)["value"] not in ("0", "0.00") for column in counted)}
            self.missing(where, f"{sheet['key']} lacks", worked_out - printed)
            self.missing(where, f"{sheet['key']} has besides", printed - worked_out - {"all"})
        known = {key for part in values.values() for key in part}
        counted = {key for part in values.values() for key in part if part[key]["value"] not in ("0", "0.00", None)}
        self.missing(where, "figures that are not in the tables", counted - seen - UNPRINTED)
        self.missing(where, "figures that are only in the tables", seen - known)

    def beside(self, where: str, document: dict, case: dict):
        """A table a figure, with every value that occurs in either period; months stand beside those of the same place."""
        now, then = self.report(case["point"]), self.report(case["against"])
        self.header(where, document, case)
        parts = [report[2].by(case["by"]) for report in (now, then)]
        if case["by"] == "month":
            years = int(case["point"]["first"][:4]) - int(case["against"]["first"][:4])
            parts[1] = {f"{int(month[:4]) + years}{month[4:]}" if month else month: part for month, part in parts[1].items()}
        for sheet in document["sheets"]:
            key, printed = sheet["key"], set()
            if key == "unreconciled":
                continue
            is_counted = key in now[0].counts
            nothing = {"value": "0" if is_counted else None}
            for row in sheet["rows"]:
                printed.add(row["part"])
                whole = row["part"] == "all"
                both = [report[1][key] if whole else each.get(row["part"], {}).get(key) or nothing for report, each in zip((now, then), parts)]
                self.hold(where, f"{key} {row['part']} value", both[0]["value"], row["value"])
                self.change(where, {**row, "figure": key, "unit": "item" if is_counted else "percent"}, *both)
            occurs = lambda part: part.get(key, nothing)["value"] not in (("0", "0.00") if is_counted else (None,))
            worked_out = {value for each in parts for value, part in each.items() if occurs(part)}
            self.missing(where, f"{key} lacks", worked_out - printed)
            self.missing(where, f"{key} has besides", printed - worked_out - {"all"})

    def part(self, where: str, document: dict, case: dict):
        dimension, name = case["subject"]
        value = self.subject(dimension, name, case)
        both = []
        for point in (case["point"], case["against"]):
            report, _, parts = self.report(point) or (None, None, None)
            both.append(report and (parts.by(dimension).get(value) or report.part(dimension, {})))
        self.header(where, document, case)
        seen = set()
        for sheet in document["sheets"]:
            for row in sheet["rows"]:
                if "figure" in row:
                    seen.add(row["figure"])
                    now, before = (one and one.get(row["figure"], self.nothing(row)) for one in both)
                    for column in ("value", "numerator", "denominator", "percent"):
                        self.hold(where, f"{row['figure']} {column}", now[column], row[column])
                    if both[1]:
                        self.change(where, row, now, before)
        unused = {key for key in both[0] if key.startswith("reply.class.")}
        self.missing(where, "figures that are not printed", both[0].keys() - seen - UNPRINTED - unused)

    def nothing(self, row: dict) -> dict:
        """A figure without a record anywhere."""
        line = "0" if row["denominator"] is not None else None
        value = None if row["unit"] in ("percent", "day", "year") else "0"
        return {"value": value, "numerator": line, "denominator": line, "percent": None}

    def subject(self, dimension: str, name: str, case: dict) -> str:
        register, home = self.register, case["home"]
        if dimension == "unit":
            return next(unit_key(register, row["id"]) for row in register.rows["unit"] if row["name"] == name)
        if dimension == "station":
            return next(station_key(register, row["id"]) for row in register.rows["station"] if row["code"] == name)
        seats = [row for row in register.rows["seat"] if row["cert_no"] == name and [row["region"], row["term"]] == home]
        return person_key(register, seats[0]["id"])

    def list(self, where: str, document: dict, case: dict):
        key = case["figure"]
        _, figures, _ = self.report(case["point"])
        rows = document["rows"]
        listed = sum(row["counted"] or 0 for row in rows) if rows and "counted" in rows[0] else len(rows)
        self.hold(where, f"{key} listed", figures[key]["value"], listed)


def main() -> int:
    tables, cases = (pathlib.Path(name) for name in sys.argv[1:3])
    asked = json.loads(cases.read_text(encoding="utf-8"))
    comparison = Comparison(Register(tables))
    by_kind = defaultdict(int)
    for case in asked["cases"]:
        before = comparison.compared
        comparison.run(case, asked["rules"], cases.parent)
        by_kind[case["kind"]] += comparison.compared - before
    answer = {"reports": len(asked["cases"]), "compared": comparison.compared, "by_kind": by_kind, "differences": comparison.differences}
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
