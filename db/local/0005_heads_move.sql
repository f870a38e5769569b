-- A log's head moves with each fact, whichever program writes it: one of an older version knows nothing of heads, and
-- what it wrote would be taken for a tail that is not there.
-- oldest program: 0.1

INSERT INTO head (device, seq) SELECT device, max(seq) FROM fact GROUP BY device
ON CONFLICT (device) DO UPDATE SET seq = excluded.seq WHERE excluded.seq > head.seq;

CREATE TRIGGER fact_moves_head AFTER INSERT ON fact
BEGIN
    INSERT INTO head (device, seq) VALUES (new.device, new.seq)
    ON CONFLICT (device) DO UPDATE SET seq = excluded.seq WHERE excluded.seq > head.seq;
END;
