-- How far each log goes now.
UPDATE head
   SET seq = (SELECT max(seq) FROM fact WHERE fact.device = head.device)
 WHERE seq < (SELECT max(seq) FROM fact WHERE fact.device = head.device);
