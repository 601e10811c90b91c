-- Files of consultations, as far as they have come: a recording is long, and lines break.
CREATE TABLE consult_piece (
    id BLOB NOT NULL,
    start INTEGER NOT NULL,
    consult BLOB NOT NULL REFERENCES consult (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL,
    PRIMARY KEY (id, start)
);
CREATE INDEX consult_piece_consult ON consult_piece (consult);

PRAGMA user_version = 6;
