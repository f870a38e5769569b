-- What was handed against checks.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.check_tender AS known
       (check_id, tender_id, tenant, outlet, kind, amount_minor, given_minor, drawer_id, reference, taken_by, device,
        taken_at_us)
SELECT fresh.check_id, fresh.tender_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.kind, fresh.amount_minor,
       fresh.given_minor, fresh.drawer_id, fresh.reference, fresh.taken_by, fresh.device, fresh.taken_at_us
  FROM json_populate_recordset(CAST(NULL AS read.check_tender), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.check_id, fresh.tender_id
    ON CONFLICT (check_id, tender_id) DO UPDATE
   SET (kind, amount_minor, given_minor, drawer_id, reference, taken_by, device, taken_at_us)
     = (excluded.kind, excluded.amount_minor, excluded.given_minor, excluded.drawer_id, excluded.reference, excluded.taken_by,
        excluded.device, excluded.taken_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
