-- Makes the log's partitions of the coming months where they are missing.
-- in   :months                 out  made
SELECT api.make_event_partitions(:months) AS made;
