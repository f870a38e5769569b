-- oldest program: 0.1
-- Asking when there is nothing new costs less than half, and a batch less to append: what is not so plain goes the old way.

-- Facts of the calling device, in order and without a gap; answers the last one held, which is the acknowledgement.
-- Idempotent: what is held already is compared and skipped. Verifies identity, order, clock, chain and size, and knows
-- nothing of what facts mean. All or nothing.
--   P0G01 unknown or revoked   P0G02 gap; DETAIL is the last one held   P0G03 a clock not above the one before
--   P0G04 not 1 to 1000 facts, or arrays of different lengths           P0G05 a hash that does not follow
--   P0G06 other facts are held under these numbers: two machines are one device
--   P0G08 body above 64 kB or no object, type above 64 letters or with a |
--   22P02 a body that is no JSON
-- The wake-up is not in here, where it would keep appends from sharing a disk flush: see api.wake.
create or replace function api.append_events(p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[], p_type text[],
    p_version smallint[], p_body text[], p_hash bytea[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    moved_to bigint;
    kept bigint;
    my_device integer;
    my_head text;
    my_hlc bigint;
    my_hash bytea;
begin
    -- Facts that follow: the usual case. One statement and few expressions, since each is set up anew in every transaction
    -- and costs as much as its work. Whatever is not so plain goes the long way.
    if cardinality(p_hlc) = 1 then
        with mark as (
            update jiko.device d
               set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
                   last_seq = p_first_seq, last_hlc = p_hlc[1], last_hash = p_hash[1]
             where d.role = session_user and not d.revoked and d.last_seq = p_first_seq - 1 and d.last_hlc < p_hlc[1]
               and octet_length(p_body[1]) <= 65536 and json_typeof(p_body[1]::json) = 'object'
               and length(p_type[1]) between 1 and 64 and strpos(p_type[1], '|') = 0
               and p_hash[1] = sha256(d.last_hash || convert_to(concat_ws('|', 'jiko1', d.tenant, d.outlet, d.device,
                   p_first_seq, p_hlc[1], p_staff[1], p_stream[1], p_type[1], p_version[1], p_body[1]), 'UTF8'))
            returning d.tenant, d.outlet, d.device)
        insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash)
        select mark.tenant, mark.outlet, mark.device, p_first_seq, p_hlc[1], p_staff[1], p_stream[1], p_type[1],
               p_version[1], p_body[1], p_hash[1]
          from mark;
        if found then
            return p_first_seq;
        end if;
    else
        with mark as (
            update jiko.device d
               set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
                   last_seq = d.last_seq + cardinality(p_hlc), last_hlc = p_hlc[cardinality(p_hlc)],
                   last_hash = p_hash[cardinality(p_hlc)]
             where d.role = session_user and not d.revoked and d.last_seq = p_first_seq - 1
               and cardinality(p_hlc) between 2 and 1000 and array_lower(p_hlc, 1) = 1 and array_lower(p_hash, 1) = 1
               and cardinality(p_staff) = cardinality(p_hlc) and cardinality(p_stream) = cardinality(p_hlc)
               and cardinality(p_type) = cardinality(p_hlc) and cardinality(p_version) = cardinality(p_hlc)
               and cardinality(p_body) = cardinality(p_hlc) and cardinality(p_hash) = cardinality(p_hlc)
            returning d.tenant, d.outlet, d.device, d.last_seq, d.prev_seq, d.prev_hlc, d.prev_hash,
                concat_ws('|', 'jiko1', d.tenant, d.outlet, d.device) as head),
        stored as (
            insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash)
            select mark.tenant, mark.outlet, mark.device, mark.prev_seq + f.i, f.hlc, f.staff, f.stream, f.type, f.version,
                   f.body, f.hash
              from mark,
                   unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, mark.prev_hlc || p_hlc,
                       mark.prev_hash || p_hash)
                   with ordinality as f(hlc, staff, stream, type, version, body, hash, old_hlc, old_hash, i)
             where f.i <= cardinality(p_hlc) and f.hlc > f.old_hlc
               and octet_length(f.body) <= 65536 and json_typeof(f.body::json) = 'object'
               and length(f.type) between 1 and 64 and strpos(f.type, '|') = 0
               and f.hash = sha256(f.old_hash || convert_to(concat_ws('|', mark.head, mark.prev_seq + f.i, f.hlc, f.staff,
                       f.stream, f.type, f.version, f.body), 'UTF8'))
            returning 1)
        select mark.last_seq, (select count(*) from stored), mark.device, mark.head || '|', mark.prev_hlc, mark.prev_hash
          into moved_to, kept, my_device, my_head, my_hlc, my_hash
          from mark;
        if kept = cardinality(p_hlc) then
            return moved_to;
        elsif moved_to is not null then
            perform jiko.refuse_facts(my_head, p_first_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash,
                my_hlc || p_hlc, my_hash || p_hash);
        end if;
    end if;
    return jiko.take_facts((jiko.session_device()).device, null, p_first_seq, p_hlc, p_staff, p_stream, p_type, p_version,
        p_body, p_hash);
end $$;

-- Facts of the outlet's other devices that the caller does not hold, in the order in which they happened, at most p_max.
-- p_device, p_seq, p_hlc are its version vector: the last fact held of each device; a device not named counts from the
-- start. Clocks only let partitions be skipped; give 0 where unknown. p_own: also its own, for a device that was wiped.
-- fault: what is wrong with a parked one, which nobody folds; null for all others.
-- With nothing new it touches only the devices' rows.   P0G01 unknown or revoked
create or replace function api.fetch_events(p_device integer[], p_seq bigint[], p_hlc bigint[], p_max integer,
    p_own boolean default false)
returns table (device integer, seq bigint, hlc bigint, staff uuid, stream uuid, type text, version smallint,
    body text, hash bytea, fault text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    my_device integer;
    my_outlet uuid;
    news boolean;
    most constant integer := least(greatest(p_max, 1), 5000);
begin
    -- Nothing new is the usual answer, and it is asked for apart: to set up the question below for every partition of the
    -- log costs several times what this one does.
    select me.device, me.outlet,
           exists (select from jiko.device d
                    where d.outlet = me.outlet and (d.device <> me.device or p_own)
                      and d.last_seq > coalesce(p_seq[array_position(p_device, d.device)], 0))
      into my_device, my_outlet, news
      from jiko.device me
     where me.role = session_user and not me.revoked;
    if my_device is null then
        perform jiko.session_device();
    elsif not news then
        return;
    end if;
    return query
    select e.device, e.seq, e.hlc, e.staff, e.stream, e.type, e.version, e.body, e.hash, e.fault
      from jiko.device d
      left join unnest(p_device, p_seq, p_hlc) as cursor(device, seq, hlc) on cursor.device = d.device
     cross join lateral (
           (select log.*, null as fault, log.hlc as place
              from jiko.event log
             where log.device = d.device and log.seq > coalesce(cursor.seq, 0) and log.hlc > coalesce(cursor.hlc, 0)
             order by log.seq limit most)
           union all
           (select l.tenant, l.outlet, l.device, l.seq, l.hlc, l.staff, l.stream, l.type, l.version, l.body, l.hash,
                   null::integer, l.fault, l.hlc_before as place
              from jiko.dead_letter l
             where l.device = d.device and l.seq > coalesce(cursor.seq, 0)
             order by l.seq limit most)) as e
     where d.outlet = my_outlet and (d.device <> my_device or p_own) and d.last_seq > coalesce(cursor.seq, 0)
     order by e.place, e.device, e.seq
     limit most;
end $$;

-- Wakes whoever listens on jiko_wake, as a transaction of its own, pipelined after an append; it carries nothing, and whoever
-- hears it fetches. Each NOTIFY costs every listening session a moment, so appends that come together share one. Answers
-- whether one was sent that tells of all that is held now, or is about to be; if not, it is too soon after the last: ask
-- again in a moment.
create unlogged sequence jiko.last_wake; -- its value: when, in milliseconds
create function api.wake() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    apart constant bigint := 25; -- milliseconds
    now_ms constant bigint := date_part('epoch', clock_timestamp()) * 1000;
begin
    if (select abs(now_ms - last_value) < apart from jiko.last_wake) then
        return false;
    elsif pg_try_advisory_xact_lock(1246317419) then -- else its holder is about to send
        perform setval('jiko.last_wake', now_ms);
        notify jiko_wake;
    end if;
    return true;
end $$;

revoke execute on all functions in schema jiko, api from public;
grant execute on function api.wake() to jiko_terminal, jiko_office, jiko_hub;
