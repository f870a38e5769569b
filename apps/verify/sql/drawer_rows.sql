-- Drawer sessions as people query them.
-- in   :outlet
SELECT drawer_id, state, till, device, CAST(business_date AS text) AS business_date, currency, float_minor, cash_minor,
       expected_minor, counted_minor, difference_minor
  FROM read.drawer
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY drawer_id;
