-- oldest program: 0.1
-- What a terminal tells of itself, and the board on which the office sees it: who is here, what waits, whose clock is
-- wrong, whose disk fills up, who calls for help.

create table jiko.device_state (
    device integer primary key references jiko.device,
    seen_at timestamptz not null,
    version text not null default '',
    clock_ahead_ms bigint not null default 0, -- of this server's; below zero when it is behind
    waiting bigint not null default 0, -- facts that were not here yet
    waiting_since timestamptz, -- the oldest of them was made then, by this server's clock
    disk_free_bytes bigint not null default 0,
    disk_total_bytes bigint not null default 0, -- 0: not known
    trouble text not null default '', -- held, full, read_only, damaged, …; empty when all is well
    peers integer not null default 0, -- other terminals that it reaches
    forked_at timestamptz -- a machine said last that another one works under its number
) with (fillfactor = 50);

-- A terminal says how it is; answers this server's time in UTC microseconds, so that it learns how wrong its clock is.
-- p_clock_us is that clock, p_waiting_for_ms how long its oldest fact has waited. What it says is cut to what can be
-- kept, never refused.   P0G01 unknown or revoked
create function api.report_device(p_version text, p_clock_us bigint, p_waiting bigint, p_waiting_for_ms bigint,
    p_disk_free_bytes bigint, p_disk_total_bytes bigint, p_trouble text, p_peers integer) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    my_device constant integer := (jiko.session_device()).device;
    seen constant timestamptz := clock_timestamp();
    seen_us constant bigint := extract(epoch from seen) * 1000000;
    ten_years_ms constant bigint := 315360000000;
begin
    -- Lost with a power cut it is said again half a minute later: no reason to wait for the disk.
    perform set_config('synchronous_commit', 'off', true);
    if p_trouble = 'forked' then
        -- Two machines share this row: what the sound one said stays.
        insert into jiko.device_state as s (device, seen_at, forked_at) values (my_device, seen, seen)
            on conflict (device) do update set seen_at = excluded.seen_at, forked_at = excluded.forked_at;
        return seen_us;
    end if;
    insert into jiko.device_state as s (device, seen_at, version, clock_ahead_ms, waiting, waiting_since,
        disk_free_bytes, disk_total_bytes, trouble, peers)
    values (my_device, seen, coalesce(left(p_version, 40), ''),
        least(greatest((coalesce(p_clock_us, seen_us) - seen_us) / 1000, -100 * ten_years_ms), 100 * ten_years_ms),
        greatest(coalesce(p_waiting, 0), 0),
        case when p_waiting > 0 then
            seen - least(greatest(coalesce(p_waiting_for_ms, 0), 0), ten_years_ms) * interval '1 millisecond' end,
        greatest(coalesce(p_disk_free_bytes, 0), 0), greatest(coalesce(p_disk_total_bytes, 0), 0),
        coalesce(left(p_trouble, 40), ''), greatest(coalesce(p_peers, 0), 0))
    on conflict (device) do update
       set seen_at = excluded.seen_at, version = excluded.version, clock_ahead_ms = excluded.clock_ahead_ms,
           waiting = excluded.waiting, waiting_since = excluded.waiting_since,
           disk_free_bytes = excluded.disk_free_bytes, disk_total_bytes = excluded.disk_total_bytes,
           trouble = excluded.trouble, peers = excluded.peers;
    return seen_us;
end $$;

-- The devices of the caller's outlet and how they are, instants in UTC microseconds of this server's clock, asked_us
-- among them. What a device never told is null. letters: its facts that were put aside and nobody has seen to.
-- For office and hub.   P0G01 unknown or revoked
create function api.devices()
returns table (device integer, name text, kind text, revoked boolean, last_seq bigint, letters bigint, asked_us bigint,
    seen_us bigint, version text, clock_ahead_ms bigint, waiting bigint, waiting_since_us bigint,
    disk_free_bytes bigint, disk_total_bytes bigint, trouble text, peers integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.device, d.name, d.kind, d.revoked, d.last_seq,
           (select count(*) from jiko.dead_letter l where l.outlet = d.outlet and l.device = d.device and l.repaired_at is null),
           (extract(epoch from clock_timestamp()) * 1000000)::bigint, (extract(epoch from s.seen_at) * 1000000)::bigint,
           s.version, s.clock_ahead_ms, s.waiting, (extract(epoch from s.waiting_since) * 1000000)::bigint,
           s.disk_free_bytes, s.disk_total_bytes,
           case when s.forked_at > clock_timestamp() - interval '5 minutes' then 'forked' else s.trouble end, s.peers
      from (select (jiko.session_device()).outlet) as me
      join jiko.device d on d.outlet = me.outlet and d.kind <> 'records'
      left join jiko.device_state s on s.device = d.device
     order by d.device
$$;

revoke execute on all functions in schema jiko, api from public;
grant execute on function api.report_device(text, bigint, bigint, bigint, bigint, bigint, text, integer)
    to jiko_terminal, jiko_office, jiko_hub;
grant execute on function api.devices() to jiko_office, jiko_hub;
