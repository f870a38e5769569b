-- How far the server holds each device of the outlet.
-- out  device, seq, hash
SELECT device, seq, hash FROM api.heads();
