#!/usr/bin/env python3
"""Writes the register of suggestions that benches/overdue.sh loads: gen_register.py ROWS FILE

Seen on 2024-07-15: 70 % closed, 0.3 % overdue, the rest under way with time left. Synthetic throughout and the same for
every run of the same size.
"""
import random
import sys

UNITS = [f"市{name}局" for name in "教育 科技 民政 财政 住建 交通 水务 农业 商务 文旅 卫健 应急 审计 统计 医保 城管".split()]
TOPICS = "老旧小区停车 乡村道路养护 河道治理 校园周边交通 社区养老 公交线路 垃圾分类 农产品销售".split()
CATEGORIES = "城建 教育 卫生健康 农业农村 交通 环保 社会保障 经济 财政 文化旅游 民政 政法 科技 商务 应急 其他".split()
DELEGATIONS = [f"{name}代表团" for name in "云岩 南明 花溪 乌当 白云 观山湖 清镇 修文 息烽 开阳".split()]
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
HEADINGS = "编号,会议,标题,类别,领衔代表,代表团,审查结果,交办日期,主办单位,签收日期,答复日期,反馈日期,办理工作满意度,办理结果满意度"


def course(rng):
    """Dates of one suggestion: assigned, received, replied, feedback, attitude, result."""
    draw = rng.random()
    if draw < 0.7:
        reply = f"2024-0{rng.randint(4, 5)}-{rng.randint(10, 28)}"
        return "2024-03-05", "2024-03-07", reply, f"2024-06-{rng.randint(10, 28)}", "满意", "基本满意"
    if draw < 0.703:
        return "2024-03-28", "2024-04-01", "", "", "", ""
    return f"2024-0{rng.randint(5, 6)}-{rng.randint(10, 28)}", "", "", "", "", ""


def raised(number):
    """Category, lead deputy and delegation: 8,000 deputies, and one category that is rare."""
    category = "罕见" if number % 100_000 == 0 else CATEGORIES[number * 7 % 16]
    deputy = number * 31_337 % 8_000
    name = SURNAMES[deputy % 20] + GIVEN[deputy // 20 % 20] + GIVEN[deputy // 400]
    return category, name, DELEGATIONS[deputy % 10]


def main(rows, path):
    rng = random.Random(20240715)
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        out.write(HEADINGS + "\n")
        for number in range(1, rows + 1):
            assigned, received, replied, answered, attitude, result = course(rng)
            title = f"关于{rng.choice(TOPICS)}的建议（{number}）"
            cells = (number, "十五届四次", title, *raised(number), "立案", assigned, rng.choice(UNITS), received, replied, answered, attitude, result)
            out.write(",".join(map(str, cells)) + "\n")


main(int(sys.argv[1]), sys.argv[2])
