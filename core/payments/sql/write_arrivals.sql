-- Money that came by itself, as it stands now.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.money_arrived AS known
       (arrival_id, tenant, outlet, receipt, amount_minor, currency, reference, paid_at_us, source, settled, reason, settled_by,
        settled_at_us)
SELECT fresh.arrival_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.receipt, fresh.amount_minor, fresh.currency,
       fresh.reference, fresh.paid_at_us, fresh.source, fresh.settled, fresh.reason, fresh.settled_by, fresh.settled_at_us
  FROM json_populate_recordset(CAST(NULL AS read.money_arrived), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.arrival_id
    ON CONFLICT (arrival_id) DO UPDATE
   SET (receipt, amount_minor, currency, reference, paid_at_us, source, settled, reason, settled_by, settled_at_us)
     = (excluded.receipt, excluded.amount_minor, excluded.currency, excluded.reference, excluded.paid_at_us, excluded.source,
        excluded.settled, excluded.reason, excluded.settled_by, excluded.settled_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
