-- What can be sold and what cannot.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.sold_out AS known
       (item_id, tenant, outlet, sold_out, changed_by, changed_at_us)
SELECT fresh.item_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.sold_out, fresh.changed_by, fresh.changed_at_us
  FROM json_populate_recordset(CAST(NULL AS read.sold_out), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.item_id
    ON CONFLICT (item_id) DO UPDATE
   SET (sold_out, changed_by, changed_at_us)
     = (excluded.sold_out, excluded.changed_by, excluded.changed_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
