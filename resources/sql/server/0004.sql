-- Documents of every type; the ledgers as the authority keeps them; what officers ask about a document.
ALTER TABLE document ADD COLUMN type TEXT NOT NULL DEFAULT 'declaration';

CREATE TABLE ledgerrecord(
  key INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL REFERENCES tenant,
  number TEXT NOT NULL,
  body BLOB NOT NULL, -- JSON
  version INTEGER NOT NULL, -- counts every change of the record and of its movements
  bodyversion INTEGER NOT NULL, -- at which the body changed last
  changed INTEGER NOT NULL,
  UNIQUE(tenant, number)
) STRICT;

-- A fact never changes; its standing only rises (0 foreseen, 1 deducted, 2 withdrawn). Quantities are whole 0.00001 of a unit.
CREATE TABLE movement(
  record INTEGER NOT NULL REFERENCES ledgerrecord,
  id BLOB NOT NULL,
  version INTEGER NOT NULL, -- of the record when this came or changed its standing
  kind TEXT NOT NULL,
  item INTEGER NOT NULL,
  consumption INTEGER NOT NULL, -- version of the unit consumption
  quantity INTEGER NOT NULL,
  day INTEGER NOT NULL, -- Julian
  standing INTEGER NOT NULL,
  document BLOB NOT NULL, -- the enterprise's id of the list
  line INTEGER NOT NULL,
  PRIMARY KEY(record, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_version ON movement(record, version);
CREATE INDEX movement_document ON movement(record, document);

CREATE TABLE question(
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  place TEXT NOT NULL,
  question TEXT NOT NULL,
  asker TEXT NOT NULL,
  asked INTEGER NOT NULL,
  answer TEXT NOT NULL,
  answered INTEGER
) STRICT;
CREATE INDEX question_document ON question(document, key);

-- Own numbers are an enterprise's key to its lists.
CREATE INDEX document_own ON document(tenant, number) WHERE type = 'inventoryList';

PRAGMA user_version = 4;
