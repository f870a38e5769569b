-- What was handed against the period's checks, by kind; money given back takes off the amount and is no payment.
-- in   :outlet :from_date :to_date          out  kind, count, amount_minor
SELECT tender.kind, count(*) FILTER (WHERE tender.amount_minor >= 0) AS count, sum(tender.amount_minor) AS amount_minor
  FROM read.check_tender AS tender
  JOIN read.check_head AS head ON head.check_id = tender.check_id
 WHERE head.outlet = CAST(:outlet AS uuid)
   AND head.business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY tender.kind
 ORDER BY amount_minor DESC, tender.kind;
