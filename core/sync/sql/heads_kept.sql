-- How far each device's log went, as far as it was noted; where the note is gone, how far it goes. The devices are found
-- step by step, for there are few of them and many facts.
-- out  device, seq
WITH RECURSIVE author (device) AS (
    SELECT min(device) FROM fact
    UNION ALL
    SELECT (SELECT min(fact.device) FROM fact WHERE fact.device > author.device) FROM author WHERE author.device IS NOT NULL
)
SELECT device, seq FROM head
UNION ALL
SELECT device, (SELECT max(seq) FROM fact WHERE fact.device = author.device)
  FROM author
 WHERE device IS NOT NULL AND device NOT IN (SELECT head.device FROM head);
