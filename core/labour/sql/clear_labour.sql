-- Takes an outlet's spells of work and shares of tips out, before they are written anew.
-- in   :outlet
WITH share_rows AS (DELETE FROM read.tip_share WHERE outlet = CAST(:outlet AS uuid))
DELETE FROM read.work_spell WHERE outlet = CAST(:outlet AS uuid);
