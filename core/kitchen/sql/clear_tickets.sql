-- Takes an outlet's tickets out, before they are written anew.
-- in   :outlet
WITH ticket_rows AS (DELETE FROM read.ticket WHERE outlet = CAST(:outlet AS uuid)),
     performance_rows AS (DELETE FROM read.kitchen_performance_fact WHERE outlet = CAST(:outlet AS uuid)),
     waste_rows AS (DELETE FROM read.plate_waste WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.sold_out WHERE outlet = CAST(:outlet AS uuid);
