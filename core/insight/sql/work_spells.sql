-- Spells of work that count and began in that time.
-- in   :outlet :from_us :to_us (the end is not included)
SELECT COALESCE(person_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS person_id,
       COALESCE(job_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS job_id,
       job_name, rate_minor, worked_minutes
  FROM read.work_spell
 WHERE outlet = CAST(:outlet AS uuid) AND state IN ('open', 'ended')
   AND in_us >= CAST(:from_us AS bigint) AND in_us < CAST(:to_us AS bigint)
 ORDER BY in_us, spell_id;
