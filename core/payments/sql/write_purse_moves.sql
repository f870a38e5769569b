-- Each movement of gift cards and accounts. A fact is never taken back, so no row ever goes.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.purse_move AS known
       (purse_id, device, seq, tenant, outlet, at_us, staff, kind, amount_minor, check_id, words)
SELECT fresh.purse_id, fresh.device, fresh.seq, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.at_us, fresh.staff,
       fresh.kind, fresh.amount_minor, fresh.check_id, fresh.words
  FROM json_populate_recordset(CAST(NULL AS read.purse_move), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.purse_id, fresh.device, fresh.seq
    ON CONFLICT (purse_id, device, seq) DO UPDATE
   SET (at_us, staff, kind, amount_minor, check_id, words)
     = (excluded.at_us, excluded.staff, excluded.kind, excluded.amount_minor, excluded.check_id, excluded.words)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
