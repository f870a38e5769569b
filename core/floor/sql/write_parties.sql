-- Parties of the waitlist.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.party AS known
       (party_id, tenant, outlet, state, name, covers, quoted_minutes, since_us, table_id)
SELECT fresh.party_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.state, fresh.name, fresh.covers,
       fresh.quoted_minutes, fresh.since_us, fresh.table_id
  FROM json_populate_recordset(CAST(NULL AS read.party), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.party_id
    ON CONFLICT (party_id) DO UPDATE
   SET (state, name, covers, quoted_minutes, since_us, table_id)
     = (excluded.state, excluded.name, excluded.covers, excluded.quoted_minutes, excluded.since_us, excluded.table_id)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
