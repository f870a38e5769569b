-- A digest of every table of the read model, to compare one state of it with another.
-- in   :outlet                 out  name, rows, digest
SELECT 'check_head' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY check_id)) AS digest
  FROM read.check_head AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'check_line' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY check_id, line_id)) AS digest
  FROM read.check_line AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'check_tax' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY check_id, code, rate_ppm, included)) AS digest
  FROM read.check_tax AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'check_refund' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY check_id, refund_id)) AS digest
  FROM read.check_refund AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'check_tender' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY check_id, tender_id)) AS digest
  FROM read.check_tender AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'drawer' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY drawer_id)) AS digest
  FROM read.drawer AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'kitchen_performance_fact' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY ticket_id, line_id)) AS digest
  FROM read.kitchen_performance_fact AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'money_arrived' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY arrival_id)) AS digest
  FROM read.money_arrived AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'paper' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY job_id)) AS digest
  FROM read.paper AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'party' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY party_id)) AS digest
  FROM read.party AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'plate_waste' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY ticket_id, device, seq)) AS digest
  FROM read.plate_waste AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'purse' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY purse_id)) AS digest
  FROM read.purse AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'purse_move' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY purse_id, device, seq)) AS digest
  FROM read.purse_move AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'sold_out' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY item_id)) AS digest
  FROM read.sold_out AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'table_state' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY table_id)) AS digest
  FROM read.table_state AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'ticket' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY ticket_id)) AS digest
  FROM read.ticket AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'tip_share' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY tip_day_id, person_id)) AS digest
  FROM read.tip_share AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'work_spell' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY spell_id)) AS digest
  FROM read.work_spell AS r WHERE outlet = CAST(:outlet AS uuid)
UNION ALL
SELECT 'z_report' AS name, count(*) AS rows, md5(string_agg(CAST(r.* AS text), '/' ORDER BY drawer_id)) AS digest
  FROM read.z_report AS r WHERE outlet = CAST(:outlet AS uuid);
