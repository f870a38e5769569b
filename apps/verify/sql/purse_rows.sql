-- Gift cards and accounts as people query them.
-- in   :outlet
SELECT purse_id, kind, code, holder, currency, balance_minor, paid_in_minor, used_minor, paid_out_minor, settled_minor, moves,
       first_at_us, last_at_us
  FROM read.purse
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY purse_id;
