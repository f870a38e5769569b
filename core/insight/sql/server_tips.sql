-- Tips and sales of closed checks by who served them. Named as on the latest check.
-- in   :outlet :from_date :to_date :currency         out  server_id, name, tips_minor, sales_minor
SELECT COALESCE(server_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS server_id,
       (array_agg(server_name ORDER BY opened_at_us DESC, check_id))[1] AS name,
       CAST(sum(tip_minor) AS bigint) AS tips_minor, CAST(sum(gross_minor - refunded_minor) AS bigint) AS sales_minor
  FROM read.check_head
 WHERE outlet = CAST(:outlet AS uuid) AND state = 'closed' AND currency = CAST(:currency AS text)
   AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
   AND (tip_minor <> 0 OR gross_minor <> 0)
 GROUP BY server_id
 ORDER BY name, server_id;
