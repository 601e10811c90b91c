-- SPDX-FileCopyrightText: 2026 The Tongguan authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since the epoch, UTC; ids 16 bytes; hashes SHA-256, 32 bytes.
PRAGMA application_id = 1414746707; -- "TSRS"

CREATE TABLE tenant(
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind IN ('enterprise', 'office')),
  customs TEXT NOT NULL, -- an office's district, '*' for every one
  company TEXT NOT NULL, -- JSON object by dictionary keys
  decide TEXT NOT NULL CHECK(decide IN ('auto', 'wait')),
  delay INTEGER NOT NULL, -- between an office's own decisions
  made INTEGER NOT NULL
) STRICT;

-- The counter row of a tenant's feed: taken last in each transaction, so numbers are dense and in commit order.
CREATE TABLE feedhead(
  tenant INTEGER PRIMARY KEY REFERENCES tenant,
  head INTEGER NOT NULL,
  epoch BLOB NOT NULL,
  horizon INTEGER NOT NULL -- feed numbers up to this one have lost their tombstones
) STRICT;

CREATE TABLE account(
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  tenant INTEGER NOT NULL REFERENCES tenant,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK(role IN ('broker', 'clerk', 'officer', 'supervisor', 'trainer')),
  salt BLOB NOT NULL,
  hash BLOB NOT NULL,
  made INTEGER NOT NULL
) STRICT;

CREATE TABLE token(
  hash BLOB PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind IN ('access', 'refresh')),
  account INTEGER NOT NULL REFERENCES account,
  family BLOB NOT NULL, -- all that descend from one sign-in
  device BLOB NOT NULL,
  expires INTEGER NOT NULL,
  used INTEGER NOT NULL -- a refresh token that was rotated; seen again, its family ends
) STRICT, WITHOUT ROWID;
CREATE INDEX token_family ON token(family);
CREATE INDEX token_expires ON token(expires);

CREATE TABLE device(
  tenant INTEGER NOT NULL REFERENCES tenant,
  id BLOB NOT NULL,
  lastn INTEGER NOT NULL,
  name TEXT NOT NULL,
  account INTEGER NOT NULL REFERENCES account,
  seen INTEGER NOT NULL,
  PRIMARY KEY(tenant, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document(
  key INTEGER PRIMARY KEY AUTOINCREMENT, -- never reused: stored answers name it
  tenant INTEGER NOT NULL REFERENCES tenant,
  id BLOB NOT NULL,
  rev INTEGER NOT NULL, -- counts every change, of the body or the state
  state TEXT NOT NULL,
  changed INTEGER NOT NULL,
  hash BLOB NOT NULL, -- of the current body
  seq INTEGER NOT NULL, -- its newest feed number
  submitted INTEGER, -- time of the last submission, NULL where it never was
  submittedhash BLOB,
  number TEXT NOT NULL,
  party TEXT NOT NULL,
  customs TEXT NOT NULL,
  entryno TEXT NOT NULL,
  windowno TEXT NOT NULL,
  UNIQUE(tenant, id)
) STRICT;
CREATE UNIQUE INDEX document_seq ON document(tenant, seq) WHERE seq > 0;
CREATE UNIQUE INDEX document_entryno ON document(entryno) WHERE entryno <> '';
CREATE INDEX document_case ON document(customs, key) WHERE submitted IS NOT NULL;
CREATE INDEX document_id ON document(id) WHERE submitted IS NOT NULL;

-- The current body and the earlier ones that a merge may still need.
CREATE TABLE body(
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  rev INTEGER NOT NULL,
  made INTEGER NOT NULL,
  hash BLOB NOT NULL,
  body BLOB NOT NULL,
  UNIQUE(document, rev)
) STRICT;
CREATE INDEX body_made ON body(made);

CREATE TABLE tombstone(
  tenant INTEGER NOT NULL REFERENCES tenant,
  id BLOB NOT NULL,
  rev INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  made INTEGER NOT NULL,
  PRIMARY KEY(tenant, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_seq ON tombstone(tenant, seq);

CREATE TABLE feed(
  tenant INTEGER NOT NULL REFERENCES tenant,
  seq INTEGER NOT NULL,
  id BLOB NOT NULL,
  rev INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('document', 'tombstone')),
  made INTEGER NOT NULL,
  PRIMARY KEY(tenant, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_made ON feed(made);

-- Every operation that was ever answered, with its answer: a repeated one gets it again and has no second effect.
CREATE TABLE operation(
  tenant INTEGER NOT NULL REFERENCES tenant,
  id BLOB NOT NULL,
  hash BLOB NOT NULL,
  answer TEXT NOT NULL, -- JSON without the body
  document INTEGER NOT NULL, -- key; 0: the answer has no body
  bodyrev INTEGER NOT NULL,
  final INTEGER NOT NULL, -- 0: "retry", to be tried again
  made INTEGER NOT NULL,
  PRIMARY KEY(tenant, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt(
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  channel TEXT NOT NULL,
  note TEXT NOT NULL,
  time INTEGER NOT NULL,
  entryno TEXT NOT NULL,
  windowno TEXT NOT NULL,
  remarks TEXT NOT NULL -- JSON array
) STRICT;
CREATE INDEX receipt_document ON receipt(document, key);

-- What an office that decides by itself still has to do.
CREATE TABLE dispatch(
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  office INTEGER NOT NULL REFERENCES tenant,
  due INTEGER NOT NULL,
  tries INTEGER NOT NULL
) STRICT;
CREATE INDEX dispatch_due ON dispatch(due);

CREATE TABLE serial(
  series TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who did what, when; each row seals the one before it.
CREATE TABLE audit(
  key INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  tenant INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;

PRAGMA user_version = 1;
