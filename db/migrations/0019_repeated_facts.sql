-- oldest program: 0.1
-- A parked fact's clock is not believed, so those of facts that are sent again together need not rise. What is held is
-- looked for between the least and the greatest of them; before, such a repetition was taken for another machine's.
create or replace function jiko.take_facts(p_device integer, p_relayed_by integer, p_first_seq bigint, p_hlc bigint[], p_staff uuid[],
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
                   and e.hlc between (select min(known.hlc) from unnest(p_hlc[1:held]) as known(hlc))
                                 and (select max(known.hlc) from unnest(p_hlc[1:held]) as known(hlc))
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
