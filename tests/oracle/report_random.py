#!/usr/bin/env python3
"""Writes random rows, legal and odd, into the tables of an empty register of 贵阳市 (SQLite), the same for the same seed.

    python3 tests/oracle/report_random.py DATABASE SEED

Places and congresses of three levels with terms that succeed one another, persons with several seats, units of one name in two
places, suggestions through every kind of handling with days missing or out of order, and everything else a report counts.
"""

import datetime
import random
import sqlite3
import sys

FIRST, SPAN = datetime.date(2023, 7, 1), 700
REGIONS = [
    ("520000", "贵州省", "province", None), ("520100", "贵阳市", "city", "520000"), ("520102", "南明区", "county", "520100"),
    ("520103", "云岩区", "county", "520100"), ("520102001", "甲街道", "township", "520102"), ("520103002", "乙镇", "township", "520103"),
]  # fmt: skip
CODES = [code for code, *_ in REGIONS]
# The congress of a place, with what of it is known: begins, ends, seats.
CONGRESSES = [
    ("520000", 14, "2023-01-10", None, 9), ("520100", 15, "2022-01-10", None, 40), ("520100", 14, "2017-01-10", "2022-01-09", 40),
    ("520100", 16, "2026-01-10", None, 40), ("520102", 18, "2021-12-01", "2024-10-31", 30), ("520102", 19, "2024-11-01", None, None),
    ("520103", 18, None, None, None), ("520102001", 6, "2024-03-01", None, 25),
    ("520103002", 5, None, "2024-08-31", 20),
]  # fmt: skip
CATEGORIES = ["城建", "城管", "农林水", "林业", "社会", "政法", "怪词", None]
COMPOSITIONS = ["worker", "farmer", "migrant", "specialist", "cadre", "enterprise", "grassroots", "village-cadre", "military", "returned"]


class Writer:
    """Random rows, table by table."""

    def __init__(self, database: str, seed: int):
        self.base, self.random = sqlite3.connect(database), random.Random(seed)
        self.pick = self.random.choice

    def put(self, table: str, **row):
        # Rows that would be there twice are left out.
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        self.base.execute(f"INSERT OR IGNORE INTO {table} ({columns}, entry) VALUES ({marks}, 1)", [*row.values()])

    def day(self, first=FIRST, span=SPAN) -> str:
        first = datetime.date.fromisoformat(first) if isinstance(first, str) else first
        return str(first + datetime.timedelta(days=self.random.randint(0, span)))

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def some(self, share: float, make):
        """What `make` gives, or nothing."""
        return make() if self.chance(share) else None

    def all(self):
        self.base.execute("DELETE FROM region")
        self.base.execute("DELETE FROM congress")
        for code, name, level, parent in REGIONS:
            self.put("region", code=code, name=name, level=level, parent=parent)
        for region, term, starts, ends, quota in CONGRESSES:
            self.put("congress", region=region, term=term, starts_on=starts, ends_on=ends, quota=quota)
        for session, opens in (("15-4", "2024-01-31"), ("15-3", "2023-01-30"), ("15-5", None)):
            self.put("session", region="520100", session=session, opens_on=opens)
        self.deputies()
        self.places()
        for number in range(1, 61):
            self.suggestion(number)
        self.work()
        self.base.commit()

    def deputies(self):
        parties = ["cpc", "cpc-candidate", "cdl", "jiusan", "non-party", "masses", "youth-league", None]
        educations = ["postgraduate", "university", "college", "secondary", "junior", "primary", None]
        for identity in range(1, 31):
            birth = f"{self.random.randint(1950, 1999)}-{self.random.randint(1, 12):02}"
            self.base.execute(
                "INSERT INTO person (id, name, sex, ethnicity, birth, party, education) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [identity, f"某{identity % 25}", self.pick(["female", "male", None]), self.pick(["HA", "MG", "BY", None]),
                 self.some(0.8, lambda birth=birth: birth), self.pick(parties), self.pick(educations)],
            )  # fmt: skip
        for identity in range(1, 71):
            region, term, *_ = self.pick(CONGRESSES)
            ended = self.some(0.25, self.day)
            suspended = self.some(0.3, self.day)
            self.put(
                "seat", id=identity, region=region, term=term, cert_no=self.some(0.9, lambda identity=identity: f"{identity:03}"),
                person_id=self.random.randint(1, 30), level=next(level for code, _, level, _ in REGIONS if code == region),
                composition=self.some(0.7, lambda: "、".join(self.random.sample(COMPOSITIONS, self.random.randint(1, 3)))),
                delegation=self.pick(["一团", "二团", None]), reelected=self.pick([0, 1, None]), elected_on=self.some(0.5, lambda: self.day("2021-10-01", 1300)),
                suspended_on=suspended, resumed_on=suspended and self.some(0.5, lambda: self.day(suspended, 200)),
                ended_on=ended, end_reason=ended and self.pick(["moved", "resigned", None]),
                status=self.pick(["active", "suspended", None, None, "ended"]) if not ended else "ended",
            )  # fmt: skip

    def places(self):
        number = 0
        for region in ("520100", "520102"):
            for name, system in (("财政局", "government"), ("法院", "court"), ("住建局", "government"), ("某公司", None)):
                number += 1
                self.put("unit", id=number, region=region, name=name, system=system)
        for identity in range(1, 21):
            self.put(
                "station", id=identity, region=self.pick(CODES), code=f"Z{identity}", name=f"站{identity % 9}",
                kind=self.pick(["station", "room", "legislative", "base"]), host_kind=self.pick(["street", "law-firm", None]),
                grade=self.pick(["市级示范站", "示范", "普通", None]), opened_on=self.some(0.7, self.day), closed_on=self.some(0.3, self.day),
            )  # fmt: skip

    def suggestion(self, identity: int):
        region = self.pick(["520100", "520100", "520100", "520102"])
        submitted = self.some(0.85, self.day)
        kind = self.pick(["suggestion", "criticism", "converted", None, None])
        reviews = self.chance(0.5)
        self.put(
            "suggestion", id=identity, region=region, term=15 if region == "520100" else 18, session=self.pick([0, 3, 4, 5]), number=str(identity),
            kind=kind, title=f"第{identity}件", category=self.pick(CATEGORIES), delegation=self.pick(["一团", "二团", None, None]),
            cosigner_count=self.pick([None, None, None, 0, 4]), submitted_on=submitted, registered_on=self.some(0.6, lambda: self.day(submitted or FIRST, 60)),
            review=self.pick(["accepted", "accepted", "accepted", "merged", "refused", "sent-back", "withdrawn", "letter", None]),
            publicity=self.pick(["full", "title", "none", None]), secret=self.pick([0, 0, 1, None]), repeated=self.pick([0, 1, None]),
            key_item=self.pick([0, 1, None]), excellent=self.pick([0, 1, None]),
            key_item_on=self.some(0.3, self.day), excellent_on=self.some(0.5, self.day), split_from=self.some(0.1, lambda: "15-4-1"),
        )  # fmt: skip
        for ordinal in range(self.random.randint(0, 3)):
            seat, gone = self.some(0.8, lambda: self.random.randint(1, 70)), self.some(0.15, self.day)
            self.put("signer", suggestion_id=identity, ordinal=ordinal, name="某", seat_id=seat, withdrawn_on=gone)
        day = submitted or self.day()
        for ordinal in range(1, self.random.randint(1, 3) if reviews else 1):
            day = self.day(day, 40)
            outcome = self.pick(["accepted", "accepted", "merged", "refused", "withdrawn", "sent-back", "letter"])
            self.put("review", suggestion_id=identity, ordinal=ordinal, reviewed_on=day, outcome=outcome)
        self.handle(identity, day)

    def handle(self, identity: int, day: str):
        number = self.pick([1, 1, 1, 1, 2])
        for round_ in range(number, number + self.pick([0, 1, 1, 1, 2, 3])):
            day = self.day(day, 60)
            roles = [self.pick(["lead", "separate"]), *self.random.choices(["lead", "separate", "joint"], k=2)]
            for unit, role in list(zip(self.random.sample(range(1, 9), 3), roles))[: self.random.randint(1, 3)]:
                self.task(identity, round_, unit, role, day)
            if self.chance(0.7):
                view = [self.pick(["satisfied", "basically", "dissatisfied", "silent", None]) for _ in range(2)]
                on = self.some(0.9, lambda day=day: self.day(day, 200))
                self.put("feedback", suggestion_id=identity, round=round_, feedback_on=on, attitude=view[0], result=view[1])
            day = self.day(day, 120)
        self.follow(identity, day)

    def task(self, suggestion: int, round_: int, unit: int, role: str, day: str):
        identity = self.base.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM task").fetchone()[0]
        assigned = self.day(day, 20)
        statutory = self.some(0.85, lambda: self.day(assigned, 120))
        replied = self.some(0.6, lambda: self.day(assigned, 200))
        ended = None if replied else self.some(0.2, lambda: self.day(assigned, 60))
        self.put(
            "task", id=identity, suggestion_id=suggestion, round=round_, unit_id=unit, role=role, assigned_on=assigned,
            clock_on=self.some(0.3, lambda: day), statutory_on=statutory, due_on=self.pick([statutory, None, statutory]),
            replied_on=replied if role != "joint" else None, ended_on=ended, end_reason=ended and self.pick(["returned", "withdrawn"]),
        )  # fmt: skip
        for _ in range(self.pick([0, 0, 1, 2])):
            approved = self.day(assigned, 150)
            self.put("extension", task_id=identity, approved_on=approved, until_on=self.day(approved, 90))
        for _ in range(self.pick([0, 1, 2])):
            self.put("contact", task_id=identity, contacted_on=self.day(assigned, 150), form=self.pick(["visit", "meeting", "phone", "letter", "none", None]))
        for ordinal in range(1, self.pick([1, 1, 2, 3])):
            asked = self.day(assigned, 30)
            decided = self.some(0.7, lambda asked=asked: self.day(asked, 30))
            self.put("task_return", task_id=identity, ordinal=ordinal, asked_on=asked, reason="不属职责", decided_on=decided, accepted=decided and self.pick([0, 1]))
        for ordinal in range(1, self.pick([1, 1, 2, 3])):
            self.put("urging", task_id=identity, ordinal=ordinal, urged_on=self.day(assigned, 200), source="office")
        if replied and role != "joint":
            self.put("reply", task_id=identity, replied_on=replied, reply_class=self.pick(["A", "B", "C", "D", None]))
            for ordinal in range(1, self.pick([1, 1, 2, 3])):
                self.put("class_change", task_id=identity, ordinal=ordinal, changed_on=self.day(replied, 200), from_class=self.pick(["A", "B", "C", None]), to_class="A")

    def follow(self, suggestion: int, day: str):
        for ordinal in range(1, self.pick([1, 1, 2, 3])):
            made, due = self.some(0.8, lambda: self.day(day, 100)), self.some(0.9, self.day)
            self.put("promise", suggestion_id=suggestion, ordinal=ordinal, promise="落实", promised_on=made, due_on=due, done_on=self.some(0.5, self.day))
            for change in range(1, self.pick([1, 1, 2, 3])):
                before = self.some(0.9, self.day)
                self.put("promise_change", suggestion_id=suggestion, promise=ordinal, ordinal=change, changed_on=self.day(), due_before=before, reason="难")
        for ordinal in range(1, self.pick([1, 1, 2, 3])):
            self.put("supervision", suggestion_id=suggestion, ordinal=ordinal, kind=self.pick(["leader", "committee", "media", "redo"]), criteria=self.pick(["重大", None]), opened_on=self.day(), closed_on=self.some(0.5, self.day))
            for event in range(1, self.pick([1, 2, 3])):
                numbers = {"deputies": self.pick([None, 3, 12]), "citizens": self.pick([None, 0, 40])}
                self.put("supervision_event", suggestion_id=suggestion, supervision=ordinal, ordinal=event, held_on=self.day(), **numbers)
        for ordinal in range(1, self.pick([1, 1, 2, 3])):
            self.put("publication", suggestion_id=suggestion, ordinal=ordinal, published_on=self.day(), extent="full", reply_extent=self.pick(["full", "title", "none"]))

    def work(self):
        kinds = ["session", "inspection", "research", "reception", "training", "duty-report"]
        for identity in range(1, 81):
            region = self.pick([*CODES, "520111"])
            self.put(
                "activity", id=identity, region=region, number=f"H{identity}", kind=self.pick(kinds), theme=self.pick(["在行动", None]), title="某",
                station_id=self.some(0.4, lambda: self.random.randint(1, 20)), starts_on=self.day("2022-06-01", 1000),
            )  # fmt: skip
            for seat in self.random.sample(range(71), self.random.randint(0, 8)):
                count = self.pick([None, 7, 20]) if seat == 0 else None
                state = self.pick(["present", "present", "leave", "absent"]) if seat else "present"
                self.put("attendance", activity_id=identity, seat_id=seat, state=state, count=count, region=region)
        for identity in range(1, 61):
            self.put(
                "matter", region=self.pick(CODES), number=f"S{identity}", seat_id=self.some(0.5, lambda: self.random.randint(1, 70)),
                activity_id=self.some(0.5, lambda: self.random.randint(1, 80)), title="某", beneficiaries=self.pick([None, 5, 300]),
                money=self.pick([None, 5, 1234567]), done_on=self.some(0.6, self.day),
            )  # fmt: skip
        routes = ["answered", "community", "street", "department", "suggestion", "upward", "declined", None]
        for identity in range(1, 81):
            received = self.day()
            self.put(
                "opinion", region=self.pick(CODES), number=f"Y{identity}", station_id=self.some(0.6, lambda: self.random.randint(1, 20)), received_on=received,
                seat_id=self.some(0.4, lambda: self.random.randint(1, 70)), text="某", category=self.pick(CATEGORIES), route=self.pick(routes),
                answered_on=self.some(0.5, lambda received=received: self.day(received, 90)), suggestion_id=self.some(0.3, lambda: self.random.randint(1, 60)),
            )  # fmt: skip


if __name__ == "__main__":
    Writer(sys.argv[1], int(sys.argv[2])).all()
