-- Where each suggestion stands by all its facts, and the day of the newest of them, from which on it stands so: worked out by the
-- rules wherever facts are written, and by this program when it brings a database up to this version. Lists of one state are read
-- in the order of the register without a look at the others; of those with facts after the day in question the rules judge each.
-- 'unsettled' is later than any day: what is not worked out is judged.
ALTER TABLE suggestion ADD COLUMN state TEXT;
ALTER TABLE suggestion ADD COLUMN settled_on TEXT NOT NULL DEFAULT 'unsettled';
CREATE INDEX suggestion_state ON suggestion (state, region, term, session, length(number), number) WHERE state IS NOT NULL;
CREATE INDEX suggestion_settled ON suggestion (settled_on);

-- What few different texts are kept of: a part of one is looked for by going from text to text.
CREATE INDEX suggestion_category ON suggestion (category) WHERE category IS NOT NULL;
CREATE INDEX suggestion_delegation ON suggestion (delegation) WHERE delegation IS NOT NULL;
CREATE INDEX signer_lead ON signer (name, suggestion_id) WHERE ordinal = 0;

-- The open tasks with all that tells whether one is overdue, so that those of a large register are told without reading each.
DROP INDEX task_open;
CREATE INDEX task_open ON task (statutory_on, suggestion_id, assigned_on, ended_on, role) WHERE replied_on IS NULL;

-- Why a further round was opened or a suggestion closed without a satisfied view; `kind` is the step (`redo`, `close`), `round` the
-- one opened or ended by it.
CREATE TABLE decision (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    decided_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    round {integer} NOT NULL,
    reason TEXT NOT NULL,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};
