-- Takes an outlet's drawer sessions and what came by itself out, before they are written anew.
-- in   :outlet
WITH z_report_rows AS (DELETE FROM read.z_report WHERE outlet = CAST(:outlet AS uuid)),
     arrival_rows AS (DELETE FROM read.money_arrived WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.drawer WHERE outlet = CAST(:outlet AS uuid);
