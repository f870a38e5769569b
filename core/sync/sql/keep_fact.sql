-- A fact, own or another device's, with what is wrong with it or nothing; shown twice it is kept once.
-- in   :device :seq :hlc :staff :stream :type :version :body :hash :fault
INSERT INTO fact (device, seq, hlc, staff, stream, type, version, body, hash, fault)
VALUES (:device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash, :fault)
ON CONFLICT (device, seq) DO NOTHING;
