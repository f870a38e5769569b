-- Streams that were carried over so far.
-- out  stream
SELECT DISTINCT fact.stream FROM carried JOIN fact ON fact.device = carried.device AND fact.seq = carried.seq;
