-- A new login for a known device.
-- in   :device :verifier (SCRAM's)
SELECT api.renew_device(:device, :verifier);
