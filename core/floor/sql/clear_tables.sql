-- Takes an outlet's tables and parties out, before they are written anew.
-- in   :outlet
WITH table_state_rows AS (DELETE FROM read.table_state WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.party WHERE outlet = CAST(:outlet AS uuid);
