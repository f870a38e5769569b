-- The login of a device that was not revoked.
-- in   :device          out  role, null when there is none
SELECT api.login_of(:device) AS role;
