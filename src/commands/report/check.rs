//! `renda report check`: the identities of the register, or the numbers of a finished report, held against both.

use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches};

use super::{asked, failure};
use crate::commands::arguments::{is_set, printing, switch, texts};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::exchange::prose::{self, FILE_LIMIT, Form, Prose};
use crate::exchange::{ReadError, Source};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::output::{Cell, Column, Label, Listing};
use crate::report::frozen::read as texts_of;
use crate::report::lint::{Finding, Line, Register, Settings, Verdict, lint};
use crate::report::{self, Checked, Report};
use crate::storage::frozen;
use crate::storage::sql::Access;

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "check",
    about: Text::new(
        "核对台账的勾稽关系，或核对写好的报告里的数字",
        "Check that the register adds up, or the numbers of a finished report",
    ),
    detail: Text::new(
        "例：renda report check --year 2024\n例：renda report check 年度报告.docx --year 2024\n例：renda report check 年度报告.txt --no-data\n\n不写文件：逐条列出当年和上年各项勾稽关系两边的数，不符时退出码 1。\n写文件（txt、md、docx，- 为标准输入）：用整数重算报告中的件数、百分比、合计和增减，再与台账的指标对照，列出有问题的句子、印出的数、应为的数和原因；有问题退出码 1。分母取自上文写明的总数，找不到分母的百分比和台账里不统计的数不作判断，只计个数。日期、文号、届次、条款序号不算。\n--no-data 只核对报告自身的算术，不需要数据库。",
        "Example: renda report check --year 2024\nExample: renda report check report.docx --year 2024\nExample: renda report check report.txt --no-data\n\nWithout a file: both sides of every identity of the year and the year before; exit code 1 where some do not agree.\nWith files (txt, md, docx; - is standard input): counts, percentages, totals and changes of the report are worked out again in whole numbers and compared with the figures of the register; each finding with its sentence, what is printed, what it should be and why; exit code 1 where there are any. Wholes are the totals that the text states; a percentage without one, and numbers that the register does not keep, are not judged but counted. Dates, document numbers, sessions and articles are no such numbers.\n--no-data looks at the report's own arithmetic only and needs no database.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("file")
            .value_name("FILE")
            .action(ArgAction::Append)
            .help(lang.pick("写好的报告，可以几份；- 为标准输入", "Finished reports; - is standard input")),
        switch(
            "no-data",
            lang.pick(
                "只核对报告自身的算术，不与台账对照",
                "Look at the arithmetic of the report only, not at the register",
            ),
        ),
    ];
    arguments.extend(asked::when(lang));
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let files = texts(matches, "file");
    let bare = is_set(matches, "no-data");
    if files.is_empty() {
        if bare {
            return Err(Failure::usage(message!("--no-data 要写上报告文件", "--no-data needs a report to look at")));
        }
        return identities(context, matches);
    }
    if files.iter().filter(|file| **file == "-").count() > 1 {
        return Err(Failure::usage(message!("标准输入只能读一次", "standard input can be read only once")));
    }
    let printing = Printing::of(context, matches, None)?;
    let texts: Vec<(&str, Prose)> =
        files.iter().map(|file| Ok((*file, read(context, file)?))).collect::<Result<_, Failure>>()?;
    let register = if bare { None } else { Some(work_out(context, matches)?.0.register()) };
    let year = matches.get_one::<i32>("year").copied().or((!bare).then(|| context.as_of.year()));
    let verdicts: Vec<(&str, Verdict)> =
        texts.into_iter().map(|(file, text)| (file, look_over(text, register.as_ref(), year))).collect();
    print_findings(context, &printing, &verdicts)
}

/// Works out the figures of both periods, and what was settled for the other one, if anything was.
fn work_out(context: &Context, matches: &ArgMatches) -> Result<(Report, Option<Report>), Failure> {
    let mut store = context.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let store = snapshot.as_mut();
    let profile = context.profile(store)?;
    let scope = asked::read(context, matches, store)?;
    let report = report::unreconciled(store, &scope, &profile).map_err(failure)?;
    let Some(against) = scope.against else { return Ok((report, None)) };
    let settled = frozen::find(store, (&scope.region.unwrap_or_default(), &against.code()), None)?;
    let settled = settled.map(|settled| texts_of(&settled.figures).map_err(failure)).transpose()?;
    Ok((report, settled))
}

/// Prints every identity with both sides.
fn identities(context: &Context, matches: &ArgMatches) -> Outcome {
    let (report, settled) = work_out(context, matches)?;
    let mut checked = report.checked();
    checked.extend(settled.iter().flat_map(|settled| report.checked_with_settled(settled)));
    let columns = vec![
        Column::labels("period", Text::new("时段", "Period")),
        Column::labels("identity", Text::new("勾稽关系", "What must agree")),
        Column::number("left", Text::new("左边", "Left")),
        Column::number("right", Text::new("右边", "Right")),
        Column::new("agrees", Text::new("相符", "Agrees")),
        Column::new("terms", Text::new("算式", "Terms")),
    ];
    let title = Text::new("勾稽关系核对", "What must agree");
    let listing = Listing { title: Some(title.into()), ..Listing::new("renda.report.check/1", columns) };
    let printing = Printing::of(context, matches, None)?;
    printing.listing(context, &listing, &mut |sink| {
        checked.iter().try_for_each(|one| sink.row(&identity_row(one)).map_err(Failure::from))
    })?;
    let (count, wrong) = (checked.len(), checked.iter().filter(|one| !one.agrees()).count());
    if wrong > 0 {
        return Err(Failure::new(
            Kind::Rejected,
            message!("{count} 项勾稽关系中有 {wrong} 项不符", "{wrong} of {count} identities do not agree"),
        ));
    }
    context.ui.status(&message!("{count} 项勾稽关系全部相符", "all {count} identities agree"));
    Ok(())
}

fn identity_row(checked: &Checked) -> Vec<Cell> {
    let Checked { when, name, left, right, .. } = checked;
    let keys = |terms: &str| {
        let keys = terms.split(" + ").map(|term| term.split(' ').next().unwrap_or_default());
        keys.collect::<Vec<_>>().join("+")
    };
    let code = format!("{}={}", keys(&left.0), keys(&right.0));
    vec![
        Cell::Label(Label::named(when.code(), when.title())),
        Cell::Label(Label::named(code, name.clone())),
        Cell::Int(left.1),
        Cell::Int(right.1),
        Cell::Flag(checked.agrees()),
        Cell::text(format!("{} = {}", left.0, right.0)),
    ]
}

/// Reads a report.
fn read(context: &Context, file: &str) -> Result<Prose, Failure> {
    if file == "-" {
        context.ui.engage();
    }
    let source = Source::open(Path::new(file), FILE_LIMIT).map_err(prose::refused);
    source.and_then(prose::read).map_err(|error| unreadable(&error))
}

/// Says why a report cannot be read, and what to do.
fn unreadable(error: &ReadError) -> Failure {
    let failure = Failure::new(Kind::Storage, error.message());
    let save = Text::new(
        "请在 Word、WPS 或记事本中打开核对，另存为 UTF-8 编码的 .txt，或 .docx",
        "open it, see whether it is whole, and save it as .docx or as a text in UTF-8",
    );
    match error {
        ReadError::Malformed { .. } | ReadError::Foreign { .. } => failure.hint(save.into()),
        ReadError::TooLarge { .. } | ReadError::Bound { .. } => failure.hint(Message::new(
            "报告不会有这么长；请核对是不是给错了文件，或按段落分行后再试",
            "no report is so long; see whether it is the right file, or break it into lines",
        )),
        other => match other.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        },
    }
}

fn look_over(text: Prose, register: Option<&Register>, year: Option<i32>) -> Verdict {
    let wrapped = text.form != Form::Document;
    let lines: Vec<Line> = text.lines.into_iter().map(|(place, text)| Line { place, text }).collect();
    lint(&lines, Settings { register, year, wrapped })
}

fn print_findings(context: &Context, printing: &Printing, verdicts: &[(&str, Verdict)]) -> Outcome {
    let columns = vec![
        Column::new("file", Text::new("文件", "File")),
        Column::number("line", Text::new("行（段）", "Line")),
        Column::labels("kind", Text::new("问题", "Kind")),
        Column::new("printed", Text::new("印出", "Printed")),
        Column::new("expected", Text::new("应为", "Expected")),
        Column::labels("reason", Text::new("原因", "Reason")),
        Column::new("figure", Text::new("指标", "Figure")),
        Column::new("sentence", Text::new("原句", "Sentence")),
    ];
    let title = Text::new("报告数字核对", "Numbers of the report");
    let listing = Listing { title: Some(title.into()), ..Listing::new("renda.report.lint/1", columns) };
    printing.listing(context, &listing, &mut |sink| {
        for (file, verdict) in verdicts {
            for finding in &verdict.findings {
                sink.row(&finding_row(file, finding))?;
            }
        }
        Ok(())
    })?;
    let sum = |of: fn(&Verdict) -> usize| verdicts.iter().map(|(_, verdict)| of(verdict)).sum::<usize>();
    let (found, checked, unjudged) = (sum(|one| one.findings.len()), sum(|one| one.checked), sum(|one| one.unjudged));
    if found > 0 {
        return Err(Failure::new(
            Kind::Rejected,
            message!(
                "有 {found} 处问题；核对了 {checked} 个数，另有 {unjudged} 个没有依据、未作判断",
                "{found} findings; {checked} numbers were checked, and {unjudged} could not be judged"
            ),
        ));
    }
    context.ui.status(&message!(
        "没有发现问题；核对了 {checked} 个数，另有 {unjudged} 个没有依据、未作判断",
        "nothing found; {checked} numbers were checked, and {unjudged} could not be judged"
    ));
    Ok(())
}

fn finding_row(file: &str, finding: &Finding) -> Vec<Cell> {
    vec![
        Cell::text(file),
        Cell::Int(i64::try_from(finding.place).unwrap_or(i64::MAX)),
        Cell::label(finding.kind.code(), finding.kind.label()),
        Cell::text(finding.printed.as_str()),
        Cell::text(finding.expected.as_str()),
        Cell::Label(Label::named(finding.rule, finding.reason.clone())),
        finding.figure.as_deref().map_or(Cell::Empty, Cell::text),
        Cell::text(finding.sentence.as_str()),
    ]
}
