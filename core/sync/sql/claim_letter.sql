-- Takes what was put aside in hand, to record it again.
-- in   :device :seq :staff :own_seq
-- out  the fact that took its place already, or nulls
SELECT recorded_device, recorded_seq FROM api.claim_letter(:device, :seq, :staff, :own_seq);
