-- Takes an outlet's drawer sessions, what came by itself, and its gift cards and accounts out, before they are written anew.
-- in   :outlet
WITH z_report_rows AS (DELETE FROM read.z_report WHERE outlet = CAST(:outlet AS uuid)),
     arrival_rows AS (DELETE FROM read.money_arrived WHERE outlet = CAST(:outlet AS uuid)),
     move_rows AS (DELETE FROM read.purse_move WHERE outlet = CAST(:outlet AS uuid)),
     purse_rows AS (DELETE FROM read.purse WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.drawer WHERE outlet = CAST(:outlet AS uuid);
