-- Payments as people query them.
-- in   :outlet  :check :tender (the last one read)  :most
SELECT check_id, tender_id, kind, amount_minor, given_minor, drawer_id, reference, device, taken_at_us, tip_minor, rounding_minor
  FROM read.check_tender
 WHERE outlet = CAST(:outlet AS uuid) AND (check_id, tender_id) > (CAST(:check AS uuid), CAST(:tender AS uuid))
 ORDER BY check_id, tender_id
 LIMIT CAST(:most AS integer);
