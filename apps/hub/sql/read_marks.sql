-- How far the read model has come.
-- in   :outlet                 out  projector, device, seq
SELECT projector, device, seq FROM read.projector_mark WHERE outlet = CAST(:outlet AS uuid);
