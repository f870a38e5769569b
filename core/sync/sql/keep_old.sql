-- Where to find what is left behind by its stream: a device's facts after its base and up to the new one.
-- in   :device :upto
INSERT INTO old_stream (stream, device, seq)
SELECT stream, device, seq
  FROM fact
 WHERE device = :device AND seq > coalesce((SELECT seq FROM base WHERE device = :device), 0) AND seq <= :upto
   AND fault IS NULL
 ORDER BY stream, device, seq;
