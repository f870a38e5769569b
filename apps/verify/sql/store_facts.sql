-- Everything in a terminal's store, each device's facts in sequence, as it lies there.
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked
SELECT device, seq, hlc, staff, stream, type, version, body, hash, fault IS NOT NULL AS parked
  FROM fact
 ORDER BY device, seq;
