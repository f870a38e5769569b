-- What was handed against checks.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.check_tender AS known
       (check_id, tender_id, tenant, outlet, kind, amount_minor, given_minor, drawer_id, reference, taken_by, device,
        taken_at_us, tip_minor, rounding_minor, share_id, foreign_currency, foreign_minor, undoes, refund_id)
SELECT fresh.check_id, fresh.tender_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.kind, fresh.amount_minor,
       fresh.given_minor, fresh.drawer_id, fresh.reference, fresh.taken_by, fresh.device, fresh.taken_at_us,
       fresh.tip_minor, fresh.rounding_minor, fresh.share_id, fresh.foreign_currency, fresh.foreign_minor, fresh.undoes, fresh.refund_id
  FROM json_populate_recordset(CAST(NULL AS read.check_tender), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.check_id, fresh.tender_id
    ON CONFLICT (check_id, tender_id) DO UPDATE
   SET (kind, amount_minor, given_minor, drawer_id, reference, taken_by, device, taken_at_us, tip_minor,
        rounding_minor, share_id, foreign_currency, foreign_minor, undoes, refund_id)
     = (excluded.kind, excluded.amount_minor, excluded.given_minor, excluded.drawer_id, excluded.reference, excluded.taken_by,
        excluded.device, excluded.taken_at_us, excluded.tip_minor, excluded.rounding_minor, excluded.share_id,
        excluded.foreign_currency, excluded.foreign_minor, excluded.undoes, excluded.refund_id)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
