-- Hands over another terminal's fact that the server will not append; answers up to where it has that terminal's now.
-- in   :device :seq :hlc :staff :stream :type :version :body :hash
-- out  last_seq
SELECT api.park_relayed(:device, :seq, :hlc, :staff, :stream, :type, :version, :body, :hash) AS last_seq;
