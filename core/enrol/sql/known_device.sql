-- The login of a device of an outlet, as the owner reads it; no row when there is none or it was revoked.
-- in   :outlet :device          out  role
SELECT role FROM jiko.device
 WHERE outlet = CAST(:outlet AS uuid) AND device = CAST(:device AS integer) AND NOT revoked AND role IS NOT NULL;
