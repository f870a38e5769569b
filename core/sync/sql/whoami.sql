-- Who the server takes this terminal for, and what it has of it.
-- out  tenant, outlet, device, last_seq
SELECT tenant, outlet, device, last_seq FROM api.whoami();
