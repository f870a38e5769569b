-- Records changed after a revision, in the order of their revisions.
-- in   :revision
-- out  kind, id, revision, retired, body
SELECT kind, id, revision, retired, body FROM api.reference_since(:revision) ORDER BY revision;
