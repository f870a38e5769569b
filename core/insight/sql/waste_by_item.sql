-- What the kitchen threw away, by dish and reason. The day is the house's own: it ends at its cut-over hour.
-- in   :outlet :from_date :to_date :zone :cut_over_hour          out  item_id, name, reason, quantity_milli, again_milli
WITH thrown AS (
    SELECT item_id, name, reason, quantity_milli, again, wasted_at_us,
           CAST((timestamptz 'epoch' + wasted_at_us * interval '1 microsecond') AT TIME ZONE CAST(:zone AS text)
                - CAST(:cut_over_hour AS integer) * interval '1 hour' AS date) AS business_date
      FROM read.plate_waste
     WHERE outlet = CAST(:outlet AS uuid)
)
SELECT COALESCE(item_id, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS item_id,
       (array_agg(name ORDER BY wasted_at_us DESC))[1] AS name, reason,
       CAST(sum(quantity_milli) AS bigint) AS quantity_milli,
       CAST(COALESCE(sum(quantity_milli) FILTER (WHERE again), 0) AS bigint) AS again_milli
  FROM thrown
 WHERE business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 GROUP BY item_id, reason
 ORDER BY quantity_milli DESC, name, reason;
