-- Closed checks of the period by the server they belonged to; most money first.
-- in   :outlet :from_date :to_date
-- out  server_id, name, checks, covers, gross_minor, voids, voided_minor
SELECT COALESCE(server_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS server_id,
       (array_agg(server_name ORDER BY opened_at_us DESC, check_id))[1] AS name,
       count(*) AS checks, sum(covers) AS covers, sum(gross_minor) AS gross_minor,
       sum(voids) AS voids, sum(voided_minor) AS voided_minor
  FROM read.check_head
 WHERE outlet = CAST(:outlet AS uuid) AND state = 'closed'
   AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY server_id
 ORDER BY gross_minor DESC, name, server_id;
