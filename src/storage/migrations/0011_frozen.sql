-- 定稿: the figures of a report as they were when the office settled them, never changed again. `region` is empty for the whole
-- register; a period settled again gets the next version. `head_seq` and `head_hash` are the journal's newest entry then, `data` is the
-- hash of the records, `sha256` that of `figures`, which are JSON.
CREATE TABLE frozen_report (
    region TEXT NOT NULL,
    period TEXT NOT NULL,
    version {integer} NOT NULL,
    as_of TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    reason TEXT,
    head_seq {integer} NOT NULL,
    head_hash TEXT NOT NULL,
    data TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    figures TEXT NOT NULL,
    entry {integer} NOT NULL,
    PRIMARY KEY (region, period, version)
) {strict};
