-- Streams that were carried over so far.
-- out  stream
SELECT DISTINCT fact.stream
  FROM carried
 CROSS JOIN fact
 WHERE fact.device = carried.device AND fact.seq = carried.seq;
