-- Consultations: each is its numbered log of events; the other columns are what lists and queues ask of it.
CREATE TABLE consult(
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  office INTEGER NOT NULL REFERENCES tenant,
  enterprise INTEGER NOT NULL REFERENCES tenant,
  state TEXT NOT NULL,
  document TEXT NOT NULL,
  summary TEXT NOT NULL, -- JSON
  head INTEGER NOT NULL, -- number of the last event
  made INTEGER NOT NULL,
  slotfrom INTEGER, -- booked
  slotto INTEGER,
  arrived INTEGER,
  begun INTEGER,
  ended INTEGER
) STRICT;
CREATE INDEX consult_office ON consult(office, state, key);
CREATE INDEX consult_enterprise ON consult(enterprise, key);

-- Who takes part though neither his enterprise nor his office does: interpreters, terminals, officers of other offices.
CREATE TABLE consultguest(
  consult INTEGER NOT NULL REFERENCES consult ON DELETE CASCADE,
  account INTEGER NOT NULL REFERENCES account,
  PRIMARY KEY(consult, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX consultguest_account ON consultguest(account);

CREATE TABLE consultevent(
  consult INTEGER NOT NULL REFERENCES consult ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id BLOB NOT NULL,
  event BLOB NOT NULL, -- JSON in its one spelling, as the chain of evidence hashes it
  PRIMARY KEY(consult, number),
  UNIQUE(consult, id)
) STRICT, WITHOUT ROWID;

-- The chain of evidence over events and files, in the order they came.
CREATE TABLE consultentry(
  consult INTEGER NOT NULL REFERENCES consult ON DELETE CASCADE,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  hash BLOB NOT NULL,
  link BLOB NOT NULL,
  PRIMARY KEY(consult, number),
  UNIQUE(consult, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE consultseal(
  consult INTEGER NOT NULL REFERENCES consult ON DELETE CASCADE,
  entries INTEGER NOT NULL,
  signature BLOB NOT NULL,
  made INTEGER NOT NULL,
  PRIMARY KEY(consult, entries)
) STRICT, WITHOUT ROWID;

-- Files, as far as they have come; their bytes lie beside the database.
CREATE TABLE consultblob(
  id BLOB PRIMARY KEY,
  consult INTEGER NOT NULL REFERENCES consult ON DELETE CASCADE,
  account INTEGER, -- NULL: the server's own
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  hash BLOB NOT NULL,
  complete INTEGER NOT NULL,
  made INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consultblob_consult ON consultblob(consult);

CREATE TABLE officecalendar(
  office INTEGER PRIMARY KEY REFERENCES tenant,
  calendar TEXT NOT NULL
) STRICT;

PRAGMA user_version = 3;
