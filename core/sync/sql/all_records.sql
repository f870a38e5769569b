-- All records, at start. The sum is empty for those written by a program of before.
-- out  kind, id, revision, retired, body, sum
SELECT kind, id, revision, retired, body, sum FROM record;
