-- Takes a record that was seen at a revision out of use; answers the new one.
-- in   :kind :id :seen_revision :staff
SELECT api.retire_record(:kind, :id, :seen_revision, :staff) AS revision;
