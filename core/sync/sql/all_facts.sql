-- Everything, at start, each device's facts in sequence.
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked
SELECT device, seq, hlc, staff, stream, type, version, body, hash, 0 AS parked FROM fact
 UNION ALL
SELECT device, seq, hlc, staff, stream, type, version, body, hash, 1 AS parked FROM parked
 ORDER BY device, seq;
