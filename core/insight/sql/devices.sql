-- The outlet's devices and how they are; instants in UTC microseconds of the server's clock.
-- out  every column of api.devices
SELECT device, name, kind, revoked, last_seq, letters, asked_us, seen_us, version, clock_ahead_ms, waiting,
       waiting_since_us, disk_free_bytes, disk_total_bytes, trouble, peers
  FROM api.devices();
