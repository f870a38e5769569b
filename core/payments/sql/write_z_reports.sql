-- Z reports, as they were closed.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)
INSERT INTO read.z_report AS known
       (drawer_id, tenant, outlet, device, till, z_number, business_date, currency, opened_at_us, closed_at_us, closed_by,
        checks, covers, gross_minor, net_minor, tax_minor, taxes, tenders, voids, voided_minor, float_minor,
        cash_minor, expected_minor, counted_minor, first_receipt, last_receipt, fact_seq, fact_hash,
        discount_minor, comp_minor, service_minor, rounding_minor, tip_minor, refunds, refund_minor, refund_tax_minor,
        paid_in_minor, paid_out_minor, dropped_minor, no_sales, grand_total_minor, difference_reason)
SELECT fresh.drawer_id, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.device, fresh.till, fresh.z_number,
       fresh.business_date, fresh.currency, fresh.opened_at_us, fresh.closed_at_us, fresh.closed_by, fresh.checks,
       fresh.covers, fresh.gross_minor, fresh.net_minor, fresh.tax_minor, fresh.taxes, fresh.tenders, fresh.voids,
       fresh.voided_minor, fresh.float_minor, fresh.cash_minor, fresh.expected_minor, fresh.counted_minor,
       fresh.first_receipt, fresh.last_receipt, fresh.fact_seq, fresh.fact_hash,
       fresh.discount_minor, fresh.comp_minor, fresh.service_minor, fresh.rounding_minor, fresh.tip_minor,
       fresh.refunds, fresh.refund_minor, fresh.refund_tax_minor, fresh.paid_in_minor, fresh.paid_out_minor,
       fresh.dropped_minor, fresh.no_sales, fresh.grand_total_minor, fresh.difference_reason
  FROM json_populate_recordset(CAST(NULL AS read.z_report), CAST(:rows AS json) -> 'rows') AS fresh
 ORDER BY fresh.drawer_id
    ON CONFLICT (drawer_id) DO UPDATE
   SET (device, till, z_number, business_date, currency, opened_at_us, closed_at_us, closed_by, checks, covers, gross_minor,
        net_minor, tax_minor, taxes, tenders, voids, voided_minor, float_minor, cash_minor, expected_minor,
        counted_minor, first_receipt, last_receipt, fact_seq, fact_hash,
        discount_minor, comp_minor, service_minor, rounding_minor, tip_minor, refunds, refund_minor, refund_tax_minor,
        paid_in_minor, paid_out_minor, dropped_minor, no_sales, grand_total_minor, difference_reason)
     = (excluded.device, excluded.till, excluded.z_number, excluded.business_date, excluded.currency, excluded.opened_at_us,
        excluded.closed_at_us, excluded.closed_by, excluded.checks, excluded.covers, excluded.gross_minor,
        excluded.net_minor, excluded.tax_minor, excluded.taxes, excluded.tenders, excluded.voids,
        excluded.voided_minor, excluded.float_minor, excluded.cash_minor, excluded.expected_minor,
        excluded.counted_minor, excluded.first_receipt, excluded.last_receipt, excluded.fact_seq, excluded.fact_hash,
        excluded.discount_minor, excluded.comp_minor, excluded.service_minor, excluded.rounding_minor,
        excluded.tip_minor, excluded.refunds, excluded.refund_minor, excluded.refund_tax_minor,
        excluded.paid_in_minor, excluded.paid_out_minor, excluded.dropped_minor, excluded.no_sales,
        excluded.grand_total_minor, excluded.difference_reason)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
