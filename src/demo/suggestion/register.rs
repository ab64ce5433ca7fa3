//! The registers of suggestions: this year's as it stood when the session ended, last year's with everything filled in.

use super::{Case, Cases, Handling, Mover, Review, Series};
use crate::demo::DemoError;
use crate::demo::random::{Random, Subject};
use crate::demo::seat::SeatId;
use crate::demo::sheet::{Encoding, Layout, Sheet};
use crate::demo::spelling::{DateShape, date, date_or_blank, numeral, padded};
use std::path::Path;

const OPEN: [&str; 17] = [
    "建议编号",
    "会议",
    "类型",
    "案由",
    "内容",
    "内容分类",
    "领衔代表",
    "附议人",
    "代表团",
    "提交时间",
    "登记日期",
    "审查结果",
    "不予立案理由",
    "并入编号",
    "原议案号",
    "公开意愿",
    "希望承办单位",
];

const HANDLED: [&str; 31] = [
    "编号",
    "届次会议",
    "类型",
    "建议标题",
    "类别",
    "提建议人",
    "附议代表",
    "代表团",
    "提出日期",
    "登记日期",
    "审查结果",
    "不予立案理由",
    "并入编号",
    "原议案号",
    "公开意愿",
    "交办时间",
    "主办单位",
    "协办单位",
    "签收日期",
    "延期至",
    "联系日期",
    "面商形式",
    "答复时间",
    "答复文号",
    "答复类别",
    "答复公开",
    "反馈日期",
    "办理态度",
    "满意度",
    "办理轮次",
    "备注",
];

impl Cases<'_> {
    /// Writes a register without handling columns, as it stands when the filing has ended.
    pub(in crate::demo) fn write_open(&self, series: Series, path: &Path) -> Result<u64, DemoError> {
        let home = self.world.home();
        let titles = [format!(
            "{}第{}届人民代表大会代表建议、批评和意见登记册（{}）",
            home.name,
            numeral(home.term),
            self.session_name(series)
        )];
        let of_session = series.is_of_session();
        let layout = Layout {
            encoding: if of_session { Encoding::Gb18030 } else { Encoding::Utf8WithMark },
            titles: &titles,
            serial: false,
            headings: &OPEN,
            footer: of_session,
        };
        let shape = if of_session { DateShape::Chinese } else { DateShape::Slashes };
        let mut sheet = Sheet::create(path, &layout)?;
        for case in self.of(series) {
            let filing = self.filing(&case, shape);
            let wished = if case.number.is_multiple_of(3) { self.units.all[case.lead_unit].name } else { "" };
            let mut cells: Vec<&str> = filing.iter().map(String::as_str).collect();
            cells.insert(4, &case.body);
            cells.push(wished);
            sheet.row(&cells)?;
        }
        sheet.finish()
    }

    /// Writes last year's register: both series in one file, handled to the end.
    pub(in crate::demo) fn write_handled(&self, path: &Path) -> Result<u64, DemoError> {
        let titles = ["2023年代表建议、批评和意见办理情况总表".to_owned(), "单位：件".to_owned()];
        let layout = Layout {
            encoding: Encoding::Utf16LittleEndian,
            titles: &titles,
            serial: true,
            headings: &HANDLED,
            footer: true,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        for series in [Series::PriorSession, Series::PriorBetween] {
            for case in self.of(series) {
                let filing = self.filing(&case, DateShape::Dots);
                let course = self.course_cells(&case);
                let cells: Vec<&str> = filing.iter().chain(&course).map(String::as_str).collect();
                sheet.row(&cells)?;
            }
        }
        sheet.finish()
    }

    // The fifteen cells about the filing and its review, without the body.
    fn filing(&self, case: &Case, shape: DateShape) -> [String; 15] {
        let (lead, cosigners, delegation) = self.mover_cells(&case.mover);
        let (review, ground, merged) = match case.review {
            Review::Accepted => ("立案", "", String::new()),
            Review::Refused(ground) => ("不予立案", ground, String::new()),
            Review::MergedInto(number) => ("并案", "", number.to_string()),
            Review::SentBack => ("退回", "", String::new()),
        };
        [
            case.number.to_string(),
            self.session_name(case.series),
            case.kind.to_owned(),
            case.title.clone(),
            case.category.to_owned(),
            lead,
            cosigners,
            delegation,
            date(case.submitted_on, shape),
            date(case.registered_on, shape),
            review.to_owned(),
            ground.to_owned(),
            merged,
            case.origin.map(|number| number.to_string()).unwrap_or_default(),
            case.publicity.to_owned(),
        ]
    }

    fn mover_cells(&self, mover: &Mover) -> (String, String, String) {
        match mover {
            Mover::Delegation(name) => (String::new(), String::new(), name.clone()),
            Mover::Deputies { lead, cosigners, unnamed } => {
                let separators = ["、", "，", "；", "\n"];
                let separator = separators[(lead.index % 4) as usize];
                let names: Vec<String> = cosigners.iter().map(|seat| self.name(*seat)).collect();
                let mut list = names.join(separator);
                if *unnamed > 0 {
                    list.push_str(&format!("等{}人", cosigners.len() as u64 + unnamed));
                }
                (padded(&self.name(*lead)), list, String::new())
            }
        }
    }

    fn name(&self, seat: SeatId) -> String {
        self.world.name_at(self.world.person_of(seat))
    }

    // The sixteen cells about the handling; last year nothing is left open and nothing was split.
    fn course_cells(&self, case: &Case) -> [String; 16] {
        let mut random = Random::keyed(self.world.seed, Subject::Unit, 1_000_000 + case.number);
        let Some(handling) = &case.handling else {
            return Default::default();
        };
        let shape = DateShape::Dots;
        let task = &handling.replying[0];
        let reply = task.replies.first();
        let feedback = handling.feedback.first();
        let joint: Vec<&str> =
            handling.joint.iter().map(|task| self.units.all[task.unit].called(&mut random)).collect();
        [
            date(handling.assigned_on, shape),
            self.units.all[task.unit].called(&mut random).to_owned(),
            joint.join("、"),
            date(task.received_on, shape),
            date_or_blank(extension(handling), shape),
            date_or_blank(reply.and_then(|reply| reply.contacted_on), shape),
            reply.map_or("", |reply| reply.contact_form).to_owned(),
            date_or_blank(reply.map(|reply| reply.on), shape),
            reply.map(|_| self.reply_number(case, task.unit, 2023)).unwrap_or_default(),
            reply.map_or("", |reply| reply.class).to_owned(),
            reply.map_or("", |reply| if reply.public { "是" } else { "否" }).to_owned(),
            date_or_blank(feedback.map(|feedback| feedback.on), shape),
            feedback.map_or("", |feedback| feedback.work).to_owned(),
            feedback.map_or("", |feedback| feedback.result).to_owned(),
            reply.map_or("", |_| "1").to_owned(),
            String::new(),
        ]
    }

    /// Writes the number of the letter of reply, in the brackets of official documents.
    pub(super) fn reply_number(&self, case: &Case, unit: usize, year: i32) -> String {
        format!("{}复〔{year}〕{}号", self.units.all[unit].mark(), case.number)
    }
}

fn extension(handling: &Handling) -> Option<chrono::NaiveDate> {
    handling.extended.map(|(until, _)| until)
}
