-- Facts from before the base whose streams are not over, and what their hashes follow from.
-- out  device, seq, hlc, staff, stream, type, version, body, hash, before
SELECT fact.device, fact.seq, hlc, staff, stream, type, version, body, hash, before
  FROM carried
  LEFT JOIN fact ON fact.device = carried.device AND fact.seq = carried.seq;
