-- Checks as they are now; one row a check.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.check_head AS known
       (check_id, tenant, outlet, state, number, table_id, table_label, covers, server_id, server_name, device, opened_at_us,
        closed_device, closed_at_us, business_date, drawer_id, receipt_number, currency, gross_minor, net_minor,
        tax_minor, paid_minor, accepted_minor, due_minor, voids, voided_minor, order_type, list_minor,
        discount_minor, comp_minor, service_minor, rounding_minor, refunded_minor, refunded_tax_minor, tip_minor)
SELECT fresh.check_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.state, fresh.number, fresh.table_id,
       fresh.table_label, fresh.covers, fresh.server_id, fresh.server_name, fresh.device, fresh.opened_at_us,
       fresh.closed_device, fresh.closed_at_us, fresh.business_date, fresh.drawer_id, fresh.receipt_number,
       fresh.currency, fresh.gross_minor, fresh.net_minor, fresh.tax_minor, fresh.paid_minor, fresh.accepted_minor,
       fresh.due_minor, fresh.voids, fresh.voided_minor, fresh.order_type, fresh.list_minor, fresh.discount_minor,
       fresh.comp_minor, fresh.service_minor, fresh.rounding_minor, fresh.refunded_minor, fresh.refunded_tax_minor,
       fresh.tip_minor
  FROM json_populate_recordset(CAST(NULL AS read.check_head), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.check_id
    ON CONFLICT (check_id) DO UPDATE
   SET (state, number, table_id, table_label, covers, server_id, server_name, device, opened_at_us, closed_device,
        closed_at_us, business_date, drawer_id, receipt_number, currency, gross_minor, net_minor, tax_minor,
        paid_minor, accepted_minor, due_minor, voids, voided_minor, order_type, list_minor, discount_minor, comp_minor,
        service_minor, rounding_minor, refunded_minor, refunded_tax_minor, tip_minor)
     = (excluded.state, excluded.number, excluded.table_id, excluded.table_label, excluded.covers, excluded.server_id,
        excluded.server_name, excluded.device, excluded.opened_at_us, excluded.closed_device, excluded.closed_at_us,
        excluded.business_date, excluded.drawer_id, excluded.receipt_number, excluded.currency, excluded.gross_minor,
        excluded.net_minor, excluded.tax_minor, excluded.paid_minor, excluded.accepted_minor, excluded.due_minor,
        excluded.voids, excluded.voided_minor, excluded.order_type, excluded.list_minor, excluded.discount_minor,
        excluded.comp_minor, excluded.service_minor, excluded.rounding_minor, excluded.refunded_minor,
        excluded.refunded_tax_minor, excluded.tip_minor)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
