-- Streams with facts after the bases.
-- out  stream
SELECT DISTINCT fact.stream
  FROM head
  LEFT JOIN base ON base.device = head.device
 CROSS JOIN fact
 WHERE fact.device = head.device AND fact.seq > coalesce(base.seq, 0);
