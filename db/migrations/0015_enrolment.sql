-- oldest program: 0.1
-- How a new terminal comes to the outlet: the office invites it, and the hub lets in who says the invitation's secret.
-- How a lost one goes: at once, and all others are told by a fact, so that they refuse it though the server is away.
--
-- An invitation's secret is short, so it is good for a quarter of an hour, once, and five wrong ones end all that are open.

create table jiko.invitation (
    invitation uuid primary key,
    tenant uuid not null,
    outlet uuid not null,
    name text not null check (btrim(name) <> ''),
    kind text not null check (kind in ('pos', 'kitchen', 'host', 'office')),
    station uuid, -- kitchen: its station's record
    receipt_printer uuid, -- pos: its printer's record
    replaces integer references jiko.device, -- goes as soon as the new one is there
    secret_hash bytea not null check (length(secret_hash) = 32), -- sha256 of the invitation's id as text and the secret
    staff uuid not null,
    made_at timestamptz not null default now(),
    ends_at timestamptz not null default now() + interval '15 minutes',
    wrong integer not null default 0,
    device integer references jiko.device, -- who came
    key_hash bytea, -- sha256 of its public key: an answer that was lost is given again to the same machine only
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet)
);
create index invitation_open on jiko.invitation (outlet, ends_at);

-- Devices that prove themselves by certificate have no password.
create or replace function jiko.give_login(p_role name, p_kind text, p_verifier text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    other_group text;
begin
    if p_verifier is not null and p_verifier not like 'SCRAM-SHA-256$%' then
        raise exception 'A SCRAM verifier is needed' using errcode = 'P0G13';
    end if;
    if not exists (select from pg_roles where rolname = p_role) then
        execute format('create role %I', p_role);
    end if;
    if p_verifier is null then
        execute format('alter role %I login nosuperuser nocreatedb nocreaterole connection limit 8 password null', p_role);
    else
        execute format('alter role %I login nosuperuser nocreatedb nocreaterole connection limit 8 password %L',
            p_role, p_verifier);
    end if;
    -- The role may be left from another database of this cluster, and of another class there.
    foreach other_group in array array['jiko_terminal', 'jiko_office', 'jiko_hub'] loop
        if pg_has_role(p_role, other_group, 'member') then
            execute format('revoke %I from %I', other_group, p_role);
        end if;
    end loop;
    execute format('grant %I to %I', jiko.group_of(p_kind), p_role);
exception when others then
    -- Without the context, which would quote the statement with the verifier in it.
    raise exception 'The login of % cannot be made (%)', p_role, sqlstate using errcode = 'P0G13';
end $$;

-- A new device with its login; without a verifier it comes by certificate.
create function jiko.make_device(p_tenant uuid, p_outlet uuid, p_name text, p_kind text, p_verifier text)
returns jiko.device
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    made jiko.device;
begin
    insert into jiko.device (tenant, outlet, name, kind) values (p_tenant, p_outlet, p_name, p_kind) returning * into made;
    -- A name that tells nobody whose device it is.
    update jiko.device d set role = 'dev_' || lpad(made.device::text, greatest(4, length(made.device::text)), '0')
        where d.device = made.device returning * into made;
    perform jiko.give_login(made.role, p_kind, p_verifier);
    return made;
end $$;

-- For owner and hub. As before.
create or replace function api.enrol_device(p_outlet uuid, p_name text, p_kind text, p_verifier text)
returns table (device integer, role text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    place jiko.outlet;
    made jiko.device;
begin
    select * into place from jiko.outlet o where o.outlet = p_outlet;
    perform jiko.check_administers(place.tenant);
    if place.outlet is null or jiko.group_of(p_kind) is null or p_verifier is null then
        raise exception 'There is no such outlet or kind of device' using errcode = 'P0G12';
    end if;
    made := jiko.make_device(place.tenant, place.outlet, p_name, p_kind, p_verifier);
    return query select made.device, made.role::text;
end $$;

-- A new password for a device that lost it. One that was revoked stays so: its peers were told, and do not forget.
create or replace function api.renew_device(p_device integer, p_verifier text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    its jiko.device;
begin
    update jiko.device d set boot_epoch = null where d.device = p_device and d.role is not null and not d.revoked
        returning * into its;
    perform jiko.check_administers(its.tenant);
    if its.device is null or p_verifier is null then
        raise exception 'There is no such device' using errcode = 'P0G12';
    end if;
    perform jiko.give_login(its.role, its.kind, p_verifier);
end $$;

-- A device goes: no login any more, its sessions end, and a fact tells the others. Again is harmless.
create function jiko.send_away(p_device jiko.device, p_staff uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update jiko.device d set revoked = true where d.device = (p_device).device and not d.revoked;
    if found then
        perform jiko.append_own((p_device).outlet, p_staff, (p_device).outlet, 'sync.device_revoked',
            json_build_object('device', (p_device).device)::text);
    end if;
    execute format('alter role %I nologin', (p_device).role);
    perform pg_terminate_backend(pid) from pg_stat_activity where usename = (p_device).role;
end $$;

create or replace function api.revoke_device(p_device integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    its jiko.device;
begin
    select * into its from jiko.device d where d.device = p_device and d.role is not null for update;
    perform jiko.check_administers(its.tenant);
    if its.device is null then
        raise exception 'There is no such device' using errcode = 'P0G12';
    end if;
    perform jiko.send_away(its, null);
end $$;

-- A lost terminal, as a person of the office says. Not the hub, without which the outlet lets nobody in, and not the
-- machine that is asked. P0G12.
create function api.revoke_device(p_device integer, p_staff uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    its jiko.device;
begin
    select * into its from jiko.device d
     where d.device = p_device and d.outlet = me.outlet and d.role is not null for update;
    if its.device is null or its.kind = 'hub' or its.device = me.device then
        raise exception 'That device cannot be revoked from here' using errcode = 'P0G12';
    end if;
    perform jiko.send_away(its, p_staff);
end $$;

-- Who may come within the next quarter of an hour; answers when that ends. p_secret_hash as in the table. P0G11 where
-- the invitation cannot be so.
create function api.invite_device(p_invitation uuid, p_name text, p_kind text, p_station uuid, p_receipt_printer uuid,
    p_replaces integer, p_secret_hash bytea, p_staff uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    made jiko.invitation;
begin
    if btrim(coalesce(p_name, '')) = '' or length(p_name) > 64
        or p_kind is null or p_kind not in ('pos', 'kitchen', 'host', 'office')
        or (p_kind = 'kitchen' and not exists (select from jiko.station s
            where s.id = p_station and s.tenant = me.tenant and s.retired_at_us is null))
        or (p_receipt_printer is not null and not exists (select from jiko.printer p
            where p.id = p_receipt_printer and p.tenant = me.tenant and p.retired_at_us is null))
        or (p_replaces is not null and not exists (select from jiko.device d
            where d.device = p_replaces and d.outlet = me.outlet and d.kind = p_kind)) then
        raise exception 'There is no such kind, station, printer or device' using errcode = 'P0G11';
    end if;
    insert into jiko.invitation (invitation, tenant, outlet, name, kind, station, receipt_printer, replaces, secret_hash, staff)
    values (p_invitation, me.tenant, me.outlet, btrim(p_name), p_kind, case when p_kind = 'kitchen' then p_station end,
        case when p_kind = 'pos' then p_receipt_printer end, p_replaces, p_secret_hash, p_staff)
    on conflict (invitation) do update set wrong = invitation.wrong -- asked again: the same answer
    returning * into made;
    return (extract(epoch from made.ends_at) * 1000000)::bigint;
end $$;

-- What became of an invitation: the device that came; none as long as nobody did.
create function api.invited_device(p_invitation uuid) returns table (device integer, is_open boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    return query select i.device, i.device is null and i.wrong < 5 and i.ends_at > now()
                   from jiko.invitation i where i.invitation = p_invitation and i.outlet = me.outlet;
end $$;

-- Somebody says a secret to the hub. No row: it is wrong, and that counts. A row without a device: it is for a terminal
-- of that other kind. The same machine (its key tells) is answered again, since an answer may be lost.
create function api.admit_device(p_secret text, p_kind text, p_key_hash bytea)
returns table (device integer, role text, kind text, name text, station uuid, receipt_printer uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
    its jiko.invitation;
    made jiko.device;
begin
    if me.kind <> 'hub' then
        raise exception 'Only a hub admits devices' using errcode = 'P0G12';
    end if;
    perform from jiko.outlet o where o.outlet = me.outlet for update; -- one at a time: tries are counted
    select * into its from jiko.invitation i
     where i.outlet = me.outlet and i.ends_at > now() and i.wrong < 5
       and i.secret_hash = sha256(convert_to(i.invitation::text || p_secret, 'UTF8'))
       and (i.device is null or i.key_hash = p_key_hash)
     limit 1;
    if not found then
        update jiko.invitation i set wrong = i.wrong + 1 where i.outlet = me.outlet and i.ends_at > now() and i.device is null;
        return;
    end if;
    if its.kind <> p_kind then
        return query select null::integer, null::text, its.kind, its.name, null::uuid, null::uuid;
        return;
    end if;
    if its.device is null then
        made := jiko.make_device(its.tenant, its.outlet, its.name, its.kind, null);
        update jiko.invitation i set device = made.device, key_hash = p_key_hash where i.invitation = its.invitation;
        perform jiko.append_own(its.outlet, its.staff, its.outlet, 'sync.device_enrolled',
            json_build_object('device', made.device, 'name', its.name, 'kind', its.kind)::text);
        if its.replaces is not null then
            perform jiko.send_away(d, its.staff) from jiko.device d where d.device = its.replaces;
        end if;
    else
        select * into made from jiko.device d where d.device = its.device;
    end if;
    return query select made.device, made.role::text, its.kind, its.name, its.station, its.receipt_printer;
end $$;

-- Whether a device that asks for its next certificate is still of the outlet; its login.
create function api.login_of(p_device integer) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    if me.kind <> 'hub' then
        raise exception 'Only a hub asks that' using errcode = 'P0G12';
    end if;
    return (select d.role::text from jiko.device d where d.device = p_device and d.outlet = me.outlet and not d.revoked);
end $$;

revoke execute on function api.revoke_device(integer, uuid),
    api.invite_device(uuid, text, text, uuid, uuid, integer, bytea, uuid), api.invited_device(uuid),
    api.admit_device(text, text, bytea), api.login_of(integer) from public;
grant execute on function api.revoke_device(integer, uuid),
    api.invite_device(uuid, text, text, uuid, uuid, integer, bytea, uuid), api.invited_device(uuid) to jiko_office;
grant execute on function api.admit_device(text, text, bytea), api.login_of(integer) to jiko_hub;
