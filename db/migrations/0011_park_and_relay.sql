-- oldest program: 0.1
-- No fact is ever in the way of those behind it, and a device that died has its facts brought by others.
--   A fact that does not hold (broken chain, stuck clock, wrong shape) is parked: its number is taken, it is handed on with
--   the rest and folded by nobody, and the office repairs what it meant.
--   What a device wrote and could not bring, another of its outlet brings. What it wrote before it was revoked counts.
--   A clock ahead of the server's is no reason to refuse a sale. The device board shows the drift.

create table jiko.dead_letter (
    tenant uuid not null,
    outlet uuid not null,
    device integer not null references jiko.device,
    seq bigint not null,
    hlc bigint not null,
    staff uuid not null,
    stream uuid not null,
    type text not null,
    version smallint not null,
    body text not null, -- may be no JSON
    hash bytea not null,
    fault text not null check (fault in ('chain_broken', 'clock_stuck', 'too_large', 'no_object')),
    hlc_before bigint not null, -- of the sound fact before: where it stands in the order
    parked_at timestamptz not null default now(),
    repaired_by uuid, -- the person of the office who saw to it
    repaired_at timestamptz,
    repair_note text,
    primary key (device, seq)
);
create index dead_letter_outlet on jiko.dead_letter (outlet) where repaired_at is null;

alter table jiko.event add column relayed_by integer; -- the device that brought it, where that is not its author

-- Facts of one device, in order and without a gap, who ever brings them; answers the last one held. See append_events.
create function jiko.take_facts(p_device integer, p_relayed_by integer, p_first_seq bigint, p_hlc bigint[], p_staff uuid[],
    p_stream uuid[], p_type text[], p_version smallint[], p_body text[], p_hash bytea[]) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    k integer := cardinality(p_hlc);
    seq_before bigint := p_first_seq - 1;
    my_tenant uuid;
    my_outlet uuid;
    mark bigint;
    mark_before bigint;
    hlc_before bigint;
    hash_before bytea;
    fresh bigint;
    held integer;
    stored bigint;
    head text;
begin
    if k is null or k not between 1 and 1000 or seq_before is null or seq_before < 0
        or (k, k, k, k, k, k) is distinct from (cardinality(p_staff), cardinality(p_stream), cardinality(p_type),
            cardinality(p_version), cardinality(p_body), cardinality(p_hash))
        or array_lower(p_hlc, 1) <> 1 or array_lower(p_hash, 1) <> 1 then
        raise exception 'Send 1 to 1000 facts, in arrays of one length' using errcode = 'P0G04';
    end if;

    -- One row lock: one writer a device. The mark before tells what is new, so the log itself is not asked.
    update jiko.device d
       set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
           last_seq = greatest(d.last_seq, seq_before + k),
           last_hlc = case when seq_before + k > d.last_seq then p_hlc[k] else d.last_hlc end,
           last_hash = case when seq_before + k > d.last_seq then p_hash[k] else d.last_hash end
     where d.device = p_device and d.last_seq >= seq_before
    returning d.tenant, d.outlet, d.last_seq, d.prev_seq, d.prev_hlc, d.prev_hash
         into my_tenant, my_outlet, mark, mark_before, hlc_before, hash_before;
    if not found then
        select d.last_seq into mark from jiko.device d where d.device = p_device;
        raise exception 'Fact % does not follow on %', p_first_seq, mark using errcode = 'P0G02', detail = mark::text;
    end if;
    fresh := mark - mark_before;

    if fresh < k then -- a retry, whole or in part: what it repeats must be what is held
        held := k - fresh;
        select count(*) into stored
          from unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash) with ordinality
               as f(hlc, staff, stream, type, version, body, hash, i)
          join (select e.seq, e.hlc, e.staff, e.stream, e.type, e.version, e.body, e.hash
                  from jiko.event e
                 where e.device = p_device and e.seq between p_first_seq and seq_before + held
                   and e.hlc between p_hlc[1] and p_hlc[held]
                union all
                select l.seq, l.hlc, l.staff, l.stream, l.type, l.version, l.body, l.hash
                  from jiko.dead_letter l
                 where l.device = p_device and l.seq between p_first_seq and seq_before + held) as e
            on e.seq = seq_before + f.i and e.hlc = f.hlc
         where f.i <= held and e.hash = f.hash and e.body = f.body
           and (e.staff, e.stream, e.type, e.version) = (f.staff, f.stream, f.type, f.version);
        if stored <> held then
            raise exception 'Other facts are held as % to %', p_first_seq, seq_before + held using errcode = 'P0G06';
        end if;
        if fresh = 0 then
            return mark;
        end if;
        p_hlc := p_hlc[held + 1:];
        p_staff := p_staff[held + 1:];
        p_stream := p_stream[held + 1:];
        p_type := p_type[held + 1:];
        p_version := p_version[held + 1:];
        p_body := p_body[held + 1:];
        p_hash := p_hash[held + 1:];
        seq_before := mark_before;
    end if;

    head := 'jiko1|' || my_tenant || '|' || my_outlet || '|' || p_device || '|';
    insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash, relayed_by)
    select my_tenant, my_outlet, p_device, seq_before + f.i, f.hlc, f.staff, f.stream, f.type, f.version, f.body, f.hash,
           p_relayed_by
      from unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, hlc_before || p_hlc, hash_before || p_hash)
           with ordinality as f(hlc, staff, stream, type, version, body, hash, old_hlc, old_hash, i)
     where f.i <= fresh and f.hlc > f.old_hlc
       and octet_length(f.body) <= 65536 and json_typeof(f.body::json) = 'object'
       and length(f.type) between 1 and 64 and strpos(f.type, '|') = 0
       and f.hash = sha256(f.old_hash || convert_to(head || (seq_before + f.i) || '|' || f.hlc || '|' || f.staff || '|'
               || f.stream || '|' || f.type || '|' || f.version || '|' || f.body, 'UTF8'));
    get diagnostics stored = row_count;
    if stored <> fresh then
        perform jiko.refuse_facts(head, seq_before + 1, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash,
            hlc_before || p_hlc, hash_before || p_hash);
    end if;
    return mark;
end $$;

-- Facts of the calling device, in order and without a gap; answers the last one held, which is the acknowledgement.
-- Idempotent: what is held already is compared and skipped. Verifies identity, order, clock, chain and size, and knows
-- nothing of what facts mean. All or nothing.
--   P0G01 unknown or revoked   P0G02 gap; DETAIL is the last one held   P0G03 a clock not above the one before
--   P0G04 not 1 to 1000 facts, or arrays of different lengths           P0G05 a hash that does not follow
--   P0G06 other facts are held under these numbers: two machines are one device
--   P0G08 body above 64 kB or no object, type above 64 letters or with a |
--   22P02 a body that is no JSON
-- The wake-up is not in here, where it would keep appends from sharing a disk flush: send "NOTIFY jiko_wake" as a
-- transaction of its own, pipelined after this call. It carries nothing; whoever hears it fetches.
create or replace function api.append_events(p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[], p_type text[],
    p_version smallint[], p_body text[], p_hash bytea[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- One fact that follows: the usual case beside a person who taps. One statement and few expressions, since each is set
    -- up anew in every transaction and costs as much as its work. Whatever is not so plain goes the long way.
    if cardinality(p_hlc) = 1 then
        with mark as (
            update jiko.device d
               set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
                   last_seq = p_first_seq, last_hlc = p_hlc[1], last_hash = p_hash[1]
             where d.role = session_user and not d.revoked and d.last_seq = p_first_seq - 1 and d.last_hlc < p_hlc[1]
               and octet_length(p_body[1]) <= 65536 and json_typeof(p_body[1]::json) = 'object'
               and length(p_type[1]) between 1 and 64 and strpos(p_type[1], '|') = 0
               and p_hash[1] = sha256(d.last_hash || convert_to('jiko1|' || d.tenant || '|' || d.outlet || '|' || d.device
                   || '|' || p_first_seq || '|' || p_hlc[1] || '|' || p_staff[1] || '|' || p_stream[1] || '|' || p_type[1]
                   || '|' || p_version[1] || '|' || p_body[1], 'UTF8'))
            returning d.tenant, d.outlet, d.device)
        insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash)
        select mark.tenant, mark.outlet, mark.device, p_first_seq, p_hlc[1], p_staff[1], p_stream[1], p_type[1],
               p_version[1], p_body[1], p_hash[1]
          from mark;
        if found then
            return p_first_seq;
        end if;
    end if;
    return jiko.take_facts((jiko.session_device()).device, null, p_first_seq, p_hlc, p_staff, p_stream, p_type, p_version,
        p_body, p_hash);
end $$;
drop function jiko.refuse_append(bigint);

-- Facts of another device of the caller's outlet, which that device did not bring; as append_events.
--   P0G01 also when the device is not of this outlet
create function api.relay_events(p_device integer, p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[],
    p_type text[], p_version smallint[], p_body text[], p_hash bytea[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    if not exists (select from jiko.device d where d.device = p_device and d.outlet = me.outlet and d.kind <> 'records') then
        raise exception 'Device % is not of this outlet', p_device using errcode = 'P0G01';
    end if;
    return jiko.take_facts(p_device, me.device, p_first_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash);
end $$;

-- The next fact of the calling device, which append_events refuses: takes its number and goes on. Whether it holds is
-- decided here: one that does is appended. Answers the last one held. Again with the same fact is harmless.
--   P0G01, P0G02, P0G04, P0G06 as append_events
create function api.park_event(p_seq bigint, p_hlc bigint, p_staff uuid, p_stream uuid, p_type text, p_version smallint,
    p_body text, p_hash bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    wrong text;
    hlc_before bigint;
begin
    begin
        return jiko.take_facts(me.device, null, p_seq, array[p_hlc], array[p_staff], array[p_stream], array[p_type],
            array[p_version], array[p_body], array[p_hash]);
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
     where d.device = me.device and d.last_seq = p_seq - 1
    returning d.last_hlc into hlc_before;
    insert into jiko.dead_letter (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash, fault, hlc_before)
    values (me.tenant, me.outlet, me.device, p_seq, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, wrong,
        hlc_before);
    return p_seq;
end $$;

-- How far the log holds each device of the caller's outlet, and the hash there.   P0G01 unknown or revoked
create function api.heads() returns table (device integer, seq bigint, hlc bigint, hash bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    return query
    select d.device, d.last_seq, d.last_hlc, d.last_hash from jiko.device d where d.outlet = me.outlet and d.last_seq > 0;
end $$;

-- Facts of the outlet's other devices that the caller does not hold, in the order in which they happened, at most p_max.
-- p_device, p_seq, p_hlc are its version vector: the last fact held of each device; a device not named counts from the
-- start. Clocks only let partitions be skipped; give 0 where unknown. p_own: also its own, for a device that was wiped.
-- fault: what is wrong with a parked one, which nobody folds; null for all others.
-- With nothing new it touches only the devices' rows.   P0G01 unknown or revoked
drop function api.fetch_events(integer[], bigint[], bigint[], integer, boolean);
create function api.fetch_events(p_device integer[], p_seq bigint[], p_hlc bigint[], p_max integer,
    p_own boolean default false)
returns table (device integer, seq bigint, hlc bigint, staff uuid, stream uuid, type text, version smallint,
    body text, hash bytea, fault text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    most constant integer := least(greatest(p_max, 1), 5000);
begin
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
     where d.outlet = me.outlet and (d.device <> me.device or p_own) and d.last_seq > coalesce(cursor.seq, 0)
     order by e.place, e.device, e.seq
     limit most;
end $$;

revoke execute on all functions in schema jiko, api from public;
grant execute on function api.relay_events(integer, bigint, bigint[], uuid[], uuid[], text[], smallint[], text[], bytea[]),
    api.park_event(bigint, bigint, uuid, uuid, text, smallint, text, bytea), api.heads(),
    api.fetch_events(integer[], bigint[], bigint[], integer, boolean)
    to jiko_terminal, jiko_office, jiko_hub;
