-- The same as wake, shared with whoever sends it in the same moment. A database of an older version does not know it.
-- out  sent: false when it is too soon after the last one
SELECT api.wake() AS sent;
