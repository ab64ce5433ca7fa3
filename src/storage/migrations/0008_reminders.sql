-- 提醒: letters and the notices in them. A letter is planned, leased by one sender, handed over under one Message-ID and recorded;
-- what happened to it stays. `recipient` is a key: unit:ID, deputy:SEAT, office, supervision, head:UNIT, leader:NAME.
-- `composed_at` is the moment as of which the letter speaks, set with each attempt until nobody knows whether one arrived. Times are
-- RFC 3339 in +08:00.
CREATE TABLE letter (
    id {integer} PRIMARY KEY,
    recipient TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    any_day {integer} NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    channel TEXT,
    address TEXT,
    attempts {integer} NOT NULL,
    next_at TEXT,
    holder TEXT,
    held_since TEXT,
    held_until TEXT,
    settled_at TEXT,
    detail TEXT,
    composed_at TEXT,
    entry {integer} NOT NULL
) {strict};
CREATE INDEX letter_unsettled ON letter (recipient) WHERE state IN ('planned', 'sending', 'deferred', 'uncertain');
CREATE INDEX letter_day ON letter (planned_on);

-- A notice: one stage of one last day for one recipient. `version` counts the extensions granted, so that a limit that was extended
-- is announced again and one that was corrected is not; `about` is what the letter says of it, as JSON. One that became untrue before its letter went out is dropped, with the reason.
CREATE TABLE notice (
    id {integer} PRIMARY KEY,
    letter_id {integer} NOT NULL REFERENCES letter (id),
    item TEXT NOT NULL,
    rule TEXT NOT NULL,
    recipient TEXT NOT NULL,
    version TEXT NOT NULL,
    stage TEXT NOT NULL,
    due_on TEXT NOT NULL,
    about TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    dropped TEXT,
    entry {integer} NOT NULL
) {strict};
CREATE UNIQUE INDEX notice_once ON notice (item, rule, recipient, version, stage) WHERE dropped IS NULL;
CREATE INDEX notice_letter ON notice (letter_id);

-- Each handing over of a letter, and what the channel said.
CREATE TABLE letter_attempt (
    letter_id {integer} NOT NULL REFERENCES letter (id),
    ordinal {integer} NOT NULL,
    at TEXT NOT NULL,
    channel TEXT NOT NULL,
    holder TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    PRIMARY KEY (letter_id, ordinal)
) {strict};
