-- A device's log goes that far.
-- in   :device :seq
INSERT INTO head (device, seq) VALUES (:device, :seq)
ON CONFLICT (device) DO UPDATE SET seq = excluded.seq WHERE excluded.seq > head.seq;
