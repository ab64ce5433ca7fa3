#!/usr/bin/env python3
"""Writes a roster as an office keeps it, of people who do not exist: gen_roster.py ROWS FILE

Fifteen columns under the headings offices use, birth as 1968.01, the county as a code. The same for every run of the same
size.
"""
import random
import sys

HEADINGS = "证号,姓名,性别,民族,出生年月,党派,学历,工作单位及职务,结构类型,代表团,选举单位,行政区划,届次,手机号,备注"
FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
GIVEN = "安邦成达恩芳光浩嘉康岚明宁平启荣思涛文晓雅志中卓"
PEOPLES = ["汉族", "苗族", "布依族", "侗族", "彝族", "水族"]
PARTIES = ["中共党员", "群众", "民盟", "民建", "九三学社", "无党派"]
SCHOOLING = ["研究生", "大学", "大专", "高中"]
WALKS = ["工人", "农民", "专业技术人员", "党政领导干部", "企业负责人"]
COUNTIES = [520102, 520103, 520111, 520112, 520113, 520115, 520121, 520122, 520123, 520181]


def row(rng, number):
    name = rng.choice(FAMILY) + "".join(rng.choices(GIVEN, k=rng.choice((1, 2, 2))))
    birth = f"{rng.randint(1955, 2000)}.{rng.randint(1, 12):02d}"
    post = f"第{number % 4999}单位职工"
    return (
        f"{number:08d}", name, rng.choice("男女"), rng.choices(PEOPLES, (60, 12, 10, 8, 6, 4))[0], birth,
        rng.choices(PARTIES, (60, 24, 4, 4, 4, 4))[0], rng.choice(SCHOOLING), post, rng.choice(WALKS),
        f"第{number % 211}代表团", f"第{number % 983}选区", str(rng.choice(COUNTIES)), "十五届",
        f"139{number % 10**8:08d}", "",
    )


def main(rows, path):
    rng = random.Random(15)
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        out.write(HEADINGS + "\n")
        for number in range(rows):
            out.write(",".join(row(rng, number)) + "\n")


main(int(sys.argv[1]), sys.argv[2])
