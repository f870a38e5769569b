-- Receipts of mobile money that the house knows, by when: on bills, and such as came by themselves.
-- in   :outlet :from_us :to_us         out  receipt, amount_minor (with the tip), check_number (empty: none), explained, at_us
SELECT tender.reference AS receipt, tender.amount_minor + tender.tip_minor AS amount_minor, head.number AS check_number,
       false AS explained, tender.taken_at_us AS at_us
  FROM read.check_tender AS tender
  JOIN read.check_head AS head USING (check_id)
 WHERE tender.outlet = CAST(:outlet AS uuid) AND tender.kind = 'mobile_money' AND tender.amount_minor > 0
   AND tender.taken_at_us BETWEEN CAST(:from_us AS bigint) AND CAST(:to_us AS bigint)
   AND NOT EXISTS (SELECT FROM read.check_tender AS undo
                    WHERE undo.check_id = tender.check_id AND undo.undoes = tender.tender_id AND undo.refund_id IS NULL)
UNION ALL
SELECT receipt, amount_minor, '', settled IS NOT NULL, paid_at_us
  FROM read.money_arrived
 WHERE outlet = CAST(:outlet AS uuid) AND paid_at_us BETWEEN CAST(:from_us AS bigint) AND CAST(:to_us AS bigint)
 ORDER BY at_us, receipt;
