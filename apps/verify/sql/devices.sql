-- Every device that is enrolled, with where the database noted that its log ends, and every one that is not and has facts.
-- out  device, outlet, seq, hlc, hash (null where nothing was noted)
SELECT device, outlet, last_seq AS seq, last_hlc AS hlc, last_hash AS hash FROM jiko.device
UNION ALL
SELECT stray.device, stray.outlet, NULL, NULL, NULL
  FROM (SELECT DISTINCT ON (device) device, outlet FROM jiko.event ORDER BY device, seq, hlc) AS stray
 WHERE NOT EXISTS (SELECT FROM jiko.device AS known WHERE known.device = stray.device)
 ORDER BY device;
