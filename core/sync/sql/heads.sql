-- How far the server holds each device of the outlet.
-- out  device, seq, hlc, hash
SELECT device, seq, hlc, hash FROM api.heads();
