-- A record as the office has it now; an older revision never replaces a newer one.
-- in   :kind :id :revision :retired :body :sum
INSERT INTO record (kind, id, revision, retired, body, sum)
VALUES (:kind, :id, :revision, :retired, :body, :sum)
ON CONFLICT (kind, id) DO UPDATE
   SET revision = excluded.revision, retired = excluded.retired, body = excluded.body, sum = excluded.sum
 WHERE excluded.revision > record.revision;
