-- Hands over a fact of this terminal that the server will not append; answers up to where it has them now.
-- in   :seq :hlc :staff :stream :type :version :body :hash
-- out  last_seq
SELECT api.park_event(:seq, :hlc, :staff, :stream, :type, :version, :body, :hash) AS last_seq;
