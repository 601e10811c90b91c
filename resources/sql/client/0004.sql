-- Documents of other types than declarations, what inventory lists post to the ledgers, and officers' questions.

CREATE INDEX doc_other ON doc (type, k) WHERE type <> 'declaration';

-- Only declarations fill the product library.
DROP TRIGGER doc_declared;
DROP TRIGGER doc_came_declared;
CREATE TRIGGER doc_declared AFTER UPDATE OF state, changed ON doc WHEN new.type = 'declaration' AND new.state NOT IN ('draft', 'deleted')
BEGIN
    INSERT OR IGNORE INTO goods_queue (k) VALUES (new.k);
END;
CREATE TRIGGER doc_came_declared AFTER INSERT ON doc WHEN new.type = 'declaration' AND new.state NOT IN ('draft', 'deleted')
BEGIN
    INSERT OR IGNORE INTO goods_queue (k) VALUES (new.k);
END;

-- One row for each time that a list was posted to its ledger. Only the last one of a list can still stand; it is taken back
-- where the list changes, is refused or removed, and `reason` says why. Kept when the list itself is gone.
CREATE TABLE ledger_posting (
    document BLOB NOT NULL,
    generation INTEGER NOT NULL,
    record TEXT NOT NULL,      -- its number
    posted INTEGER NOT NULL,   -- 0: the record is not there, or does not take it
    standing INTEGER NOT NULL, -- as of ledger_movement
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    entry_no TEXT NOT NULL,    -- of the declaration that the list goes with
    facts BLOB NOT NULL,       -- digest of what was posted
    changed INTEGER NOT NULL,
    PRIMARY KEY (document, generation)
) WITHOUT ROWID;
CREATE INDEX ledger_posting_record ON ledger_posting (record) WHERE posted = 0;
CREATE INDEX ledger_posting_entry ON ledger_posting (entry_no) WHERE entry_no <> '';

CREATE TABLE question (
    k INTEGER NOT NULL REFERENCES doc (k) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked INTEGER,
    answer TEXT NOT NULL,
    answered INTEGER,
    unsent INTEGER NOT NULL, -- 1: an answer that the server has not got yet; 2: that it refused
    PRIMARY KEY (k, id)
) WITHOUT ROWID;
CREATE INDEX question_unsent ON question (k) WHERE unsent = 1;

PRAGMA user_version = 4;
