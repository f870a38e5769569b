-- What the movements of each gift card and account add up to.
-- in   :outlet                 out  purse_id, moves, amount_minor
SELECT purse_id, count(*) AS moves, CAST(sum(amount_minor) AS bigint) AS amount_minor
  FROM read.purse_move
 WHERE outlet = CAST(:outlet AS uuid)
 GROUP BY purse_id
 ORDER BY purse_id;
