-- 归并: which part numbers of the enterprise make up which items of a record, in versions that follow each other.

CREATE TABLE merging_version (
    r INTEGER NOT NULL REFERENCES ledger_record (r) ON DELETE CASCADE,
    version INTEGER NOT NULL,        -- from 1, dense
    day INTEGER NOT NULL,            -- in force from, Julian; 0: always
    made INTEGER NOT NULL,
    person TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (r, version)
) WITHOUT ROWID;

-- item 0: the part is taken out.
CREATE TABLE merging_part (
    r INTEGER NOT NULL,
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (r, version, side, part),
    FOREIGN KEY (r, version) REFERENCES merging_version (r, version) ON DELETE CASCADE
) WITHOUT ROWID;

-- By which version a list was merged; the last time counts.
CREATE TABLE merging_use (
    document BLOB PRIMARY KEY,
    r INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,            -- the list's own
    used INTEGER NOT NULL,
    FOREIGN KEY (r, version) REFERENCES merging_version (r, version) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX merging_use_version ON merging_use (r, version);

PRAGMA user_version = 7;
