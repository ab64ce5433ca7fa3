-- Motions (议案): what was moved and by whom, and every step as a dated fact beside those before it.

-- `unnamed` is how many movers beside those named a register counts (王小明等12人). `decision`, `committee` and `converted_to`
-- are the newest outcome of the steps.
CREATE TABLE motion (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    term {integer} NOT NULL,
    session {integer} NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    grounds TEXT NOT NULL,
    proposal TEXT NOT NULL,
    delegation TEXT,
    unnamed {integer},
    submitted_at TEXT,
    decision TEXT,
    committee TEXT,
    converted_to TEXT,
    note TEXT,
    extra TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, term, session, number)
) {strict};

-- A mover from the beginning has no signed_on; one who joins again after withdrawing has a second row.
CREATE TABLE motion_signer (
    motion_id {integer} NOT NULL REFERENCES motion (id),
    ordinal {integer} NOT NULL,
    name TEXT NOT NULL,
    seat_id {integer} REFERENCES seat (id),
    signed_on TEXT,
    withdrawn_on TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (motion_id, ordinal)
) {strict};
CREATE INDEX motion_signer_seat ON motion_signer (seat_id);

-- happened_on is empty for an outcome that a register gives without its day; `outcome` is what the step came to (the
-- suggestion made of the motion, the movers left), `body` who is concerned, `due_on` a last day fixed with the step.
CREATE TABLE motion_step (
    motion_id {integer} NOT NULL REFERENCES motion (id),
    ordinal {integer} NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT,
    outcome TEXT,
    body TEXT,
    due_on TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (motion_id, ordinal)
) {strict};
