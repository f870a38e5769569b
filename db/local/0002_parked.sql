-- Facts that do not hold, and a sum over each record, so that what the disk has changed by itself is never shown.
-- oldest program: 0.1

CREATE TABLE parked (
    device  INTEGER NOT NULL,
    seq     INTEGER NOT NULL CHECK (seq > 0),
    hlc     INTEGER NOT NULL,
    staff   BLOB    NOT NULL CHECK (length(staff) = 16),
    stream  BLOB    NOT NULL CHECK (length(stream) = 16),
    type    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    fault   TEXT    NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER parked_never_changes BEFORE UPDATE ON parked
BEGIN
    SELECT RAISE(ABORT, 'facts never change');
END;

CREATE TRIGGER parked_never_goes BEFORE DELETE ON parked
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

ALTER TABLE record ADD COLUMN sum BLOB;
