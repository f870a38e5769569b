-- What was credited of checks.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.check_refund AS known
       (check_id, refund_id, tenant, outlet, number, business_date, drawer_id, device, gross_minor, tax_minor, taxes, reason,
        given_by, approved_by, given_at_us)
SELECT fresh.check_id, fresh.refund_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.number, fresh.business_date,
       fresh.drawer_id, fresh.device, fresh.gross_minor, fresh.tax_minor, fresh.taxes, fresh.reason, fresh.given_by,
       fresh.approved_by, fresh.given_at_us
  FROM json_populate_recordset(CAST(NULL AS read.check_refund), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.check_id, fresh.refund_id
    ON CONFLICT (check_id, refund_id) DO UPDATE
   SET (number, business_date, drawer_id, device, gross_minor, tax_minor, taxes, reason, given_by, approved_by, given_at_us)
     = (excluded.number, excluded.business_date, excluded.drawer_id, excluded.device, excluded.gross_minor,
        excluded.tax_minor, excluded.taxes, excluded.reason, excluded.given_by, excluded.approved_by,
        excluded.given_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
