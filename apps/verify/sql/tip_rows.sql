-- Shares of tips as people query them.
-- in   :outlet
SELECT tip_day_id, person_id, CAST(business_date AS text) AS business_date, currency, rule, name, tips_minor, paid_in_minor, weight,
       out_minor, sum_minor, signed
  FROM read.tip_share
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY tip_day_id, person_id;
