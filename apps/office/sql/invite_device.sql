-- A terminal may come within the next quarter of an hour; answers when that ends.
-- in   :invitation :name :kind :station :receipt_printer :replaces :secret_hash :staff          out  ends_at_us
SELECT api.invite_device(:invitation, :name, :kind, :station, :receipt_printer, :replaces, :secret_hash, :staff)
    AS ends_at_us;
