-- What a start reads: each device's facts after its base, in sequence. CROSS JOIN keeps the order of the tables: the other
-- way round the whole history is read.
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked
SELECT fact.device, fact.seq, fact.hlc, staff, stream, type, version, body, fact.hash, fault IS NOT NULL AS parked
  FROM head
  LEFT JOIN base ON base.device = head.device
 CROSS JOIN fact
 WHERE fact.device = head.device AND fact.seq > coalesce(base.seq, 0)
 ORDER BY head.device, fact.seq;
