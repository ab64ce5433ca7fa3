-- The order of the register, so that its first rows are read without sorting the others; and what is rare in a large one, so
-- that it is found without looking at every row.
CREATE INDEX suggestion_order ON suggestion (region, term, session, length(number), number);
CREATE INDEX suggestion_number ON suggestion (number, region);
CREATE INDEX suggestion_not_accepted ON suggestion (review) WHERE review <> 'accepted';
CREATE INDEX suggestion_unreviewed ON suggestion (id) WHERE review IS NULL;
CREATE INDEX suggestion_archived ON suggestion (archived_on) WHERE archived_on IS NOT NULL;
CREATE INDEX review_day ON review (reviewed_on);
CREATE INDEX task_again ON task (suggestion_id) WHERE round > 1;
CREATE INDEX feedback_dissatisfied ON feedback (suggestion_id) WHERE attitude = 'dissatisfied' OR result = 'dissatisfied';
