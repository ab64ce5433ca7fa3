#!/usr/bin/env python3
"""Works out every figure of the report from the rows of a register, from the definitions that `renda report figures` prints.

    python3 tests/oracle/report_figures.py FOLDER < requests.json > numbers.json

FOLDER has a CSV file for each table of `report_register.TABLES`; `--tables` prints them with their columns. The requests are
an object of name to point: `as_of`, `first` and `last` day, `region` (none for the whole register), `office`, and the choices
of the rules: `solved` and `landed` (letters), `silent` (whether silence stands below the line), `decimals`, `truncate`.
The answer has for each name `figures` (key to number, numerator, denominator, percent) and `parts` (the number of
`figure.by_dimension.value`, of every figure by every dimension it can be broken down by). Shares no code with the program; no
SQL, plain loops over rows.
"""

import json
import pathlib
import statistics
import sys
from collections import defaultdict
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from report_categories import sort
from report_handling import days, handled, promises, suggestions, unit_key
from report_register import TABLES, Point, Register, county, level_of

DEMOCRATIC = {"rcck", "cdl", "cndca", "capd", "cpwdp", "cpp", "jiusan", "tdsl", "non-party"}
AGES = {"to35": (0, 35), "to45": (36, 45), "to55": (46, 55), "to60": (56, 60), "over60": (61, 999)}
VIEWS = ("satisfied", "basically", "dissatisfied")


def count(test=lambda _: True):
    """How many records."""
    return lambda records: sum(1 for record in records if test(record))


def distinct(thing, test=lambda _: True):
    """How many different things."""
    return lambda records: len({thing(record) for record in records if test(record)})


def total(number, test=lambda _: True):
    """The sum of a number that each record carries."""
    return lambda records: sum(int(number(record) or 0) for record in records if test(record))


# ------------------------------------------------------------------------------------ activities, opinions, matters


def station_key(register: Register, identity: str | None) -> str:
    station = register.station.get(identity)
    return f"{station['region']}/{station['code']} {station['name']}" if station else ""


def person_key(register: Register, seat: str | None) -> str:
    seat = register.seat.get(seat)
    return f"{seat['person_id']}/{register.person[seat['person_id']]['name']}" if seat else ""


def activity_sets(register: Register, point: Point) -> dict:
    activities, attendances = {}, []
    for row in register.rows["activity"]:
        if point.during(row["starts_on"]) and point.within(row["region"]):
            activities[row["id"]] = (row, {
                "kind": row["kind"], "level": level_of(register, row["region"]), "month": row["starts_on"][:7],
                "county": county(row["region"]), "region": point.below(row["region"]), "station": station_key(register, row["station_id"]),
            })  # fmt: skip
    for row in register.rows["attendance"]:
        if row["activity_id"] in activities:
            seat = register.seat.get(row["seat_id"])
            more = {"delegation": point.delegation(seat) if seat else "", "deputy": person_key(register, row["seat_id"])}
            attendances.append(({**row, "seat": seat}, {**activities[row["activity_id"]][1], **more}))
    present = [one for one in attendances if one[0]["seat"] and one[0]["state"] == "present"]
    all_ = [(row, {**by, "theme": row["theme"] or ""}) for row, by in activities.values()]
    return {"activity": all_, "attendance": attendances, "present": present}


def opinion_sets(register: Register, point: Point) -> dict:
    opinions, matters = [], []
    for row in register.rows["opinion"]:
        if point.during(row["received_on"]) and point.within(row["region"]):
            opinions.append((row, {
                "route": row["route"] or "", "category": row["category"] or "", "draft": row["draft"] or "", "month": row["received_on"][:7],
                "county": county(row["region"]), "region": point.below(row["region"]),
                "station": station_key(register, row["station_id"]), "deputy": person_key(register, row["seat_id"]),
            }))  # fmt: skip
    for row in register.rows["matter"]:
        activity = register.activity.get(row["activity_id"]) or {}
        day = row["done_on"] or activity.get("starts_on")
        if point.during(day) and point.within(row["region"]):
            matters.append((row, {
                "month": day[:7], "county": county(row["region"]), "region": point.below(row["region"]),
                "station": station_key(register, activity.get("station_id")), "deputy": person_key(register, row["seat_id"]),
            }))  # fmt: skip
    return {"opinion": opinions, "matter": matters}


def is_named(row):
    return row["seat_id"] != "0"


def is_present(row):
    return row["state"] == "present"


def activity_figures(register: Register, point: Point) -> dict:
    def answered(row):
        return point.by(row["answered_on"]) or (row["answered_on"] is None and row["route"] == "answered")

    def converted(row):
        suggestion = register.suggestion.get(row["suggestion_id"])
        return suggestion and point.by(suggestion["submitted_on"] or suggestion["registered_on"] or row["received_on"])

    def owed(row):
        return row["route"] != "declined"

    def at_point(row):
        return row["station_id"] and register.station[row["station_id"]]["kind"] == "legislative"

    return {
        "activity.count": ("activity", count()),
        "participation.count": ("attendance", total(lambda row: 1 if is_named(row) else row["count"], is_present)),
        "participation.named": ("attendance", count(lambda row: is_named(row) and is_present(row))),
        "participation.numbered": ("attendance", total(lambda row: row["count"], lambda row: is_present(row) and not is_named(row))),
        "participation.persons": ("present", distinct(lambda row: row["seat"]["person_id"])),
        "attendance.expected": ("attendance", count(is_named)),
        "attendance.leave": ("attendance", count(lambda row: is_named(row) and row["state"] == "leave")),
        "attendance.absent": ("attendance", count(lambda row: is_named(row) and row["state"] == "absent")),
        "opinion.count": ("opinion", count()),
        "opinion.converted": ("opinion", count(converted)),
        "opinion.answered": ("opinion", count(answered)),
        "opinion.declined": ("opinion", count(lambda row: not owed(row))),
        "opinion.owed": ("opinion", count(owed)),
        "opinion.owed_answered": ("opinion", count(lambda row: owed(row) and answered(row))),
        "legislative.raised": ("opinion", count(at_point)),
        "legislative.forwarded": ("opinion", count(lambda row: at_point(row) and row["route"] == "upward")),
        "legislative.adopted": ("opinion", count(lambda row: at_point(row) and point.by(row["adopted_on"]))),
        "matter.count": ("matter", count()),
        "matter.beneficiaries": ("matter", total(lambda row: row["beneficiaries"])),
        "matter.money": ("matter", total(lambda row: row["money"])),
    }


# --------------------------------------------------------------------------------------------------------- stations


def station_sets(register: Register, point: Point) -> dict:
    sets = {"station": [], "opened": [], "closed": [], "county": []}
    for row in register.rows["station"]:
        if not point.within(row["region"]):
            continue
        by = {
            "kind": row["kind"], "grade": row["grade"] or "", "host": row["host_kind"] or "",
            "county": county(row["region"]), "region": point.below(row["region"]),
        }  # fmt: skip
        if (row["opened_on"] is None or point.by(row["opened_on"])) and not point.by(row["closed_on"]):
            sets["station"].append((row, by))
        for name in ("opened", "closed"):
            if point.during(row[f"{name}_on"]):
                sets[name].append((row, by))
    sets["county"] = [(code, {}) for code, level in register.level.items() if level == "county" and point.within(code)]
    return sets


def station_figures() -> dict:
    def of(kind):
        return ("station", count(lambda row: row["kind"] == kind))

    def below_city(row):
        return row["kind"] == "legislative" and not county(row["region"]).endswith("00")

    return {
        "station.count": ("station", count()),
        "station.stations": of("station"),
        "station.models": ("station", count(lambda row: row["kind"] == "station" and "示范" in (row["grade"] or ""))),
        "station.rooms": of("room"),
        "station.bases": of("base"),
        "station.points": of("legislative"),
        "station.points_counties": ("station", distinct(lambda row: county(row["region"]), below_city)),
        "station.graded": ("station", count(lambda row: row["grade"])),
        "station.opened": ("opened", count()),
        "station.closed": ("closed", count()),
        "region.counties": ("county", count()),
    }


# ------------------------------------------------------------------------------------------------------ suggestions


def suggestion_figures(register: Register, point: Point) -> dict:
    def is_converted(one):
        return one.row["kind"] == "converted"

    def outcome(name):
        return ("suggestion", count(lambda one: one.outcome() == name))

    def signed(how):
        return ("suggestion", count(lambda one: one.signed_by() == how))

    def marked(column, since=lambda row: None):
        return ("suggestion", count(lambda one: one.row[column] == "1" and (since(one.row) is None or point.by(since(one.row)))))

    def chosen(row):
        opened = [one["opened_on"] for one in register.of_suggestion["supervision"].get(row["id"], []) if one["criteria"] is not None]
        return row["key_item_on"] or min(opened, default=None)

    return {
        "suggestion.count": ("suggestion", count()),
        "suggestion.origin.session": ("suggestion", count(lambda one: one.row["session"] != "0" and not is_converted(one))),
        "suggestion.origin.converted": ("suggestion", count(is_converted)),
        "suggestion.origin.between": ("suggestion", count(lambda one: one.row["session"] == "0" and not is_converted(one))),
        "suggestion.accepted": outcome("accepted"),
        **{f"suggestion.review.{name.replace('-', '_')}": outcome(name) for name in ("merged", "refused", "sent-back", "withdrawn", "letter", "pending")},
        **{f"suggestion.signers.{how}": signed(how) for how in ("individual", "joint", "delegation", "none")},
        "suggestion.persons": ("signature", distinct(lambda signer: register.seat[signer["seat_id"]]["person_id"])),
        "suggestion.signatures": ("signature", count()),
        "suggestion.led": ("signature", count(lambda signer: signer["ordinal"] == "0")),
        "suggestion.assigned": ("suggestion", count(lambda one: one.is_handled() and one.owed)),
        "suggestion.key_items": marked("key_item", chosen),
        "suggestion.excellent": marked("excellent", lambda row: row["excellent_on"]),
        "suggestion.repeated": marked("repeated"),
        "suggestion.dateless": ("dateless", count()),
    }


def handling_figures() -> dict:
    def role(name):
        return ("task", count(lambda task: task.role == name))

    def letter(name):
        return ("case", count(lambda case: case.last and case.letter == name))

    def contact(how):
        return ("case", count(lambda case: case.contact == how))

    def content(case):
        return case.last and case.views["final"]["result"] in ("satisfied", "basically")

    figures = {
        "handling.cases": ("case", count()),
        "handling.tasks": ("task", count()),
        **{f"handling.tasks.{name}": role(name) for name in ("lead", "separate", "joint")},
        "handling.extra": ("case of its own", total(lambda case: len(case.first) - 1, lambda case: case.first)),
        "handling.units": ("task", distinct(lambda task: task.unit)),
        "handling.units_replying": ("task", distinct(lambda task: task.unit, lambda task: task.owes)),
        "reply.cases": ("case", count(lambda case: case.last)),
        **{f"reply.class.{name}": letter(name) for name in "ABCD"},
        "reply.class.none": letter(""),
        "rehandled.count": ("case", count(lambda case: case.again)),
        "rehandled.replied": ("case", count(lambda case: case.again_replied)),
        "rehandled.open": ("case", count(lambda case: case.again and not case.again_replied)),
        "timing.tasks.assigned": ("task", count(lambda task: task.owes)),
        "finish.content": ("case", count(content)),
        **{f"contact.{how}": contact(how) for how in ("face", "remote", "none")},
        "contact.before_reply": ("case", count(lambda case: case.spoken_before)),
        "publication.publishable": ("case", count(lambda case: case.publishable)),
        "publication.published": ("case", count(lambda case: case.publishable and case.of.published)),
    }
    return figures | timing_figures() | satisfaction_figures()


def timing_figures() -> dict:
    figures = {}
    for prefix, records, standing in (
        ("timing.cases", "case", lambda case: case.standing),
        ("timing.tasks", "task", lambda task: task_standing(task) if task.owes else None),
    ):
        names = ("on_time", "extended", "late", "overdue", "waiting", "untimed_replied", "untimed_open")
        groups = {name: (name,) for name in names}
        groups |= {"replied": ("on_time", "extended", "late", "untimed_replied")}
        groups |= {"due": (*groups["replied"], "overdue")}
        for name, group in groups.items():
            figures[f"{prefix}.{name}"] = (records, count(lambda one, group=group, standing=standing: standing(one) in group))
    return figures


def task_standing(task) -> str:
    if task.standing == "untimed":
        return "untimed_replied" if task.replied else "untimed_open"
    return task.standing


def satisfaction_figures() -> dict:
    figures = {}
    for which in ("first", "final"):
        for aspect, column in (("work", "attitude"), ("result", "result")):
            def view(case, which=which, column=column):
                replied = case.replied if which == "first" else case.last
                return (case.views[which][column] or "silent") if replied else None

            prefix = f"satisfaction.{which}.{aspect}"
            for name in (*VIEWS, "silent"):
                figures[f"{prefix}.{name}"] = ("case", count(lambda case, view=view, name=name: view(case) == name))
            figures[f"{prefix}.returned"] = ("case", count(lambda case, view=view: view(case) in VIEWS))
    return figures


def suggestion_sets(register: Register, point: Point) -> dict:
    every = suggestions(register, point)
    in_period = [one for one in every if point.during(one[0].dated)]
    tasks, cases = handled(register, point, in_period)
    signatures = []
    for one, by in in_period:
        for signer in one.signers:
            seat = register.seat.get(signer["seat_id"])
            if seat:
                known = {"region": by["region"], "delegation": point.delegation(seat), "deputy": person_key(register, signer["seat_id"])}
                signatures.append((signer, known))
    own = [(case, {key: by[key] for key in ("category", "region", "delegation", "month")}) for case, by in cases]
    dateless = [(one, {}) for one, _ in every if one.dated is None]
    return {
        "suggestion": in_period, "dateless": dateless, "signature": signatures, "task": tasks, "case": cases,
        "case of its own": own, "promise": promises(register, point),
    }  # fmt: skip


# ----------------------------------------------------------------- supervision, urgings, extensions, returns, promises


def supervision_sets(register: Register, point: Point) -> dict:
    sets = defaultdict(list)
    kinds = {(row["suggestion_id"], row["ordinal"]): row["kind"] for row in register.rows["supervision"]}

    def add(name, row, day, suggestion, **by):
        if point.during(day) and point.within(suggestion["region"]):
            sets[name].append((row, {"month": day[:7], "region": point.below(suggestion["region"]), **by}))

    for row in register.rows["supervision"]:
        suggestion = register.suggestion[row["suggestion_id"]]
        add("supervision", row, row["opened_on"], suggestion, kind=row["kind"], category=suggestion["category"] or "")
    for row in register.rows["supervision_event"]:
        kind = kinds[row["suggestion_id"], row["supervision"]]
        add("event", row, row["held_on"], register.suggestion[row["suggestion_id"]], kind=kind)
    for name, day in (("urging", "urged_on"), ("extension", "approved_on"), ("task_return", "asked_on")):
        for row in register.rows[name]:
            task = register.task[row["task_id"]]
            add(name, row, row[day], register.suggestion[task["suggestion_id"]], unit=unit_key(register, task["unit_id"]))
    return {name: sets[name] for name in ("supervision", "event", "urging", "extension", "task_return")}


def supervision_figures(point: Point) -> dict:
    def decided(how):
        return ("task_return", count(lambda row: point.by(row["decided_on"]) and (row["accepted"] == "1") == how))

    return {
        "supervision.count": ("supervision", count()),
        "supervision.closed": ("supervision", count(lambda row: point.by(row["closed_on"]))),
        "supervision.events": ("event", count()),
        "supervision.event_deputies": ("event", total(lambda row: row["deputies"])),
        "supervision.event_citizens": ("event", total(lambda row: row["citizens"])),
        "urging.count": ("urging", count()),
        "extension.count": ("extension", count()),
        "return.asked": ("task_return", count()),
        "return.granted": decided(True),
        "return.refused": decided(False),
        "return.undecided": ("task_return", count(lambda row: not point.by(row["decided_on"]))),
        "promise.due": ("promise", count()),
        "promise.kept": ("promise", count(lambda one: one["kept"] and one["kept"] <= one["due"])),
        "promise.late": ("promise", count(lambda one: one["kept"] and one["kept"] > one["due"])),
        "promise.open": ("promise", count(lambda one: not one["kept"])),
    }


# ---------------------------------------------------------------------------------------------------------- deputies


class Deputies:
    """Who is in office on a day: elected by it, not ended by it, in a congress that has begun, has not ended, and whose successor
    has not begun. A seat that is marked as ended without a day is not held."""

    def __init__(self, register: Register, point: Point):
        self.register, self.point = register, point
        self.begun = defaultdict(int)
        for row in register.rows["congress"]:
            if point.by(row["starts_on"]):
                self.begun[row["region"]] = max(self.begun[row["region"]], int(row["term"]))

    def sits(self, region: str, term: str) -> bool:
        congress = self.register.congress.get((region, term), {"starts_on": None, "ends_on": None})
        begun = congress["starts_on"] is None or self.point.by(congress["starts_on"])
        over = congress["ends_on"] is not None and congress["ends_on"] < self.point.as_of
        return begun and not over and self.begun[region] <= int(term)

    def is_of_sitting(self, seat: dict) -> bool:
        return self.sits(seat["region"], seat["term"])

    def is_held(self, seat: dict) -> bool:
        elected = seat["elected_on"] is None or self.point.by(seat["elected_on"])
        marked = seat["status"] == "ended" and seat["ended_on"] is None
        return elected and not self.point.by(seat["ended_on"]) and not marked and self.is_of_sitting(seat)

    def sets(self) -> dict:
        sets = {"seat": [], "own": [], "congress": [], "change": [], "ended": [], "elected": []}
        held = defaultdict(int)
        for seat in self.register.rows["seat"]:
            held[seat["region"], seat["term"]] += self.is_held(seat)
            if self.point.within(seat["region"]):
                self.add(seat, sets)
        for row in self.register.rows["congress"]:
            if not self.point.within(row["region"]):
                continue
            region, term = row["region"], row["term"]
            if self.sits(region, term):
                by = {"level": self.register.level.get(region, ""), "region": self.point.below(region), "congress": f"{region}/{term}"}
                sets["congress"].append(({"quota": row["quota"], "held": held[region, term]}, by))
            if any(day and self.point.first <= day <= self.point.as_of for day in (row["starts_on"], row["ends_on"])):
                sets["change"].append((row, {}))
        return sets

    def add(self, seat: dict, sets: dict):
        place = {"region": self.point.below(seat["region"]), "delegation": self.point.delegation(seat), "level": seat["level"]}
        if self.is_held(seat):
            sets["seat"].append((seat, {**place, "congress": f"{seat['region']}/{seat['term']}"}))
            if self.point.office in (None, seat["region"]):
                person = self.register.person[seat["person_id"]]
                by = {"delegation": place["delegation"], "party": person["party"] or "", "ethnicity": person["ethnicity"] or ""}
                sets["own"].append(({**seat, "person": person}, by))
        if self.point.during(seat["ended_on"]):
            sets["ended"].append((seat, {**place, "reason": seat["end_reason"] or "", "month": seat["ended_on"][:7]}))
        if self.point.during(seat["elected_on"]):
            sets["elected"].append((seat, {**place, "month": seat["elected_on"][:7]}))

    def age(self, person: dict) -> int | None:
        """Whole years on the day; a birthday counts from the first of its month."""
        if person["birth"] is None:
            return None
        born, now = ((int(text[:4]), int(text[5:7])) for text in (person["birth"], self.point.as_of))
        return now[0] - born[0] - (now[1] < born[1])

    def took_part(self, since=lambda _: True, kinds=None) -> set[str]:
        """Persons present at an activity, wherever it was."""
        register, found = self.register, set()
        for row in register.rows["attendance"]:
            activity, seat = register.activity[row["activity_id"]], register.seat.get(row["seat_id"])
            if seat and is_present(row) and (kinds is None or activity["kind"] in kinds) and since((activity["starts_on"], seat)):
                found.add(seat["person_id"])
        return found

    def figures(self) -> dict:
        point, register = self.point, self.register
        last = min(point.last, point.as_of)

        def person(seat):
            return seat["person_id"]

        def in_term(of):
            day, seat = of
            begun = (register.congress.get((seat["region"], seat["term"])) or {}).get("starts_on")
            return day <= last and (begun is None or day >= begun) and self.is_of_sitting(seat)

        covered = self.took_part(lambda of: point.during(of[0]))
        reported = self.took_part(lambda of: point.during(of[0]), {"duty-report"})
        in_this_term = self.took_part(in_term, {"duty-report"})

        def filled(seat):
            begun = (register.congress.get((seat["region"], seat["term"])) or {}).get("starts_on")
            return begun is None or begun < seat["elected_on"]

        def elected_sitting(seat):
            return self.is_of_sitting(seat) and not (seat["status"] == "ended" and seat["ended_on"] is None)

        def is_suspended(seat):
            if seat["suspended_on"] is None:
                return seat["status"] == "suspended"
            is_over = point.by(seat["resumed_on"]) if seat["resumed_on"] else seat["status"] == "active"
            return point.by(seat["suspended_on"]) and not is_over

        def quota(row):
            return row["quota"] is not None

        return {
            "participation.covered": ("seat", distinct(person, lambda seat: person(seat) in covered)),
            "duty.reported": ("seat", distinct(person, lambda seat: person(seat) in reported)),
            "duty.reported_in_term": ("seat", distinct(person, lambda seat: person(seat) in in_this_term)),
            "deputy.persons": ("seat", distinct(person)),
            "deputy.seats": ("seat", count()),
            "deputy.suspended": ("seat", count(is_suspended)),
            "deputy.congresses": ("congress", count(quota)),
            "deputy.quota": ("congress", total(lambda row: row["quota"])),
            "deputy.seats_under_quota": (
                "seat",
                count(lambda seat: quota(register.congress.get((seat["region"], seat["term"]), {"quota": None}))),
            ),
            "deputy.vacant": ("congress", total(lambda row: int(row["quota"]) - row["held"], quota)),
            "deputy.held": ("congress", total(lambda row: row["held"])),
            "deputy.over_quota": ("congress", count(lambda row: quota(row) and row["held"] > int(row["quota"]))),
            "deputy.ended": ("ended", count()),
            "deputy.elected": ("elected", count()),
            "deputy.filled": ("elected", count(filled)),
            "deputy.ended_sitting": ("ended", count(self.is_of_sitting)),
            "deputy.elected_sitting": ("elected", count(elected_sitting)),
            "deputy.turnover": ("change", count()),
            **self.structure(),
        }

    def structure(self) -> dict:
        signed = {
            self.register.seat[signer["seat_id"]]["person_id"]
            for one in self.signed_in_period
            for signer in one.signers
            if signer["seat_id"]
        }

        def own(test):
            return ("own", distinct(lambda seat: seat["person_id"], test))

        def stated(column, values):
            return own(lambda seat: seat["person"][column] in values)

        def composed(code):
            return own(lambda seat: code in (seat["composition"] or "").split("、"))

        def aged(first, last):
            return own(lambda seat: (age := self.age(seat["person"])) is not None and first <= max(age, 0) <= last)

        compositions = ("worker", "farmer", "migrant", "specialist", "cadre", "enterprise", "grassroots", "village-cadre", "military", "returned")
        return {
            "structure.count": own(lambda _: True),
            "structure.women": stated("sex", {"female"}),
            "structure.minorities": own(lambda seat: seat["person"]["ethnicity"] not in (None, "HA")),
            "structure.ethnicity_unknown": stated("ethnicity", {None}),
            "structure.communists": stated("party", {"cpc", "cpc-candidate"}),
            "structure.democratic": stated("party", DEMOCRATIC),
            "structure.masses": stated("party", {"masses", "youth-league"}),
            "structure.party_unknown": stated("party", {None}),
            **{f"structure.education.{name}": stated("education", {name}) for name in ("postgraduate", "university", "college")},
            "structure.education.below": stated("education", {"secondary", "junior", "primary"}),
            "structure.education.unknown": stated("education", {None}),
            **{f"structure.age.{name}": aged(*ages) for name, ages in AGES.items()},
            "structure.age.unknown": own(lambda seat: self.age(seat["person"]) is None),
            "structure.reelected": own(lambda seat: seat["reelected"] == "1"),
            **{f"structure.composition.{code.replace('-', '_')}": composed(code) for code in compositions},
            "deputy.without_suggestion": own(lambda seat: seat["person_id"] not in signed),
        }


# --------------------------------------------------------------------------------------------- shares, rates and means

TIMINGS = ("due", "replied", "on_time", "extended", "late", "overdue", "waiting", "untimed_replied", "untimed_open")
# The figure of which the percentage of another is printed.
SHARES = {
    "participation.count": "participation.named participation.numbered",
    "attendance.expected": "attendance.leave attendance.absent",
    "opinion.count": "opinion.converted opinion.answered opinion.declined opinion.owed legislative.raised",
    "opinion.owed": "opinion.owed_answered",
    "legislative.raised": "legislative.forwarded legislative.adopted",
    "station.stations": "station.models",
    "station.count": "station.graded",
    "region.counties": "station.points_counties",
    "suggestion.count": "suggestion.origin.session suggestion.origin.converted suggestion.origin.between suggestion.accepted "
    "suggestion.review.merged suggestion.review.refused suggestion.review.sent_back suggestion.review.withdrawn suggestion.review.letter "
    "suggestion.review.pending suggestion.signers.individual suggestion.signers.joint suggestion.signers.delegation "
    "suggestion.signers.none suggestion.assigned suggestion.key_items suggestion.excellent suggestion.repeated",
    "handling.tasks": "handling.tasks.lead handling.tasks.separate handling.tasks.joint",
    "handling.units": "handling.units_replying",
    "handling.cases": "reply.cases finish.content contact.face contact.remote contact.none "
    + " ".join(f"timing.cases.{name}" for name in TIMINGS),
    "timing.tasks.assigned": " ".join(f"timing.tasks.{name}" for name in TIMINGS),
    "reply.cases": "reply.class.A reply.class.B reply.class.C reply.class.D reply.class.none rehandled.count publication.publishable "
    + " ".join(f"satisfaction.final.{aspect}.{view}" for aspect in ("work", "result") for view in (*VIEWS, "silent", "returned")),
    "timing.cases.replied": "contact.before_reply "
    + " ".join(f"satisfaction.first.{aspect}.{view}" for aspect in ("work", "result") for view in (*VIEWS, "silent", "returned")),
    "publication.publishable": "publication.published",
    "rehandled.count": "rehandled.replied rehandled.open",
    "promise.due": "promise.kept promise.late promise.open",
    "supervision.count": "supervision.closed",
    "return.asked": "return.granted return.refused return.undecided",
    "deputy.persons": "participation.covered duty.reported duty.reported_in_term",
    "deputy.seats": "deputy.suspended",
    "deputy.quota": "deputy.seats_under_quota deputy.vacant",
    "deputy.elected": "deputy.filled deputy.elected_sitting",
    "deputy.ended": "deputy.ended_sitting",
}
SHARE_OF = {part: whole for whole, parts in SHARES.items() for part in parts.split()}


def share_of(key: str) -> str | None:
    """Of the structure everything is a share of the deputies of the congress."""
    of_congress = key.startswith("structure.") or key == "deputy.without_suggestion"
    return "structure.count" if of_congress and key != "structure.count" else SHARE_OF.get(key)


def rates(rules: dict) -> dict:
    """Above and below the line."""
    solved, landed = ([f"reply.class.{letter}" for letter in rules[name] if letter in "ABCD"] for name in ("solved", "landed"))
    found = {
        "attendance.rate": (["participation.named"], ["attendance.expected"]),
        "reply.solved_rate": (solved, ["reply.cases"]),
        "reply.landed_rate": (landed, ["reply.cases"]),
        "contact.rate": (["contact.face", "contact.remote"], ["handling.cases"]),
        "contact.face_rate": (["contact.face"], ["handling.cases"]),
        "finish.replied_rate": (["timing.cases.replied"], ["handling.cases"]),
        "finish.content_rate": (["finish.content"], ["handling.cases"]),
        "finish.solved_rate": (solved, ["handling.cases"]),
        "finish.of_assigned_rate": (["reply.cases"], ["handling.cases"]),
    }
    for kind in ("timing.cases", "timing.tasks"):
        found[f"{kind}.reply_rate"] = ([f"{kind}.replied"], [f"{kind}.due"])
        good = [f"{kind}.on_time", f"{kind}.extended"]
        found[f"{kind}.on_time_rate"] = (good, [*good, f"{kind}.late", f"{kind}.overdue"])
    for which in ("first", "final"):
        for aspect in ("work", "result"):
            prefix = f"satisfaction.{which}.{aspect}"
            below = [f"{prefix}.returned"] + ([f"{prefix}.silent"] if rules["silent"] else [])
            found[f"{prefix}.satisfied_rate"] = ([f"{prefix}.satisfied"], below)
            found[f"{prefix}.content_rate"] = ([f"{prefix}.satisfied", f"{prefix}.basically"], below)
    return found


def rounded(number: Fraction | None, places: int, truncate: bool) -> str | None:
    """Written with so many places, halves away from zero or cut off."""
    if number is None:
        return None
    scaled = number * 10**places
    if truncate:
        whole = abs(scaled.numerator) // scaled.denominator
    else:
        whole = (2 * abs(scaled.numerator) + scaled.denominator) // (2 * scaled.denominator)
    text = (Decimal(whole) / 10**places).quantize(Decimal(1).scaleb(-places), ROUND_DOWN if truncate else ROUND_HALF_UP)
    return f"-{text}" if number < 0 and whole else f"{text}"


def spans(deputies: Deputies) -> dict:
    """Numbers whose mean or median is a figure, of records."""

    def of_cases(cases):
        return [days(case.began, case.replied) for case in cases if case.replied]

    def of_tasks(tasks):
        return [days(task.assigned, task.replied) for task in tasks if task.owes and task.replied]

    def ages(seats):
        persons = {seat["person_id"]: deputies.age(seat["person"]) for seat in seats}
        return [age for age in persons.values() if age is not None]

    return {
        "timing.cases.days_mean": ("case of its own", of_cases, statistics.mean),
        "timing.cases.days_median": ("case of its own", of_cases, statistics.median),
        "timing.tasks.days_mean": ("task", of_tasks, statistics.mean),
        "timing.tasks.days_median": ("task", of_tasks, statistics.median),
        "structure.age.mean": ("own", ages, statistics.mean),
    }


class Report:
    """Every figure at a point, and every part of it."""

    def __init__(self, register: Register, request: dict):
        point = Point(**{key: request[key] for key in ("as_of", "first", "last", "region", "office")})
        self.rules = request
        deputies = Deputies(register, point)
        self.sets = activity_sets(register, point) | opinion_sets(register, point) | station_sets(register, point)
        self.sets |= suggestion_sets(register, point) | supervision_sets(register, point)
        sort(self.sets, request.get("categories", []), request["last"])
        every = suggestions(register, Point(**{**point.__dict__, "region": None}))
        deputies.signed_in_period = [one for one, _ in every if point.during(one.dated)]
        self.sets |= deputies.sets()
        self.counts = activity_figures(register, point) | station_figures() | suggestion_figures(register, point)
        self.counts |= handling_figures() | supervision_figures(point) | deputies.figures()
        self.rates, self.spans = rates(request), spans(deputies)

    def measure(self, key: str, numbers: dict, sets: dict) -> dict | None:
        """The number of a figure with its line, out of numbers already counted; none where it cannot be had."""
        if key in self.rates:
            above, below = self.rates[key]
            if any(part not in numbers for part in (*above, *below)):
                return None
            part, whole = sum(numbers[name] for name in above), sum(numbers[name] for name in below)
            percent = rounded(Fraction(part * 100, whole) if whole else None, self.rules["decimals"], self.rules["truncate"])
            return {"value": percent, "numerator": part, "denominator": whole, "percent": percent}
        if key == "suggestion.per_deputy":
            if "suggestion.led" not in numbers or "structure.count" not in numbers:
                return None
            part, whole = numbers["suggestion.led"], numbers["structure.count"]
            value = rounded(Fraction(part, whole) if whole else None, 2, self.rules["truncate"])
            return {"value": value, "numerator": part, "denominator": whole, "percent": None}
        records, values, statistic = self.spans[key]
        if records not in sets:
            return None
        found = values(sets[records])
        number = Fraction(statistic([Fraction(value) for value in found])) if found else None
        return {"value": rounded(number, 1, self.rules["truncate"]), "numerator": None, "denominator": None, "percent": None}

    def counted(self, key: str, numbers: dict) -> dict:
        number = numbers[key]
        value = f"{Decimal(number) / 100:.2f}" if key == "matter.money" else str(number)
        whole = share_of(key)
        below = numbers.get(whole, 0) if whole else None
        percent = Fraction(number * 100, below) if below else None
        shown = rounded(percent, self.rules["decimals"], self.rules["truncate"])
        return {"value": value, "numerator": number if whole else None, "denominator": below, "percent": shown}

    def others(self) -> list[str]:
        return [*self.rates, "suggestion.per_deputy", *self.spans]

    def figures(self) -> dict:
        sets = {name: [record for record, _ in records] for name, records in self.sets.items()}
        numbers = {key: measure(sets[records]) for key, (records, measure) in self.counts.items()}
        found = {key: self.counted(key, numbers) for key in numbers}
        return found | {key: self.measure(key, numbers, sets) for key in self.others()}

    def dimensions(self) -> set[str]:
        return {dimension for records in self.sets.values() for _, by in records for dimension in by}

    def parts(self, dimension: str) -> dict:
        """By value of a dimension, every figure that can be had; a record may stand at several values."""
        divided = defaultdict(lambda: defaultdict(list))
        for name, records in self.sets.items():
            for record, by in records:
                values = by.get(dimension, set())
                for value in values if isinstance(values, set) else [values]:
                    divided[value][name].append(record)
        return {value: self.part(dimension, sets) for value, sets in divided.items()}

    def part(self, dimension: str, sets: dict) -> dict:
        """The figures of some of the records, of those sets that can be divided so."""
        had = {name for name, records in self.sets.items() if any(dimension in by for _, by in records)}
        sets = {name: sets.get(name, []) for name in had}
        numbers = {key: measure(sets[records]) for key, (records, measure) in self.counts.items() if records in had}
        found = {key: self.counted(key, numbers) for key in numbers}
        others = {key: self.measure(key, numbers, sets) for key in self.others()}
        return found | {key: one for key, one in others.items() if one}


def main() -> int:
    if sys.argv[1:] == ["--tables"]:
        print(json.dumps(TABLES))
        return 0
    register = Register(pathlib.Path(sys.argv[1]))
    answer = {}
    for name, request in json.load(sys.stdin).items():
        report = Report(register, request)
        parts = {dimension: report.parts(dimension) for dimension in sorted(report.dimensions())}
        answer[name] = {"figures": report.figures(), "parts": parts}
    json.dump(answer, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
