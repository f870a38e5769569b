-- A fact that does not hold, with what is wrong; shown twice it is kept once.
-- in   :device :seq :hlc :staff :stream :type :version :body :hash :fault
INSERT INTO parked (device, seq, hlc, staff, stream, type, version, body, hash, fault)
VALUES (:device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash, :fault)
ON CONFLICT (device, seq) DO NOTHING;
