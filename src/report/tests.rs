//! Every figure over a small register whose numbers were worked out by hand; that lists are as long as their figures; that
//! facts after the cut-off do not count; and that broken data is found out.

mod history;
mod lists;
mod random;

use super::figure::all;
use super::number::Number;
use super::*;
use crate::domain::profile::Profile;
use crate::output::{Cell, Format, Imprint, Style};
use crate::params;
use crate::storage::figures::Measure;
use crate::storage::migrate::apply;
use crate::storage::sql::Executor;
use crate::storage::sqlite::Sqlite;

const REGISTER: &str = "
INSERT INTO region (id, code, name, level, parent, entry) VALUES
 (1, '520000', '贵州省', 'province', NULL, 1), (2, '520100', '贵阳市', 'city', '520000', 1),
 (3, '520102', '南明区', 'county', '520100', 1), (4, '520103', '云岩区', 'county', '520100', 1),
 (5, '520102001', '甲街道', 'township', '520102', 1);
INSERT INTO congress (id, region, term, starts_on, ends_on, quota, entry) VALUES
 (1, '520100', 14, '2017-01-01', NULL, 6, 1), (2, '520100', 15, '2022-01-10', NULL, 6, 1),
 (3, '520102', 18, '2021-12-01', NULL, 3, 1);
INSERT INTO session (id, region, session, opens_on, entry) VALUES
 (1, '520100', '15-4', '2024-01-31', 1), (2, '520100', '15-3', '2023-01-30', 1);
INSERT INTO person (id, name, sex, ethnicity, birth, party, education) VALUES
 (1, '甲一', 'female', 'HA', '1988-05', 'cpc', 'university'), (2, '乙二', 'male', 'MG', '1970-06', 'cdl', 'postgraduate'),
 (3, '丙三', 'female', 'HA', '1963-12', 'non-party', 'college'), (4, '丁四', 'male', NULL, NULL, NULL, NULL),
 (5, '戊五', 'male', 'HA', '1980-01', 'masses', 'secondary'), (6, '己六', 'male', 'HA', '1960-01', 'cpc', 'college'),
 (7, '庚七', 'male', 'HA', '1990-01', 'cpc', 'college');
INSERT INTO seat (id, region, term, cert_no, person_id, level, composition, reelected, elected_on, ended_on, end_reason,
 status, delegation, entry) VALUES
 (1, '520100', 15, '001', 1, 'city', 'worker、farmer', 1, '2022-01-05', NULL, NULL, 'active', '一团', 1),
 (2, '520100', 15, '002', 2, 'city', 'cadre', 0, NULL, NULL, NULL, 'suspended', '一团', 1),
 (3, '520100', 15, '003', 3, 'city', NULL, 0, NULL, '2024-06-30', 'moved', 'ended', '二团', 1),
 (4, '520100', 15, '004', 4, 'city', NULL, NULL, '2024-07-15', NULL, NULL, NULL, '二团', 1),
 (5, '520102', 18, '011', 1, 'county', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1),
 (6, '520102', 18, '012', 5, 'county', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1),
 (7, '520100', 14, '001', 6, 'city', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1),
 (8, '520100', 15, '005', 7, 'city', NULL, NULL, '2024-12-25', NULL, NULL, NULL, NULL, 1);
INSERT INTO unit (id, region, name, system, entry) VALUES
 (1, '520100', '市住建局', 'government', 1), (2, '520100', '市财政局', 'government', 1), (3, '520100', '市法院', 'court', 1);
INSERT INTO suggestion (id, region, term, session, number, kind, title, category, delegation, cosigner_count, submitted_on,
 review, key_item, entry) VALUES
 (1, '520100', 15, 4, '1', 'suggestion', '一', '城建', '一团', NULL, '2024-01-31', 'accepted', 1, 1),
 (2, '520100', 15, 4, '2', NULL, '二', '城建', NULL, NULL, '2024-02-01', 'accepted', NULL, 1),
 (3, '520100', 15, 4, '3', NULL, '三', '农林水', NULL, NULL, '2024-02-01', 'accepted', NULL, 1),
 (4, '520100', 15, 0, '1', NULL, '四', NULL, NULL, NULL, '2024-09-15', NULL, NULL, 1),
 (5, '520100', 15, 0, '2', NULL, '五', NULL, '二团', NULL, '2024-08-01', NULL, NULL, 1),
 (6, '520100', 15, 4, '4', 'converted', '六', '城建', NULL, 9, '2024-02-01', 'merged', NULL, 1),
 (7, '520100', 15, 4, '5', NULL, '七', '政法', NULL, NULL, '2024-02-01', 'refused', NULL, 1),
 (8, '520100', 15, 4, '6', NULL, '八', '政法', NULL, NULL, NULL, NULL, NULL, 1),
 (9, '520100', 15, 0, '3', NULL, '九', '政法', NULL, NULL, '2024-12-25', 'accepted', NULL, 1),
 (10, '520100', 15, 3, '1', NULL, '十', '城建', NULL, NULL, '2023-02-01', 'accepted', NULL, 1),
 (11, '520100', 13, 0, '9', NULL, '十一', NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO signer (suggestion_id, ordinal, name, seat_id, withdrawn_on, entry) VALUES
 (1, 0, '甲一', 1, NULL, 1), (1, 1, '乙二', 2, NULL, 1), (2, 0, '甲一', 5, NULL, 1), (2, 1, '戊五', 6, '2024-02-02', 1),
 (3, 0, '某人', NULL, NULL, 1), (4, 0, '某人', NULL, NULL, 1), (7, 0, '某人', NULL, NULL, 1), (6, 0, '某人', NULL, NULL, 1),
 (10, 0, '乙二', 2, NULL, 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, replied_on, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', '2024-06-20', 1),
 (2, 1, 1, 2, 'joint', '2024-03-24', '2024-05-24', '2024-05-24', NULL, 1),
 (3, 2, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-09-24', '2024-08-01', 1),
 (4, 2, 2, 1, 'lead', '2024-08-20', '2024-09-20', '2024-09-20', '2024-09-10', 1),
 (5, 3, 1, 2, 'separate', '2024-03-24', '2024-06-24', '2024-06-24', '2024-05-10', 1),
 (6, 3, 1, 3, 'separate', '2024-03-24', '2024-06-24', '2024-06-24', '2024-07-01', 1),
 (7, 4, 1, 3, 'lead', '2024-09-20', '2024-12-20', '2024-12-20', NULL, 1),
 (8, 5, 1, 2, 'lead', '2024-08-10', '2024-11-11', '2024-11-11', NULL, 1),
 (9, 10, 1, 1, 'lead', '2023-03-20', '2023-06-20', '2023-06-20', '2023-06-30', 1),
 (10, 9, 1, 1, 'lead', '2024-12-28', '2025-03-28', '2025-03-28', NULL, 1);
INSERT INTO extension (task_id, approved_on, until_on, entry) VALUES (3, '2024-06-20', '2024-09-24', 1),
 (6, '2024-07-02', '2024-08-30', 1);
INSERT INTO reply (task_id, replied_on, reply_class, entry) VALUES (1, '2024-06-20', 'A', 1), (3, '2024-08-01', 'B', 1),
 (4, '2024-09-10', 'A', 1), (5, '2024-05-10', 'B', 1), (6, '2024-07-01', 'C', 1), (9, '2023-06-30', 'A', 1);
INSERT INTO feedback (suggestion_id, round, feedback_on, attitude, result, entry) VALUES
 (1, 1, '2024-07-01', 'satisfied', 'satisfied', 1), (2, 1, '2024-08-10', 'basically', 'dissatisfied', 1),
 (2, 2, '2024-09-20', 'satisfied', 'basically', 1), (10, 1, '2024-01-15', 'satisfied', 'satisfied', 1);
INSERT INTO promise (suggestion_id, ordinal, promise, due_on, done_on, entry) VALUES
 (2, 1, '修路', '2024-10-31', '2024-10-01', 1), (3, 1, '植树', '2024-11-30', NULL, 1), (3, 2, '清淤', '2025-11-30', NULL, 1);
INSERT INTO station (id, region, code, name, kind, host_kind, grade, opened_on, closed_on, entry) VALUES
 (1, '520102001', 'Z1', '一站', 'station', 'street', '市级示范站', '2020-01-01', NULL, 1),
 (2, '520103', 'Z2', '二站', 'station', 'street', NULL, '2024-03-01', NULL, 1),
 (3, '520103', 'S1', '一室', 'room', 'community', NULL, NULL, NULL, 1),
 (4, '520102', 'D1', '一点', 'legislative', 'law-firm', NULL, NULL, NULL, 1),
 (5, '520102001', 'D2', '二点', 'legislative', 'street', NULL, NULL, NULL, 1),
 (6, '520100', 'D3', '三点', 'legislative', NULL, NULL, NULL, NULL, 1),
 (7, '520103', 'Z3', '三站', 'station', NULL, NULL, '2020-01-01', '2024-05-01', 1),
 (8, '520103', 'Z4', '四站', 'station', NULL, NULL, '2024-12-25', NULL, 1);
INSERT INTO activity (id, region, number, kind, theme, title, starts_on, entry) VALUES
 (1, '520100', 'H1', 'research', '在行动', '调研', '2024-05-16', 1), (2, '520102', 'H2', 'reception', NULL, '接待', '2024-06-01', 1),
 (3, '520102001', 'H3', 'inspection', NULL, '视察', '2024-12-22', 1), (4, '520100', 'H0', 'training', NULL, '培训', '2023-05-05', 1);
INSERT INTO attendance (id, activity_id, seat_id, state, count, entry) VALUES (1, 1, 1, 'present', NULL, 1),
 (2, 1, 2, 'leave', NULL, 1), (3, 1, 5, 'present', NULL, 1), (4, 2, 6, 'present', NULL, 1), (5, 2, 3, 'present', NULL, 1),
 (6, 2, 0, 'present', 10, 1), (7, 3, 2, 'present', NULL, 1), (8, 4, 2, 'present', NULL, 1);
UPDATE attendance SET region = (SELECT a.region FROM activity a WHERE a.id = attendance.activity_id);
INSERT INTO matter (id, region, number, activity_id, title, beneficiaries, money, done_on, entry) VALUES
 (1, '520102', 'S1', NULL, '路灯', 100, 1234567, '2024-05-20', 1), (2, '520102', 'S2', 2, '座椅', NULL, NULL, NULL, 1),
 (3, '520102', 'S3', 2, '车站', 5, 5, '2024-12-21', 1), (4, '520102', 'S4', NULL, '无日期', 5, 5, NULL, 1);
INSERT INTO opinion (id, region, number, received_on, text, route, answered_on, suggestion_id, entry) VALUES
 (1, '520102', 'Y1', '2024-05-01', '甲', 'street', '2024-06-01', 4, 1), (2, '520102', 'Y2', '2024-05-02', '乙', 'answered', NULL, NULL, 1),
 (3, '520103', 'Y3', '2024-05-03', '丙', 'declined', NULL, NULL, 1), (4, '520103', 'Y4', '2024-05-04', '丁', 'department', '2024-12-21', 9, 1),
 (5, '520103', 'Y5', '2024-12-21', '戊', NULL, NULL, NULL, 1);
";

fn register() -> Sqlite {
    let mut store = Sqlite::in_memory().unwrap();
    apply(&mut store, "2024-12-20T08:00:00+08:00").unwrap();
    store.execute(REGISTER, &[]).unwrap();
    store
}

fn scope(as_of: &str, region: Option<&str>) -> Scope {
    let period = Period::year(2024).unwrap();
    let against = period.years_before(1);
    Scope {
        region: region.map(Into::into),
        office: Some("520100".into()),
        period,
        as_of: as_of.parse().unwrap(),
        against,
    }
}

fn national() -> Profile {
    Profile::embedded("national").unwrap()
}

fn value(report: &Report, key: &str) -> Number {
    report.reading(key).unwrap_or_else(|| panic!("{key}")).value
}

/// Counted figures on 2024-12-20.
const COUNTED: &[(&str, i64)] = &[
    ("activity.count", 2),
    ("participation.count", 14),
    ("participation.named", 4),
    ("participation.numbered", 10),
    ("participation.persons", 3),
    ("participation.covered", 2),
    ("attendance.expected", 5),
    ("attendance.leave", 1),
    ("attendance.absent", 0),
    ("opinion.count", 4),
    ("opinion.converted", 1),
    ("opinion.answered", 2),
    ("opinion.declined", 1),
    ("opinion.owed", 3),
    ("opinion.owed_answered", 2),
    ("matter.count", 2),
    ("matter.beneficiaries", 100),
    ("suggestion.count", 8),
    ("suggestion.origin.session", 5),
    ("suggestion.origin.converted", 1),
    ("suggestion.origin.between", 2),
    ("suggestion.accepted", 5),
    ("suggestion.review.merged", 1),
    ("suggestion.review.refused", 1),
    ("suggestion.review.pending", 1),
    ("suggestion.signers.individual", 4),
    ("suggestion.signers.joint", 2),
    ("suggestion.signers.delegation", 1),
    ("suggestion.signers.none", 1),
    ("suggestion.persons", 2),
    ("suggestion.assigned", 5),
    ("suggestion.key_items", 1),
    ("suggestion.dateless", 1),
    ("handling.cases", 5),
    ("handling.tasks", 7),
    ("handling.tasks.lead", 4),
    ("handling.tasks.separate", 2),
    ("handling.tasks.joint", 1),
    ("handling.extra", 1),
    ("handling.units", 3),
    ("handling.units_replying", 3),
    ("reply.cases", 3),
    ("reply.class.A", 2),
    ("reply.class.B", 0),
    ("reply.class.C", 1),
    ("reply.class.D", 0),
    ("reply.class.none", 0),
    ("rehandled.count", 1),
    ("rehandled.replied", 1),
    ("rehandled.open", 0),
    ("promise.due", 2),
    ("promise.kept", 1),
    ("promise.open", 1),
    ("timing.cases.due", 4),
    ("timing.cases.replied", 3),
    ("timing.cases.on_time", 1),
    ("timing.cases.extended", 1),
    ("timing.cases.late", 1),
    ("timing.cases.overdue", 1),
    ("timing.cases.waiting", 1),
    ("timing.tasks.assigned", 6),
    ("timing.tasks.due", 5),
    ("timing.tasks.replied", 4),
    ("timing.tasks.on_time", 2),
    ("timing.tasks.extended", 1),
    ("timing.tasks.late", 1),
    ("timing.tasks.overdue", 1),
    ("timing.tasks.waiting", 1),
    ("satisfaction.first.work.returned", 2),
    ("satisfaction.first.work.satisfied", 1),
    ("satisfaction.first.work.basically", 1),
    ("satisfaction.first.work.silent", 1),
    ("satisfaction.first.result.satisfied", 1),
    ("satisfaction.first.result.dissatisfied", 1),
    ("satisfaction.final.work.satisfied", 2),
    ("satisfaction.final.result.satisfied", 1),
    ("satisfaction.final.result.basically", 1),
    ("satisfaction.final.result.silent", 1),
    ("station.count", 6),
    ("station.stations", 2),
    ("station.models", 1),
    ("station.rooms", 1),
    ("station.points", 3),
    ("station.points_counties", 1),
    ("region.counties", 2),
    ("station.opened", 1),
    ("station.closed", 1),
    ("deputy.persons", 4),
    ("deputy.seats", 5),
    ("deputy.suspended", 1),
    ("deputy.congresses", 2),
    ("deputy.quota", 9),
    ("deputy.seats_under_quota", 5),
    ("deputy.vacant", 4),
    ("deputy.ended", 1),
    ("deputy.elected", 1),
    ("deputy.filled", 1),
    ("deputy.turnover", 0),
    ("structure.count", 3),
    ("structure.women", 1),
    ("structure.minorities", 1),
    ("structure.ethnicity_unknown", 1),
    ("structure.communists", 1),
    ("structure.democratic", 1),
    ("structure.party_unknown", 1),
    ("structure.education.university", 1),
    ("structure.age.to35", 0),
    ("structure.age.to45", 1),
    ("structure.age.to55", 1),
    ("structure.age.unknown", 1),
    ("structure.reelected", 1),
    ("structure.composition.worker", 1),
    ("structure.composition.farmer", 1),
    ("structure.composition.cadre", 1),
    ("structure.composition.migrant", 0),
];

/// Rates and means on that day, in tenths.
const SCALED: &[(&str, i64)] = &[
    ("attendance.rate", 800),
    ("reply.solved_rate", 667),
    ("reply.landed_rate", 667),
    ("timing.cases.reply_rate", 750),
    ("timing.cases.on_time_rate", 500),
    ("timing.cases.days_mean", 1057),
    ("timing.cases.days_median", 990),
    ("timing.tasks.reply_rate", 800),
    ("timing.tasks.on_time_rate", 600),
    ("timing.tasks.days_mean", 910),
    ("timing.tasks.days_median", 935),
    ("satisfaction.first.work.satisfied_rate", 500),
    ("satisfaction.first.work.content_rate", 1000),
    ("satisfaction.first.result.content_rate", 500),
    ("satisfaction.final.result.satisfied_rate", 500),
    ("satisfaction.final.result.content_rate", 1000),
    ("structure.age.mean", 450),
];

#[test]
fn figures_are_those_worked_out_by_hand() {
    let report = work_out(&mut register(), &scope("2024-12-20", None), &national()).unwrap();
    for (key, expected) in COUNTED {
        assert_eq!(value(&report, key), Number::Whole(*expected), "{key}");
    }
    for (key, expected) in SCALED {
        assert_eq!(value(&report, key), Number::Scaled(*expected, 1), "{key}");
    }
    assert_eq!(value(&report, "matter.money"), Number::Scaled(1_234_567, 2));
    assert_eq!(report.reading("participation.covered").unwrap().percent, Number::Scaled(500, 1));
    assert_eq!(report.reading("station.points_counties").unwrap().percent, Number::Scaled(500, 1));
    // 重办率 is of those replied to, not of all that were assigned.
    assert_eq!(report.reading("rehandled.count").unwrap().percent, Number::Scaled(333, 1));
    // Last year: replied late, and the view that came in January did not exist on its last day.
    let last = |key: &str| report.other_reading(key).unwrap().value;
    assert_eq!(last("suggestion.count"), Number::Whole(1));
    assert_eq!(last("timing.cases.late"), Number::Whole(1));
    assert_eq!(last("satisfaction.first.work.silent"), Number::Whole(1));
    assert_eq!(last("satisfaction.first.work.satisfied_rate"), Number::None);
    assert_eq!(last("deputy.seats"), Number::Whole(5));
    assert_eq!(last("participation.count"), Number::Whole(1));
}

#[test]
fn facts_after_the_cut_off_do_not_exist() {
    let mut store = register();
    let june = work_out(&mut store, &scope("2024-06-24", None), &national()).unwrap();
    for (key, expected) in [
        ("suggestion.count", 6),
        ("timing.cases.replied", 1),
        ("timing.cases.waiting", 2),
        ("timing.cases.overdue", 0),
        ("satisfaction.first.work.silent", 1),
        ("deputy.seats", 5),
        ("deputy.filled", 0),
        ("deputy.ended", 0),
        ("opinion.answered", 2),
        ("promise.due", 0),
        ("rehandled.count", 0),
    ] {
        assert_eq!(value(&june, key), Number::Whole(expected), "{key}");
    }
    let next_day = work_out(&mut store, &scope("2024-06-25", None), &national()).unwrap();
    assert_eq!(value(&next_day, "timing.tasks.overdue"), Number::Whole(1), "one of the two is extended");
    let later = work_out(&mut store, &scope("2025-04-30", None), &national()).unwrap();
    assert_eq!(value(&later, "suggestion.count"), Number::Whole(9));
    assert_eq!(value(&later, "activity.count"), Number::Whole(3));
    assert_eq!(value(&later, "timing.cases.overdue"), Number::Whole(3));
}

#[test]
fn a_region_covers_what_lies_within_it() {
    let mut store = register();
    let county = work_out(&mut store, &scope("2024-12-20", Some("520102")), &national()).unwrap();
    for (key, expected) in [
        ("activity.count", 1),
        ("deputy.seats", 2),
        ("suggestion.count", 0),
        ("opinion.count", 2),
        ("station.points", 2),
        ("region.counties", 1),
    ] {
        assert_eq!(value(&county, key), Number::Whole(expected), "{key}");
    }
}

#[test]
fn lists_are_as_long_as_their_figures() {
    let mut store = register();
    let (scope, profile) = (scope("2024-12-20", None), national());
    let report = work_out(&mut store, &scope, &profile).unwrap();
    for figure in all() {
        let sheet = list(&mut store, &scope, &profile, figure.key).unwrap();
        let rows = i64::try_from(sheet.rows.len()).unwrap();
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", figure.key);
        let Some(source) = figure.source() else { continue };
        let listed = match source.measure {
            Measure::Sum(_) => sheet.rows.iter().map(|row| counted(row.last())).sum(),
            Measure::Rows | Measure::Distinct(_) => rows,
        };
        assert_eq!(report.this.count(figure.key), listed, "{}", figure.key);
    }
    for (key, dimension) in report.this.broken_down().collect::<Vec<_>>() {
        for (part, number) in report.this.parts(key, dimension).to_vec() {
            let name = format!("{key}.by_{dimension}.{part}");
            let sheet = list(&mut store, &scope, &profile, &name).unwrap();
            let source = figure::find(key).unwrap().source().unwrap();
            let measure = source.broken_down_by(dimension).unwrap().0.measure;
            let listed = match measure {
                Measure::Sum(_) => sheet.rows.iter().map(|row| counted(row.last())).sum(),
                Measure::Rows | Measure::Distinct(_) => i64::try_from(sheet.rows.len()).unwrap(),
            };
            assert_eq!(number, listed, "{name}");
        }
    }
}

/// Whatever way a figure is broken down: each part has as many records as it counts, and counts the same whether it is asked for
/// alone or with all the others; what adds up adds up, and nothing else is less than the whole.
#[test]
fn every_figure_is_the_same_by_every_dimension() {
    let mut store = register();
    let (scope, profile) = (scope("2024-12-20", None), Profile::embedded("guiyang").unwrap());
    let policy = Policy::from(&profile);
    let point = categories::point(&scope, &policy, None).unwrap();
    let whole = numbers::Numbers::read(&mut store, vec![(point.clone(), Vec::new())]).unwrap().remove(0);
    let mut seen = 0;
    for dimension in dimensions() {
        let each = numbers::Numbers::read_each(&mut store, &point, dimension.key).unwrap();
        for (value, numbers) in &each {
            let alone = numbers::Numbers::read_part(&mut store, &point, dimension.key, value).unwrap();
            for figure in all().filter(|figure| alone.has(figure, &policy)) {
                let name = format!("{}.by_{}.{value}", figure.key, dimension.key);
                assert_eq!(alone.reading(figure, &policy), numbers.reading(figure, &policy), "{name}");
                let Some((count, _)) = figure.source().and_then(|source| source.broken_down_by(dimension.key)) else {
                    continue;
                };
                let sheet = list(&mut store, &scope, &profile, &name).unwrap();
                let listed = match count.measure {
                    Measure::Sum(_) => sheet.rows.iter().map(|row| counted(row.last())).sum(),
                    Measure::Rows | Measure::Distinct(_) => i64::try_from(sheet.rows.len()).unwrap(),
                };
                assert_eq!(numbers.count(figure.key), listed, "{name}");
                seen += 1;
            }
        }
        for figure in all() {
            let Some((count, _)) = figure.source().and_then(|source| source.broken_down_by(dimension.key)) else {
                continue;
            };
            let sum: i64 = each.values().map(|numbers| numbers.count(figure.key)).sum();
            let total = whole.count(figure.key);
            assert!(
                sum == total || (!count.adds_up() && sum > total),
                "{} by {}: {sum}, {total}",
                figure.key,
                dimension.key
            );
        }
    }
    assert!(seen > 1000, "{seen}");
}

fn counted(cell: Option<&Cell>) -> i64 {
    match cell {
        Some(Cell::Int(number)) => *number,
        _ => 0,
    }
}

#[test]
fn the_records_of_a_rate_are_those_above_or_below_its_line() {
    let mut store = register();
    let (scope, profile) = (scope("2024-12-20", None), national());
    let mut rows = |key: &str| list(&mut store, &scope, &profile, key).unwrap().rows.len();
    assert_eq!(rows("timing.cases.on_time_rate"), 2);
    assert_eq!(rows("timing.cases.on_time_rate.denominator"), 4);
    assert_eq!(rows("participation.covered.denominator"), 4);
    assert_eq!(rows("suggestion.count.by_category.城建"), 3);
    assert_eq!(rows("opinion.count.by_route.不受理"), 1);
    let missing = list(&mut store, &scope, &profile, "suggestion.acepted");
    let Err(ReportError::UnknownFigure { nearest, .. }) = missing else { panic!("{missing:?}") };
    assert_eq!(nearest[0], "suggestion.accepted");
    for key in ["activity.count.denominator", "activity.count.by_nothing.x", "", "."] {
        assert!(matches!(list(&mut store, &scope, &profile, key), Err(ReportError::UnknownFigure { .. })), "{key}");
    }
}

/// Spoils the register by one statement and returns what the report finds.
fn findings(spoil: &str) -> Vec<String> {
    let mut store = register();
    store.execute("PRAGMA foreign_keys = OFF", &[]).unwrap();
    store.execute(spoil, params![]).unwrap();
    match work_out(&mut store, &scope("2024-12-20", None), &national()) {
        Err(ReportError::Unreconciled(found)) => found.into_iter().map(|message| message.zh).collect(),
        other => panic!("{spoil}: {:?}", other.map(|_| ())),
    }
}

#[test]
fn broken_data_does_not_reconcile() {
    let missing_unit = findings("UPDATE task SET unit_id = 99 WHERE id = 1");
    assert!(missing_unit[0].contains("按承办单位") && missing_unit[0].contains("为 7"), "{missing_unit:?}");
    for (spoil, expected) in [
        ("UPDATE task SET role = 'helper' WHERE id = 2", "任务总数"),
        ("UPDATE suggestion SET review = 'lost' WHERE id = 1", "各审查结果"),
        ("UPDATE reply SET reply_class = 'Z' WHERE task_id = 1", "各类别"),
        ("UPDATE feedback SET attitude = 'glad' WHERE suggestion_id = 1", "首次办理工作"),
        ("UPDATE attendance SET state = 'ill' WHERE id = 2", "应到"),
        ("UPDATE congress SET quota = 2 WHERE id = 2", "不应超过总名额"),
        ("UPDATE seat SET ended_on = '2023-06-01', elected_on = '2024-07-15' WHERE id = 4", "其后当选"),
        ("UPDATE person SET party = 'other' WHERE id = 1", "各政治面貌"),
    ] {
        let found = findings(spoil);
        assert!(found.iter().any(|sentence| sentence.contains(expected)), "{spoil}: {found:?}");
    }
}

#[test]
fn the_document_has_every_figure_by_its_key_in_every_format() {
    let mut store = register();
    let document = work_out(&mut store, &scope("2024-12-20", Some("520100")), &national()).unwrap().document();
    for sheet in &document.sheets {
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.key);
    }
    let mut bytes = Vec::new();
    crate::output::document(Format::Json, &mut bytes, &document, &Style::default(), &Imprint::default()).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(json["schema"], "renda.report.annual/1");
    assert_eq!((json["as_of"].as_str(), json["period"].as_str()), (Some("2024-12-20"), Some("2024")));
    let rows: Vec<&serde_json::Value> =
        json["sheets"].as_array().unwrap().iter().flat_map(|sheet| sheet["rows"].as_array().unwrap()).collect();
    let row = |key: &str| *rows.iter().find(|row| row["figure"] == key).unwrap_or_else(|| panic!("{key}"));
    let accepted = row("suggestion.accepted");
    assert_eq!((accepted["value"].as_i64(), accepted["denominator"].as_i64()), (Some(5), Some(8)));
    assert_eq!((accepted["before"].as_i64(), accepted["change"].as_i64()), (Some(1), Some(4)));
    assert_eq!(accepted["change_percent"].as_f64(), Some(400.0));
    assert_eq!((accepted["unit"].as_str(), accepted["figure_label"].as_str()), (Some("item"), Some("立案")));
    assert_eq!(row("timing.cases.on_time_rate")["value"].as_f64(), Some(50.0));
    assert_eq!(row("timing.cases.on_time_rate")["change"].as_f64(), Some(50.0));
    assert_eq!(row("suggestion.count.by_category.城建")["value"].as_i64(), Some(3));
    assert_eq!(row("participation.covered.by_level.city")["denominator"].as_i64(), Some(3));
    assert_eq!(row("reply.class.A")["figure_label"], "A类：所提问题已经解决或者基本解决");
    assert_eq!(row("reply.landed_rate")["figure_label"], "办成率（A＋B类）");
    for format in [Format::Table, Format::Plain, Format::Csv, Format::Md, Format::Html] {
        let mut text = Vec::new();
        crate::output::document(format, &mut text, &document, &Style::default(), &Imprint::default()).unwrap();
        assert!(String::from_utf8(text).unwrap().contains("为群众办实事"), "{format:?}");
    }
}

#[test]
fn an_empty_register_gives_an_empty_report() {
    let mut store = Sqlite::in_memory().unwrap();
    apply(&mut store, "2024-12-20T08:00:00+08:00").unwrap();
    let report = work_out(&mut store, &scope("2024-12-20", None), &national()).unwrap();
    for figure in all() {
        let reading = report.reading(figure.key).unwrap();
        assert!(!matches!(reading.value, Number::Whole(1..)), "{}", figure.key);
    }
    assert_eq!(report.reading("attendance.rate").unwrap().value, Number::None);
    assert_eq!(definitions(&national()).sheets[0].rows.len(), all().count());
}
