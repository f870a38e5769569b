-- Checks as people query them, each with the sums of its lines and tax parts.
-- in   :outlet  :after (the last one read)  :most
SELECT head.check_id, head.state, head.number, head.covers, head.closed_device, CAST(head.business_date AS text) AS business_date,
       head.drawer_id, head.receipt_number, head.currency, head.gross_minor, head.net_minor, head.tax_minor,
       head.paid_minor, head.due_minor, head.voids, head.voided_minor, head.list_minor, head.discount_minor,
       head.comp_minor, head.service_minor, head.rounding_minor, head.refunded_minor, head.refunded_tax_minor,
       head.tip_minor,
       line.lines, line.lines_counting, line.lines_minor, line.lines_counting_minor, line.lines_milli,
       tax.taxes_gross_minor, tax.taxes_tax_minor
  FROM read.check_head AS head
 CROSS JOIN LATERAL (
       SELECT count(*) AS lines, count(*) FILTER (WHERE counts) AS lines_counting,
              CAST(COALESCE(sum(amount_minor), 0) AS bigint) AS lines_minor,
              CAST(COALESCE(sum(amount_minor) FILTER (WHERE counts), 0) AS bigint) AS lines_counting_minor,
              CAST(COALESCE(sum(quantity_milli), 0) AS bigint) AS lines_milli
         FROM read.check_line WHERE check_id = head.check_id) AS line
 CROSS JOIN LATERAL (
       SELECT CAST(COALESCE(sum(gross_minor), 0) AS bigint) AS taxes_gross_minor,
              CAST(COALESCE(sum(tax_minor), 0) AS bigint) AS taxes_tax_minor
         FROM read.check_tax WHERE check_id = head.check_id) AS tax
 WHERE head.outlet = CAST(:outlet AS uuid) AND head.check_id > CAST(:after AS uuid)
 ORDER BY head.check_id
 LIMIT CAST(:most AS integer);
