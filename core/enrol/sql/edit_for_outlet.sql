-- Says for which outlet the owner edits, until the end of the transaction.
-- in   :outlet
SELECT set_config('jiko.outlet', :outlet, true);
