-- Says how this terminal is.
-- in   :version :clock_us :waiting :waiting_for_ms :disk_free_bytes :disk_total_bytes :trouble :peers
-- out  server_us: the server's time
SELECT api.report_device(:version, :clock_us, :waiting, :waiting_for_ms, :disk_free_bytes, :disk_total_bytes, :trouble,
    :peers) AS server_us;
