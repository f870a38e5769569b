-- What was put aside was seen to.
-- in   :device :seq :staff :note :recorded_device :recorded_seq
SELECT api.settle_letter(:device, :seq, :staff, :note, :recorded_device, :recorded_seq);
