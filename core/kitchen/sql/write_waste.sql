-- Plates that were thrown away.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.plate_waste AS known
       (ticket_id, device, seq, tenant, outlet, item_id, name, quantity_milli, reason, again, wasted_at_us)
SELECT fresh.ticket_id, fresh.device, fresh.seq, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.item_id, fresh.name,
       fresh.quantity_milli, fresh.reason, fresh.again, fresh.wasted_at_us
  FROM json_populate_recordset(CAST(NULL AS read.plate_waste), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.ticket_id, fresh.device, fresh.seq
    ON CONFLICT (ticket_id, device, seq) DO UPDATE
   SET (item_id, name, quantity_milli, reason, again, wasted_at_us)
     = (excluded.item_id, excluded.name, excluded.quantity_milli, excluded.reason, excluded.again, excluded.wasted_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
