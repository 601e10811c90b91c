-- A record is reported again and again: its reports share the number by which they are known.
DROP INDEX document_entryno;
CREATE UNIQUE INDEX document_entryno ON document(entryno) WHERE entryno <> '' AND type NOT IN ('handbookReport', 'accountBookReport');
CREATE INDEX document_report ON document(tenant, entryno) WHERE type IN ('handbookReport', 'accountBookReport');

PRAGMA user_version = 6;
