#!/usr/bin/env python3
"""Counts, from the sheets of a demo folder alone, the figures the annual report prints.

    count_demo.py FOLDER --holidays DAYS.csv [--year 2024] [--as-of 2024-12-20]

Shares no code and no data with the program: it reads the CSV files as they are (whatever their encoding), applies the
definitions written beside each figure below, and prints one JSON object of dotted keys to whole numbers. Figures of the
year before, as of the same day a year earlier, carry the prefix `last.`. DAYS.csv has the columns day,kind,name,source,
kind being off or work. Python's standard library only.
"""
import argparse
import csv
import datetime
import io
import json
import pathlib
import re
import sys
import unicodedata
from collections import Counter, defaultdict

# ---------------------------------------------------------------------------------------------------- reading sheets


def text_of(path):
    """The text of a file: by its byte order mark, else UTF-8 if it is valid, else GB18030."""
    data = path.read_bytes()
    if data.startswith(b"\xff\xfe") or data.startswith(b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def rows_of(path):
    """The rows of a sheet as dicts: titles above the first full row and totals below are left out."""
    header = None
    for cells in csv.reader(io.StringIO(text_of(path), newline="")):
        if header is None:
            if all(cell.strip() for cell in cells):
                header = [re.sub(r"\s|（.*）", "", cell) for cell in cells]
            continue
        if cells[0] == "合计" or cells[0].startswith("填表人"):
            continue
        yield dict(zip(header, cells))


def sheets(folder, prefix):
    """The rows of every sheet whose name begins with `prefix`."""
    paths = sorted(folder.glob(prefix + "*.csv"))
    if not paths:
        sys.exit(f"no sheet {prefix}*.csv in {folder}")
    for path in paths:
        yield from rows_of(path)


def first(row, *headings):
    """The cell under whichever of the headings the sheet has."""
    for heading in headings:
        if heading in row:
            return row[heading].strip()
    raise KeyError(f"none of {headings} among {list(row)}")


def day_of(cell):
    """A day in any of the shapes offices write, or None."""
    cell = unicodedata.normalize("NFKC", cell).strip()
    if not cell:
        return None
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", cell) or re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})日?", cell)
    return datetime.date(*map(int, found.groups()))


def names_in(cell):
    """The members of a list cell."""
    return [name for name in re.split(r"[、，,；;\n]", cell) if name]


NUMERALS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}


def number_of(text):
    """A number in digits or Chinese numerals up to 99; 第…届 around it is ignored."""
    text = text.replace("第", "").replace("届", "").strip()
    if text.isdigit():
        return int(text)
    tens, mark, ones = text.rpartition("十")
    if not mark:
        return NUMERALS[text]
    return (NUMERALS[tens] if tens else 1) * 10 + (NUMERALS[ones] if ones else 0)


def bare(name):
    """A name without the full-width space that pads it."""
    return re.sub(r"\s", "", name)


# ------------------------------------------------------------------------------------------------------------- days


class WorkingDays:
    """Which days are working days: weekends off, but for the days the State Council moved."""

    def __init__(self, path):
        rows = csv.DictReader(io.StringIO(text_of(path)))
        self.kinds = {row["day"]: row["kind"] for row in rows}

    def is_working(self, day):
        kind = self.kinds.get(day.isoformat())
        return kind == "work" if kind else day.weekday() < 5

    def due(self, assigned, months=3):
        """Three months after `assigned` (Civil Code 202: corresponding day, else month end), moved on to a working day."""
        month = assigned.month - 1 + months
        year, month = assigned.year + month // 12, month % 12 + 1
        last = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)).day
        end = datetime.date(year, month, min(assigned.day, last))
        while not self.is_working(end):
            end += datetime.timedelta(days=1)
        return end


# --------------------------------------------------------------------------------------------------------- deputies

SEX = {"男": "male", "女": "female"}
PARTY = {
    "中共党员": "cpc", "群众": "masses", "无党派": "non-party", "民革": "rcck", "民盟": "cdl", "民建": "cndca",
    "民进": "capd", "农工党": "cpwdp", "致公党": "cpp", "九三学社": "jiusan", "台盟": "tdsl",
}
EDUCATION = {"研究生": "postgraduate", "大学": "university", "大专": "college", "高中": "secondary", "初中": "junior"}
COMPOSITION = {
    "一线工人": "worker", "农民": "farmer", "农民工": "migrant", "专业技术人员": "specialist", "党政领导干部": "cadre",
    "企业负责人": "enterprise", "基层代表": "grassroots", "武警": "military", "归侨侨眷": "returned",
}


def level_of(code):
    """The level of a congress by the form of its region's code."""
    if code == "000000":
        return "nation"
    if len(code) == 9:
        return "township"
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def seats_of(folder):
    """Every seat: one a row. A region written by name is one of the city's own counties or the city itself."""
    places = {"贵阳市": "520100", **county_codes(folder)}
    seats = []
    for row in sheets(folder, "1[1-4] "):
        place = first(row, "行政区划", "所属行政区")
        region = places.get(place, place)
        term = number_of(first(row, "届次", "届", "有效届次"))
        number = first(row, "代表证号", "证号", "代表证号码")
        identity = first(row, "身份证号", "身份证号码", "公民身份号码")
        seats.append({
            "key": (region, term, number),
            "person": identity or (region, term, number),
            "name": bare(first(row, "姓名")),
            "region": region,
            "from": day_of(row["当选日期"]),
            "until": day_of(row["终止日期"]),
            "row": row,
        })
    return seats


def county_codes(folder):
    """Names of counties, from the township rosters: their file is named after the county, their rows carry its code."""
    codes = {}
    for path in folder.glob("14 *-*.csv"):
        row = next(rows_of(path))
        codes[path.stem.split("-", 1)[1]] = first(row, "行政区划")[:6]
    return codes


def in_office(seat, day):
    """A seat counts from the day of election up to, not on, the day it ended."""
    return seat["from"] <= day and (seat["until"] is None or day < seat["until"])


def count_deputies(folder, seats, day, out):
    """deputy.LEVEL.seats, .quota, .vacant; deputy.seats, deputy.persons (by identity number, else by seat);
    deputy.city.sex/party/education/composition.CODE and .minority (ethnicity other than 汉族). A seat may stand for
    several compositions, so those do not add up to the seats."""
    held = [seat for seat in seats if in_office(seat, day)]
    quota = Counter()
    for row in sheets(folder, "01"):
        quota[level_of(row["行政区划"])] += int(row["总名额"])
    by_level = Counter(level_of(seat["region"]) for seat in held)
    for level in quota:
        out[f"deputy.{level}.seats"] = by_level[level]
        out[f"deputy.{level}.quota"] = quota[level]
        out[f"deputy.{level}.vacant"] = quota[level] - by_level[level]
    out["deputy.seats"] = len(held)
    out["deputy.persons"] = len({seat["person"] for seat in held})
    for seat in held:
        if level_of(seat["region"]) == "city":
            count_structure(seat["row"], out)


def count_structure(row, out):
    out["deputy.city.sex." + SEX[row["性别"]]] += 1
    out["deputy.city.minority"] += row["民族"] != "汉族"
    out["deputy.city.party." + PARTY[first(row, "政治面貌", "党派")]] += 1
    out["deputy.city.education." + EDUCATION[first(row, "文化程度", "学历")]] += 1
    for part in names_in(first(row, "结构类型", "代表结构", "职业构成", "结构")):
        out["deputy.city.composition." + COMPOSITION[part]] += 1


# ------------------------------------------------------------------------------------------------------ suggestions

REVIEW = {"立案": "accepted", "不予立案": "refused", "并案": "merged", "退回": "sent-back"}
VIEW = {"满意": "satisfied", "基本满意": "basically", "不满意": "dissatisfied", "未表态": "silent"}
KIND = {"建议": "suggestion", "批评": "criticism", "意见": "opinion", "议案转建议": "converted"}


def units_of(folder):
    """Every name of a unit, full or short, to its code."""
    codes = {}
    for row in sheets(folder, "03"):
        for name in [row["单位名称"], *names_in(row["简称"])]:
            codes[name] = row["单位代码"]
    return codes


def filed(row, reference):
    """What a register says of the filing."""
    lead, cosigners = first(row, "领衔代表", "提建议人"), first(row, "附议人", "附议代表")
    between = first(row, "会议", "届次会议") == "闭会"
    converted = row["类型"] == "议案转建议"
    return {
        "reference": reference,
        "year": day_of(first(row, "提交时间", "提出日期")).year,
        "kind": KIND[row["类型"]],
        "category": first(row, "内容分类", "类别"),
        "origin": "converted" if converted else "between" if between else "session",
        "mover": "delegation" if not lead else "joint" if cosigners else "single",
        "review": REVIEW[row["审查结果"]],
        "tasks": {},
        "assigned": None,
        "feedback": {},
    }


def task(role):
    return {"role": role, "extended": None, "replies": []}


def this_years_cases(folder, units):
    """This year's registers and the sheets of the work on them, joined by the full reference."""
    cases = {}
    for prefix, series in (("32", None), ("33", "15-0-")):
        for row in sheets(folder, prefix):
            if series is None:
                term, session = re.fullmatch(r"(.+)届(.+)次", row["会议"]).groups()
                series_here = f"{number_of(term)}-{number_of(session)}-"
            else:
                series_here = series
            reference = series_here + first(row, "建议编号")
            cases[reference] = filed(row, reference)
    for row in sheets(folder, "34"):
        case = cases[row["编号"]]
        case["assigned"] = day_of(row["交办日期"])
        for heading, role in (("主办单位", "lead"), ("会办单位", "joint"), ("分办单位", "separate")):
            for name in names_in(row[heading]):
                case["tasks"][units[name]] = task(role)
    for row in sheets(folder, "36"):
        cases[row["编号"]]["tasks"][units[row["承办单位"]]]["extended"] = day_of(row["延期至"])
    for prefix in ("37", "39"):
        for row in sheets(folder, prefix):
            reply = (day_of(row["答复日期"]), row["办理结果类别"])
            cases[row["编号"]]["tasks"][units[row["承办单位"]]]["replies"].append(reply)
    for prefix in ("38", "40"):
        for row in sheets(folder, prefix):
            turn = int(unicodedata.normalize("NFKC", row["办理轮次"]))
            cases[row["编号"]]["feedback"][turn] = (row["办理工作满意度"], row["办理结果满意度"])
    return cases.values()


def last_years_cases(folder, units):
    """Last year's register: one row a suggestion with everything in it, one round, no separate handling."""
    for row in sheets(folder, "31"):
        case = filed(row, row["编号"])
        case["assigned"] = day_of(row["交办时间"])
        for heading, role in (("主办单位", "lead"), ("协办单位", "joint")):
            for name in names_in(row[heading]):
                case["tasks"][units[name]] = task(role)
        if row["主办单位"]:
            lead = case["tasks"][units[row["主办单位"]]]
            lead["extended"] = day_of(row["延期至"])
            if row["答复时间"]:
                lead["replies"].append((day_of(row["答复时间"]), row["答复类别"]))
        if row["满意度"]:
            case["feedback"][1] = (row["办理态度"], row["满意度"])
        yield case


def standing(one, due, day):
    """How a task's first reply stands: on time by the statutory end after roll-over; extended when later but within the
    extension; late when later still; with no reply, not yet due or overdue. An extension counts only if it is later."""
    limit = max(due, one["extended"] or due)
    replied = one["replies"][0][0] if one["replies"] else None
    if replied is None:
        return "not-yet-due" if day <= limit else "overdue"
    return "on-time" if replied <= due else "extended" if replied <= limit else "late"


# From best to worst: a suggestion stands as the worst of its tasks does.
STANDINGS = ["on-time", "extended", "not-yet-due", "late", "overdue"]


def count_suggestions(cases, year, day, calendar, out):
    """suggestion.total and by origin, category, kind, mover, review; tasks of the first round by role, and unit.CODE.ROLE;
    time.task.* over tasks that owe a reply, time.item.* over suggestions by their worst task."""
    for case in cases:
        if case["year"] != year:
            continue
        out["suggestion.total"] += 1
        for part in ("origin", "category", "kind", "mover", "review"):
            out[f"suggestion.{part}.{case[part]}"] += 1
        if case["assigned"] is None:
            continue
        out["suggestion.assigned"] += 1
        for unit, one in case["tasks"].items():
            out[f"suggestion.tasks.{one['role']}"] += 1
            out[f"unit.{unit}.{one['role']}"] += 1
        due = calendar.due(case["assigned"])
        owed = [one for one in case["tasks"].values() if one["role"] != "joint"]
        stands = [standing(one, due, day) for one in owed]
        for stand in stands:
            out[f"suggestion.time.task.{stand}"] += 1
        out["suggestion.time.item." + max(stands, key=STANDINGS.index)] += 1
        count_results(case, owed, out)


def count_results(case, owed, out):
    """replied: suggestions all of whose tasks have a first reply; class by suggestion: the last round in which all of them
    replied, the later letter where they differ; feedback.first and feedback.final by suggestion, in both dimensions, silent
    being those replied to without a view; redo: second rounds, opened by dissatisfaction with the first, and those
    without a reply."""
    answered_rounds = min(len(one["replies"]) for one in owed)
    replied = answered_rounds > 0
    out["suggestion.replied"] += replied
    if replied:
        out["suggestion.class." + max(one["replies"][answered_rounds - 1][1] for one in owed)] += 1
    for which in ("first", "final"):
        turn = 1 if which == "first" else max(case["feedback"], default=1)
        views = case["feedback"].get(turn, ("未表态", "未表态"))
        for dimension, view in zip(("work", "result"), views):
            if replied:
                out[f"suggestion.feedback.{which}.{dimension}.{VIEW[view]}"] += 1
    if "不满意" in case["feedback"].get(1, ()):
        out["suggestion.redo.total"] += 1
        out["suggestion.redo.open"] += not all(len(one["replies"]) > 1 for one in owed)


# ------------------------------------------------------------------------------- activities, matters, opinions, stations

ACTIVITY = {
    "会议": "session", "列席": "attending", "视察": "inspection", "专题调研": "research", "执法检查": "enforcement",
    "小组活动": "group", "代表接待": "reception", "培训": "training", "述职": "duty-report", "宣讲": "lecture",
}
ROUTE = {
    "当场答复": "answered", "社区办理": "community", "街道办理": "street", "转部门": "department",
    "提建议": "suggestion", "上报": "upward", "不受理": "declined",
}
STATION = {"联络站": "station", "联络室": "room", "立法联系点": "legislative", "实践基地": "base"}


def count_activities(folder, seats, year, day, out):
    """activity.total (次) by level and kind; participations (人次): rows 出席 and the numbers of rows that only count;
    persons (人): different people among the rows 出席, by identity number, else by seat; leave and absent rows."""
    regions = {}
    for row in sheets(folder, f"51 {year}"):
        if not day_of(row["开始日期"]) <= day:
            continue
        regions[row["活动编号"]] = row["行政区划"]
        out["activity.total"] += 1
        out["activity.level." + level_of(row["行政区划"])] += 1
        out["activity.kind." + ACTIVITY[row["活动类型"]]] += 1
    by_key = {seat["key"]: seat for seat in seats}
    by_name = {(seat["region"], seat["name"]): seat for seat in seats}
    people = set()
    for row in sheets(folder, f"52 {year}"):
        if row["活动编号"] not in regions:
            continue
        if row["人次"]:
            out["activity.participations"] += int(row["人次"])
        elif row["出席状态"] == "出席":
            out["activity.participations"] += 1
            if "行政区划" in row:
                seat = by_key[row["行政区划"], number_of(row["届次"]), row["代表"]]
            else:
                seat = by_name[regions[row["活动编号"]], bare(row["代表"])]
            people.add(seat["person"])
        else:
            out["activity.leave" if row["出席状态"] == "请假" else "activity.absent"] += 1
    out["activity.persons"] = len(people)


def count_outcomes(folder, year, day, out):
    """matter.total (件) by the day it was done, beneficiaries, money in yuan; opinion.total (条) by the day it was received,
    by route, answered by the day."""
    for row in sheets(folder, f"53 {year}"):
        if day_of(row["办结日期"]) <= day:
            out["matter.total"] += 1
            out["matter.beneficiaries"] += int(row["受益人数"] or 0)
            out["matter.yuan"] += int(row["金额"] or 0)
    for row in sheets(folder, f"54 {year}"):
        if day_of(row["日期"]) <= day:
            out["opinion.total"] += 1
            out["opinion.route." + ROUTE[row["处理途径"]]] += 1
            answered = day_of(row["答复日期"])
            out["opinion.answered"] += answered is not None and answered <= day


def count_stations(folder, day, out):
    """station.kind.*: open on the day; station.model: those graded 市级示范站; legislative.counties: counties that have one."""
    counties = set()
    for row in sheets(folder, "2[1-3]"):
        closed = day_of(row["撤销日期"])
        if day_of(row["建成日期"]) > day or (closed and closed <= day):
            continue
        out["station.kind." + STATION[row["类型"]]] += 1
        out["station.model"] += row["等级"] == "市级示范站"
        if row["类型"] == "立法联系点":
            counties.add(row["行政区划"][:6])
    out["legislative.counties"] = len(counties)


# ------------------------------------------------------------------------------------------------------------- all


def count_year(folder, seats, cases, year, day, calendar):
    """Every figure of one year as of a day in it."""
    out = defaultdict(int)
    count_deputies(folder, seats, day, out)
    count_suggestions(cases, year, day, calendar, out)
    count_activities(folder, seats, year, day, out)
    count_outcomes(folder, year, day, out)
    count_stations(folder, day, out)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--holidays", type=pathlib.Path, required=True)
    parser.add_argument("--year", type=int, default=2024)
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, default=datetime.date(2024, 12, 20))
    arguments = parser.parse_args()
    folder, year, day = arguments.folder, arguments.year, arguments.as_of
    calendar, units, seats = WorkingDays(arguments.holidays), units_of(folder), seats_of(folder)
    cases = [*this_years_cases(folder, units), *last_years_cases(folder, units)]
    figures = dict(count_year(folder, seats, cases, year, day, calendar))
    before = count_year(folder, seats, cases, year - 1, day.replace(year=year - 1), calendar)
    figures.update({f"last.{key}": value for key, value in before.items()})
    print(json.dumps({key: int(figures[key]) for key in sorted(figures)}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
