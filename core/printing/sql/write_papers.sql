-- Which paper came out.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.paper AS known
       (job_id, tenant, outlet, kind, about_id, opening, label, wished, printer, attempts, marked, taken_at_us, out_at_us,
        unmarked_twice)
SELECT fresh.job_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.kind, fresh.about_id, fresh.opening, fresh.label,
       fresh.wished, fresh.printer, fresh.attempts, fresh.marked, fresh.taken_at_us, fresh.out_at_us, fresh.unmarked_twice
  FROM json_populate_recordset(CAST(NULL AS read.paper), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.job_id
    ON CONFLICT (job_id) DO UPDATE
   SET (kind, about_id, opening, label, wished, printer, attempts, marked, taken_at_us, out_at_us, unmarked_twice)
     = (excluded.kind, excluded.about_id, excluded.opening, excluded.label, excluded.wished, excluded.printer,
        excluded.attempts, excluded.marked, excluded.taken_at_us, excluded.out_at_us, excluded.unmarked_twice)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
