//! Made-up facts against which templates are tried: one suggestion of which everything is known, and one of which hardly
//! anything is, with text that tries to be markup.

use super::facts::{
    Class, Extension, Facts, Item, Office, Opinion, Promise, Reply, Return, Rules, Supervision, Unit, Urging,
};
use super::kind::{By, Kind};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Returns the facts of each trial of a kind.
pub(super) fn facts(kind: &Kind) -> Vec<Facts> {
    [full(), sparse()]
        .into_iter()
        .map(|mut facts| {
            if kind.by == By::Unit {
                facts.item = None;
            }
            if kind.by != By::Deputy {
                facts.deputy = None;
            }
            facts
        })
        .collect()
}

fn full() -> Facts {
    let item = full_item();
    Facts {
        office: Office {
            name: "示例市人大常委会代表工作委员会".to_owned(),
            address: some("示例路1号"),
            phone: some("0000-0000000"),
            contact: some("陈某"),
            copies: "示例市人大常委会代表工作委员会，示例市人民政府办公厅".to_owned(),
        },
        place: "示例市".to_owned(),
        short: "市".to_owned(),
        no: some("示人代〔2024〕5号"),
        on: "2024-06-05".to_owned(),
        unit: Unit { name: "示例市教育局".to_owned(), contact: some("刘某"), phone: some("0000-0000001") },
        items: vec![item.clone(), Item { number: "13".to_owned(), ..item.clone() }],
        item: Some(item),
        deputy: some("王小明"),
        grades: ["满意", "基本满意", "不满意"].map(str::to_owned).to_vec(),
        aspects: ["办理工作", "办理结果"].map(str::to_owned).to_vec(),
        classes: vec![Class { letter: "A".to_owned(), meaning: "已经解决".to_owned() }],
        rules: Rules {
            returning: some("自收到之日起5个工作日"),
            reply: some("自交办之日起3个月"),
            longest: some("自交办之日起6个月"),
            opinion: some("自交办之日起1个月"),
            feedback: some("自收到答复之日起20个工作日"),
        },
    }
}

fn full_item() -> Item {
    Item {
        number: "12".to_owned(),
        reference: "15-4-12".to_owned(),
        session: "市十五届人大四次会议".to_owned(),
        title: "关于增设社区托育点的建议".to_owned(),
        category: some("教科文卫"),
        lead: some("王小明"),
        delegation: some("示例区代表团"),
        signers: ["王小明", "李华"].map(str::to_owned).to_vec(),
        signer_count: Some(12),
        submitted_on: some("2024-01-31"),
        round: 2,
        role: "主办".to_owned(),
        role_code: "lead".to_owned(),
        part: some("托育"),
        lead_units: some("示例市教育局"),
        joint_units: some("示例市财政局、示例市民政局"),
        separate_units: some("示例市卫生健康局"),
        assigned_on: "2024-03-22".to_owned(),
        received_on: some("2024-03-25"),
        due_on: some("2024-06-24"),
        days_late: 3,
        reply: Reply {
            on: some("2024-06-11"),
            no: some("示教复〔2024〕13号"),
            class: some("B"),
            public: Some(true),
            signed_by: some("赵某"),
            contact: some("刘某"),
            delivered_on: some("2024-06-12"),
        },
        returned: Return {
            asked_on: some("2024-03-28"),
            reason: some("不属于本单位职责"),
            proposed_unit: some("示例市卫生健康局"),
        },
        extension: Extension {
            asked_on: some("2024-06-10"),
            until_on: some("2024-09-20"),
            reason: some("需跨年度安排资金"),
            approved_by: some("市政府办公厅"),
            approved_on: some("2024-06-12"),
        },
        opinion: Opinion {
            on: some("2024-05-10"), no: some("示财函〔2024〕7号"), summary: some("同意安排资金")
        },
        urgings: vec![Urging { on: "2024-06-12".to_owned(), channel: some("电话"), note: some("已告知") }],
        supervision: Supervision {
            kind: some("领衔督办"),
            leader: some("张副主任"),
            criteria: some("反映集中"),
            on: some("2024-04-10"),
        },
        promises: vec![Promise {
            text: "年内建成10个托育点".to_owned(),
            due_on: some("2024-12-31"),
            done_on: some("2024-12-20"),
            progress: some("已建成8个"),
        }],
    }
}

/// Nothing is known that need not be, and what is known is hostile.
fn sparse() -> Facts {
    let hostile = "@title {{ 7 * 7 }} | <b>&\n# \\n{% raw %}\u{202e}";
    let item = Item {
        number: "闭7".to_owned(),
        reference: "15-0-闭7".to_owned(),
        session: "市十五届人大闭会期间".to_owned(),
        title: hostile.to_owned(),
        assigned_on: "2024-03-22".to_owned(),
        round: 1,
        role: "会办".to_owned(),
        role_code: "joint".to_owned(),
        ..Item::default()
    };
    Facts {
        office: Office { name: "示例县人大常委会代表工作委员会".to_owned(), ..Office::default() },
        place: "示例县".to_owned(),
        short: "县".to_owned(),
        on: "2024-06-05".to_owned(),
        unit: Unit { name: hostile.to_owned(), ..Unit::default() },
        items: vec![item.clone()],
        item: Some(item),
        deputy: some(hostile),
        ..Facts::default()
    }
}
