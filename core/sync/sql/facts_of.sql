-- A device's facts in sequence, those that do not hold among them.
-- in   :device :from_seq :to_seq
-- out  device, seq, hlc, staff, stream, type, version, body, hash
SELECT device, seq, hlc, staff, stream, type, version, body, hash
  FROM fact
 WHERE device = :device AND seq BETWEEN :from_seq AND :to_seq
 ORDER BY seq;
