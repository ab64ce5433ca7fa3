//! What the user is told of an import: rejected rows, remarks, matches, counts.

use std::collections::BTreeMap;

use indicatif::ProgressBar;

use super::explain::{Examples, Opened, how_text};
use crate::context::{Context, interrupt};
use crate::domain::input::{Fault, InputRow};
use crate::exchange::{self, PlacedRejects, RejectsWriter};
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::import::{Decided, Match, Observer, Options, Outcome as Counts};

/// How many rejected rows and remarks are told on the terminal; the rejects file has all of them.
const TOLD: usize = 20;

/// How many matches are told; an explanation has all of them.
const MATCHES: usize = 10;

/// Tells the user what becomes of the rows.
pub(super) struct Telling<'t> {
    context: &'t Context,
    file: &'t str,
    rejects: Option<RejectsWriter>,
    has_rejects: bool,
    pub(super) placed: Option<PlacedRejects>,
    pub(super) bar: ProgressBar,
    told: Vec<(u64, Fault)>,
    by_code: BTreeMap<&'static str, u64>,
    remarks: Vec<(u64, Fault)>,
    remark_count: u64,
    opened: Opened,
    /// Rows that stand for others, where the import is to be explained.
    pub(super) examples: Option<Examples>,
}

impl<'t> Telling<'t> {
    /// Begins to tell of a file; `total` is its length in bytes.
    pub(super) fn new(
        context: &'t Context,
        file: &'t str,
        rejects: Option<RejectsWriter>,
        total: u64,
        opened: Opened,
    ) -> Telling<'t> {
        interrupt::watch();
        let label = message!("导入 {file}", "importing {file}");
        Telling {
            context,
            file,
            has_rejects: rejects.is_some(),
            placed: None,
            rejects,
            bar: context.ui.progress(total, &label),
            told: Vec::new(),
            by_code: BTreeMap::new(),
            remarks: Vec::new(),
            remark_count: 0,
            opened,
            examples: None,
        }
    }

    /// Returns what the sheet was found to be.
    pub(super) fn opened(&self) -> &Opened {
        &self.opened
    }

    /// Tells what was guessed and left out.
    pub(super) fn notices(&self, notices: &[exchange::Notice]) {
        for notice in notices {
            let (zh, en) = (&notice.message.zh, &notice.message.en);
            let file = self.file;
            self.context.ui.status(&message!("{file}：{zh}", "{file}: {en}"));
        }
    }

    /// Tells what became of the rows.
    pub(super) fn conclude(&self, counts: &Counts, options: &Options<'_>) {
        self.tell_rows();
        if self.examples.is_none() {
            self.tell_matches(counts);
        }
        let (ui, file) = (&self.context.ui, self.file);
        let Counts { created, changed, unchanged, rejected, .. } = counts;
        let (zh, en) = (options.record.label.zh, options.record.label.en);
        ui.status(&message!(
            "{file}：{zh}新增 {created}，更改 {changed}，未变 {unchanged}，未收 {rejected}",
            "{file}: {en}: {created} created, {changed} changed, {unchanged} unchanged, {rejected} rejected"
        ));
        if options.dry_run {
            ui.status(&message!("试运行：没有保留任何改动", "dry run: nothing was kept"));
        } else if counts.withheld {
            ui.status(&message!(
                "有行未收且指定了 --strict：没有保留任何改动",
                "rows were rejected and --strict was given: nothing was kept"
            ));
        } else if *rejected > 0 && !self.has_rejects {
            ui.hint(&message!(
                "加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入",
                "add --rejects rejected.csv to get these rows with their reasons; mend it and import it"
            ));
        }
    }

    fn tell_rows(&self) {
        let (ui, file) = (&self.context.ui, self.file);
        for (line, fault) in &self.remarks {
            let (zh, en) = (fault.describe(Lang::Zh), fault.describe(Lang::En));
            ui.warn(&message!("{file} 第 {line} 行，{zh}", "{file} line {line}, {en}"));
        }
        let untold = self.remark_count - self.remarks.len() as u64;
        if untold > 0 {
            ui.warn(&message!("{file} 另有 {untold} 处提示未列出", "{file}: {untold} more remarks are not shown"));
        }
        for (line, fault) in &self.told {
            let (zh, en) = (fault.describe(Lang::Zh), fault.describe(Lang::En));
            ui.warn(&message!("{file} 第 {line} 行未收，{zh}", "{file} line {line} rejected, {en}"));
        }
        let more: u64 = self.by_code.values().sum::<u64>() - self.told.len() as u64;
        if more > 0 {
            let codes =
                self.by_code.iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(", ");
            ui.warn(&message!(
                "另有 {more} 处未列出；各类合计：{codes}",
                "{more} more are not shown; by kind: {codes}"
            ));
        }
    }

    fn tell_matches(&self, counts: &Counts) {
        let ui = &self.context.ui;
        for Match { text, name, how, rows } in counts.matches.iter().take(MATCHES) {
            let (zh, en) = (how_text(*how).zh, how_text(*how).en);
            ui.status(&message!(
                "名称对应：{text} → {name}（按{zh}，{rows} 行）",
                "name: {text} → {name} (by {en}, rows: {rows})"
            ));
        }
        if let Some(more) = counts.matches.len().checked_sub(MATCHES).filter(|more| *more > 0) {
            ui.status(&message!(
                "另有 {more} 个名称对应未列出，用 --explain 可全部列出",
                "{more} more names are not shown; --explain lists them all"
            ));
        }
        if let Some(counted) = counted(counts.counted) {
            ui.status(&counted);
        }
    }
}

/// Says how many rows give co-signers as names and a number, if any.
pub(super) fn counted(rows: u64) -> Option<Message> {
    (rows > 0).then(|| {
        message!(
            "联名代表写作“…等几人”的有 {rows} 行：登记写出的姓名，人数照记",
            "rows whose co-signers are some names and a number of all: {rows}; both are kept"
        )
    })
}

impl Observer for Telling<'_> {
    fn rejected(&mut self, row: &InputRow<'_>, faults: &[Fault]) -> std::io::Result<()> {
        for fault in faults {
            *self.by_code.entry(fault.code).or_default() += 1;
            if self.told.len() < TOLD {
                self.told.push((row.line, fault.clone()));
            }
        }
        if let Some(rejects) = &mut self.rejects {
            rejects.write(row.line, row.cells, faults).map_err(std::io::Error::other)?;
        }
        Ok(())
    }

    fn remark(&mut self, line: u64, remark: &Fault) {
        self.remark_count += 1;
        if self.remarks.len() < TOLD {
            self.remarks.push((line, remark.clone()));
        }
    }

    fn landed(&mut self, decided: &Decided<'_>) {
        if let Some(examples) = &mut self.examples {
            examples.hear(&self.opened, decided);
        }
    }

    fn progress(&mut self, bytes: u64) -> bool {
        self.bar.set_position(bytes);
        !interrupt::asked()
    }

    fn decided(&mut self) -> std::io::Result<()> {
        if let Some(rejects) = self.rejects.take() {
            self.placed = Some(rejects.finish().map_err(std::io::Error::other)?);
        }
        Ok(())
    }
}
