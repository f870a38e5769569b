-- The tax parts of checks as they are now. A part whose last line was voided goes.
-- in   :tenant :outlet  :rows (JSON, one object a row, named like the columns)  :check_ids (all the checks written)
WITH fresh AS (
    SELECT part.check_id, part.code, part.rate_ppm, part.included, part.gross_minor, part.tax_minor
      FROM json_populate_recordset(CAST(NULL AS read.check_tax), CAST(:rows AS json) -> 'rows') AS part
), gone AS (
    DELETE FROM read.check_tax AS known
     WHERE known.check_id = ANY (CAST(:check_ids AS uuid[]))
       AND NOT EXISTS (SELECT FROM fresh
                        WHERE fresh.check_id = known.check_id AND fresh.code = known.code AND fresh.rate_ppm = known.rate_ppm
                          AND fresh.included = known.included)
)
INSERT INTO read.check_tax AS known
       (check_id, code, rate_ppm, included, tenant, outlet, gross_minor, tax_minor)
SELECT fresh.check_id, fresh.code, fresh.rate_ppm, fresh.included, CAST(:tenant AS uuid), CAST(:outlet AS uuid), fresh.gross_minor,
       fresh.tax_minor
  FROM fresh
 ORDER BY fresh.check_id, fresh.code, fresh.rate_ppm, fresh.included
    ON CONFLICT (check_id, code, rate_ppm, included) DO UPDATE
   SET (gross_minor, tax_minor) = (excluded.gross_minor, excluded.tax_minor)
 WHERE (known.*) IS DISTINCT FROM (excluded.*);
