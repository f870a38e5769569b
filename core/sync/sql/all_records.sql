-- All records, at start.
-- out  kind, id, revision, retired, body
SELECT kind, id, revision, retired, body FROM record;
