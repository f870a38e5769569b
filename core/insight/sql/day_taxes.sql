-- Taxes of the period's closed checks by rate.
-- in   :outlet :from_date :to_date          out  rate_ppm, gross_minor, tax_minor
SELECT part.rate_ppm, sum(part.gross_minor) AS gross_minor, sum(part.tax_minor) AS tax_minor
  FROM read.check_tax AS part
  JOIN read.check_head AS head ON head.check_id = part.check_id
 WHERE head.outlet = CAST(:outlet AS uuid) AND head.state = 'closed'
   AND head.business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY part.rate_ppm
 ORDER BY part.rate_ppm;
