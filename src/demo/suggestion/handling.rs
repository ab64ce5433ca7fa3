//! The sheets of this year's work on suggestions: assignment, receipt, extension, replies and feedback by round.
//! They name a suggestion by its full reference, since both of this year's series go through them.

use super::{Case, Cases, Handling, Series, Task};
use crate::demo::DemoError;
use crate::demo::random::{Random, Subject};
use crate::demo::sheet::{Encoding, Layout, Sheet};
use crate::demo::spelling::{DateShape, date, date_or_blank, full_width};
use std::path::Path;

const REASON: &str = "涉及部门多，需待年度项目评审后答复";

impl Cases<'_> {
    // Every suggestion of this year that was assigned, with its course.
    fn handled(&self) -> impl Iterator<Item = (Case, Handling)> + '_ {
        [Series::Session, Series::Between]
            .into_iter()
            .flat_map(|series| self.of(series))
            .filter_map(|mut case| case.handling.take().map(|handling| (case, handling)))
    }

    fn unit(&self, unit: usize, random: &mut Random) -> &'static str {
        self.units.all[unit].called(random)
    }

    fn spelling(&self, sheet: u64) -> Random {
        Random::keyed(self.world.seed, Subject::Unit, 2_000_000 + sheet)
    }

    /// Writes the list of assignments (交办目录).
    pub(in crate::demo) fn write_assignments(&self, path: &Path) -> Result<u64, DemoError> {
        let titles = ["代表建议、批评和意见交办目录".to_owned()];
        let layout = Layout {
            encoding: Encoding::Gb18030,
            titles: &titles,
            serial: true,
            headings: &["编号", "主办单位", "会办单位", "分办单位", "交办日期"],
            footer: false,
        };
        let mut random = self.spelling(0);
        let mut sheet = Sheet::create(path, &layout)?;
        for (case, handling) in self.handled() {
            let replying = self.names(&handling.replying, &mut random);
            let (lead, split) = if handling.is_split() { ("", replying.as_str()) } else { (replying.as_str(), "") };
            sheet.row(&[
                &self.reference(&case),
                lead,
                &self.names(&handling.joint, &mut random),
                split,
                &date(handling.assigned_on, DateShape::Chinese),
            ])?;
        }
        sheet.finish()
    }

    fn names(&self, tasks: &[Task], random: &mut Random) -> String {
        let names: Vec<&str> = tasks.iter().map(|task| self.unit(task.unit, random)).collect();
        names.join("、")
    }

    /// Writes who received what, when (签收).
    pub(in crate::demo) fn write_receipts(&self, path: &Path) -> Result<u64, DemoError> {
        let layout = Layout::plain(Encoding::Utf8, &["编号", "承办单位", "签收日期"]);
        let mut random = self.spelling(1);
        let mut sheet = Sheet::create(path, &layout)?;
        for (case, handling) in self.handled() {
            for task in handling.replying.iter().chain(&handling.joint) {
                sheet.row(&[
                    &self.reference(&case),
                    self.unit(task.unit, &mut random),
                    &date(task.received_on, DateShape::Dots),
                ])?;
            }
        }
        sheet.finish()
    }

    /// Writes the extensions granted (延期).
    pub(in crate::demo) fn write_extensions(&self, path: &Path) -> Result<u64, DemoError> {
        let titles = ["延期答复审批情况".to_owned()];
        let layout = Layout {
            encoding: Encoding::Utf8WithMark,
            titles: &titles,
            serial: false,
            headings: &["编号", "承办单位", "延期至", "批准日期", "理由"],
            footer: true,
        };
        let mut random = self.spelling(2);
        let mut sheet = Sheet::create(path, &layout)?;
        for (case, handling) in self.handled() {
            let Some((until, approved)) = handling.extended else {
                continue;
            };
            for task in &handling.replying {
                sheet.row(&[
                    &self.reference(&case),
                    self.unit(task.unit, &mut random),
                    &date(until, DateShape::Chinese),
                    &date(approved, DateShape::Chinese),
                    REASON,
                ])?;
            }
        }
        sheet.finish()
    }

    /// Writes the replies of one round, counted from 1.
    pub(in crate::demo) fn write_replies(&self, round: usize, path: &Path) -> Result<u64, DemoError> {
        let encoding = if round == 1 { Encoding::Utf16LittleEndian } else { Encoding::Utf8 };
        let layout = Layout {
            serial: round == 1,
            ..Layout::plain(
                encoding,
                &["编号", "承办单位", "答复日期", "答复文号", "办理结果类别", "答复公开", "面商形式", "联系日期"],
            )
        };
        let mut random = self.spelling(2 + round as u64);
        let mut sheet = Sheet::create(path, &layout)?;
        for (case, handling) in self.handled() {
            for task in &handling.replying {
                let Some(reply) = task.replies.get(round - 1) else {
                    continue;
                };
                let mut number = self.reply_number(&case, task.unit, 2024);
                if round > 1 {
                    number = number.replace("复〔", "重复〔");
                }
                sheet.row(&[
                    &self.reference(&case),
                    self.unit(task.unit, &mut random),
                    &date(reply.on, DateShape::Slashes),
                    &number,
                    reply.class,
                    if reply.public { "是" } else { "否" },
                    reply.contact_form,
                    &date_or_blank(reply.contacted_on, DateShape::Slashes),
                ])?;
            }
        }
        sheet.finish()
    }

    /// Writes what deputies thought of the replies of one round, counted from 1.
    pub(in crate::demo) fn write_feedback(&self, round: usize, path: &Path) -> Result<u64, DemoError> {
        let titles = ["代表建议办理情况征询意见汇总".to_owned()];
        let layout = Layout {
            encoding: Encoding::Gb18030,
            titles: &titles,
            serial: false,
            headings: &["编号", "办理轮次", "反馈日期", "办理工作满意度", "办理结果满意度", "反馈意见"],
            footer: round == 1,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        for (case, handling) in self.handled() {
            let Some(feedback) = handling.feedback.get(round - 1) else {
                continue;
            };
            // Receipts are filled in by hand: some digits are full width.
            let round = round.to_string();
            let by_hand = case.number.is_multiple_of(7);
            let note =
                if feedback.result == "不满意" { "答复没有写明完成时限,请重新研究" } else { "" };
            sheet.row(&[
                &self.reference(&case),
                &if by_hand { full_width(&round) } else { round },
                &date(feedback.on, DateShape::Dots),
                feedback.work,
                feedback.result,
                note,
            ])?;
        }
        sheet.finish()
    }
}
