-- Facts of the outlet's other devices that this terminal lacks.
-- in   :device :seq :hlc (arrays: the version vector)  :most
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT device, seq, hlc, staff, stream, type, version, body, hash
  FROM api.fetch_events(:device, :seq, :hlc, :most);
