-- How far the read model has come; held until the end of the transaction, so that projectors take turns.
-- in   :outlet                 out  projector, device, seq
SELECT projector, device, seq
  FROM read.projector_mark
 WHERE outlet = CAST(:outlet AS uuid)
 ORDER BY projector, device
   FOR UPDATE;
