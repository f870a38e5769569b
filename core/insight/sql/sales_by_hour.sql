-- Closed checks by the hour of their closing on the house's clock, from the hour at which its day begins.
-- in   :outlet :from_date :to_date :zone :cut_over_hour          out  hour, checks, covers, gross_minor
WITH closed AS (
    SELECT CAST(extract(hour FROM (timestamptz 'epoch' + closed_at_us * interval '1 microsecond')
                            AT TIME ZONE CAST(:zone AS text)) AS integer) AS hour, covers, gross_minor
      FROM read.check_head
     WHERE outlet = CAST(:outlet AS uuid) AND state = 'closed'
       AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
)
SELECT hour, count(*) AS checks, sum(covers) AS covers, sum(gross_minor) AS gross_minor
  FROM closed
 GROUP BY hour
 ORDER BY (hour + 24 - CAST(:cut_over_hour AS integer)) % 24;
