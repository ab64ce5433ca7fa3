//! Named parts of the statements about how suggestions were handled: tasks, rounds of handling, and cases as a whole, as of the day.

use crate::storage::suggestion::reviewed;

/// Named parts of statements. A timing is one digit, such that the greater of two is the worse: see [`TIMING`].
pub(super) static FRAGMENTS: &[(&str, &str)] = &[
    (
        "{extensions}",
        "(SELECT e.task_id, MAX(e.until_on) AS until_on FROM extension e JOIN task o ON o.id = e.task_id \
         WHERE e.approved_on <= {as_of} \
         AND (o.replied_on IS NULL OR o.replied_on > {as_of} OR e.approved_on <= o.replied_on) GROUP BY e.task_id)",
    ),
    // The day that puts a suggestion into a year, and before which it was none.
    (
        "{dated}",
        "CASE WHEN g.kind = 'converted' OR g.split_from IS NOT NULL THEN COALESCE(g.registered_on, g.submitted_on, n.opens_on) \
         ELSE COALESCE(g.submitted_on, g.registered_on, n.opens_on) END",
    ),
    // The outcome of the review as of the day; one without a day holds from the beginning.
    ("{reviewed}", reviewed!("g", "{as_of}")),
    // The class of a reply as of the day: what the first change after it took away, else what the reply has.
    (
        "{class}",
        "CASE WHEN EXISTS (SELECT 1 FROM class_change x WHERE x.task_id = k.id AND x.changed_on > {as_of}) \
         THEN (SELECT x.from_class FROM class_change x WHERE x.task_id = k.id AND x.changed_on > {as_of} \
         ORDER BY x.changed_on, x.ordinal LIMIT 1) ELSE r.reply_class END",
    ),
    // `first` marks the round in which the handling of a suggestion begins: 1, or later where only that was recorded.
    (
        "{tasks}",
        "(SELECT k.id, k.suggestion_id, k.round, k.unit_id, k.role, k.assigned_on, \
         COALESCE(k.clock_on, k.assigned_on) AS began_on, \
         COALESCE(k.statutory_on, k.due_on) AS statutory_on, x.until_on, \
         CASE WHEN k.replied_on <= {as_of} THEN k.replied_on END AS replied_on, \
         CASE WHEN r.replied_on <= {as_of} THEN {class} END AS reply_class, \
         CASE WHEN k.round = 1 THEN 1 WHEN EXISTS (SELECT 1 FROM task b WHERE b.suggestion_id = k.suggestion_id \
             AND b.round < k.round AND b.role <> 'joint') THEN 0 ELSE 1 END AS first, \
         CASE WHEN COALESCE(k.statutory_on, k.due_on) IS NULL AND x.until_on IS NULL THEN '3' \
             WHEN k.replied_on <= {as_of} THEN CASE \
                 WHEN k.replied_on <= COALESCE(k.statutory_on, k.due_on) THEN '1' \
                 WHEN k.replied_on <= x.until_on THEN '2' ELSE '5' END \
             WHEN COALESCE(k.statutory_on, k.due_on, '') < {as_of} AND COALESCE(x.until_on, '') < {as_of} THEN '6' \
             ELSE '4' END AS timing \
         FROM suggestion g \
         LEFT JOIN session n ON n.region = g.region AND n.session = CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) \
         JOIN task k ON k.suggestion_id = g.id LEFT JOIN {extensions} x ON x.task_id = k.id \
         LEFT JOIN reply r ON r.task_id = k.id \
         WHERE {dated} BETWEEN {from} AND {to} AND {within:g.region} \
         AND COALESCE({reviewed}, 'accepted') IN ('accepted', 'merged') AND k.assigned_on <= {as_of} \
         AND (k.ended_on IS NULL OR k.ended_on > {as_of}))",
    ),
    (
        "{rounds}",
        "(SELECT t.suggestion_id, t.round, MAX(t.first) AS first, COUNT(*) AS tasks, COUNT(t.replied_on) AS replied, \
         MIN(t.began_on) AS assigned_on, MAX(t.replied_on) AS replied_on, MAX(t.timing) AS timing, \
         MAX(t.reply_class) AS reply_class FROM {tasks} t WHERE t.role <> 'joint' GROUP BY t.suggestion_id, t.round)",
    ),
    // The newest round begun by the day that a unit returned: it waits for another unit and goes on.
    (
        "{returned}",
        "(SELECT b.suggestion_id, MAX(b.round) AS round FROM task b WHERE b.end_reason = 'returned' AND b.role <> 'joint' \
         AND b.assigned_on <= {as_of} GROUP BY b.suggestion_id)",
    ),
    // The day a promise is due as of the day: what the first change after it took away, else what the promise has.
    (
        "{promised}",
        "COALESCE((SELECT c.due_before FROM promise_change c WHERE c.suggestion_id = m.suggestion_id AND c.promise = m.ordinal \
         AND c.changed_on > {as_of} ORDER BY c.changed_on, c.ordinal LIMIT 1), m.due_on)",
    ),
    // The views of the first and of the last replied round; whether a unit met the deputy, and when one first spoke with the deputy.
    (
        "{views}",
        "LEFT JOIN feedback f ON f.suggestion_id = c.suggestion_id AND f.round = c.first_round \
            AND (f.feedback_on IS NULL OR f.feedback_on <= {as_of}) \
         LEFT JOIN feedback l ON l.suggestion_id = c.suggestion_id AND l.round = c.last_round \
            AND (l.feedback_on IS NULL OR l.feedback_on <= {as_of}) \
         LEFT JOIN (SELECT k.suggestion_id, MAX(CASE WHEN x.form IN ('meeting', 'visit') THEN 1 ELSE 0 END) AS met, \
            MIN(CASE WHEN COALESCE(x.form, '') <> 'none' THEN x.contacted_on END) AS spoken_on \
            FROM contact x JOIN task k ON k.id = x.task_id WHERE k.role <> 'joint' AND x.contacted_on <= {as_of} \
            GROUP BY k.suggestion_id) y ON y.suggestion_id = c.suggestion_id",
    ),
    // The last class is taken with its round before it, so that the greatest text is that of the latest round.
    (
        "{cases}",
        "(SELECT r.suggestion_id, CASE WHEN MAX(b.round) > MAX(r.round) THEN MAX(b.round) ELSE MAX(r.round) END AS rounds, \
         MAX(CASE WHEN r.first = 1 THEN r.round END) AS first_round, \
         MAX(CASE WHEN r.tasks = r.replied THEN r.round END) AS last_round, \
         MAX(CASE WHEN r.first = 1 THEN r.tasks END) AS first_tasks, \
         MAX(CASE WHEN r.first = 1 THEN r.assigned_on END) AS assigned_on, \
         MAX(CASE WHEN r.first = 1 AND r.tasks = r.replied THEN r.replied_on END) AS replied_on, \
         MAX(CASE WHEN r.first = 1 THEN r.timing END) AS timing, \
         MAX(CASE WHEN r.tasks = r.replied THEN CAST(1000 + r.round AS TEXT) || COALESCE(r.reply_class, '') END) AS class \
         FROM {rounds} r LEFT JOIN {returned} b ON b.suggestion_id = r.suggestion_id GROUP BY r.suggestion_id)",
    ),
];
