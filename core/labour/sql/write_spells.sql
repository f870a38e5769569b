-- Spells of work, as they stand now.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.work_spell AS known
       (spell_id, tenant, outlet, state, person_id, job_id, job_name, rate_minor, in_us, out_us, worked_minutes, clocked_in_us,
        clocked_out_us, corrections, reason)
SELECT fresh.spell_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.state, fresh.person_id, fresh.job_id,
       fresh.job_name, fresh.rate_minor, fresh.in_us, fresh.out_us, fresh.worked_minutes, fresh.clocked_in_us,
       fresh.clocked_out_us, fresh.corrections, fresh.reason
  FROM json_populate_recordset(CAST(NULL AS read.work_spell), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.spell_id
    ON CONFLICT (spell_id) DO UPDATE
   SET (state, person_id, job_id, job_name, rate_minor, in_us, out_us, worked_minutes, clocked_in_us, clocked_out_us,
        corrections, reason)
     = (excluded.state, excluded.person_id, excluded.job_id, excluded.job_name, excluded.rate_minor, excluded.in_us,
        excluded.out_us, excluded.worked_minutes, excluded.clocked_in_us, excluded.clocked_out_us, excluded.corrections,
        excluded.reason)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
