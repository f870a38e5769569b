-- oldest program: 0.1
-- A single fact costs the server a third less: CHECK constraints are parsed anew in every statement that writes, so what
-- they said is said by the types of the columns and by append_events, which alone writes facts that devices send.

create domain jiko.device_name as text constraint device_name check (btrim(value) <> '');
create domain jiko.device_kind as text constraint device_kind
    check (value in ('pos', 'kitchen', 'host', 'office', 'hub', 'records'));
alter table jiko.device
    drop constraint device_device_check, drop constraint device_name_check, drop constraint device_kind_check,
    alter name type jiko.device_name, alter kind type jiko.device_kind;

alter table jiko.event
    drop constraint event_type_check, drop constraint event_body_check, drop constraint event_body_check1,
    drop constraint event_hash_check;

-- Says which fact of a batch is wrong, and how. The arrays begin with what is held of the fact before.
create or replace function jiko.refuse_facts(p_head text, p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[],
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
       and (octet_length(f.body) > 65536 or json_typeof(f.body::json) <> 'object' or length(f.type) > 64
            or strpos(f.type, '|') > 0 or f.hlc <= f.hlc_before
            or f.hash is distinct from sha256(f.hash_before || convert_to(p_head || (p_first_seq + f.i - 1) || '|'
                || f.hlc || '|' || f.staff || '|' || f.stream || '|' || f.type || '|' || f.version || '|' || f.body, 'UTF8')))
     order by f.i limit 1;
    if octet_length(bad.body) > 65536 or length(bad.type) > 64 then
        raise exception 'The body or type of fact % is too long', bad.seq using errcode = 'P0G08', detail = bad.seq::text;
    elsif json_typeof(bad.body::json) <> 'object' or strpos(bad.type, '|') > 0 then
        raise exception 'The body or type of fact % has a wrong shape', bad.seq using errcode = 'P0G08', detail = bad.seq::text;
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
--   P0G07 clock more than five minutes ahead     P0G08 body above 64 kB or no object, type above 64 letters or with a |
--   22P02 a body that is no JSON
-- The wake-up is not in here, where it would keep appends from sharing a disk flush: send "NOTIFY jiko_wake" as a
-- transaction of its own, pipelined after this call. It carries nothing; whoever hears it fetches.
create or replace function api.append_events(p_first_seq bigint, p_hlc bigint[], p_staff uuid[], p_stream uuid[], p_type text[],
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
    -- One fact that follows: the usual case beside a person who taps. One statement and few expressions, since each is set
    -- up anew in every transaction and costs as much as its work. Whatever is not so plain goes the long way below.
    if cardinality(p_hlc) = 1 then
        with mark as (
            update jiko.device d
               set prev_seq = d.last_seq, prev_hlc = d.last_hlc, prev_hash = d.last_hash,
                   last_seq = p_first_seq, last_hlc = p_hlc[1], last_hash = p_hash[1]
             where d.role = session_user and not d.revoked and d.last_seq = p_first_seq - 1 and d.last_hlc < p_hlc[1]
               and p_hlc[1] <= ((date_part('epoch', clock_timestamp()) * 1000)::bigint + 300000) << 16
               and octet_length(p_body[1]) <= 65536 and json_typeof(p_body[1]::json) = 'object'
               and length(p_type[1]) <= 64 and strpos(p_type[1], '|') = 0
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
     where f.i <= fresh and f.hlc > f.old_hlc
       and octet_length(f.body) <= 65536 and json_typeof(f.body::json) = 'object'
       and length(f.type) <= 64 and strpos(f.type, '|') = 0
       and f.hash = sha256(f.old_hash || convert_to(head || (seq_before + f.i) || '|' || f.hlc || '|' || f.staff || '|'
               || f.stream || '|' || f.type || '|' || f.version || '|' || f.body, 'UTF8'));
    get diagnostics stored = row_count;
    if stored <> fresh then
        perform jiko.refuse_facts(head, seq_before + 1, p_hlc, p_staff, p_stream, p_type, p_version, p_body, p_hash,
            hlc_before || p_hlc, hash_before || p_hash);
    end if;
    return mark;
end $$;
