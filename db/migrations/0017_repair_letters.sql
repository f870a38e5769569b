-- oldest program: 0.1
-- Facts that were put aside are seen to by the office: recorded again as its own, or noted. Each once, though two offices
-- press at the same moment and one of them dies in the middle.
--   An office takes a letter in hand, records the fact on its own chain, brings it, and says under which number. What the
--   log holds decides, not what anybody remembers: a letter in hand whose fact is in the log is finished by whoever looks.
--   P0G14  somebody else has it in hand, or has seen to it; DETAIL is the device, or empty
--   P0G15  facts of this office are still on their way: ask again when they are here

alter table jiko.dead_letter
    add column claimed_by integer references jiko.device, -- who has it in hand
    add column claimed_at timestamptz,
    add column claimed_staff uuid,
    add column claimed_head bigint, -- the last fact of claimed_by before it began: what it records comes after
    add column recorded_device integer, -- the fact that took its place
    add column recorded_seq bigint;

-- The fact that an office recorded in a letter's place, as far as the log holds it.
create function jiko.recorded_for(l jiko.dead_letter) returns table (device integer, seq bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select e.device, e.seq
      from jiko.event e
     where e.device = l.claimed_by and e.seq > l.claimed_head
       and e.stream = l.stream and e.type = l.type and e.version = l.version and e.body = l.body
     order by e.seq limit 1
$$;

-- What was put aside in the caller's outlet: what waits, the oldest first, then what was seen to in the last 30 days.
-- found_…: recorded, and not said so yet. Instants in UTC microseconds; of a body that is too large only the beginning.
create function api.dead_letters()
returns table (device integer, seq bigint, hlc bigint, staff uuid, stream uuid, type text, version smallint, body text,
    fault text, parked_us bigint, claimed_by integer, claimed_us bigint, claimed_staff uuid, found_device integer,
    found_seq bigint, repaired_us bigint, repaired_by uuid, repair_note text, recorded_device integer, recorded_seq bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select l.device, l.seq, l.hlc, l.staff, l.stream, left(l.type, 100), l.version,
           case when octet_length(l.body) > 65536 then left(l.body, 4000) else l.body end, l.fault,
           (extract(epoch from l.parked_at) * 1000000)::bigint,
           l.claimed_by, (extract(epoch from l.claimed_at) * 1000000)::bigint, l.claimed_staff, found.device, found.seq,
           (extract(epoch from l.repaired_at) * 1000000)::bigint, l.repaired_by, l.repair_note, l.recorded_device,
           l.recorded_seq
      from (select (jiko.session_device()).outlet) as me
      join jiko.dead_letter l on l.outlet = me.outlet
      left join lateral jiko.recorded_for(l) as found on l.repaired_at is null
     where l.repaired_at is null or l.repaired_at > now() - interval '30 days'
     order by l.repaired_at desc nulls first, l.parked_at, l.device, l.seq
     limit 1000
$$;

-- A letter of the caller's outlet, locked, that nobody else has in hand. Who began and did not finish for a quarter of an
-- hour, or was revoked, has it in hand no more.
create function jiko.letter_at_hand(p_me jiko.device, p_device integer, p_seq bigint) returns jiko.dead_letter
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    letter jiko.dead_letter;
begin
    select * into letter from jiko.dead_letter l
     where l.device = p_device and l.seq = p_seq and l.outlet = p_me.outlet for update;
    if not found then
        raise exception 'There is no such entry' using errcode = 'P0G12';
    end if;
    if letter.repaired_at is null and letter.claimed_by <> p_me.device and letter.claimed_at > now() - interval '15 minutes'
        and not exists (select from jiko.device d where d.device = letter.claimed_by and d.revoked) then
        raise exception 'Somebody else has this in hand' using errcode = 'P0G14', detail = letter.claimed_by::text;
    end if;
    return letter;
end $$;

-- Takes a letter in hand. p_own_seq: the caller's last fact, which must be here, so that the log can tell whether it did this
-- before. Answers the fact that took the letter's place, when there is one already: then nothing is to be recorded.
create function api.claim_letter(p_device integer, p_seq bigint, p_staff uuid, p_own_seq bigint)
returns table (recorded_device integer, recorded_seq bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    letter jiko.dead_letter := jiko.letter_at_hand(me, p_device, p_seq);
    done record;
begin
    if letter.repaired_at is not null then
        raise exception 'This was seen to' using errcode = 'P0G14', detail = '';
    end if;
    if me.last_seq < p_own_seq then
        raise exception 'Facts of this office are still on their way' using errcode = 'P0G15';
    end if;
    select * into done from jiko.recorded_for(letter);
    if not found and letter.claimed_by is distinct from me.device then
        update jiko.dead_letter l
           set claimed_by = me.device, claimed_at = now(), claimed_staff = p_staff, claimed_head = me.last_seq
         where l.device = p_device and l.seq = p_seq;
    elsif not found then -- begun and not finished: what it may have recorded since then still counts
        update jiko.dead_letter l set claimed_at = now(), claimed_staff = p_staff
         where l.device = p_device and l.seq = p_seq;
    end if;
    return query select done.device, done.seq;
end $$;

-- Says that a letter was seen to: recorded again as that fact, which must be in the log (P0G15 until it is), or, without a
-- fact, what became of it in words. Again with the same fact is harmless.
create function api.settle_letter(p_device integer, p_seq bigint, p_staff uuid, p_note text, p_recorded_device integer,
    p_recorded_seq bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    letter jiko.dead_letter;
begin
    select * into letter from jiko.dead_letter l
     where l.device = p_device and l.seq = p_seq and l.outlet = me.outlet for update;
    if (letter.recorded_device, letter.recorded_seq) = (p_recorded_device, p_recorded_seq) then
        return;
    end if;
    if p_recorded_seq is null then
        letter := jiko.letter_at_hand(me, p_device, p_seq);
        if btrim(coalesce(p_note, '')) = '' then
            raise exception 'Say what became of it' using errcode = 'P0G11';
        end if;
        if exists (select from jiko.recorded_for(letter)) then
            raise exception 'This was recorded again' using errcode = 'P0G14', detail = letter.claimed_by::text;
        end if;
    elsif letter.device is null then
        raise exception 'There is no such entry' using errcode = 'P0G12';
    elsif not exists (select from jiko.event e
                       where e.device = p_recorded_device and e.seq = p_recorded_seq and e.outlet = me.outlet
                         and e.stream = letter.stream and e.type = letter.type and e.body = letter.body) then
        raise exception 'That fact is not here yet' using errcode = 'P0G15';
    end if;
    if letter.repaired_at is not null then
        raise exception 'This was seen to' using errcode = 'P0G14', detail = '';
    end if;
    update jiko.dead_letter l
       set repaired_by = p_staff, repaired_at = now(), repair_note = nullif(btrim(left(p_note, 1000)), ''),
           recorded_device = p_recorded_device, recorded_seq = p_recorded_seq
     where l.device = p_device and l.seq = p_seq;
end $$;

revoke execute on all functions in schema jiko, api from public;
grant execute on function api.dead_letters(), api.claim_letter(integer, bigint, uuid, bigint),
    api.settle_letter(integer, bigint, uuid, text, integer, bigint) to jiko_office, jiko_hub;
