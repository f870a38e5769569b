-- oldest program: 0.1
-- How records are edited: one transaction with the revision seen, the new row, and the fact that tells of it.

-- Appends a fact of the outlet's own device, whose chain is computed here.
create function jiko.append_own(p_outlet uuid, p_staff uuid, p_stream uuid, p_type text, p_body text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device;
    fact jiko.event;
begin
    select * into strict me from jiko.device d where d.outlet = p_outlet and d.kind = 'records' for update;
    fact.tenant := me.tenant;
    fact.outlet := me.outlet;
    fact.device := me.device;
    fact.seq := me.last_seq + 1;
    fact.hlc := greatest(me.last_hlc + 1, jiko.hlc_at(clock_timestamp()));
    fact.staff := coalesce(p_staff, '00000000-0000-0000-0000-000000000000');
    fact.stream := p_stream;
    fact.type := p_type;
    fact.version := 1;
    fact.body := p_body;
    fact.hash := sha256(me.last_hash || convert_to('jiko1|' || fact.tenant || '|' || fact.outlet || '|' || fact.device || '|'
        || fact.seq || '|' || fact.hlc || '|' || fact.staff || '|' || fact.stream || '|' || fact.type || '|'
        || fact.version || '|' || fact.body, 'UTF8'));
    insert into jiko.event select (fact).*;
    update jiko.device d
       set prev_seq = me.last_seq, prev_hlc = me.last_hlc, prev_hash = me.last_hash,
           last_seq = fact.seq, last_hlc = fact.hlc, last_hash = fact.hash
     where d.device = me.device;
end $$;

-- The outlet for which this session edits: an office's or hub's own; the owner names it in the setting jiko.outlet.
create function jiko.editing_outlet() returns jiko.outlet
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    place jiko.outlet;
begin
    if jiko.session_is_owner() then
        select * into place from jiko.outlet o where o.outlet = nullif(current_setting('jiko.outlet', true), '')::uuid;
        if not found then
            raise exception 'Name the outlet in the setting jiko.outlet' using errcode = 'P0G12';
        end if;
        return place;
    end if;
    select o.* into place from jiko.outlet o where o.outlet = (jiko.session_device()).outlet;
    return place;
end $$;

-- Whoever edits holds these rows until the commit, so readers never pass a revision that is still to come.
-- A record of the whole tenant counts in all its outlets.
create function jiko.next_revision(p_tenant uuid, p_outlet uuid) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    upcoming bigint;
begin
    perform from jiko.outlet o where o.tenant = p_tenant and (p_outlet is null or o.outlet = p_outlet)
        order by o.outlet for update;
    select max(o.revision) + 1 into upcoming from jiko.outlet o
        where o.tenant = p_tenant and (p_outlet is null or o.outlet = p_outlet);
    update jiko.outlet o set revision = upcoming where o.tenant = p_tenant and (p_outlet is null or o.outlet = p_outlet);
    return upcoming;
end $$;

-- Writes one row, new or known; p_row has every column.
create function jiko.write_record(p_kind text, p_row jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    case p_kind
    when 'outlet_profile' then
        insert into jiko.outlet_profile as t select * from jsonb_populate_record(null::jiko.outlet_profile, p_row)
        on conflict (id) do update set (revision, retired_at_us, name, zone, cut_over_hour, currency, address, phone, tax_pin, footer)
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.zone, excluded.cut_over_hour, excluded.currency,
               excluded.address, excluded.phone, excluded.tax_pin, excluded.footer)
        where t.tenant = excluded.tenant;
    when 'printer' then
        insert into jiko.printer as t select * from jsonb_populate_record(null::jiko.printer, p_row)
        on conflict (id) do update set (revision, retired_at_us, name, transport, address, columns, code_page, all_raster, purpose)
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.transport, excluded.address, excluded.columns,
               excluded.code_page, excluded.all_raster, excluded.purpose)
        where t.tenant = excluded.tenant;
    when 'station' then
        insert into jiko.station as t select * from jsonb_populate_record(null::jiko.station, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, printer_id)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.printer_id)
        where t.tenant = excluded.tenant;
    when 'course' then
        insert into jiko.course as t select * from jsonb_populate_record(null::jiko.course, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position)
        where t.tenant = excluded.tenant;
    when 'tax' then
        insert into jiko.tax as t select * from jsonb_populate_record(null::jiko.tax, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, rate_ppm, included)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.rate_ppm, excluded.included)
        where t.tenant = excluded.tenant;
    when 'menu_category' then
        insert into jiko.menu_category as t select * from jsonb_populate_record(null::jiko.menu_category, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, hue)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.hue)
        where t.tenant = excluded.tenant;
    when 'menu_item' then
        insert into jiko.menu_item as t select * from jsonb_populate_record(null::jiko.menu_item, p_row)
        on conflict (id) do update set (revision, retired_at_us, category_id, plu, names, kitchen_name, price_minor, tax_id,
                station_id, course_id, groups, position, on_sale)
            = (excluded.revision, excluded.retired_at_us, excluded.category_id, excluded.plu, excluded.names, excluded.kitchen_name,
               excluded.price_minor, excluded.tax_id, excluded.station_id, excluded.course_id, excluded.groups, excluded.position,
               excluded.on_sale)
        where t.tenant = excluded.tenant;
    when 'modifier_group' then
        insert into jiko.modifier_group as t select * from jsonb_populate_record(null::jiko.modifier_group, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, min_choices, max_choices, position)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.min_choices, excluded.max_choices, excluded.position)
        where t.tenant = excluded.tenant;
    when 'modifier' then
        insert into jiko.modifier as t select * from jsonb_populate_record(null::jiko.modifier, p_row)
        on conflict (id) do update set (revision, retired_at_us, group_id, names, price_minor, position, is_default)
            = (excluded.revision, excluded.retired_at_us, excluded.group_id, excluded.names, excluded.price_minor, excluded.position,
               excluded.is_default)
        where t.tenant = excluded.tenant;
    when 'room' then
        insert into jiko.room as t select * from jsonb_populate_record(null::jiko.room, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position)
        where t.tenant = excluded.tenant;
    when 'dining_table' then
        insert into jiko.dining_table as t select * from jsonb_populate_record(null::jiko.dining_table, p_row)
        on conflict (id) do update set (revision, retired_at_us, room_id, label, seats, shape, x, y, width, height, angle)
            = (excluded.revision, excluded.retired_at_us, excluded.room_id, excluded.label, excluded.seats, excluded.shape,
               excluded.x, excluded.y, excluded.width, excluded.height, excluded.angle)
        where t.tenant = excluded.tenant;
    when 'staff_role' then
        insert into jiko.staff_role as t select * from jsonb_populate_record(null::jiko.staff_role, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, permissions)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.permissions)
        where t.tenant = excluded.tenant;
    when 'staff' then
        insert into jiko.staff as t select * from jsonb_populate_record(null::jiko.staff, p_row)
        on conflict (id) do update set (revision, retired_at_us, name, role_id, pin_hash, language)
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.role_id, excluded.pin_hash, excluded.language)
        where t.tenant = excluded.tenant;
    else
        raise exception 'There is no kind of record called %', p_kind using errcode = 'P0G11', detail = 'kind';
    end case;
    if not found then
        raise exception 'That id is taken' using errcode = 'P0G11', detail = 'id';
    end if;
end $$;

-- What a new record has when nobody says otherwise.
create function jiko.record_defaults(p_kind text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('position', 0) || case p_kind
        when 'outlet_profile' then '{"address": "", "phone": "", "tax_pin": ""}'
        when 'printer' then '{"code_page": "", "all_raster": false}'
        when 'tax' then '{"included": true}'
        when 'menu_category' then '{"hue": 0}'
        when 'menu_item' then '{"kitchen_name": "", "groups": [], "on_sale": true}'
        when 'modifier_group' then '{"min_choices": 0, "max_choices": 1}'
        when 'modifier' then '{"price_minor": 0, "is_default": false}'
        when 'dining_table' then '{"angle": 0}'
        when 'staff_role' then '{"permissions": []}'
        when 'staff' then '{"language": "en"}'
        else '{}' end::jsonb
$$;

-- A broken rule in words that an owner can act on; null when this is no rule of ours.
create function jiko.words_for(p_rule text, p_column text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case
        when p_rule = 'names_english' then 'A name in English is needed, and every name must be text'
        when p_rule in ('profile_name', 'printer_name', 'staff_name') then 'A name is needed'
        when p_rule in ('item_price', 'modifier_price') then 'A price cannot be below zero'
        when p_rule = 'profile_cut_over' then 'The business day ends at an hour from 0 to 23'
        when p_rule = 'profile_currency' then 'A currency is three capital letters'
        when p_rule = 'profile_one' then 'The outlet has its profile already'
        when p_rule = 'printer_transport' then 'A printer is reached by tcp, serial or file'
        when p_rule = 'printer_address' then 'The printer''s address is needed'
        when p_rule = 'printer_columns' then 'A line has 16 to 96 letters'
        when p_rule = 'printer_purpose' then 'A printer is for receipts or for the kitchen'
        when p_rule = 'station_printer' then 'That printer does not exist'
        when p_rule = 'tax_rate' then 'A tax rate is from 0 to 100 %'
        when p_rule = 'category_hue' then 'A hue is from 0 to 359'
        when p_rule = 'item_category' then 'That category does not exist'
        when p_rule = 'item_tax' then 'That tax does not exist'
        when p_rule = 'item_station' then 'That station does not exist'
        when p_rule = 'item_course' then 'That course does not exist'
        when p_rule = 'item_groups' then 'A modifier group does not exist'
        when p_rule = 'item_plu' then 'Another item has that PLU'
        when p_rule = 'group_min' then 'The least number of choices cannot be below zero'
        when p_rule = 'group_max' then 'At most must be one or more, and not less than at least'
        when p_rule = 'modifier_its_group' then 'That modifier group does not exist'
        when p_rule = 'table_label' then 'A table needs a label'
        when p_rule = 'table_seats' then 'A table has 1 to 99 seats'
        when p_rule = 'table_shape' then 'A table is round, square, long, a booth or at the bar'
        when p_rule in ('table_width', 'table_height') then 'A table has a size'
        when p_rule = 'table_angle' then 'An angle is from 0 to 359'
        when p_rule = 'table_room' then 'That room does not exist'
        when p_rule = 'table_once' then 'Another table of the room has that label'
        when p_rule = 'staff_its_role' then 'That role does not exist'
        when p_column <> '' then format('%s is needed', p_column) end
$$;

-- What both acts share. p_body null: retire.
create function jiko.edit_record(p_kind text, p_id uuid, p_seen_revision bigint, p_body jsonb, p_staff uuid) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    place jiko.outlet := jiko.editing_outlet();
    scope uuid := place.outlet;
    upcoming bigint;
    before jsonb;
    after jsonb;
    wrong text;
    rule text;
    field text;
begin
    select r.outlet into scope from jiko.record r where r.kind = p_kind and r.id = p_id and r.tenant = place.tenant;
    if not found then
        scope := case when p_body -> 'outlet' = 'null' then null else place.outlet end;
    elsif scope is distinct from place.outlet and scope is not null then
        raise exception 'That record belongs to another outlet' using errcode = 'P0G12';
    end if;
    if scope is null and not jiko.session_is_owner() and (jiko.session_device()).kind <> 'hub' then
        raise exception 'Records of all outlets are edited at the head office' using errcode = 'P0G12';
    end if;

    upcoming := jiko.next_revision(place.tenant, scope);
    -- Read only now that nobody else can be writing it.
    select r.row into before from jiko.record r where r.kind = p_kind and r.id = p_id and r.tenant = place.tenant;
    if coalesce((before ->> 'revision')::bigint, 0) <> coalesce(p_seen_revision, 0) then
        raise exception 'The record was changed meanwhile' using errcode = 'P0G10', detail = coalesce((before - 'pin_hash')::text, '');
    end if;
    if p_body is null and before is null then
        raise exception 'There is no such record' using errcode = 'P0G11', detail = 'id';
    end if;

    if octet_length(p_body::text) > 24000 then
        raise exception 'The record is too long' using errcode = 'P0G11', detail = 'body';
    end if;
    if p_body ->> 'pin_hash' is not null then
        p_body := p_body || jsonb_build_object('pin_hash', '\x' || (p_body ->> 'pin_hash'));
    end if;
    after := jiko.record_defaults(p_kind) || coalesce(before, '{}') || coalesce(p_body, '{}')
        || jsonb_build_object('id', p_id, 'tenant', place.tenant, 'outlet', scope, 'revision', upcoming, 'retired_at_us',
               case when p_body is null then (extract(epoch from clock_timestamp()) * 1000000)::bigint end);
    begin
        perform jiko.write_record(p_kind, after);
    exception
        when integrity_constraint_violation or data_exception or syntax_error_or_access_rule_violation then
            get stacked diagnostics wrong = message_text, rule = constraint_name, field = column_name;
            raise exception '%', coalesce(jiko.words_for(rule, field), wrong)
                using errcode = 'P0G11', detail = coalesce(nullif(rule, ''), field);
    end;
    select r.row into after from jiko.record r where r.kind = p_kind and r.id = p_id and r.tenant = place.tenant;
    select key into wrong from jsonb_object_keys(p_body) as key
        where key in ('id', 'tenant', 'revision', 'retired_at_us') or not after ? key limit 1;
    if found then
        raise exception 'There is no field called %', wrong using errcode = 'P0G11', detail = wrong;
    end if;
    if p_kind = 'menu_item' and exists (
        select from jsonb_array_elements_text(after -> 'groups') as named
         where not exists (select from jiko.modifier_group g where g.tenant = place.tenant and g.id = named::uuid)) then
        raise exception '%', jiko.words_for('item_groups', '') using errcode = 'P0G11', detail = 'item_groups';
    end if;

    perform jiko.append_own(place.outlet, p_staff, p_id, 'identity.record_edited',
        (jsonb_build_object('kind', p_kind, 'id', p_id, 'revision', upcoming, 'before', before - 'pin_hash',
            'after', after - 'pin_hash')
         || case when (before ->> 'pin_hash') is distinct from (after ->> 'pin_hash')
                 then '{"pin_changed": true}' else '{}' end::jsonb)::text);
    return upcoming;
end $$;

-- Makes or changes a record, and answers its new revision. p_seen_revision is the one that the editor saw, 0 for a new
-- record. p_body names the fields to set; others stay, or get their default in a new record. pin_hash is hex digits.
-- "outlet": null in a new record makes it one of the whole tenant (owner and hub). Putting a retired one brings it back.
-- An audit fact "identity.record_edited" of the outlet's own device is in the same transaction.
--   P0G10 changed meanwhile; DETAIL is the newer row as JSON   P0G11 cannot be so; the message says why, DETAIL names the rule
--   P0G12 not this device's to edit                            P0G01 unknown or revoked
create function api.put_record(p_kind text, p_id uuid, p_seen_revision bigint, p_body json, p_staff uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if json_typeof(p_body) is distinct from 'object' then
        raise exception 'A record is an object' using errcode = 'P0G11', detail = 'body';
    end if;
    return jiko.edit_record(p_kind, p_id, p_seen_revision, p_body::jsonb, p_staff);
end $$;

-- Takes a record out of use; what refers to it keeps it. SQLSTATEs as above.
create function api.retire_record(p_kind text, p_id uuid, p_seen_revision bigint, p_staff uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jiko.edit_record(p_kind, p_id, p_seen_revision, null, p_staff);
end $$;
