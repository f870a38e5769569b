-- Sends a terminal away for good.
-- in   :device :staff
SELECT api.revoke_device(:device, :staff);
