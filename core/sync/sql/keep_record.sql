-- A record as the office has it now; an older revision never replaces a newer one.
-- in   :kind :id :revision :retired :body
INSERT INTO record (kind, id, revision, retired, body)
VALUES (:kind, :id, :revision, :retired, :body)
ON CONFLICT (kind, id) DO UPDATE
   SET revision = excluded.revision, retired = excluded.retired, body = excluded.body
 WHERE excluded.revision > record.revision;
