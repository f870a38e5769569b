-- Gift cards, accounts, vouchers and deposits, as they stand now.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.purse AS known
       (purse_id, tenant, outlet, kind, code, holder, currency, balance_minor, paid_in_minor, used_minor, paid_out_minor,
        settled_minor, moves, first_at_us, last_at_us)
SELECT fresh.purse_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.kind, fresh.code, fresh.holder, fresh.currency,
       fresh.balance_minor, fresh.paid_in_minor, fresh.used_minor, fresh.paid_out_minor, fresh.settled_minor, fresh.moves,
       fresh.first_at_us, fresh.last_at_us
  FROM json_populate_recordset(CAST(NULL AS read.purse), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.purse_id
    ON CONFLICT (purse_id) DO UPDATE
   SET (kind, code, holder, currency, balance_minor, paid_in_minor, used_minor, paid_out_minor, settled_minor, moves,
        first_at_us, last_at_us)
     = (excluded.kind, excluded.code, excluded.holder, excluded.currency, excluded.balance_minor, excluded.paid_in_minor,
        excluded.used_minor, excluded.paid_out_minor, excluded.settled_minor, excluded.moves, excluded.first_at_us,
        excluded.last_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
