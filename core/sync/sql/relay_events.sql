-- Hands over facts of another terminal; answers up to where the server has them now.
-- in   :device :first_seq :hlc :staff :stream :type :version :body :hash (arrays, one entry a fact)
-- out  last_seq
SELECT api.relay_events(:device, :first_seq, :hlc, :staff, :stream, :type, :version, :body, :hash) AS last_seq;
