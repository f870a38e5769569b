-- How far the read model of an outlet has come.
-- in   :outlet                 out  projector, device, seq
SELECT projector, device, seq FROM read.projector_mark WHERE outlet = CAST(:outlet AS uuid);
