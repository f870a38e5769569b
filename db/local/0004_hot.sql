-- A start reads the day, not the history: where each log begins for it, what it carries over from before, and how far each
-- log went, so that a tail that vanished is missed at once.
-- oldest program: 0.1

CREATE TABLE base (
    device INTEGER PRIMARY KEY,
    seq    INTEGER NOT NULL,
    hlc    INTEGER NOT NULL,
    hash   BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Facts up to the base whose streams are not over.
CREATE TABLE carried (
    device INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    before BLOB    NOT NULL CHECK (length(before) = 32), -- the hash its own follows from
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    device INTEGER PRIMARY KEY,
    seq    INTEGER NOT NULL
) STRICT;
INSERT INTO head (device, seq) SELECT device, max(seq) FROM fact GROUP BY device;

CREATE INDEX fact_stream ON fact (stream);
