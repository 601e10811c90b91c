-- What is past its time is deleted; that it was, and by which rule, stays.
ALTER TABLE consult ADD COLUMN held INTEGER NOT NULL DEFAULT 0; -- nothing of it may be deleted
ALTER TABLE consult ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0; -- number of the last event that was deleted
ALTER TABLE consultblob ADD COLUMN expired TEXT NOT NULL DEFAULT ''; -- the rule by which its bytes were
CREATE INDEX consult_ended ON consult(ended) WHERE state = 'ended' AND deleted = 0;

PRAGMA user_version = 5;
