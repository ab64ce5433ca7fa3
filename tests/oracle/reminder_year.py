#!/usr/bin/env python3
"""What an office must have been told in 400 days, worked out without any of the program's code.

    reminder_year.py write FOLDER [DAYS]    the sheets, the days with their command lines and runs, and what is expected
    reminder_year.py compare FOLDER         the mails in FOLDER/letters against what is expected: 0 differences or exit 1

The rules are those of Chongqing (reply 3 months, return 10 working days, contact 20 working days from receipt, joint opinion 30
working days, anew 5, feedback 20, second reply 2 months) and the built-in schedule of reminders. Days on which the machine is
off, days on which no letter can be delivered, runs twice at once and runs under a wrong clock are part of the script.
"""
import collections
import datetime
import email
import json
import pathlib
import random
import re
import sys
from email.policy import default

from handling_model import is_working, span

DAY = datetime.timedelta(days=1)
FIRST = datetime.date(2024, 1, 2)
UNITS = [f"第{number}局" for number in "一二三四五六七八"]
DEPUTIES = [f"代表{letter}" for letter in "甲乙丙丁戊己"]
OFFICE, SUPERVISION, HEAD = "office@example.cn", "supervision@example.cn", "head@example.cn"
# rule: days before, their unit, the day itself, interval once overdue (working days), copy of what is overdue
SCHEDULE = {
    "答复": ([15, 7, 3, 1], "d", True, 3, True),
    "退办申请": ([1], "wd", True, 0, False),
    "会办意见": ([3, 1], "wd", True, 3, False),
    "联系代表": ([3], "wd", True, 5, False),
    "代表反馈": ([5], "wd", True, 10, False),
    "承诺事项": ([15, 3], "d", True, 10, False),
    "接待日": ([1], "d", False, 0, False),
    "议案截止": ([3, 1], "wd", True, 0, False),
}


def working_between(start, end):
    return sum(is_working(start + DAY * ahead) for ahead in range(1, (end - start).days + 1))


def rank_of(due, today, rule):
    """The stage a last day has reached: negative days before it, 0 on it, counted up after it; nothing where it is not told."""
    before, unit, on_the_day, interval, _ = SCHEDULE[rule]
    if due > today:
        until = today
        while not is_working(until + DAY):
            until += DAY
        left = (due - until).days if unit == "d" else working_between(until, due)
        reached = [days for days in before if max(left, 1) <= days]
        return -min(reached) if reached else None
    if due == today:
        return 0 if on_the_day else -min(before)
    if not interval:
        return None
    return (max(working_between(due, today), 1) - 1) // interval + 1


class Suggestion:
    """One suggestion: its dated facts, and the command lines that bring them into the register."""

    def __init__(self, number, rng, days):
        self.number, self.rng = number, rng
        self.lead = UNITS[number % 8]
        self.joint = UNITS[(number + 3) % 8] if number % 3 == 0 else None
        self.deputy = DEPUTIES[number % 6]
        self.tasks, self.feedback, self.promise, self.lines = [], [], None, collections.defaultdict(list)
        assigned = FIRST + DAY * rng.randrange(days * 2 // 3)
        joint = f" --joint {self.joint}" if self.joint else ""
        self.say(assigned, f"assign {number} --lead {self.lead}{joint}")
        self.round(assigned, 1)

    def say(self, day, words):
        self.lines[day].append(f"suggestion {words} --on {day}")

    def round(self, assigned, which):
        number, rng = self.number, self.rng
        due = span(assigned, 3 if which == 1 else 2, "m")[1]
        task = {"round": which, "unit": self.lead, "assigned": assigned, "received": None, "contact": None, "returned": None,
                "limits": [(datetime.date.min, due)], "replied": None}
        self.tasks.append(task)
        if which == 1 and rng.random() < 0.7:
            task["received"] = assigned + DAY * rng.randrange(4)
            self.say(task["received"], f"receive {number} --unit {self.lead}")
        if number % 11 == 0:
            task["returned"] = assigned + DAY * 4
            self.say(task["returned"], f"return {number} --unit {self.lead} --reason 不属本单位职责")
            self.say(task["returned"] + DAY, f"return {number} --unit {self.lead} --decide 不同意 --by 市政府办公厅")
        if rng.random() < 0.7:
            task["contact"] = assigned + DAY * rng.randrange(8, 45)
        if which == 1 and number % 5 == 0:
            for ahead, longer in [(5, 30), (3, 20)][: 1 + (number % 10 == 0)]:
                approved, due = due - DAY * ahead, due + DAY * longer
                task["limits"].append((approved, due))
                self.say(approved, f"extend {number} --unit {self.lead} --until {due} --asked {approved} --by 市政府办公厅")
        shift = rng.choice([-20, -7, -1, 0, 0, 1, 4, 25, None]) if which == 1 else rng.choice([-10, 3, None])
        replied = due + DAY * shift if shift is not None else None
        if task["contact"] and replied and task["contact"] >= replied:
            task["contact"] = None
        if task["contact"]:
            self.say(task["contact"], f"contact {number} --unit {self.lead} --form 座谈会")
        if self.joint:
            self.opinion(assigned, which, replied)
        if replied:
            task["replied"] = replied
            self.say(replied, f"reply {number} --unit {self.lead} --class {'B' if number % 4 == 1 else 'A'}")
            self.after(replied, which)

    def opinion(self, assigned, which, replied):
        number, rng = self.number, self.rng
        given = [assigned + DAY * rng.randrange(10, 60)] if rng.random() < 0.8 else []
        back = []
        if given and number % 6 == 0:
            back = [given[0] + DAY * 2]
            if number % 4 == 0:
                given.append(given[0] + DAY * 9)
        last = max(given + back, default=None)
        if last and replied and last >= replied:
            given, back = [], []
        for day in given:
            self.say(day, f"opinion {number} --unit {self.joint} --summary 配合")
        for day in back:
            self.say(day, f"opinion {number} --unit {self.joint} --send-back 没有实质内容")
        self.tasks.append({"round": which, "unit": self.joint, "assigned": assigned, "joint": True, "given": given, "back": back,
                           "until": replied})

    def after(self, replied, which):
        number, rng = self.number, self.rng
        if which == 1 and number % 4 == 1:
            due = replied + DAY * (15 + number % 40)
            self.promise = {"made": replied, "dues": [(datetime.date.min, due)], "kept": None}
            self.say(replied, f"promise {number} --text 承诺{number} --due {due}")
            if number % 8 == 1 and due - DAY * 10 > replied:
                changed, due = due - DAY * 10, due + DAY * 30
                self.promise["dues"].append((changed, due))
                self.say(changed, f"promise {number} --which 1 --change 条件变化 --due {due}")
            kept = rng.choice([-3, 5, None])
            if kept is not None and due + DAY * kept > replied:
                self.promise["kept"] = due + DAY * kept
                self.say(self.promise["kept"], f"promise {number} --which 1 --kept yes")
        given = replied + DAY * rng.randrange(5, 50) if rng.random() < 0.7 else None
        self.feedback.append({"round": which, "from": replied, "given": given})
        if given:
            again = which == 1 and number % 7 == 0
            view = "满意 --result 不满意 --note 没有解决" if again else "满意 --result 满意"
            self.say(given, f"feedback {number} --work {view}")
            if again:
                self.round(given, 2)

    def wanted(self, today):
        """What is open at the end of a day: rule, key, version, last day, who is told first."""
        reference, open_rounds = f"15-4-{self.number}", [task["round"] for task in self.tasks if task["assigned"] <= today]
        for task in self.tasks:
            if task["assigned"] > today:
                continue
            key = (self.number, task["round"], task["unit"])
            if task.get("joint"):
                if task["until"] and task["until"] <= today:
                    continue
                given, back = [day for day in task["given"] if day <= today], [day for day in task["back"] if day <= today]
                if not given:
                    yield "会办意见", key, len(back), span(task["assigned"], 30, "wd")[1], task["unit"], reference
                elif back and not any(day > max(back) for day in given):
                    yield "会办意见", key, len(back), span(max(back), 5, "wd")[1], task["unit"], reference
                continue
            if task["replied"] and task["replied"] <= today:
                continue
            granted = [due for day, due in task["limits"] if day <= today]
            yield "答复", key, len(granted), max(granted), task["unit"], reference
            if not (task["contact"] and task["contact"] <= today):
                received = task["received"] if task["received"] and task["received"] <= today else task["assigned"]
                yield "联系代表", key, 0, span(received, 20, "wd")[1], task["unit"], reference
            if not (task["returned"] and task["returned"] <= today):
                yield "退办申请", key, 0, span(task["assigned"], 10, "wd")[1], task["unit"], reference
        for view in self.feedback:
            if view["from"] <= today and not (view["given"] and view["given"] <= today) and max(open_rounds) == view["round"]:
                yield "代表反馈", (self.number, view["round"]), 0, span(view["from"], 20, "wd")[1], self.deputy, reference
        if self.promise and self.promise["made"] <= today and not (self.promise["kept"] and self.promise["kept"] <= today):
            dues = [due for day, due in self.promise["dues"] if day <= today]
            yield "承诺事项", self.number, len(dues), dues[-1], self.lead, reference


def address(name):
    return f"u{UNITS.index(name)}@example.cn" if name in UNITS else f"d{DEPUTIES.index(name)}@example.cn"


class Ledger:
    """What was said, what waits, and what has to have gone out when."""

    def __init__(self):
        self.said, self.higher, self.waiting, self.expected = {}, set(), {}, []

    def run(self, today, wanted, delivers):
        if not is_working(today):
            return
        current = {}
        for rule, key, version, due, first, number in wanted:
            rank = rank_of(due, today, rule)
            if rank is not None:
                recipients = [first] + [OFFICE] * (SCHEDULE[rule][4] and due < today and first != OFFICE)
                for recipient in recipients:
                    current[recipient, rule, key, version, rank] = (rule, number, due)
            if rule == "答复" and due < today:
                late = max(working_between(due, today), 1)
                for days, recipient in [(1, HEAD if first == UNITS[0] else None), (10, SUPERVISION)]:
                    if recipient and late >= days:
                        current[recipient, rule, key, version, f"late-{days}"] = (rule, number, due)
        self.waiting = {notice: what for notice, what in self.waiting.items() if notice in current}
        for notice, what in current.items():
            *line, rank = notice
            line = tuple(line)
            known = [other[-1] for other in self.waiting if other[:-1] == line] + self.said.get(line, [])
            if isinstance(rank, str):
                is_news = notice not in self.higher and notice not in self.waiting
            else:
                is_news = all(isinstance(other, str) or other < rank for other in known)
            if is_news:
                self.waiting[notice] = what
        if delivers:
            for notice, what in self.waiting.items():
                *line, rank = notice
                if isinstance(rank, str):
                    self.higher.add(notice)
                else:
                    self.said.setdefault(tuple(line), []).append(rank)
                to = notice[0] if "@" in notice[0] else address(notice[0])
                self.expected.append([str(today), to, what[0], what[1], str(what[2])])
            self.waiting = {}


def sheets(folder, numbers, receptions, deadline):
    def write(name, lines):
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    write("units.csv", ["单位名称,邮箱"] + [f"{name},{address(name)}" for name in UNITS])
    roster = "证号,姓名,性别,民族,出生年月,学历,结构类型,代表团,选举单位,行政区划,届次,邮箱"
    write("deputies.csv", [roster] + [
        f"{place:03},{name},女,汉族,1970.01,大学,工人,一团,一区,520100,十五届,{address(name)}" for place, name in enumerate(DEPUTIES, 1)
    ])
    write("suggestions.csv", ["编号,会议,标题,审查结果,领衔代表,登记日期"] + [
        f"{number},十五届四次,关于第{number}件事的建议,立案,{DEPUTIES[number % 6]},{FIRST}" for number in numbers
    ])
    write("activities.csv", ["活动编号,活动类型,活动名称,行政区划,开始日期"] + [
        f"J{place},代表接待,第{place}次接待,520100,{day}" for place, (day, _) in enumerate(receptions, 1)
    ])
    write("attendance.csv", ["活动编号,证号,行政区划,届次,出席状态"] + [
        f"J{place},{DEPUTIES.index(name) + 1:03},520100,十五届,出席" for place, (_, names) in enumerate(receptions, 1) for name in names
    ])
    write("sessions.csv", ["行政区划,会议,议案截止时间", f"520100,十五届五次,{deadline} 12:00"])
    write("rules.toml", [
        "[addresses]", f'office = "交办机关 <{OFFICE}>"', f'supervision = "督查室 <{SUPERVISION}>"', "[addresses.head]",
        f'"{UNITS[0]}" = "局长 <{HEAD}>"',
    ])


def spells(rng, days, share, longest):
    """Days of spells of trouble."""
    found, day = set(), 0
    while day < days:
        if rng.random() < share:
            length = rng.randint(1, longest)
            found.update(range(day, day + length))
            day += length + 3
        day += 1
    return found


def write(folder, days):
    rng = random.Random(20240102)
    numbers = range(1, 61)
    suggestions = [Suggestion(number, rng, days) for number in numbers]
    receptions = [(FIRST + DAY * rng.randrange(5, days - 5), rng.sample(DEPUTIES, 2)) for _ in range(20)]
    deadline = FIRST + DAY * (days - 100)
    sheets(folder, numbers, receptions, deadline)
    off, down = spells(rng, days, 0.03, 10), spells(rng, days, 0.03, 10)
    ledger, script, counts = Ledger(), [], collections.Counter()
    for index in range(days):
        day = FIRST + DAY * index
        lines = [line for one in suggestions for line in one.lines.get(day, [])]
        calm = not any(near in down for near in range(index - 12, index + 1))
        draw = rng.random()
        runs, twice = ([] if index in off else [day]), draw < 0.1
        if calm and runs and 0.1 <= draw < 0.14:
            runs = [day - DAY * rng.randint(1, 5)]
            counts["clock behind"] += 1
        elif calm and runs and 0.14 <= draw < 0.16:
            runs = [day + DAY * rng.randint(1, 3)]
            counts["clock ahead"] += 1
        counts["off"] += not runs
        counts["undelivered"] += index in down and bool(runs)
        counts["twice at once"] += twice and bool(runs)
        for today in runs:
            # The register knows what happened by the real day, and the run looks at it as of the day its clock shows.
            wanted = [what for one in suggestions for what in one.wanted(min(today, day))]
            for place, (held, names) in enumerate(receptions, 1):
                if held > today:
                    wanted += [("接待日", (place, name), 0, held, name, f"第{place}次接待") for name in names]
            if deadline >= today:
                wanted.append(("议案截止", "session", 0, deadline, OFFICE, "15-5"))
            for _ in range(2 if twice else 1):
                ledger.run(today, wanted, index not in down)
        script.append({"day": str(day), "lines": lines, "runs": list(map(str, runs)), "twice": twice, "delivers": index not in down})
    (folder / "script.json").write_text(json.dumps(script, ensure_ascii=False), encoding="utf-8")
    (folder / "expected.json").write_text(json.dumps(ledger.expected, ensure_ascii=False), encoding="utf-8")
    print(f"{days} days, {len(suggestions)} suggestions, {len(ledger.expected)} notices expected;",
          ", ".join(f"{count} days {name}" for name, count in counts.items()))
    print(collections.Counter(rule for _, _, rule, _, _ in ledger.expected))


def read(folder):
    found = collections.Counter()
    ids = set()
    for path in sorted((folder / "letters").glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=default)
        assert message["Message-ID"] not in ids, "two letters under one Message-ID"
        ids.add(message["Message-ID"])
        to = message["To"].addresses[0].addr_spec
        day = message["Date"].datetime.date()
        text = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
        for first, second in re.findall(r"^\d+\. (.*)\n   (.*)$", text, re.M):
            rule = re.match(r"[^（，]+", second).group()
            due = re.search(r"最后一日 (\S+?)（", second).group(1)
            number = first.split(" ")[0]
            number = re.sub(r"（.*", "", number) if rule == "接待日" else number
            found[str(day), to, rule, number, due] += 1
    return found


def compare(folder):
    expected = collections.Counter(tuple(line) for line in json.loads((folder / "expected.json").read_text(encoding="utf-8")))
    found = read(folder)
    missing, surplus = expected - found, found - expected
    for name, lines in (("missing", missing), ("surplus", surplus)):
        for line in sorted(lines.elements())[:20]:
            print(name, *line)
    print(f"{sum(expected.values())} notices expected, {sum(found.values())} found in the mails; "
          f"{sum(missing.values())} missing, {sum(surplus.values())} surplus")
    return 1 if missing or surplus else 0


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "write":
        write(target, int(sys.argv[3]) if len(sys.argv) > 3 else 400)
    else:
        sys.exit(compare(target))
