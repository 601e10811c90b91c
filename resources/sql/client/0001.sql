-- The client's store. Times are milliseconds since the epoch, ids 16 bytes, states and kinds stored by name.

-- One row for each document: what lists show. Narrow, so that a list reads few pages.
CREATE TABLE doc (
    k INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    rev INTEGER NOT NULL,              -- the server's; 0: it has never seen it
    state TEXT NOT NULL,
    sync TEXT NOT NULL,
    problem TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0, -- taken out of every list until the server has agreed
    number TEXT NOT NULL,
    entry_no TEXT NOT NULL,
    party TEXT NOT NULL,
    owner TEXT NOT NULL,
    goods TEXT NOT NULL,
    date TEXT NOT NULL,
    direction TEXT NOT NULL,
    lines INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
);
CREATE INDEX doc_changed ON doc (changed, k) WHERE removed = 0;
CREATE INDEX doc_number ON doc (number, k) WHERE removed = 0;
CREATE INDEX doc_entry_no ON doc (entry_no, k) WHERE removed = 0;
CREATE INDEX doc_party ON doc (party, k) WHERE removed = 0;
CREATE INDEX doc_date ON doc (date, k) WHERE removed = 0;
CREATE INDEX doc_state ON doc (state, changed, k, direction, date, sync) WHERE removed = 0;
CREATE INDEX doc_rejected ON doc (sync) WHERE sync = 'rejected';

-- The documents themselves, and the folded text that is searched.
CREATE TABLE content (
    k INTEGER PRIMARY KEY REFERENCES doc (k) ON DELETE CASCADE,
    search TEXT NOT NULL,
    body BLOB NOT NULL
);

-- What the server has, as long as the local document differs from it.
CREATE TABLE base (
    k INTEGER PRIMARY KEY REFERENCES doc (k) ON DELETE CASCADE,
    body BLOB NOT NULL
);

-- At most two rows for a document: one that was handed to the line (its outcome is not known), one that waits.
CREATE TABLE outbox (
    k INTEGER NOT NULL REFERENCES doc (k) ON DELETE CASCADE,
    waiting INTEGER NOT NULL,
    n INTEGER,                 -- given when handed out: dense, never reused
    op BLOB NOT NULL,
    kind TEXT NOT NULL,
    base_rev INTEGER NOT NULL,
    payload BLOB,              -- NULL: the document as it stands
    undo TEXT NOT NULL,        -- the kind before "delete", the state before "submit"
    tries INTEGER NOT NULL,
    not_before INTEGER,
    last_error TEXT NOT NULL,
    queued INTEGER NOT NULL,
    PRIMARY KEY (k, waiting)
) WITHOUT ROWID;
CREATE INDEX outbox_n ON outbox (n) WHERE n IS NOT NULL;

CREATE TABLE conflict (
    k INTEGER PRIMARY KEY REFERENCES doc (k) ON DELETE CASCADE,
    rev INTEGER NOT NULL,
    base BLOB,
    theirs BLOB NOT NULL,
    noticed INTEGER NOT NULL
);

CREATE TABLE receipt (
    k INTEGER NOT NULL REFERENCES doc (k) ON DELETE CASCADE,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    note TEXT NOT NULL,
    time INTEGER,
    entry_no TEXT NOT NULL,
    sw_no TEXT NOT NULL,
    remarks BLOB NOT NULL,
    PRIMARY KEY (k, id)
) WITHOUT ROWID;

-- Documents that a server with another epoch has not yet shown.
CREATE TABLE unconfirmed (
    k INTEGER PRIMARY KEY REFERENCES doc (k) ON DELETE CASCADE
);

CREATE TABLE cursor (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    snapshot_at INTEGER NOT NULL,
    snapshot_page TEXT NOT NULL,
    snapshot_done INTEGER NOT NULL
);

CREATE TABLE device (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    last_n INTEGER NOT NULL
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- Pairs of neighbouring characters, and each character once. No text is kept here: `search_queue` holds what has to be
-- indexed, with the text that the index still has for it (NULL: none), and is emptied when there is time.
CREATE VIRTUAL TABLE search USING fts5 (pairs, singles, content='', columnsize=0, tokenize='ascii');
CREATE TABLE search_queue (
    k INTEGER PRIMARY KEY,
    old TEXT
);

PRAGMA application_id = 1416587118;
PRAGMA user_version = 1;
