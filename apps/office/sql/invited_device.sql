-- Who came by an invitation.
-- in   :invitation          out  device, null when nobody did; is_open
SELECT device, is_open FROM api.invited_device(:invitation);
