-- Z reports of a period, newest first.
-- in   :outlet :from_date :to_date          out  every column of the Z, its taxes and tenders as JSON in parts
SELECT drawer_id, device, till, z_number, COALESCE(CAST(business_date AS text), '') AS business_date, currency, opened_at_us,
       closed_at_us, COALESCE(closed_by, CAST('00000000-0000-0000-0000-000000000000' AS uuid)) AS closed_by, checks, covers,
       gross_minor, net_minor, tax_minor, voids, voided_minor, float_minor, cash_minor, expected_minor, counted_minor,
       first_receipt, last_receipt, fact_seq, fact_hash, jsonb_build_object('taxes', taxes, 'tenders', tenders) AS parts
  FROM read.z_report
 WHERE outlet = CAST(:outlet AS uuid)
   AND business_date BETWEEN CAST(:from_date AS date) AND CAST(:to_date AS date)
 ORDER BY closed_at_us DESC, drawer_id;
