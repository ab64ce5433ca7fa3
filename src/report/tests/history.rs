//! What came after the cut-off leaves reviews, classes and assignments as they were on it.

use super::*;

fn on(store: &mut Sqlite, day: &str, expected: &[(&str, i64)]) {
    let report = work_out(store, &scope(day, None), &national()).unwrap();
    for (key, number) in expected {
        assert_eq!(value(&report, key), Number::Whole(*number), "{key} on {day}");
    }
}

#[test]
fn a_review_holds_from_its_day() {
    let mut store = register();
    let withdrawn = "INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES
         (1, 1, '2024-02-10', 'accepted', 1), (1, 2, '2024-08-01', 'withdrawn', 1);
         UPDATE suggestion SET review = 'withdrawn' WHERE id = 1;";
    store.execute(withdrawn, &[]).unwrap();
    on(
        &mut store,
        "2024-07-31",
        &[("suggestion.review.withdrawn", 0), ("suggestion.accepted", 3), ("handling.cases", 3)],
    );
    on(
        &mut store,
        "2024-08-01",
        &[("suggestion.review.withdrawn", 1), ("suggestion.accepted", 2), ("handling.cases", 2)],
    );
}

#[test]
fn a_task_given_back_is_not_assigned_until_it_is_again() {
    let mut store = register();
    let returned = "UPDATE task SET ended_on = '2024-09-01', end_reason = 'returned' WHERE id = 8;
         UPDATE suggestion SET review = 'accepted' WHERE id = 5;";
    store.execute(returned, &[]).unwrap();
    on(&mut store, "2024-08-31", &[("suggestion.assigned", 4), ("handling.cases", 4)]);
    on(&mut store, "2024-09-01", &[("suggestion.assigned", 3), ("handling.cases", 3), ("suggestion.accepted", 4)]);
    let again = "INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, clock_on, statutory_on, due_on, replied_on,
         entry) VALUES (20, 5, 1, 1, 'lead', '2024-09-05', '2024-08-10', '2024-11-11', '2024-11-11', '2024-11-11', 1);
         INSERT INTO reply (task_id, replied_on, reply_class, entry) VALUES (20, '2024-11-11', 'A', 1);";
    let days = |store: &mut Sqlite| {
        let report = work_out(store, &scope("2024-12-20", None), &national()).unwrap();
        (value(&report, "timing.cases.days_median"), value(&report, "timing.tasks.days_median"))
    };
    store.execute(again, &[]).unwrap();
    // A suggestion counts from its first assignment (93 days), a unit from when it got the task (67 days).
    assert_eq!(days(&mut store), (Number::Scaled(960, 1), Number::Scaled(880, 1)));
    on(&mut store, "2024-12-20", &[("suggestion.assigned", 5), ("handling.cases", 5)]);
}

#[test]
fn a_class_holds_until_it_is_changed() {
    let mut store = register();
    let changed = "INSERT INTO class_change (task_id, ordinal, changed_on, from_class, to_class, reason, entry) VALUES
         (4, 1, '2024-10-01', 'C', 'B', '核实', 1), (4, 2, '2024-11-01', 'B', 'A', '已落实', 1);";
    store.execute(changed, &[]).unwrap();
    on(&mut store, "2024-09-30", &[("reply.class.A", 1), ("reply.class.B", 0), ("reply.class.C", 2)]);
    on(&mut store, "2024-10-31", &[("reply.class.A", 1), ("reply.class.B", 1), ("reply.class.C", 1)]);
    on(&mut store, "2024-11-01", &[("reply.class.A", 2), ("reply.class.B", 0), ("reply.class.C", 1)]);
}
