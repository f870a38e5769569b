-- A new device with its login.
-- in   :outlet :name :kind :verifier (SCRAM's)          out  device, role
SELECT device, role FROM api.enrol_device(:outlet, :name, :kind, :verifier);
