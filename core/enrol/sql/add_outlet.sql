-- Opens an outlet, and its tenant where that is new; again with the same ids renames.
-- in   :tenant :tenant_name :outlet :name
SELECT api.add_outlet(:tenant, :tenant_name, :outlet, :name);
