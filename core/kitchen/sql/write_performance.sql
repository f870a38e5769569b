-- How long each line of tickets took at its station. What was cut off a line and has come back, or goes by another name since it
-- was moved, is no line of its own any more: its row goes.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns; all of a ticket)
WITH fresh AS (
    SELECT * FROM json_populate_recordset(CAST(NULL AS read.kitchen_performance_fact), CAST(:rows AS json) -> 'rows')
), gone AS (
    DELETE FROM read.kitchen_performance_fact AS old
     WHERE old.ticket_id IN (SELECT ticket_id FROM fresh)
       AND NOT EXISTS (SELECT FROM fresh WHERE fresh.ticket_id = old.ticket_id AND fresh.line_id = old.line_id)
)
INSERT INTO read.kitchen_performance_fact AS known
       (ticket_id, line_id, tenant, outlet, check_id, station_id, item_id, name, course_id, order_type, quantity_milli, state,
        ordered_at_us, queued_at_us, at_station_at_us, seen_at_us, begun_at_us, ready_at_us, carried_at_us, seconds,
        target_seconds, late, cook_id, cooked_again)
SELECT fresh.ticket_id, fresh.line_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.check_id, fresh.station_id,
       fresh.item_id, fresh.name, fresh.course_id, fresh.order_type, fresh.quantity_milli, fresh.state, fresh.ordered_at_us,
       fresh.queued_at_us, fresh.at_station_at_us, fresh.seen_at_us, fresh.begun_at_us, fresh.ready_at_us,
       fresh.carried_at_us, fresh.seconds, fresh.target_seconds, fresh.late, fresh.cook_id, fresh.cooked_again
  FROM fresh
 ORDER BY fresh.ticket_id, fresh.line_id
    ON CONFLICT (ticket_id, line_id) DO UPDATE
   SET (check_id, station_id, item_id, name, course_id, order_type, quantity_milli, state, ordered_at_us, queued_at_us,
        at_station_at_us, seen_at_us, begun_at_us, ready_at_us, carried_at_us, seconds, target_seconds, late, cook_id,
        cooked_again)
     = (excluded.check_id, excluded.station_id, excluded.item_id, excluded.name, excluded.course_id, excluded.order_type,
        excluded.quantity_milli, excluded.state, excluded.ordered_at_us, excluded.queued_at_us, excluded.at_station_at_us,
        excluded.seen_at_us, excluded.begun_at_us, excluded.ready_at_us, excluded.carried_at_us, excluded.seconds,
        excluded.target_seconds, excluded.late, excluded.cook_id, excluded.cooked_again)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
