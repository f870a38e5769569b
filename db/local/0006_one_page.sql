-- A commit writes the page that its facts lie on and no other: where older facts lie by their stream is noted once a day,
-- when they are left behind, and how far a log goes before the write-ahead log is carried into the file.
-- oldest program: 0.1

CREATE TABLE old_stream (
    stream BLOB    NOT NULL CHECK (length(stream) = 16),
    device INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (stream, device, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO old_stream (stream, device, seq)
SELECT fact.stream, fact.device, fact.seq
  FROM fact JOIN base ON base.device = fact.device AND fact.seq <= base.seq
 WHERE fact.fault IS NULL
 ORDER BY fact.stream;
DROP INDEX fact_stream;

DROP TRIGGER fact_moves_head;
CREATE TRIGGER fact_begins_log AFTER INSERT ON fact WHEN new.seq = 1
BEGIN
    INSERT INTO head (device, seq) SELECT new.device, 1 WHERE NOT EXISTS (SELECT 1 FROM head WHERE device = new.device);
END;
