-- The aggregates of the annual report as somebody would write them by hand for a year ending :as_of, one statement a table; run for
-- the year and, where the report compares, for the year before. Parameters: :from :to :as_of.
SELECT kind, count(*) FROM activity WHERE starts_on BETWEEN :from AND :to GROUP BY kind;
SELECT substr(starts_on, 1, 7), count(*) FROM activity WHERE starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(region, 1, 6), count(*) FROM activity WHERE starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT theme, count(*) FROM activity WHERE starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT a.kind, count(*) FILTER (WHERE t.seat_id <> 0 AND t.state = 'present'), count(*) FILTER (WHERE t.state = 'leave'),
  count(*) FILTER (WHERE t.state = 'absent'), sum(CASE WHEN t.seat_id <> 0 THEN 1 ELSE coalesce(t.count, 0) END) FILTER (WHERE t.state = 'present')
  FROM attendance t CROSS JOIN activity a WHERE a.id = t.activity_id AND a.starts_on BETWEEN :from AND :to GROUP BY a.kind;
SELECT substr(a.starts_on, 1, 7), sum(CASE WHEN t.seat_id <> 0 THEN 1 ELSE coalesce(t.count, 0) END)
  FROM attendance t CROSS JOIN activity a WHERE a.id = t.activity_id AND t.state = 'present' AND a.starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(a.region, 1, 6), sum(CASE WHEN t.seat_id <> 0 THEN 1 ELSE coalesce(t.count, 0) END)
  FROM attendance t CROSS JOIN activity a WHERE a.id = t.activity_id AND t.state = 'present' AND a.starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT count(DISTINCT s.person_id) FROM attendance t CROSS JOIN activity a JOIN seat s ON s.id = t.seat_id
  WHERE a.id = t.activity_id AND t.state = 'present' AND a.starts_on BETWEEN :from AND :to;
SELECT a.kind, count(DISTINCT s.person_id) FROM attendance t CROSS JOIN activity a JOIN seat s ON s.id = t.seat_id
  WHERE a.id = t.activity_id AND t.state = 'present' AND a.starts_on BETWEEN :from AND :to GROUP BY 1;
SELECT s.level, count(DISTINCT s.person_id) FROM seat s WHERE (s.elected_on IS NULL OR s.elected_on <= :as_of)
  AND (s.ended_on IS NULL OR s.ended_on > :as_of) AND s.person_id IN (SELECT e.person_id FROM attendance t
  CROSS JOIN activity a JOIN seat e ON e.id = t.seat_id WHERE a.id = t.activity_id AND t.state = 'present'
  AND a.starts_on BETWEEN :from AND :to) GROUP BY 1;
SELECT route, count(*), count(*) FILTER (WHERE answered_on <= :as_of) FROM opinion WHERE received_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(received_on, 1, 7), count(*) FROM opinion WHERE received_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(region, 1, 6), count(*) FROM opinion WHERE received_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(done_on, 1, 7), count(*), sum(beneficiaries), sum(money) FROM matter WHERE done_on BETWEEN :from AND :to GROUP BY 1;
SELECT substr(region, 1, 6), count(*) FROM matter WHERE done_on BETWEEN :from AND :to GROUP BY 1;
SELECT category, count(*) FROM suggestion WHERE submitted_on BETWEEN :from AND :to GROUP BY 1;
SELECT review, count(*), count(*) FILTER (WHERE session = 0), count(*) FILTER (WHERE kind = 'converted'), count(*) FILTER (WHERE key_item = 1)
  FROM suggestion WHERE submitted_on BETWEEN :from AND :to GROUP BY 1;
SELECT CASE WHEN n > 1 THEN 'joint' ELSE 'one' END, count(*) FROM (SELECT g.id, count(i.ordinal) AS n FROM suggestion g
  LEFT JOIN signer i ON i.suggestion_id = g.id WHERE g.submitted_on BETWEEN :from AND :to GROUP BY g.id) w GROUP BY 1;
SELECT count(DISTINCT s.person_id) FROM signer i JOIN suggestion g ON g.id = i.suggestion_id JOIN seat s ON s.id = i.seat_id
  WHERE g.submitted_on BETWEEN :from AND :to;
SELECT u.name, k.role, count(*), count(*) FILTER (WHERE k.replied_on <= k.statutory_on), count(*) FILTER (WHERE k.replied_on > k.statutory_on),
  count(*) FILTER (WHERE k.replied_on IS NULL AND k.statutory_on < :as_of) FROM suggestion g JOIN task k ON k.suggestion_id = g.id
  JOIN unit u ON u.id = k.unit_id WHERE g.submitted_on BETWEEN :from AND :to AND k.round = 1 AND k.assigned_on <= :as_of GROUP BY 1, 2;
SELECT c.timing, count(*) FROM (SELECT g.id, max(CASE WHEN k.replied_on <= k.statutory_on THEN 1 WHEN k.replied_on <= e.until_on THEN 2
  WHEN k.replied_on IS NOT NULL THEN 4 WHEN coalesce(e.until_on, k.statutory_on) < :as_of THEN 5 ELSE 3 END) AS timing
  FROM suggestion g JOIN task k ON k.suggestion_id = g.id LEFT JOIN (SELECT task_id, max(until_on) AS until_on FROM extension GROUP BY 1) e
  ON e.task_id = k.id WHERE g.submitted_on BETWEEN :from AND :to AND k.round = 1 AND k.role <> 'joint' AND k.assigned_on <= :as_of
  GROUP BY g.id) c GROUP BY 1;
SELECT r.reply_class, count(*) FROM suggestion g JOIN task k ON k.suggestion_id = g.id JOIN reply r ON r.task_id = k.id
  WHERE g.submitted_on BETWEEN :from AND :to AND r.replied_on <= :as_of AND k.role <> 'joint'
  AND k.round = (SELECT max(l.round) FROM task l WHERE l.suggestion_id = g.id AND l.replied_on IS NOT NULL) GROUP BY 1;
SELECT f.round, f.attitude, f.result, count(*) FROM suggestion g JOIN feedback f ON f.suggestion_id = g.id
  WHERE g.submitted_on BETWEEN :from AND :to AND f.feedback_on <= :as_of GROUP BY 1, 2, 3;
SELECT x.form, count(DISTINCT g.id) FROM suggestion g JOIN task k ON k.suggestion_id = g.id JOIN contact x ON x.task_id = k.id
  WHERE g.submitted_on BETWEEN :from AND :to AND x.contacted_on <= :as_of GROUP BY 1;
SELECT k.replied_on, k.assigned_on, count(*) FROM suggestion g JOIN task k ON k.suggestion_id = g.id
  WHERE g.submitted_on BETWEEN :from AND :to AND k.round = 1 AND k.role <> 'joint' AND k.replied_on <= :as_of GROUP BY 1, 2;
SELECT kind, grade, host_kind, count(*) FROM station WHERE (opened_on IS NULL OR opened_on <= :as_of)
  AND (closed_on IS NULL OR closed_on > :as_of) GROUP BY 1, 2, 3;
SELECT level, count(*), count(DISTINCT person_id), count(*) FILTER (WHERE status = 'suspended') FROM seat
  WHERE (elected_on IS NULL OR elected_on <= :as_of) AND (ended_on IS NULL OR ended_on > :as_of) GROUP BY 1;
SELECT region, term, count(*) FROM seat WHERE (elected_on IS NULL OR elected_on <= :as_of) AND (ended_on IS NULL OR ended_on > :as_of)
  GROUP BY 1, 2;
SELECT end_reason, count(*) FROM seat WHERE ended_on BETWEEN :from AND :to GROUP BY 1;
SELECT p.sex, p.party, p.education, substr(p.birth, 1, 4), count(*) FROM seat s JOIN person p ON p.id = s.person_id
  WHERE s.level = 'city' AND (s.elected_on IS NULL OR s.elected_on <= :as_of) AND (s.ended_on IS NULL OR s.ended_on > :as_of)
  GROUP BY 1, 2, 3, 4;
