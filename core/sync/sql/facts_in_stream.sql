-- All that is held of a stream: what is left behind has its place noted, and the rest is looked through.
-- in   :stream
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT fact.device, fact.seq, hlc, staff, fact.stream, type, version, body, hash
  FROM old_stream
 CROSS JOIN fact
 WHERE old_stream.stream = :stream AND fact.device = old_stream.device AND fact.seq = old_stream.seq
UNION ALL
SELECT fact.device, fact.seq, fact.hlc, staff, stream, type, version, body, fact.hash
  FROM head
  LEFT JOIN base ON base.device = head.device
 CROSS JOIN fact
 WHERE fact.device = head.device AND fact.seq > coalesce(base.seq, 0) AND fact.stream = :stream AND fact.fault IS NULL;
