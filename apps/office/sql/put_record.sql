-- Saves a record that was seen at a revision; answers the new one.
-- in   :kind :id :seen_revision :body :staff
SELECT api.put_record(:kind, :id, :seen_revision, CAST(:body AS json), :staff) AS revision;
