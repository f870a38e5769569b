-- Gift cards, accounts, vouchers and deposits with what lies on them, the latest moved first.
-- in   :outlet :kind (empty: all)
SELECT purse_id, kind, code, holder, currency, balance_minor, paid_in_minor, used_minor, paid_out_minor, moves, last_at_us
  FROM read.purse
 WHERE outlet = CAST(:outlet AS uuid) AND (CAST(:kind AS text) = '' OR kind = CAST(:kind AS text))
 ORDER BY last_at_us DESC, code
 LIMIT 5000;
