-- Takes an outlet's papers out, before they are written anew.
-- in   :outlet
DELETE FROM read.paper WHERE outlet = CAST(:outlet AS uuid);
