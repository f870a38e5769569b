-- Every outlet.
-- out  tenant, outlet, name
SELECT tenant, outlet, name FROM jiko.outlet ORDER BY name, outlet;
