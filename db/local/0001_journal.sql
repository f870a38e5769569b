-- A terminal's store: facts as they were made, and the office's records.
-- oldest program: 0.1

CREATE TABLE fact (
    device  INTEGER NOT NULL,
    seq     INTEGER NOT NULL CHECK (seq > 0),
    hlc     INTEGER NOT NULL,
    staff   BLOB    NOT NULL CHECK (length(staff) = 16),
    stream  BLOB    NOT NULL CHECK (length(stream) = 16),
    type    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER fact_never_changes BEFORE UPDATE ON fact
BEGIN
    SELECT RAISE(ABORT, 'facts never change');
END;

CREATE TRIGGER fact_never_goes BEFORE DELETE ON fact
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

CREATE TABLE record (
    kind     TEXT    NOT NULL,
    id       BLOB    NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    retired  INTEGER NOT NULL CHECK (retired IN (0, 1)),
    body     TEXT    NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
