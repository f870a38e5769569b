-- Lets in who says an invitation's secret; no row when it is wrong, a row without a device when it is for another kind.
-- in   :secret :kind :key_hash          out  device, role, kind, name, station, receipt_printer
SELECT device, role, kind, name, station, receipt_printer
  FROM api.admit_device(:secret, :kind, :key_hash);
