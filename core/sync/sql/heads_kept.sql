-- How far each device's log went.
-- out  device, seq
SELECT device, seq FROM head;
