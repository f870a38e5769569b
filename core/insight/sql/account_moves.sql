-- The movements of one gift card or account, oldest first.
-- in   :outlet :account                out  kind, amount_minor, check_number (empty: none), words, at_us
SELECT move.kind, move.amount_minor, COALESCE(head.number, '') AS check_number, move.words, move.at_us
  FROM read.purse_move AS move
  LEFT JOIN read.check_head AS head ON head.check_id = move.check_id
 WHERE move.outlet = CAST(:outlet AS uuid) AND move.purse_id = CAST(:account AS uuid)
 ORDER BY move.at_us, move.device, move.seq;
