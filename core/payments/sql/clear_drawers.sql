-- Takes an outlet's drawer sessions out, before they are written anew.
-- in   :outlet
WITH z_report_rows AS (DELETE FROM read.z_report WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.drawer WHERE outlet = CAST(:outlet AS uuid);
