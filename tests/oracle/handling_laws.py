"""The rules of the places whose years are scripted, as their texts have them."""

import datetime

from handling_model import Law

CHONGQING = Law(
    name="chongqing",
    classes="ABCD",
    assign=(10, "wd"),
    give_back=(10, "wd", "assigned"),
    reassign=(10, "wd"),
    contact=(20, "wd", "received"),
    co_opinion=(30, "wd", "assigned"),
    co_redo=(5, "wd"),
    feedback=(20, "wd"),
    rehandle=(2, "m"),
    promise_eval=(20, "wd"),
)
ZHEJIANG = Law(
    name="zhejiang",
    classes="ABC",
    assign=None,
    give_back=(10, "d", "received"),
    reassign=None,
    contact=None,
    co_opinion=(2, "m", "received"),
    co_redo=None,
    feedback=(20, "wd"),
    rehandle=(1, "m"),
    promise_eval=None,
)

SHANGHAI = Law(
    name="shanghai",
    classes="ABCD",
    landed="ABC",
    assign=(7, "wd"),
    give_back=(7, "wd", "received"),
    reassign=None,
    contact=None,
    co_opinion=(1, "m", "received"),
    co_redo=None,
    feedback=(20, "wd"),
    rehandle=(1, "m"),
    promise_eval=None,
    motions={
        "motion_committee": (15, "d"),
        "motion_opinion": (30, "d"),
        "motion_agencies": (15, "d"),
        "agency_opinion": (30, "d"),
        "motion_report": (3, "m"),
        "agency_report": (3, "m"),
        "agency_redo": (1, "m"),
    },
    reconsider=10,
)
# A township of a city whose rules let a delegation move; motions have no clocks there.
TOWNSHIP = Law(
    name="beijing",
    classes="ABCD",
    assign=None,
    give_back=None,
    reassign=None,
    contact=None,
    co_opinion=None,
    co_redo=None,
    feedback=(15, "wd"),
    rehandle=(2, "m"),
    promise_eval=None,
    movers=5,
    delegations=True,
)
# A notice fixes the days by which opinions and replies are in, whatever the period.
GUIZHOU = Law(
    name="guizhou-2025",
    classes="ABCD",
    assign=None,
    give_back=None,
    reassign=None,
    contact=None,
    co_opinion=None,
    co_opinion_by=datetime.date(2025, 5, 31),
    co_redo=None,
    feedback=(20, "wd"),
    rehandle=(1, "m"),
    reply_by=datetime.date(2025, 6, 30),
    promise_eval=None,
)
# An office with rules of its own: every deputy's view counts, and the reply counts anew from another unit's assigning.
OWN = Law(
    name="own",
    classes="ABCD",
    assign=None,
    give_back=(15, "d", "assigned"),
    reassign=(7, "d"),
    contact=None,
    co_opinion=(1, "m", "assigned"),
    co_redo=None,
    feedback=(20, "wd"),
    rehandle=(1, "m"),
    promise_eval=None,
    restarts=True,
)
