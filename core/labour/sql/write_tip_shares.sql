-- How the tips of days were shared out. Shared out again it may be among others: who takes no part any more goes.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns; all of a day)
WITH fresh AS (
    SELECT * FROM json_populate_recordset(CAST(NULL AS read.tip_share), CAST(:rows AS json) -> 'rows')
), gone AS (
    DELETE FROM read.tip_share AS old
     WHERE old.tip_day_id IN (SELECT tip_day_id FROM fresh)
       AND NOT EXISTS (SELECT FROM fresh WHERE fresh.tip_day_id = old.tip_day_id AND fresh.person_id = old.person_id)
)
INSERT INTO read.tip_share AS known
       (tip_day_id, person_id, tenant, outlet, business_date, currency, rule, name, tips_minor, paid_in_minor, weight, out_minor,
        sum_minor, signed)
SELECT fresh.tip_day_id, fresh.person_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.business_date, fresh.currency,
       fresh.rule, fresh.name, fresh.tips_minor, fresh.paid_in_minor, fresh.weight, fresh.out_minor, fresh.sum_minor,
       fresh.signed
  FROM fresh
 ORDER BY fresh.tip_day_id, fresh.person_id
    ON CONFLICT (tip_day_id, person_id) DO UPDATE
   SET (business_date, currency, rule, name, tips_minor, paid_in_minor, weight, out_minor, sum_minor, signed)
     = (excluded.business_date, excluded.currency, excluded.rule, excluded.name, excluded.tips_minor, excluded.paid_in_minor,
        excluded.weight, excluded.out_minor, excluded.sum_minor, excluded.signed)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
