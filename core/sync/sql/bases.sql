-- Where each device's log begins for a start.
-- out  device, seq, hlc, hash
SELECT device, seq, hlc, hash FROM base;
