-- How many rows an outlet has in the tables that hang on checks, those without a check too.
-- in   :outlet                 out  lines, taxes_gross_minor
SELECT (SELECT count(*) FROM read.check_line WHERE outlet = CAST(:outlet AS uuid)) AS lines,
       (SELECT CAST(COALESCE(sum(gross_minor), 0) AS bigint) FROM read.check_tax WHERE outlet = CAST(:outlet AS uuid))
           AS taxes_gross_minor;
