-- Z reports as people query them.
-- in   :outlet
SELECT drawer_id, device, z_number, CAST(business_date AS text) AS business_date, opened_at_us, checks, covers, gross_minor,
       net_minor, tax_minor, voids, voided_minor, float_minor, cash_minor, expected_minor, counted_minor, first_receipt,
       last_receipt, fact_seq, discount_minor, comp_minor, service_minor, rounding_minor, tip_minor, refunds,
       refund_minor, refund_tax_minor, paid_in_minor, paid_out_minor, dropped_minor, no_sales, grand_total_minor,
       difference_reason
  FROM read.z_report
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY drawer_id;
