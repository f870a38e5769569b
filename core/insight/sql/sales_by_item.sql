-- What the period's closed checks hold, by dish; a dish has the name and category that it was last sold with.
-- in   :outlet :from_date :to_date          out  item_id, name, category_id, quantity_milli, amount_minor
SELECT COALESCE(line.item_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS item_id,
       (array_agg(line.name ORDER BY line.added_at_us DESC, line.line_id))[1] AS name,
       COALESCE((array_agg(line.category_id ORDER BY line.added_at_us DESC, line.line_id))[1],
                CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS category_id,
       sum(line.quantity_milli) AS quantity_milli, sum(line.charged_minor) AS amount_minor
  FROM read.check_line AS line
  JOIN read.check_head AS head ON head.check_id = line.check_id
 WHERE head.outlet = CAST(:outlet AS uuid) AND head.state = 'closed' AND line.counts
   AND head.business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY line.item_id
 ORDER BY amount_minor DESC, name, line.item_id;
