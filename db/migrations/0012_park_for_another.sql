-- oldest program: 0.1
-- A dead terminal's fact that does not hold is parked by who brings its log: what follows it is not lost with it.

alter table jiko.dead_letter add column relayed_by integer; -- the device that brought it, where that is not its author

-- The next fact of a device: takes its number and goes on. Whether it holds is decided here: one that does is appended.
create function jiko.park_fact(p_device integer, p_relayed_by integer, p_seq bigint, p_hlc bigint, p_staff uuid,
    p_stream uuid, p_type text, p_version smallint, p_body text, p_hash bytea) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    wrong text;
    my_tenant uuid;
    my_outlet uuid;
    hlc_before bigint;
begin
    begin
        return jiko.take_facts(p_device, p_relayed_by, p_seq, array[p_hlc], array[p_staff], array[p_stream],
            array[p_type], array[p_version], array[p_body], array[p_hash]);
    exception
        when sqlstate 'P0G03' then wrong := 'clock_stuck';
        when sqlstate 'P0G05' then wrong := 'chain_broken';
        when sqlstate 'P0G08' then
            wrong := case when octet_length(p_body) > 65536 or length(p_type) > 64 then 'too_large' else 'no_object' end;
        when sqlstate '22P02' then wrong := 'no_object';
    end;
    -- Its clock is not taken over: the next one follows on the last that held.
    update jiko.device d
       set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash, last_seq = p_seq, last_hash = p_hash
     where d.device = p_device and d.last_seq = p_seq - 1
    returning d.tenant, d.outlet, d.last_hlc into my_tenant, my_outlet, hlc_before;
    insert into jiko.dead_letter (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash, fault,
        hlc_before, relayed_by)
    values (my_tenant, my_outlet, p_device, p_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, wrong,
        hlc_before, p_relayed_by);
    return p_seq;
end $$;

-- The next fact of the calling device, which append_events refuses. Answers the last one held. Again with the same fact
-- is harmless.   P0G01, P0G02, P0G04, P0G06 as append_events
create or replace function api.park_event(p_seq bigint, p_hlc bigint, p_staff uuid, p_stream uuid, p_type text,
    p_version smallint, p_body text, p_hash bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jiko.park_fact((jiko.session_device()).device, null, p_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body,
        p_hash);
end $$;

-- The next fact of another device of the caller's outlet, which relay_events refuses; as park_event.
create function api.park_relayed(p_device integer, p_seq bigint, p_hlc bigint, p_staff uuid, p_stream uuid, p_type text,
    p_version smallint, p_body text, p_hash bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    if not exists (select from jiko.device d where d.device = p_device and d.outlet = me.outlet and d.kind <> 'records') then
        raise exception 'Device % is not of this outlet', p_device using errcode = 'P0G01';
    end if;
    return jiko.park_fact(p_device, me.device, p_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash);
end $$;

revoke execute on all functions in schema jiko, api from public;
grant execute on function api.park_relayed(integer, bigint, bigint, uuid, uuid, text, smallint, text, bytea)
    to jiko_terminal, jiko_office, jiko_hub;
