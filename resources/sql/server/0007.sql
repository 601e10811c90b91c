-- An event's id is nobody's twice, in no consultation: clients keep all their logs in one place.
CREATE INDEX consultevent_id ON consultevent(id);

PRAGMA user_version = 7;
