-- Hands over facts of this terminal; answers up to where the server has them now.
-- in   :first_seq :hlc :staff :stream :type :version :body :hash (arrays, one entry a fact)
-- out  last_seq
SELECT api.append_events(:first_seq, :hlc, :staff, :stream, :type, :version, :body, :hash) AS last_seq;
