-- Drawer sessions as they are now.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.drawer AS known
       (drawer_id, tenant, outlet, state, till, device, business_date, currency, opened_at_us, closed_at_us, float_minor,
        cash_minor, moved_minor, expected_minor, counted_minor, difference_minor)
SELECT fresh.drawer_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.state, fresh.till, fresh.device,
       fresh.business_date, fresh.currency, fresh.opened_at_us, fresh.closed_at_us, fresh.float_minor,
       fresh.cash_minor, fresh.moved_minor, fresh.expected_minor, fresh.counted_minor, fresh.difference_minor
  FROM json_populate_recordset(CAST(NULL AS read.drawer), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.drawer_id
    ON CONFLICT (drawer_id) DO UPDATE
   SET (state, till, device, business_date, currency, opened_at_us, closed_at_us, float_minor, cash_minor, moved_minor,
        expected_minor, counted_minor, difference_minor)
     = (excluded.state, excluded.till, excluded.device, excluded.business_date, excluded.currency, excluded.opened_at_us,
        excluded.closed_at_us, excluded.float_minor, excluded.cash_minor, excluded.moved_minor, excluded.expected_minor,
        excluded.counted_minor, excluded.difference_minor)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
