"""The script of a year: cases whose steps go into sheets, one sheet a verb and stage, and into the model as facts."""

import csv
import datetime
import pathlib
import random

from handling_model import DAY, Facts, Law, Task, is_working, span

# The order of the verbs within a stage; a step that must come after a later one goes into the next stage.
VERBS = (
    "review split merge unsign propose assign receive return contact opinion extend urge reply feedback supervise "
    "promise reclass redo close publish withdraw archive"
).split()

UNITS = [
    ("区住建委", "政府"),
    ("区财政局", "政府"),
    ("区教委", "政府"),
    ("区交通局", "政府"),
    ("区城管局", "政府"),
    ("区民政局", "政府"),
    ("区卫健委", "政府"),
    ("区农委", "政府"),
    ("区水利局", "政府"),
    ("区法院", "法院"),
    ("区检察院", "检察院"),
    ("区委宣传部", "党委"),
]
NAMES = [unit for unit, _ in UNITS]
SYSTEMS = {"政府": "government", "法院": "court", "检察院": "procuratorate", "党委": "party"}
DEPUTIES = [f"代表{a}{b}" for a in "甲乙丙丁戊己" for b in "子丑寅卯辰"]
CATEGORIES = ["城建", "财经", "教科文卫", "农林水"]


class Script:
    """All the cases of a year, their sheets, and what each row must come to."""

    def __init__(self, law: Law, year: int, seed: int):
        self.law, self.year, self.random = law, year, random.Random(seed)
        self.cases: list[Facts] = []
        self.rows: list[dict] = []
        self.runs: dict[tuple, list] = {}
        self.refusals: list[dict] = []
        self.next = {True: 1, False: 1}
        # What makes suggestions out of others, once all that are registered have their numbers.
        self.later: list = []
        # The motions, where there are any, and whether the steps were tried that come too early for what one became.
        self.docket = None
        self.tried_again = False

    def day(self, month: int, day: int) -> datetime.date:
        return datetime.date(self.year, month, day)

    def between(self, first: datetime.date, last: datetime.date) -> datetime.date:
        return first + self.random.randint(0, max(0, (last - first).days)) * DAY

    def working(self, first: datetime.date, last: datetime.date) -> datetime.date:
        day = self.between(first, last)
        while not is_working(day):
            day += DAY
        return day

    def units(self, count: int) -> list[str]:
        return self.random.sample(NAMES, count)

    def number(self, session: bool) -> str:
        number, self.next[session] = self.next[session], self.next[session] + 1
        return f"15-{4 if session else 0}-{number}"

    def put(self, case: "Case", verb: str, row: dict, expect: str, why: str = ""):
        stage, last = case.at
        place = VERBS.index(verb)
        if place < last:
            stage += 1
        case.at = (stage, place)
        self.runs.setdefault((stage, place), []).append((row, expect, why))

    def write(self, folder: pathlib.Path) -> list[dict]:
        """Writes the sheets in the order in which they are to be run; says what each run comes to."""
        self.registers(folder)
        places = sorted(self.runs)
        return [write_run(folder, "suggestion", VERBS[place], f"{number:02}", self.runs[stage, place]) for number, (stage, place) in enumerate(places, 1)]

    def registers(self, folder: pathlib.Path):
        folder.mkdir(parents=True, exist_ok=True)
        sheet(folder / "unit.csv", [{"name": name, "code": f"U{number:02}", "system": system} for number, (name, system) in enumerate(UNITS, 1)])
        sheet(folder / "deputy.csv", [{"cert_no": f"{number:03}", "name": name, "sex": "女", "delegation": "第一代表团"} for number, name in enumerate(DEPUTIES, 1)])
        sheet(folder / "session.csv", [{"session": "十五届四次", "opens_on": self.day(1, 15), "closes_on": self.day(1, 19), "motion_deadline": f"{self.day(1, 17)} 12:00", "last_presidium_at": f"{self.day(1, 19)} 14:00"}])
        sheet(folder / "suggestion.csv", self.rows)


def write_run(folder: pathlib.Path, noun: str, verb: str, mark: str, rows: list) -> dict:
    """Writes the sheet of one run: rows, each with what must come of it and why."""
    name = f"{mark}-{verb}.csv"
    sheet(folder / name, [row for row, _, _ in rows])
    rejected = [
        {"row": line, "code": expect, "number": row["number"], "why": why}
        for line, (row, expect, why) in enumerate(rows, 2)
        if expect not in ("done", "same")
    ]
    counts = [sum(expect == kind for _, expect, _ in rows) for kind in ("done", "same")]
    exit_code = 0 if not rejected else 5 if sum(counts) else 1
    return {"noun": noun, "verb": verb, "sheet": name, "done": counts[0], "same": counts[1], "rejected": rejected, "exit": exit_code}


def sheet(path: pathlib.Path, rows: list[dict]):
    columns = list(dict.fromkeys(key for row in rows for key in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


class Case:
    """One suggestion: every verb writes its row and records its fact."""

    def __init__(self, script: Script, path: str, session=True, signers=1, submitted=None, **more):
        self.script, self.law, self.at = script, script.law, (0, -1)
        submitted = submitted or script.between(script.day(1, 15), script.day(1, 19))
        names = script.random.sample(DEPUTIES, signers)
        category = script.random.choice(CATEGORIES)
        self.facts = Facts(script.number(session), path, category, session, submitted, names, **more)
        script.cases.append(self.facts)
        self.told(submitted, "提出", names[0])
        self.told(submitted, "登记")
        script.rows.append({
            "number": self.facts.number, "title": f"关于第{len(script.rows) + 1}个事项的建议", "category": category,
            "lead": names[0], "cosigners": "、".join(names[1:]), "submitted_on": submitted, "registered_on": submitted,
            "publicity": self.facts.publicity, "secret": "是" if self.facts.secret else "",
        })  # fmt: skip

    def told(self, day, event: str, who: str | None = ""):
        """What the timeline has to show of a step; `None` where it may say of anyone that he took it."""
        self.facts.history.append((day, event, who))

    def put(self, verb: str, expect="done", why="", **row):
        self.last = (verb, {"number": self.facts.number, **row})
        self.script.put(self, *self.last, expect, why)

    def again(self):
        """The last step word for word: it is done already and changes nothing."""
        self.script.put(self, *self.last, "same")

    def refuse(self, why: str, verb: str, code="refused", **row):
        """A step that must be refused and change nothing."""
        self.put(verb, code, why, **row)
        self.script.refusals.append({"number": self.facts.number, "verb": verb, "why": why})

    def task(self, unit: str | None, number: int | None = None) -> Task:
        tasks = [task for task in self.facts.tasks if not task.ended and (not unit or task.unit == unit)]
        tasks = [task for task in tasks if unit or task.replies()]
        return max(tasks, key=lambda task: task.round)

    def review(self, day, outcome="accepted", ground=None, notified=None):
        self.put("review", outcome=outcome, refusal_ground=ground or "", reviewed_on=day, notified_on=notified or "")
        self.facts.reviews.append((day, outcome))
        self.told(day, "审查")
        if notified:
            self.told(notified, "告知代表")

    def assign(self, day, lead=(), joint=(), separate=()):
        self.put("assign", lead_unit="、".join(lead), joint_units="、".join(joint), split_units="、".join(separate), assigned_on=day)
        self.given(day, lead, joint, separate)

    def given(self, day, lead, joint, separate):
        roles = [(lead, "lead"), (joint, "joint"), (separate, "separate")]
        self.give([Task(unit, role, 1, day, day) for units, role in roles for unit in units])
        if not self.facts.reviews and not self.facts.merged:
            self.facts.reviews.append((day, "accepted"))
            self.told(day, "审查")

    def give(self, tasks: list):
        self.facts.tasks += tasks
        for task in tasks:
            self.told(task.assigned, f"交办（第{task.round}轮）", task.unit)

    def receive(self, day, unit=None):
        self.put("receive", unit=unit or "", received_on=day)
        self.task(unit).received = day
        self.told(day, "签收", self.task(unit).unit)

    def ask_return(self, day, unit):
        self.put("return", unit=unit, returned_on=day, reason="不属本单位职责")
        self.task(unit).returns.append([day, None, None])
        self.told(day, "申请退办", unit)

    def decide(self, day, unit, granted=True):
        self.put("return", unit=unit, returned_on=day, decision="granted" if granted else "denied", decided_by="政府办公室")
        self.decided(day, unit, granted)

    def decided(self, day, unit, granted=True):
        self.told(day, "同意退办" if granted else "不同意退办", "政府办公室")
        task = self.task(unit)
        task.returns[-1][1:] = [day, granted]
        if granted:
            task.ended = day

    def returned_along(self, asked, day, unit):
        """What was merged is handled with the main one: the unit gives back both, each on its own record."""
        self.task(unit).returns.append([asked, None, None])
        self.told(asked, "申请退办", unit)
        self.decided(day, unit)

    def replace(self, day, old: str, new: str):
        before = [task for task in self.facts.tasks if task.unit == old and task.ended][-1]
        column = "lead_unit" if before.role == "lead" else "split_units"
        self.put("assign", **{column: new}, assigned_on=day, replacing=old)
        self.replaced(day, old, new)

    def replaced(self, day, old: str, new: str):
        """Assigned anew: the reply still counts from the first day of assigning, unless the rules let it start again."""
        before = [task for task in self.facts.tasks if task.unit == old and task.ended][-1]
        before.replaced = day
        self.give([Task(new, before.role, before.round, day, day if self.law.restarts else before.first)])

    def contact(self, day, form="visit", unit=None):
        self.put("contact", unit=unit or "", contacted_on=day, contact_form=form, who="经办人")
        self.task(unit).contacts.append(day)
        self.told(day, "联系代表", self.task(unit).unit)

    def opinion(self, day, unit):
        self.put("opinion", unit=unit, given_on=day, summary="有明确意见")
        self.task(unit).opinions.append(day)
        self.told(day, "会办意见", unit)

    def send_back(self, day, unit):
        self.put("opinion", unit=unit, given_on=day, sent_back="没有实质内容")
        self.task(unit).sent_back.append(day)
        self.told(day, "退回会办意见", unit)

    def extend(self, day, until, unit=None):
        self.put("extend", unit=unit or "", extended_to=until, approved_on=day, asked_on=day, approved_by="政府办公室", reason="涉及面广")
        self.task(unit).extensions.append((day, until))
        self.told(day, "批准延期", "政府办公室")

    def reply(self, day, klass="A", unit=None, delivered=None):
        self.put("reply", unit=unit or "", replied_on=day, reply_no="渝函", reply_class=klass, delivered_on=delivered or "", reply_public="是")
        task = self.task(unit)
        task.replied, task.klass, task.delivered = day, klass, delivered
        self.told(day, "答复", task.unit)
        if delivered:
            self.told(delivered, "答复送达", task.unit)

    def feedback(self, day, work="satisfied", result="satisfied"):
        note = "没有时间表" if "dissatisfied" in (work, result) else ""
        self.put("feedback", feedback_on=day, attitude=work, result=result, feedback_note=note, collected_by="代表工委", channel="当面")
        self.viewed(day, work, result)

    def feedback_of(self, day, name, work, result, expect="done", why=""):
        """The view of one who signed; where the rules count every deputy, the round is settled by all of them."""
        note = "没有时间表" if "dissatisfied" in (work, result) else ""
        self.put("feedback", expect, why, deputy=name, feedback_on=day, attitude=work, result=result, feedback_note=note, collected_by="代表工委", channel="当面")
        number = self.facts.round(day)
        self.facts.signer_views.append((number, day, name, work, result))
        self.told(day, f"代表反馈（第{number}轮）", name)
        settled = self.facts.settled(number)
        if settled and number not in self.facts.views:
            self.viewed(*settled)

    def viewed(self, day, work, result):
        number = self.facts.round(day)
        self.told(day, f"代表反馈（第{number}轮）")
        self.facts.views[number] = (day, work, result)
        if "dissatisfied" in (work, result):
            self.facts.supervisions.append((day, "redo" if number == 1 else "assessment"))
            self.told(day, "列入督办")
            if number == 1:
                self.open_round(day)

    def open_round(self, day):
        number = self.facts.round(day)
        again = [task for task in self.facts.held(day) if task.round == number]
        self.give([Task(task.unit, task.role, number + 1, day, day) for task in again])

    def redo(self, day):
        self.put("redo", assigned_on=day, reason="经研究须继续办理")
        self.told(day, "重新办理")
        self.open_round(day)

    def close(self, day, reason="经催促仍未反馈"):
        self.put("close", closed_on=day, reason=reason)
        self.facts.closed = day
        self.told(day, "办结")

    def archive(self, day):
        self.put("archive", archived_on=day)
        self.facts.archived = day
        self.told(day, "归档")

    def withdraw(self, day):
        self.put("withdraw", withdrawn_on=day, all_agree="是", reason="已另行解决")
        self.facts.withdrawn = day
        self.told(day, "撤回")

    def unsign(self, day, name):
        self.put("unsign", deputy=name, withdrawn_on=day)
        self.facts.unsigned.append((day, name))
        self.told(day, "撤回签名", name)

    def promise(self, day, due):
        self.put("promise", promised_on=day, promise="分步落实", promise_due=due)
        self.facts.promises.append({"made": day, "due": due, "kept": None, "changed": None, "evaluated": None})
        self.told(day, "承诺", None)

    def keep(self, day):
        self.put("promise", promised_on=day, kept="是")
        self.facts.promises[-1]["kept"] = day
        self.told(day, "承诺已落实", None)

    def change(self, day):
        self.put("promise", promised_on=day, change_reason="情况变化，不能落实")
        self.facts.promises[-1]["changed"] = day
        self.told(day, "承诺变更", None)

    def evaluate(self, day):
        self.put("promise", promised_on=day, evaluation="satisfied")
        self.facts.promises[-1]["evaluated"] = day
        self.told(day, "承诺评价", None)

    def reclass(self, day, to, unit=None):
        self.put("reclass", unit=unit or "", changed_on=day, reply_class=to, reason="承诺已落实")
        self.task(unit).changes.append((day, to))
        self.told(day, "类别调整", self.task(unit).unit)

    def supervise(self, day, kind="media"):
        self.put("supervise", kind=kind, supervised_on=day, supervisor="某副主任", criteria="反映集中")
        self.facts.supervisions.append((day, kind))
        self.told(day, "列入督办", "某副主任")

    def urge(self, day, unit=None):
        self.put("urge", unit=unit or "", urged_on=day, source="deputy", channel="电话")
        self.task(unit).urged.append(day)
        self.told(day, "催办", self.task(unit).unit)

    def publish(self, day, extent="full"):
        self.put("publish", published_on=day, extent=extent, reply_extent="full", place="人大网")
        self.facts.published.append((day, extent))
        self.told(day, "公开", "人大网")

    def due(self, unit=None, day=None) -> datetime.date:
        task = self.task(unit)
        return task.due(self.law, day or datetime.date.max)

    def window(self, number: int) -> datetime.date:
        """The last day for the deputies' view of a round."""
        tasks = [task for task in self.facts.tasks if task.round == number and task.replies() and not task.ended]
        return span(max(task.delivered or task.replied for task in tasks), *self.law.feedback)[1]
