-- Spells of work as people query them.
-- in   :outlet
SELECT spell_id, state, person_id, job_id, job_name, rate_minor, in_us, out_us, worked_minutes, clocked_in_us, clocked_out_us,
       corrections, reason
  FROM read.work_spell
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY spell_id;
