-- Streams with facts of a device after one sequence and up to another.
-- in   :device :after :upto
-- out  stream
SELECT DISTINCT stream FROM fact WHERE device = :device AND seq > :after AND seq <= :upto AND fault IS NULL;
