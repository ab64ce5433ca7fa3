#!/usr/bin/env python3
"""Writes the register that benches/similar.sh loads: gen_similar.py ROWS FILE

Ten sessions; titles of some 600,000 kinds (place, object, fault, wish), a text of some 150 letters each. Synthetic throughout
and the same for every run of the same size.
"""
import random
import sys

PLACES = [a + b for a in "南明 云岩 花溪 乌当 白云 观山湖 清镇 修文 息烽 开阳".split() for b in "城区 老街 新区 东片区 西片区 河畔 山脚 集镇 开发区 中心".split()]
OBJECTS = """老旧小区加装电梯 公共停车场 背街小巷道路 断头路 公租房物业 排水管网 人行天桥 农贸市场 夜间施工噪声 生活垃圾分类 电动自行车充电 口袋公园
公交线路 中小企业融资 夜间经济 算力人才 国有资产盘活 涉企检查 课后服务 社区卫生服务 体育场馆开放 非遗进校园 医保异地结算 普惠幼儿园 高标准农田 农村饮水
林下种植 乡村道路养护 无障碍设施 心理健康教师 公益性公墓 充电桩布局 反诈宣传 不动产办证 外卖食品安全 骑手工伤保障 乡村民宿 文明养犬 高层消防 轨道交通末班车""".split()
FAULTS = "设施老化 数量不足 管理缺位 资金短缺 布局失衡 标准不一 维护滞后 衔接不畅 监管薄弱 人手紧张".split()
WISHES = "加大投入 明确责任 统一规划 分期改造 引入社会力量 建立台账 公开进度 开展试点 简化审批 纳入考核 定期巡查 加密班次 错时开放 专项补助 联合执法".split()
UNITS = [f"市{name}局" for name in "教育 科技 民政 财政 住建 交通 水务 农业 商务 文旅 卫健 应急 审计 统计 医保 城管".split()]


def main(rows, path):
    rng = random.Random(20240715)
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        out.write("编号,会议,标题,正文,审查结果,交办日期,主办单位\n")
        for row in range(rows):
            place, thing, fault, wish = (rng.choice(words) for words in (PLACES, OBJECTS, FAULTS, WISHES))
            title = f"关于{wish}解决{place}{thing}{fault}的建议"
            said = [f"{rng.choice(PLACES)}{rng.choice(OBJECTS)}{rng.choice(FAULTS)}，居民意见较大" for _ in range(3)]
            asked = [f"建议{rng.choice(WISHES)}，由{rng.choice(UNITS)}牵头{rng.choice(WISHES)}" for _ in range(3)]
            body = f"{place}的{thing}多年来{fault}，{'；'.join(said)}。{'；'.join(asked)}。"
            session = f"{13 + row % 10 // 5}-{row % 5 + 1}"
            out.write(f"{row // 10 + 1},{session},{title},{body},立案,2024-03-05,{rng.choice(UNITS)}\n")


main(int(sys.argv[1]), sys.argv[2])
