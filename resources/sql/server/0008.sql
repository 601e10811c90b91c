-- A guest who was removed reads up to the event that says so, and nothing that comes after it.
ALTER TABLE consultguest ADD COLUMN until INTEGER; -- number of that event; NULL: he takes part

PRAGMA user_version = 8;
