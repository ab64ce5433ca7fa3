//! `docs/steps.md`: the steps of the handling, out of the table that the commands read.

use std::fmt::Write as _;

use crate::domain::suggestion::{Rule, Status};
use crate::i18n::Lang;

const HEAD: &str = "\
<!-- 由 renda generate all . 生成，请勿手改 / made by `renda generate all .`; do not edit -->
# 办理步骤 / Steps of the handling

建议处于哪个状态，由有日期的事实推出，不单独保存。下表每一步写明可以在哪些状态下办、由谁办、须有什么、开始和停止哪些时限；不合规定的步骤，程序不予办理，并说明现在可以办哪些。

The state of a suggestion follows from dated facts and is not kept. For each step the table says in which states it may be taken, by whom, what it needs, and which clocks it starts and stops; any other step is refused, with those that are possible.
";

/// Returns the page.
pub(super) fn page() -> String {
    let mut page = String::from(HEAD);
    for (lang, head) in [
        (Lang::Zh, "| 步骤 | 命令 | 可办的状态 | 其后的状态 | 由谁 | 须有 | 开始 | 停止 |"),
        (Lang::En, "| Step | Command | In the states | To the states | Who | Needs | Starts | Stops |"),
    ] {
        let _ = write!(page, "\n{head}\n|---|---|---|---|---|---|---|---|\n");
        for rule in Rule::ALL {
            let cells = [
                rule.label.get(lang).to_owned(),
                format!("`{}`", rule.verb),
                states(rule.from, lang),
                states(rule.to, lang),
                rule.who.get(lang).to_owned(),
                rule.needs.get(lang).to_owned(),
                rule.starts.get(lang).to_owned(),
                rule.stops.get(lang).to_owned(),
            ];
            let _ = writeln!(page, "| {} |", cells.join(" | "));
        }
    }
    page
}

fn states(states: &[Status], lang: Lang) -> String {
    let labels = states.iter().map(|status| status.code().label.get(lang)).collect::<Vec<_>>();
    if labels.is_empty() { "—".to_owned() } else { labels.join(lang.pick("、", ", ")) }
}
