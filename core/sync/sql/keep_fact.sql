-- A fact, own or another device's; shown twice it is kept once.
-- in   :device :seq :hlc :staff :stream :type :version :body :hash
INSERT INTO fact (device, seq, hlc, staff, stream, type, version, body, hash)
VALUES (:device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash)
ON CONFLICT (device, seq) DO NOTHING;
