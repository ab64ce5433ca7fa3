-- The register: places, people, suggestions taken apart into dated facts, carriers, activities, and the journal of every write.
-- Column types are tokens: {integer} is INTEGER on SQLite and BIGINT on PostgreSQL; {strict} closes a table.
-- Days are ISO text, flags 0 and 1, codes ASCII text. `entry` is the journal sequence that made the row.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) {strict};

CREATE TABLE journal (
    seq {integer} PRIMARY KEY,
    at TEXT NOT NULL,
    os_user TEXT NOT NULL,
    operator TEXT NOT NULL,
    operator_source TEXT NOT NULL,
    command TEXT NOT NULL,
    arguments TEXT NOT NULL,
    summary TEXT NOT NULL,
    file_sha256 TEXT,
    records_digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) {strict};

-- The commitment is hashed into the chain; the payload can be erased by law without breaking it.
CREATE TABLE journal_record (
    seq {integer} NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    ordinal {integer} NOT NULL,
    noun TEXT NOT NULL,
    record_key TEXT NOT NULL,
    action TEXT NOT NULL,
    commitment TEXT NOT NULL,
    PRIMARY KEY (seq, ordinal)
) {strict};
CREATE INDEX journal_record_key ON journal_record (noun, record_key);

CREATE TABLE journal_payload (
    seq {integer} NOT NULL,
    ordinal {integer} NOT NULL,
    salt TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (seq, ordinal)
) {strict};

CREATE TABLE region (
    id {integer} PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    entry {integer} NOT NULL
) {strict};

CREATE TABLE congress (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    term {integer} NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    quota {integer},
    entry {integer} NOT NULL,
    UNIQUE (region, term)
) {strict};

CREATE TABLE session (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    session TEXT NOT NULL,
    opens_on TEXT,
    closes_on TEXT,
    motion_deadline TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, session)
) {strict};

CREATE TABLE person (
    id {integer} PRIMARY KEY,
    name TEXT NOT NULL,
    sex TEXT,
    ethnicity TEXT,
    birth TEXT,
    native_place TEXT,
    party TEXT,
    joined_party_on TEXT,
    education TEXT,
    degree TEXT,
    school TEXT,
    major TEXT,
    title TEXT,
    position TEXT,
    id_number TEXT,
    mobile TEXT,
    landline TEXT,
    email TEXT,
    address TEXT,
    postcode TEXT
) {strict};
CREATE UNIQUE INDEX person_id_number ON person (id_number) WHERE id_number IS NOT NULL;

CREATE TABLE seat (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    term {integer} NOT NULL,
    cert_no TEXT,
    person_id {integer} NOT NULL REFERENCES person (id),
    level TEXT NOT NULL,
    composition TEXT,
    delegation TEXT,
    electoral_unit TEXT,
    reelected {integer},
    elected_on TEXT,
    congress_post TEXT,
    duty_group TEXT,
    station TEXT,
    status TEXT,
    ended_on TEXT,
    end_reason TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, term, cert_no)
) {strict};

CREATE TABLE unit (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT,
    aliases TEXT,
    system TEXT,
    parent_id {integer} REFERENCES unit (id),
    contact TEXT,
    phone TEXT,
    email TEXT,
    webhook TEXT,
    active_from TEXT,
    active_to TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, name)
) {strict};

-- Every other name of a unit; valid between its days, both inclusive, where they are known.
CREATE TABLE unit_alias (
    region TEXT NOT NULL,
    alias TEXT NOT NULL,
    unit_id {integer} NOT NULL REFERENCES unit (id),
    valid_from TEXT,
    valid_to TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (region, alias, unit_id)
) {strict};

CREATE TABLE suggestion (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    term {integer} NOT NULL,
    session {integer} NOT NULL,
    number TEXT NOT NULL,
    kind TEXT,
    title TEXT NOT NULL,
    body TEXT,
    category TEXT,
    delegation TEXT,
    cosigner_count {integer},
    submitted_on TEXT,
    registered_on TEXT,
    review TEXT,
    refusal_ground TEXT,
    merged_into TEXT,
    origin TEXT,
    publicity TEXT,
    secret {integer},
    repeated {integer},
    reference_only {integer},
    suggested_unit TEXT,
    key_item {integer},
    supervisor TEXT,
    supervision_kind TEXT,
    excellent {integer},
    note TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, term, session, number)
) {strict};

CREATE TABLE signer (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    name TEXT NOT NULL,
    seat_id {integer} REFERENCES seat (id),
    withdrawn_on TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};
CREATE INDEX signer_seat ON signer (seat_id);

-- What one unit has to do in one round. Its clock starts on assigned_on; statutory_on and due_on are worked out from the
-- profile and the calendar and kept so that a million tasks can be searched; `db check --repair` works them out anew.
CREATE TABLE task (
    id {integer} PRIMARY KEY,
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    round {integer} NOT NULL,
    unit_id {integer} NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    assigned_on TEXT NOT NULL,
    received_on TEXT,
    statutory_on TEXT,
    due_on TEXT,
    replied_on TEXT,
    entry {integer} NOT NULL,
    UNIQUE (suggestion_id, round, unit_id)
) {strict};
CREATE INDEX task_open ON task (statutory_on) WHERE replied_on IS NULL;
CREATE INDEX task_replied ON task (replied_on) WHERE replied_on IS NOT NULL;
CREATE INDEX task_unit ON task (unit_id);

CREATE TABLE extension (
    task_id {integer} NOT NULL REFERENCES task (id),
    approved_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    approved_by TEXT,
    reason TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, approved_on)
) {strict};

CREATE TABLE contact (
    task_id {integer} NOT NULL REFERENCES task (id),
    contacted_on TEXT NOT NULL,
    form TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (task_id, contacted_on)
) {strict};

CREATE TABLE reply (
    task_id {integer} PRIMARY KEY REFERENCES task (id),
    replied_on TEXT NOT NULL,
    reply_no TEXT,
    reply_class TEXT,
    reply_public {integer},
    adopted TEXT,
    entry {integer} NOT NULL
) {strict};

CREATE TABLE feedback (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    round {integer} NOT NULL,
    feedback_on TEXT,
    attitude TEXT,
    result TEXT,
    note TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, round)
) {strict};

CREATE TABLE promise (
    suggestion_id {integer} NOT NULL REFERENCES suggestion (id),
    ordinal {integer} NOT NULL,
    promise TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT,
    entry {integer} NOT NULL,
    PRIMARY KEY (suggestion_id, ordinal)
) {strict};

CREATE TABLE station (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    host_kind TEXT,
    grade TEXT,
    stars {integer},
    address TEXT,
    opened_on TEXT,
    closed_on TEXT,
    keeper TEXT,
    liaison TEXT,
    phone TEXT,
    hours TEXT,
    deputies TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, code)
) {strict};
CREATE INDEX station_code ON station (code);

CREATE TABLE activity (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    theme TEXT,
    title TEXT NOT NULL,
    place TEXT,
    station_id {integer} REFERENCES station (id),
    organiser TEXT,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    half_days {integer},
    summary TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, number)
) {strict};
CREATE INDEX activity_number ON activity (number);
CREATE INDEX activity_starts ON activity (starts_on);

-- seat_id is 0 where a row states a number of participations without names.
CREATE TABLE attendance (
    id {integer} PRIMARY KEY,
    activity_id {integer} NOT NULL REFERENCES activity (id),
    seat_id {integer} NOT NULL,
    role TEXT,
    state TEXT NOT NULL,
    spoke {integer},
    count {integer},
    note TEXT,
    entry {integer} NOT NULL,
    UNIQUE (activity_id, seat_id)
) {strict};
CREATE INDEX attendance_seat ON attendance (seat_id);

CREATE TABLE matter (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    number TEXT NOT NULL,
    seat_id {integer} REFERENCES seat (id),
    activity_id {integer} REFERENCES activity (id),
    title TEXT NOT NULL,
    beneficiaries {integer},
    money {integer},
    done_on TEXT,
    entry {integer} NOT NULL,
    UNIQUE (region, number)
) {strict};

CREATE TABLE opinion (
    id {integer} PRIMARY KEY,
    region TEXT NOT NULL,
    number TEXT NOT NULL,
    station_id {integer} REFERENCES station (id),
    received_on TEXT NOT NULL,
    seat_id {integer} REFERENCES seat (id),
    voter TEXT,
    phone TEXT,
    text TEXT NOT NULL,
    category TEXT,
    route TEXT,
    unit_id {integer} REFERENCES unit (id),
    due_on TEXT,
    answered_on TEXT,
    outcome TEXT,
    voter_view TEXT,
    suggestion_id {integer} REFERENCES suggestion (id),
    entry {integer} NOT NULL,
    UNIQUE (region, number)
) {strict};

-- Days announced after the program was made, or corrected by the office.
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    entry {integer} NOT NULL
) {strict};

-- Imports already taken in: the same bytes again are known at once.
CREATE TABLE import_file (
    sha256 TEXT NOT NULL,
    noun TEXT NOT NULL,
    entry {integer} NOT NULL,
    file_name TEXT NOT NULL,
    rows_created {integer} NOT NULL,
    rows_changed {integer} NOT NULL,
    rows_unchanged {integer} NOT NULL,
    rows_rejected {integer} NOT NULL,
    PRIMARY KEY (entry, file_name)
) {strict};
