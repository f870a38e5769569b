-- Facts of the outlet's other devices that this terminal lacks, and its own ones, should its disk have lost them.
-- in   :device :seq :hlc (arrays: the version vector)  :most  :own
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked
SELECT device, seq, hlc, staff, stream, type, version, body, hash, fault IS NOT NULL AS parked
  FROM api.fetch_events(:device, :seq, :hlc, :most, :own);
