-- What does not hold lies in the log with the rest, with what is wrong with it: one log, one order, one number once.
-- oldest program: 0.1

ALTER TABLE fact ADD COLUMN fault TEXT; -- empty for all that hold

INSERT INTO fact (device, seq, hlc, staff, stream, type, version, body, hash, fault)
SELECT device, seq, hlc, staff, stream, type, version, body, hash, fault FROM parked;

DROP TABLE parked;
