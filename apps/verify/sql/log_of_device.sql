-- A device's log with what is parked, in sequence, after a place in it.
-- in   :device  :seq :hlc :parked (the last one read)  :most
-- out  device, seq, hlc, staff, stream, type, version, body, hash, parked, tenant, outlet
SELECT device, seq, hlc, staff, stream, type, version, body, hash, parked, tenant, outlet
  FROM ((SELECT device, seq, hlc, staff, stream, type, version, body, hash, false AS parked, tenant, outlet
           FROM jiko.event
          WHERE device = CAST(:device AS integer)
            AND (seq, hlc, false) > (CAST(:seq AS bigint), CAST(:hlc AS bigint), CAST(:parked AS boolean))
          ORDER BY seq, hlc LIMIT CAST(:most AS integer))
        UNION ALL
        (SELECT device, seq, hlc, staff, stream, type, version, body, hash, true AS parked, tenant, outlet
           FROM jiko.dead_letter
          WHERE device = CAST(:device AS integer)
            AND (seq, hlc, true) > (CAST(:seq AS bigint), CAST(:hlc AS bigint), CAST(:parked AS boolean))
          ORDER BY seq, hlc LIMIT CAST(:most AS integer))) AS log
 ORDER BY seq, hlc, parked
 LIMIT CAST(:most AS integer);
