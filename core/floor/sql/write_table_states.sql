-- Who sits where.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.table_state AS known
       (table_id, tenant, outlet, occupancy, party_id, name, covers, since_us)
SELECT fresh.table_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.occupancy, fresh.party_id, fresh.name,
       fresh.covers, fresh.since_us
  FROM json_populate_recordset(CAST(NULL AS read.table_state), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.table_id
    ON CONFLICT (table_id) DO UPDATE
   SET (occupancy, party_id, name, covers, since_us)
     = (excluded.occupancy, excluded.party_id, excluded.name, excluded.covers, excluded.since_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
