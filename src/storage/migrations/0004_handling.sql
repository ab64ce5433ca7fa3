-- The handling of suggestions in full: every step a dated fact beside those before it, none in the place of another.

-- How it arose (形成方式), whether the deputy wishes to be spoken with, the suggestion it was split from, and its last states.
ALTER TABLE suggestion ADD COLUMN arising TEXT;
ALTER TABLE suggestion ADD COLUMN wants_contact {integer};
ALTER TABLE suggestion ADD COLUMN split_from TEXT;
ALTER TABLE suggestion ADD COLUMN closed_on TEXT;
ALTER TABLE suggestion ADD COLUMN archived_on TEXT;

-- 审查: each outcome with its day; `suggestion.review` is the newest of them, or what a register says without a day.
CREATE TABLE review (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    reviewed_on TEXT NOT NULL,
    outcome TEXT NOT NULL,
    ground TEXT,
    merged_into TEXT,
    notified_on TEXT,
    reviewed_by TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};

-- 预交办: who was asked before the assignment, and what they answered; unit_id is 0 for the deputies who signed.
CREATE TABLE proposal (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    unit_id {integer} NOT NULL,
    role TEXT,
    proposed_on TEXT NOT NULL,
    answered_on TEXT,
    answer TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};

-- `part` is what a separate unit answers for; `forwarded_on` is 转办日 where the assignment went through the government's
-- office; `clock_on` is the day from which the reply clock counts where that is not the day of assigning; `ended_on` is the day
-- on which the task was taken away again.
ALTER TABLE task ADD COLUMN part TEXT;
ALTER TABLE task ADD COLUMN forwarded_on TEXT;
ALTER TABLE task ADD COLUMN clock_on TEXT;
ALTER TABLE task ADD COLUMN ended_on TEXT;
ALTER TABLE task ADD COLUMN end_reason TEXT;

-- 退办: a unit asks to be relieved; the assigning body decides.
CREATE TABLE task_return (
    task_id {integer} NOT NULL REFERENCES task (id),
    ordinal {integer} NOT NULL,
    asked_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_unit TEXT,
    decided_on TEXT,
    accepted {integer},
    decided_by TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, ordinal)
) {strict};

ALTER TABLE contact ADD COLUMN who TEXT;
ALTER TABLE extension ADD COLUMN asked_on TEXT;
ALTER TABLE reply ADD COLUMN signed_by TEXT;
ALTER TABLE reply ADD COLUMN contact TEXT;
ALTER TABLE reply ADD COLUMN delivered_on TEXT;

-- 会办意见: a hollow one is sent back and given again under the next ordinal.
CREATE TABLE joint_opinion (
    task_id {integer} NOT NULL REFERENCES task (id),
    ordinal {integer} NOT NULL,
    given_on TEXT NOT NULL,
    number TEXT,
    summary TEXT,
    sent_back_on TEXT,
    sent_back_reason TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, ordinal)
) {strict};

-- 类别调整: the class of a reply as it was before and after a review or the keeping of a promise.
CREATE TABLE class_change (
    task_id {integer} NOT NULL REFERENCES task (id),
    ordinal {integer} NOT NULL,
    changed_on TEXT NOT NULL,
    from_class TEXT,
    to_class TEXT NOT NULL,
    changed_by TEXT,
    reason TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, ordinal)
) {strict};

-- Who collected the view and how; in `signer_view` that of each deputy who signed, by the ordinal of the signer.
ALTER TABLE feedback ADD COLUMN collected_by TEXT;
ALTER TABLE feedback ADD COLUMN channel TEXT;
CREATE TABLE signer_view (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    round {integer} NOT NULL,
    signer {integer} NOT NULL,
    ordinal {integer} NOT NULL,
    given_on TEXT NOT NULL,
    attitude TEXT,
    result TEXT,
    note TEXT,
    collected_by TEXT,
    channel TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, round, signer, ordinal)
) {strict};

-- 督办: a case of supervision and what happened on the spot.
CREATE TABLE supervision (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    kind TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    leader TEXT,
    criteria TEXT,
    round {integer},
    closed_on TEXT,
    outcome TEXT,
    score {integer},
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};
CREATE TABLE supervision_event (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    supervision {integer} NOT NULL,
    ordinal {integer} NOT NULL,
    held_on TEXT NOT NULL,
    place TEXT,
    media TEXT,
    deputies {integer},
    citizens {integer},
    departments TEXT,
    outcome TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, supervision, ordinal)
) {strict};

-- 催办.
CREATE TABLE urging (
    task_id {integer} NOT NULL REFERENCES task (id),
    ordinal {integer} NOT NULL,
    urged_on TEXT NOT NULL,
    source TEXT NOT NULL,
    channel TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, ordinal)
) {strict};

-- 承诺事项台账.
ALTER TABLE promise ADD COLUMN unit_id {integer};
ALTER TABLE promise ADD COLUMN promised_on TEXT;
ALTER TABLE promise ADD COLUMN changed_on TEXT;
ALTER TABLE promise ADD COLUMN change_reason TEXT;
ALTER TABLE promise ADD COLUMN evaluated_on TEXT;
ALTER TABLE promise ADD COLUMN evaluation TEXT;
ALTER TABLE promise ADD COLUMN evaluation_note TEXT;
CREATE TABLE promise_progress (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    promise {integer} NOT NULL,
    ordinal {integer} NOT NULL,
    reported_on TEXT NOT NULL,
    progress TEXT NOT NULL,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, promise, ordinal)
) {strict};

-- 公开: how far suggestion and reply were published, and what was left out.
CREATE TABLE publication (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    published_on TEXT NOT NULL,
    extent TEXT NOT NULL,
    reply_extent TEXT NOT NULL,
    place TEXT,
    left_out TEXT,
    reason TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};
