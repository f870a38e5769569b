-- A device's log begins after this fact for a start.
-- in   :device :seq :hlc :hash
INSERT INTO base (device, seq, hlc, hash) VALUES (:device, :seq, :hlc, :hash)
ON CONFLICT (device) DO UPDATE SET seq = excluded.seq, hlc = excluded.hlc, hash = excluded.hash;
