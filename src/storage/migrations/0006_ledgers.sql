-- The order of the register, so that its first rows are read without sorting the others; what is rare in a large one, so that it
-- is found without looking at every row; and the changes of promises.
CREATE INDEX suggestion_order ON suggestion (region, term, session, length(number), number);
CREATE INDEX suggestion_number ON suggestion (number, region);
CREATE INDEX suggestion_not_accepted ON suggestion (review) WHERE review <> 'accepted';
CREATE INDEX suggestion_unreviewed ON suggestion (id) WHERE review IS NULL;
CREATE INDEX suggestion_archived ON suggestion (archived_on) WHERE archived_on IS NOT NULL;
CREATE INDEX suggestion_split ON suggestion (split_from, region) WHERE split_from IS NOT NULL;
CREATE INDEX suggestion_merged ON suggestion (merged_into, region) WHERE merged_into IS NOT NULL;
CREATE INDEX review_merged ON review (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX review_day ON review (reviewed_on);
CREATE INDEX task_again ON task (round, suggestion_id) WHERE round > 1;
CREATE INDEX feedback_dissatisfied ON feedback (suggestion_id) WHERE attitude = 'dissatisfied' OR result = 'dissatisfied';

-- 承诺变更: each with the last day that stood before it, so that the ledger of an earlier day is what it was.
CREATE TABLE promise_change (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    promise {integer} NOT NULL,
    ordinal {integer} NOT NULL,
    changed_on TEXT NOT NULL,
    due_before TEXT,
    reason TEXT NOT NULL,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, promise, ordinal)
) {strict};
INSERT INTO promise_change (suggestion_id, promise, ordinal, changed_on, reason, entry)
    SELECT suggestion_id, ordinal, 1, changed_on, COALESCE(change_reason, ''), entry FROM promise WHERE changed_on IS NOT NULL;
ALTER TABLE promise DROP COLUMN changed_on;
ALTER TABLE promise DROP COLUMN change_reason;
