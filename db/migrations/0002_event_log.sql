-- oldest program: 0.1
-- The log of facts: what happened in service, for ever as it was made.

create table jiko.event (
    tenant uuid not null,
    outlet uuid not null,
    device integer not null,
    seq bigint not null, -- gap-free per device, from 1
    hlc bigint not null, -- UTC milliseconds << 16 | counter; strictly increasing per device
    staff uuid not null, -- nil: the device itself
    stream uuid not null,
    type text not null check (length(type) between 1 and 64 and strpos(type, '|') = 0),
    version smallint not null,
    -- Text and not jsonb: the hash is over these very bytes.
    body text not null check (octet_length(body) <= 65536) check (json_typeof(body::json) = 'object'),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (device, seq, hlc)
) partition by range (hlc);
create index event_hlc on jiko.event using brin (hlc) with (pages_per_range = 32);
create table jiko.event_default partition of jiko.event default; -- clocks that are far off

-- The first clock value of an instant.
create function jiko.hlc_at(p_at timestamptz) returns bigint
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select (extract(epoch from p_at) * 1000)::bigint << 16
$$;

-- Makes this month's partition and those of the coming months; answers how many were missing. Facts of such a month that
-- had gone to the default partition move over. For the hub, daily.
create function api.make_event_partitions(p_months_ahead integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    month timestamptz;
    part text;
    made integer := 0;
begin
    for ahead in 0 .. p_months_ahead loop
        month := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead)) at time zone 'UTC';
        part := 'event_' || to_char(month at time zone 'UTC', 'YYYY_MM');
        continue when to_regclass('jiko.' || part) is not null;
        execute format('create table jiko.%I (like jiko.event including all)', part);
        execute format('with late as (delete from jiko.event_default where hlc >= %s and hlc < %s returning *) '
                       'insert into jiko.%I select * from late',
            jiko.hlc_at(month), jiko.hlc_at(month + interval '1 month'), part);
        execute format('alter table jiko.event attach partition jiko.%I for values from (%s) to (%s)',
            part, jiko.hlc_at(month), jiko.hlc_at(month + interval '1 month'));
        made := made + 1;
    end loop;
    return made;
end $$;
select api.make_event_partitions(3);

-- Says why a device's batch does not follow on what is held.
create function jiko.refuse_append(p_first_seq bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    raise exception 'Fact % does not follow on %', p_first_seq, me.last_seq
        using errcode = 'P0G02', detail = me.last_seq::text;
end $$;

-- Says which fact of a batch is wrong, and how. The arrays begin with what is held of the fact before.
create function jiko.refuse_facts(p_head text, p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[],
    p_type text[], p_version smallint[], p_body text[], p_hash bytea[], p_hlc_before bigint[], p_hash_before bytea[])
returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    bad record;
begin
    select f.*, p_first_seq + f.i - 1 as seq into bad
      from unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, p_hlc_before, p_hash_before)
           with ordinality as f(hlc, staff, stream, type, version, body, hash, hlc_before, hash_before, i)
     where f.i <= cardinality(p_hlc)
       and (octet_length(f.body) > 65536 or length(f.type) > 64 or f.hlc <= f.hlc_before
            or f.hash is distinct from sha256(f.hash_before || convert_to(p_head || (p_first_seq + f.i - 1) || '|'
                || f.hlc || '|' || f.staff || '|' || f.stream || '|' || f.type || '|' || f.version || '|' || f.body, 'UTF8')))
     order by f.i limit 1;
    if octet_length(bad.body) > 65536 or length(bad.type) > 64 then
        raise exception 'The body or type of fact % is too long', bad.seq using errcode = 'P0G08', detail = bad.seq::text;
    elsif bad.hlc <= bad.hlc_before then
        raise exception 'The clock of fact % did not move on', bad.seq using errcode = 'P0G03', detail = bad.seq::text;
    end if;
    raise exception 'The hash of fact % does not follow', bad.seq using errcode = 'P0G05', detail = bad.seq::text;
end $$;

-- Facts of the calling device, in order and without a gap; answers the last one held, which is the acknowledgement.
-- Idempotent: what is held already is compared and skipped. Verifies identity, order, clock, chain and size, and knows
-- nothing of what facts mean. All or nothing.
--   P0G01 unknown or revoked   P0G02 gap; DETAIL is the last one held   P0G03 a clock not above the one before
--   P0G04 not 1 to 1000 facts, or arrays of different lengths           P0G05 a hash that does not follow
--   P0G06 other facts are held under these numbers: two machines are one device
--   P0G07 clock more than five minutes ahead                            P0G08 body above 64 kB, type above 64 letters
--   22P02 or 23514: a body that is no JSON object
-- The wake-up is not in here, where it would keep appends from sharing a disk flush: send "NOTIFY jiko_wake" as a
-- transaction of its own, pipelined after this call. It carries nothing; whoever hears it fetches.
create function api.append_events(p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[], p_type text[],
    p_version smallint[], p_body text[], p_hash bytea[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    k integer;
    my_tenant uuid;
    my_outlet uuid;
    my_device integer;
    mark bigint;
    mark_before bigint;
    hlc_before bigint;
    hash_before bytea;
    fresh bigint;
    held integer;
    stored bigint;
    seq_before bigint;
    head text;
begin
    -- One fact that follows: the usual case beside a person who taps. Few expressions, since each is set up anew in every
    -- transaction and costs as much as its work. Whatever is not so plain goes the long way below.
    if cardinality(p_hlc) = 1 then
        update jiko.device d
           set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
               last_seq = p_first_seq, last_hlc = p_hlc[1], last_hash = p_hash[1]
         where d.role = session_user and not d.revoked and d.last_seq = p_first_seq - 1 and d.last_hlc < p_hlc[1]
           and p_hlc[1] <= ((date_part('epoch', clock_timestamp()) * 1000)::bigint + 300000) << 16
           and octet_length(p_body[1]) <= 65536 and length(p_type[1]) <= 64
           and p_hash[1] = sha256(d.last_hash || convert_to('jiko1|' || d.tenant || '|' || d.outlet || '|' || d.device || '|'
               || p_first_seq || '|' || p_hlc[1] || '|' || p_staff[1] || '|' || p_stream[1] || '|' || p_type[1] || '|'
               || p_version[1] || '|' || p_body[1], 'UTF8'))
        returning d.tenant, d.outlet, d.device into my_tenant, my_outlet, my_device;
        if found then
            insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash)
            values (my_tenant, my_outlet, my_device, p_first_seq, p_hlc[1], p_staff[1], p_stream[1], p_type[1], p_version[1],
                p_body[1], p_hash[1]);
            return p_first_seq;
        end if;
    end if;

    k := cardinality(p_hlc);
    seq_before := p_first_seq - 1;
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
     where d.role = session_user and not d.revoked and d.last_seq >= seq_before
    returning d.tenant, d.outlet, d.device, d.last_seq, d.prev_seq, d.prev_hlc, d.prev_hash
         into my_tenant, my_outlet, my_device, mark, mark_before, hlc_before, hash_before;
    if not found then
        perform jiko.refuse_append(p_first_seq);
    end if;
    fresh := mark - mark_before;

    if fresh < k then -- a retry, whole or in part: what it repeats must be what is held
        held := k - fresh;
        select count(*) into stored
          from unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash) with ordinality
               as f(hlc, staff, stream, type, version, body, hash, i)
          join jiko.event e on e.device = my_device and e.seq = seq_before + f.i and e.hlc = f.hlc
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

    if p_hlc[fresh] > ((date_part('epoch', clock_timestamp()) * 1000)::bigint + 300000) << 16 then
        raise exception 'The clock of this device is ahead' using errcode = 'P0G07';
    end if;

    head := 'jiko1|' || my_tenant || '|' || my_outlet || '|' || my_device || '|';
    insert into jiko.event (tenant, outlet, device, seq, hlc, staff, stream, type, version, body, hash)
    select my_tenant, my_outlet, my_device, seq_before + f.i, f.hlc, f.staff, f.stream, f.type, f.version, f.body, f.hash
      from unnest(p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash, hlc_before || p_hlc, hash_before || p_hash)
           with ordinality as f(hlc, staff, stream, type, version, body, hash, old_hlc, old_hash, i)
     where f.i <= fresh and f.hlc > f.old_hlc and octet_length(f.body) <= 65536 and length(f.type) <= 64
       and f.hash = sha256(f.old_hash || convert_to(head || (seq_before + f.i) || '|' || f.hlc || '|' || f.staff || '|'
               || f.stream || '|' || f.type || '|' || f.version || '|' || f.body, 'UTF8'));
    get diagnostics stored = row_count;
    if stored <> fresh then
        perform jiko.refuse_facts(head, seq_before + 1, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash,
            hlc_before || p_hlc, hash_before || p_hash);
    end if;
    return mark;
end $$;

-- Facts of the outlet's other devices that the caller does not hold, in the order in which they happened, at most p_max.
-- p_device, p_seq, p_hlc are its version vector: the last fact held of each device; a device not named counts from the
-- start. Clocks only let partitions be skipped; give 0 where unknown. p_own: also its own, for a device that was wiped.
-- With nothing new it touches only the devices' rows.   P0G01 unknown or revoked
create function api.fetch_events(p_device integer[], p_seq bigint[], p_hlc bigint[], p_max integer,
    p_own boolean default false)
returns table (device integer, seq bigint, hlc bigint, staff uuid, stream uuid, type text, version smallint,
    body text, hash bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    most constant integer := least(greatest(p_max, 1), 5000);
begin
    return query
    select e.device, e.seq, e.hlc, e.staff, e.stream, e.type, e.version, e.body, e.hash
      from jiko.device d
      left join unnest(p_device, p_seq, p_hlc) as cursor(device, seq, hlc) on cursor.device = d.device
     cross join lateral (
           select * from jiko.event log
            where log.device = d.device and log.seq > coalesce(cursor.seq, 0) and log.hlc > coalesce(cursor.hlc, 0)
            order by log.seq limit most) as e
     where d.outlet = me.outlet and (d.device <> me.device or p_own) and d.last_seq > coalesce(cursor.seq, 0)
     order by e.hlc, e.device, e.seq
     limit most;
end $$;
