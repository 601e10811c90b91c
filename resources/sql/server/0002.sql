-- Data packs (rules, exchange rates) as they were signed; clients fetch the current one of each series.
CREATE TABLE pack(
  id TEXT NOT NULL, -- of the series
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  file BLOB NOT NULL,
  digest TEXT NOT NULL, -- SHA-256 of the file, hex
  published INTEGER NOT NULL,
  publisher TEXT NOT NULL,
  PRIMARY KEY(id, version)
) STRICT, WITHOUT ROWID;

-- The version that the office keeps for now, in place of the highest; 0: the series is withdrawn.
CREATE TABLE packpin(
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
