-- How long lines took that were sent from one instant on and before another, by station, dish or hour, or all together. The middle
-- is the shortest time within which at least half of the done lines were, the nine that of nine tenths (the nearest rank: the time
-- of a line, never between two). A line is at its station when its ticket is on a screen there, or on paper; there_seconds and
-- seen_seconds are empty where nobody knows of any.
-- in   :outlet :from_us :to_us :zone :cut_over_hour :by (station, item, hour, all)
-- out  key_id, name, hour, lines, done, middle_seconds, nine_seconds, worst_seconds, there_seconds, seen_seconds, judged, late, again
WITH sent AS (
    SELECT CASE CAST(:by AS text) WHEN 'station' THEN station_id WHEN 'item' THEN item_id END AS key_id,
           CASE CAST(:by AS text) WHEN 'hour'
                THEN CAST(extract(hour FROM (timestamptz 'epoch' + queued_at_us * interval '1 microsecond')
                                       AT TIME ZONE CAST(:zone AS text)) AS integer) ELSE -1 END AS hour,
           CASE CAST(:by AS text) WHEN 'item' THEN name ELSE '' END AS name,
           queued_at_us, seconds, late, cooked_again,
           CASE WHEN seen_at_us IS NOT NULL THEN greatest(0, (seen_at_us - queued_at_us) / 1000000) END AS until_seen,
           CASE WHEN COALESCE(at_station_at_us, out_at_us) IS NOT NULL
                THEN greatest(0, (least(at_station_at_us, out_at_us) - queued_at_us) / 1000000) END AS until_there
      FROM read.kitchen_performance_fact AS line
      LEFT JOIN read.paper ON paper.about_id = line.ticket_id AND paper.opening
     WHERE line.outlet = CAST(:outlet AS uuid) AND state <> 'cancelled'
       AND queued_at_us >= CAST(:from_us AS bigint) AND queued_at_us < CAST(:to_us AS bigint)
)
SELECT COALESCE(key_id, '00000000-0000-0000-0000-000000000000') AS key_id,
       (array_agg(name ORDER BY queued_at_us DESC, name))[1] AS name, hour,
       count(*) AS lines, count(seconds) AS done,
       COALESCE(percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds), 0) AS middle_seconds,
       COALESCE(percentile_disc(0.9) WITHIN GROUP (ORDER BY seconds), 0) AS nine_seconds,
       COALESCE(max(seconds), 0) AS worst_seconds,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY until_there) AS there_seconds,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY until_seen) AS seen_seconds,
       count(late) AS judged, count(*) FILTER (WHERE late) AS late, count(*) FILTER (WHERE cooked_again) AS again
  FROM sent
 GROUP BY key_id, hour
 ORDER BY CASE WHEN hour >= 0 THEN (hour + 24 - CAST(:cut_over_hour AS integer)) % 24 END, count(*) DESC, name, key_id;
