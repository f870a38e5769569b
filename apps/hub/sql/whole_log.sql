-- The outlet's facts after a version vector, this device's too.
-- in   :device :seq :hlc (arrays: the version vector)  :most
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT device, seq, hlc, staff, stream, type, version, body, hash
  FROM api.fetch_events(:device, :seq, :hlc, :most, true);
