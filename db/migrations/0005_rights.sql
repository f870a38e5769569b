-- oldest program: 0.1
-- Who may do what. A device may call its class's functions and nothing else; what PostgreSQL opens to everybody by
-- default is closed here. Not closable: hearing and sending on channels (so hints carry nothing) and burning CPU time
-- (so logins have a connection limit).

-- The rights of the database itself stay behind when it is copied or restored: do this again there.
create function jiko.close_database() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to jiko_terminal, jiko_office, jiko_hub', current_database());
end $$;
select jiko.close_database();

revoke all on schema public from public;
revoke execute on all functions in schema jiko, api from public;

grant usage on schema api to jiko_terminal, jiko_office, jiko_hub;
grant execute on function api.whoami(), api.my_tenant(), api.start_boot(uuid, uuid),
    api.append_events(bigint, bigint[], uuid[], uuid[], text[], smallint[], text[], bytea[]),
    api.fetch_events(integer[], bigint[], bigint[], integer, boolean),
    api.reference_since(bigint)
    to jiko_terminal, jiko_office, jiko_hub;
grant execute on function api.put_record(text, uuid, bigint, json, uuid), api.retire_record(text, uuid, bigint, uuid)
    to jiko_office, jiko_hub;
grant execute on function api.enrol_device(uuid, text, text, text), api.renew_device(integer, text),
    api.revoke_device(integer), api.make_event_partitions(integer)
    to jiko_hub;

-- Later files make the tables of the read model; the rights stand for them already.
grant usage on schema read to jiko_office, jiko_hub;
alter default privileges in schema read grant select on tables to jiko_office;
alter default privileges in schema read grant select, insert, update, delete, truncate on tables to jiko_hub;

-- No source code of functions.
revoke select on pg_catalog.pg_proc from public;
revoke execute on function pg_get_functiondef(oid), pg_get_function_sqlbody(oid) from public;

-- No waiting, no locks that others feel, no disk filling, no blocks of code.
revoke usage on language plpgsql from public;
do $$
declare
    f regprocedure;
begin
    for f in select oid from pg_proc
              where pronamespace = 'pg_catalog'::regnamespace
                and (proname ~ '^pg_(try_)?advisory_' or proname ~ '^pg_sleep' or proname = 'pg_logical_emit_message'
                     or proname = 'pg_notify' or proname ~ '^(lo_|lowrite|loread)')
    loop
        execute format('revoke execute on function %s from public', f);
    end loop;
end $$;
