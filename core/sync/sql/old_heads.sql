-- The last fact of each device before an instant.
-- in   :hlc
-- out  device, seq, hlc, hash
SELECT fact.device, fact.seq, fact.hlc, fact.hash
  FROM (SELECT head.device, (SELECT max(seq) FROM fact
                              WHERE fact.device = head.device AND fact.seq > coalesce(base.seq, 0)
                                AND fact.hlc < :hlc AND fact.fault IS NULL) AS seq
          FROM head LEFT JOIN base ON base.device = head.device) AS last
  JOIN fact ON fact.device = last.device AND fact.seq = last.seq;
