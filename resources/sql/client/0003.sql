-- Bonded ledgers: records of processing trade and what moved on them. Quantities are whole 0.00001 of a unit, days Julian.

CREATE TABLE ledger_record (
    r INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,      -- the record itself, JSON
    changed INTEGER NOT NULL
);

-- A fact never changes; its standing only rises (0 foreseen, 1 deducted, 2 withdrawn).
CREATE TABLE ledger_movement (
    id BLOB PRIMARY KEY,
    r INTEGER NOT NULL REFERENCES ledger_record (r) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    item INTEGER NOT NULL,
    version INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    day INTEGER NOT NULL,
    standing INTEGER NOT NULL,
    document BLOB NOT NULL,
    line INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_movement_record ON ledger_movement (r);
CREATE INDEX ledger_movement_document ON ledger_movement (document);

-- Settled before the movement itself has come.
CREATE TABLE ledger_early (
    id BLOB PRIMARY KEY,
    standing INTEGER NOT NULL
) WITHOUT ROWID;

PRAGMA user_version = 3;
