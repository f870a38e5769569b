-- What a start reads: each device's facts after its base, in sequence.
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked
SELECT fact.device, fact.seq, hlc, staff, stream, type, version, body, hash, fault IS NOT NULL AS parked
  FROM (SELECT device FROM head) AS known
  LEFT JOIN (SELECT device, seq AS upto FROM base) AS left_behind ON left_behind.device = known.device
  JOIN fact ON fact.device = known.device AND fact.seq > coalesce(left_behind.upto, 0)
 ORDER BY fact.device, fact.seq;
