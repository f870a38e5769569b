-- The lines of checks as they are now; a line that did not change is not written.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.check_line AS known
       (check_id, line_id, tenant, outlet, position, state, counts, item_id, name, category_id, station_id, course_id,
        price_minor, quantity_milli, amount_minor, tax_ppm, tax_included, seat, note, modifiers, void_reason,
        added_by, added_at_us, sent_at_us, voided_by, voided_at_us, variant_id, discount_minor, comp_minor,
        charged_minor, net_minor, tax_minor, refunded_milli, refunded_minor)
SELECT fresh.check_id, fresh.line_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.position, fresh.state,
       fresh.counts, fresh.item_id, fresh.name, fresh.category_id, fresh.station_id, fresh.course_id,
       fresh.price_minor, fresh.quantity_milli, fresh.amount_minor, fresh.tax_ppm, fresh.tax_included, fresh.seat,
       fresh.note, fresh.modifiers, fresh.void_reason, fresh.added_by, fresh.added_at_us, fresh.sent_at_us,
       fresh.voided_by, fresh.voided_at_us, fresh.variant_id, fresh.discount_minor, fresh.comp_minor,
       fresh.charged_minor, fresh.net_minor, fresh.tax_minor, fresh.refunded_milli, fresh.refunded_minor
  FROM json_populate_recordset(CAST(NULL AS read.check_line), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.check_id, fresh.line_id
    ON CONFLICT (check_id, line_id) DO UPDATE
   SET (position, state, counts, item_id, name, category_id, station_id, course_id, price_minor, quantity_milli, amount_minor,
        tax_ppm, tax_included, seat, note, modifiers, void_reason, added_by, added_at_us, sent_at_us,
        voided_by, voided_at_us, variant_id, discount_minor, comp_minor, charged_minor, net_minor, tax_minor,
        refunded_milli, refunded_minor)
     = (excluded.position, excluded.state, excluded.counts, excluded.item_id, excluded.name, excluded.category_id,
        excluded.station_id, excluded.course_id, excluded.price_minor, excluded.quantity_milli, excluded.amount_minor,
        excluded.tax_ppm, excluded.tax_included, excluded.seat, excluded.note, excluded.modifiers,
        excluded.void_reason, excluded.added_by, excluded.added_at_us, excluded.sent_at_us, excluded.voided_by,
        excluded.voided_at_us, excluded.variant_id, excluded.discount_minor, excluded.comp_minor,
        excluded.charged_minor, excluded.net_minor, excluded.tax_minor, excluded.refunded_milli,
        excluded.refunded_minor)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
