-- Kitchen tickets as they are now.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.ticket AS known
       (ticket_id, tenant, outlet, state, recalled, check_id, number, table_id, table_label, station_id, covers, server_name,
        lines, cancelled_lines, sent_at_us, bumped_at_us)
SELECT fresh.ticket_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.state, fresh.recalled, fresh.check_id,
       fresh.number, fresh.table_id, fresh.table_label, fresh.station_id, fresh.covers, fresh.server_name,
       fresh.lines, fresh.cancelled_lines, fresh.sent_at_us, fresh.bumped_at_us
  FROM json_populate_recordset(CAST(NULL AS read.ticket), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.ticket_id
    ON CONFLICT (ticket_id) DO UPDATE
   SET (state, recalled, check_id, number, table_id, table_label, station_id, covers, server_name, lines, cancelled_lines,
        sent_at_us, bumped_at_us)
     = (excluded.state, excluded.recalled, excluded.check_id, excluded.number, excluded.table_id, excluded.table_label,
        excluded.station_id, excluded.covers, excluded.server_name, excluded.lines, excluded.cancelled_lines,
        excluded.sent_at_us, excluded.bumped_at_us)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
