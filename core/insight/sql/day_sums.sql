-- The period in one row: closed checks, and what is still open.
-- in   :outlet :from_date :to_date (ISO, both included)
-- out  checks, covers, gross_minor, net_minor, tax_minor, paid_minor, voids, voided_minor, open_checks, open_due_minor,
--      paid_twice
SELECT count(*) FILTER (WHERE state = 'closed') AS checks,
       COALESCE(sum(covers) FILTER (WHERE state = 'closed'), 0) AS covers,
       COALESCE(sum(gross_minor) FILTER (WHERE state = 'closed'), 0) AS gross_minor,
       COALESCE(sum(net_minor) FILTER (WHERE state = 'closed'), 0) AS net_minor,
       COALESCE(sum(tax_minor) FILTER (WHERE state = 'closed'), 0) AS tax_minor,
       COALESCE(sum(paid_minor) FILTER (WHERE state = 'closed'), 0) AS paid_minor,
       COALESCE(sum(voids) FILTER (WHERE state = 'closed'), 0) AS voids,
       COALESCE(sum(voided_minor) FILTER (WHERE state = 'closed'), 0) AS voided_minor,
       count(*) FILTER (WHERE state NOT IN ('closed', 'merged')) AS open_checks,
       COALESCE(sum(due_minor) FILTER (WHERE state NOT IN ('closed', 'merged')), 0) AS open_due_minor,
       count(*) FILTER (WHERE due_minor < 0) AS paid_twice
  FROM read.check_head
 WHERE outlet = CAST(:outlet AS uuid)
   AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date);
