-- Carries a stream's facts up to the bases over.
-- in   :stream
INSERT OR IGNORE INTO carried (device, seq, before)
SELECT fact.device, fact.seq, coalesce(previous.hash, zeroblob(32))
  FROM fact
  JOIN base ON base.device = fact.device AND fact.seq <= base.seq
  LEFT JOIN fact AS previous ON previous.device = fact.device AND previous.seq = fact.seq - 1
 WHERE fact.stream = :stream AND fact.fault IS NULL;
