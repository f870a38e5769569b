-- What was put aside: what waits, the oldest first, then what was seen to.
-- out  as listed; instants in UTC microseconds
SELECT device, seq, hlc, staff, stream, type, version, body, fault, parked_us, claimed_by, claimed_us, claimed_staff,
       found_device, found_seq, repaired_us, repaired_by, repair_note, recorded_device, recorded_seq
  FROM api.dead_letters();
