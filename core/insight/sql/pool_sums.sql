-- What each person paid into pools of tips and got out of them.
-- in   :outlet :from_date :to_date :currency         out  person_id, name, paid_in_minor, out_minor, days, unsigned_days
SELECT person_id, (array_agg(name ORDER BY business_date DESC, tip_day_id))[1] AS name,
       CAST(sum(paid_in_minor) AS bigint) AS paid_in_minor, CAST(sum(out_minor) AS bigint) AS out_minor,
       count(*) AS days, count(*) FILTER (WHERE NOT signed) AS unsigned_days
  FROM read.tip_share
 WHERE outlet = CAST(:outlet AS uuid) AND currency = CAST(:currency AS text)
   AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY person_id
 ORDER BY name, person_id;
