-- Carries a stream's facts up to the bases over.
-- in   :stream
INSERT OR IGNORE INTO carried (device, seq, before)
SELECT old_stream.device, old_stream.seq, coalesce(previous.hash, zeroblob(32))
  FROM old_stream
  LEFT JOIN fact AS previous ON previous.device = old_stream.device AND previous.seq = old_stream.seq - 1
 WHERE old_stream.stream = :stream;
