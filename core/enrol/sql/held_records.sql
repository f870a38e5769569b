-- The records that an outlet sees, its own and its tenant's, as the owner reads them.
-- in   :outlet          out  kind, id, revision, retired, row
SELECT record.kind, record.id, record.revision, record.retired_at_us IS NOT NULL AS retired, record.row
  FROM jiko.outlet AS place
  JOIN jiko.record AS record ON record.tenant = place.tenant AND (record.outlet = place.outlet OR record.outlet IS NULL)
 WHERE place.outlet = CAST(:outlet AS uuid);
