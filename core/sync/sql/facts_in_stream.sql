-- All that is held of a stream.
-- in   :stream
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT device, seq, hlc, staff, stream, type, version, body, hash
  FROM fact
 WHERE stream = :stream AND fault IS NULL;
