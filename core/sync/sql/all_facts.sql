-- Everything, at start.
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT device, seq, hlc, staff, stream, type, version, body, hash FROM fact;
