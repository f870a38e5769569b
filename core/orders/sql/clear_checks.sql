-- Takes an outlet's checks out, before they are written anew.
-- in   :outlet
WITH check_line_rows AS (DELETE FROM read.check_line WHERE outlet = CAST(:outlet AS uuid)),
     check_tax_rows AS (DELETE FROM read.check_tax WHERE outlet = CAST(:outlet AS uuid)),
     check_refund_rows AS (DELETE FROM read.check_refund WHERE outlet = CAST(:outlet AS uuid)),
     check_tender_rows AS (DELETE FROM read.check_tender WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.check_head WHERE outlet = CAST(:outlet AS uuid);
