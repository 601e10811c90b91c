-- Consultations as the server has told them, and what was said here and is not sent yet.

CREATE TABLE consult (
    id BLOB PRIMARY KEY,
    document TEXT NOT NULL,          -- that it is about; "" for none
    summary TEXT NOT NULL,           -- JSON
    made INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX consult_document ON consult (document, made);

-- n: order of arrival here; number: the server's, NULL while an event waits to be sent.
CREATE TABLE consult_event (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    consult BLOB NOT NULL REFERENCES consult (id) ON DELETE CASCADE,
    id BLOB NOT NULL UNIQUE,
    number INTEGER,
    event BLOB NOT NULL              -- JSON
);
CREATE UNIQUE INDEX consult_event_number ON consult_event (consult, number) WHERE number IS NOT NULL;
CREATE INDEX consult_event_waiting ON consult_event (n) WHERE number IS NULL;

-- Files of ours on their way, and those of others that were fetched.
CREATE TABLE consult_file (
    id BLOB PRIMARY KEY,
    consult BLOB NOT NULL REFERENCES consult (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    hash BLOB NOT NULL,
    waiting INTEGER NOT NULL,        -- not wholly sent
    problem TEXT NOT NULL,           -- why it will not be sent
    bytes BLOB NOT NULL
);
CREATE INDEX consult_file_waiting ON consult_file (waiting) WHERE waiting = 1;

PRAGMA user_version = 5;
