-- Moves checkpoints on, never back; answers one row for each that moved or stayed.
-- in   :tenant :outlet :at_us  :projector :device :seq (arrays, one entry a mark)     out  device
INSERT INTO read.projector_mark AS known (tenant, outlet, projector, device, seq, written_at_us)
SELECT CAST(:tenant AS uuid), CAST(:outlet AS uuid), mark.projector, mark.device, mark.seq, CAST(:at_us AS bigint)
  FROM unnest(CAST(:projector AS text[]), CAST(:device AS integer[]), CAST(:seq AS bigint[])) AS mark (projector, device, seq)
 ORDER BY mark.projector, mark.device
    ON CONFLICT (outlet, projector, device) DO UPDATE
   SET (seq, written_at_us) = (excluded.seq, excluded.written_at_us)
 WHERE known.seq <= excluded.seq
RETURNING known.device;
