-- Makes or changes a record; answers its new revision.
-- in   :kind :id :seen_revision :body :staff          out  revision
SELECT api.put_record(:kind, :id, :seen_revision, :body, :staff) AS revision;
