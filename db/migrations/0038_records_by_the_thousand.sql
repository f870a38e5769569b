-- A record is read from a view of every kind. Its plan, made once, leaves out all kinds but one as it runs; made anew for
-- each call, as the server would choose, it cost a file of thousands of records more than their writing.
alter function jiko.edit_record(text, uuid, bigint, jsonb, uuid) set plan_cache_mode = force_generic_plan;
