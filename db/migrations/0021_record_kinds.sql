-- oldest program: 0.1
-- Kinds of records as data: a further kind is a table, its indices and one call of jiko.keep_kind(), and nobody repeats the rest.

create table jiko.record_kind (
    kind text primary key constraint record_kind_word check (kind ~ '^[a-z][a-z_]{0,62}$'), -- as its table is called
    number integer generated always as identity,
    defaults jsonb not null, -- what a new record has when nobody says otherwise
    secrets text[] not null -- columns of bytes that are in no audit fact and go only where people sign in
);

create table jiko.rule_words (
    rule text primary key, -- a constraint's name
    words text not null -- what is wrong, so that an owner can act on it
);

-- Every record as one shape. A question that names a kind runs only that kind's branch.
create function jiko.show_records() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute (select 'create or replace view jiko.record as ' || string_agg(format(
                 'select %L as kind, id, tenant, outlet, revision, retired_at_us, to_jsonb(r) as row from jiko.%I r', kind, kind),
                 ' union all ' order by number)
               from jiko.record_kind);
end $$;

-- Makes jiko.<p_kind> a kind of record, or adds to its defaults and secrets. The table has id, tenant, outlet, revision and
-- retired_at_us.
create function jiko.keep_kind(p_kind text, p_defaults jsonb default '{}', p_secrets text[] default '{}') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into jiko.record_kind as k (kind, defaults, secrets) values (p_kind, '{"position": 0}' || p_defaults, p_secrets)
        on conflict (kind) do update set defaults = k.defaults || p_defaults, secrets = k.secrets || p_secrets;
    perform jiko.show_records();
end $$;

insert into jiko.record_kind (kind, defaults, secrets) values
    ('outlet_profile', '{"position": 0, "address": "", "phone": "", "tax_pin": ""}', '{}'),
    ('printer', '{"position": 0, "code_page": "", "all_raster": false}', '{}'),
    ('station', '{"position": 0}', '{}'),
    ('course', '{"position": 0}', '{}'),
    ('tax', '{"position": 0, "included": true, "country": "", "pack_class": ""}', '{}'),
    ('menu_category', '{"position": 0, "hue": 0}', '{}'),
    ('menu_item', '{"position": 0, "kitchen_name": "", "groups": [], "on_sale": true, "guest_names": {},
        "kitchen_names": {}, "receipt_names": {}, "allergens": [], "barcode": "", "image": "", "open_price": false,
        "weighed": false, "sizes": []}', '{}'),
    ('modifier_group', '{"position": 0, "min_choices": 0, "max_choices": 1, "free_choices": 0, "pre_modifiers": []}', '{}'),
    ('modifier', '{"position": 0, "price_minor": 0, "is_default": false, "prices": [], "opens": [], "allergens": [],
        "kitchen_name": ""}', '{}'),
    ('room', '{"position": 0}', '{}'),
    ('dining_table', '{"position": 0, "angle": 0}', '{}'),
    ('staff_role', '{"position": 0, "permissions": []}', '{}'),
    ('staff', '{"position": 0, "language": "en"}', '{pin_hash}'),
    ('menu_size', '{"position": 0}', '{}'),
    ('pre_modifier', '{"position": 0, "kitchen_name": "", "counts": true, "rate_bp": 10000, "extra_minor": 0}', '{}'),
    ('menu', '{"position": 0, "categories": [], "order_types": [], "hours": []}', '{}'),
    ('order_type', '{"position": 0, "kind": "dine_in", "taxes": [], "kitchen_mark": "", "wants_name": false,
        "wants_phone": false, "promise_minutes": 0, "active": true}', '{}'),
    ('price_rule', '{"position": 0, "items": [], "categories": [], "sizes": [], "menus": [], "order_types": [],
        "hours": [], "rate_bp": 0, "amount_minor": 0, "step_minor": 0, "priority": 0, "active": true}', '{}'),
    ('promotion', '{"position": 0, "rate_bp": 0, "amount_minor": 0, "parts": [], "minimum_minor": 0, "most": 0,
        "priority": 0, "stacks": false, "coupon": "", "hours": [], "order_types": [], "most_uses": 0, "most_a_day": 0,
        "active": true}', '{}'),
    ('service_charge', '{"position": 0, "from_covers": 1, "rooms": [], "order_types": [], "priority": 0,
        "active": true}', '{}'),
    ('reason', '{"position": 0, "rate_bp": 0, "amount_minor": 0, "needs_approval": false, "wants_note": false,
        "active": true}', '{}'),
    ('menu_version', '{"position": 0, "state": "draft", "changes": []}', '{}');
select jiko.show_records();

insert into jiko.rule_words (rule, words) values
    ('names_english', 'A name in English is needed, and every name must be text'),
    ('profile_name', 'A name is needed'),
    ('printer_name', 'A name is needed'),
    ('staff_name', 'A name is needed'),
    ('item_price', 'A price cannot be below zero'),
    ('modifier_price', 'A price cannot be below zero'),
    ('profile_cut_over', 'The business day ends at an hour from 0 to 23'),
    ('profile_currency', 'A currency is three capital letters'),
    ('profile_one', 'The outlet has its profile already'),
    ('printer_transport', 'A printer is reached by tcp, serial or file'),
    ('printer_address', 'The printer''s address is needed'),
    ('printer_columns', 'A line has 16 to 96 letters'),
    ('printer_purpose', 'A printer is for receipts or for the kitchen'),
    ('station_printer', 'That printer does not exist'),
    ('tax_rate', 'A tax rate is from 0 to 100 %'),
    ('category_hue', 'A hue is from 0 to 359'),
    ('item_category', 'That category does not exist'),
    ('item_tax', 'That tax does not exist'),
    ('item_station', 'That station does not exist'),
    ('item_course', 'That course does not exist'),
    ('item_groups', 'A modifier group does not exist'),
    ('item_plu', 'Another item has that PLU'),
    ('group_min', 'The least number of choices cannot be below zero'),
    ('group_max', 'At most must be one or more, and not less than at least'),
    ('modifier_its_group', 'That modifier group does not exist'),
    ('table_label', 'A table needs a label'),
    ('table_seats', 'A table has 1 to 99 seats'),
    ('table_shape', 'A table is round, square, long, a booth or at the bar'),
    ('table_width', 'A table has a size'),
    ('table_height', 'A table has a size'),
    ('table_angle', 'An angle is from 0 to 359'),
    ('table_room', 'That room does not exist'),
    ('table_once', 'Another table of the room has that label'),
    ('staff_its_role', 'That role does not exist'),
    ('other_names', 'Every name must be text'),
    ('list_shape', 'A list of entries is needed'),
    ('hours_shape', 'Hours are from 0:00 to 24:00, weekdays from 1 to 7, days like 2026-11-21'),
    ('allergens_known', 'That allergen is not one of the fourteen'),
    ('item_barcode', 'Another item has that barcode'),
    ('tax_country', 'A country is two capital letters'),
    ('group_free', 'The number of free choices cannot be below zero'),
    ('pre_modifier_rate', 'A choice costs from 0 to 1000 % of its price'),
    ('order_type_code', 'An order type''s code is a word in small letters'),
    ('order_type_kind', 'An order type is dine_in, takeaway, delivery or bar_tab'),
    ('order_type_promise', 'A promise is from 0 to 1440 minutes'),
    ('order_type_once', 'Another order type has that code'),
    ('price_rule_price', 'A price cannot be below zero'),
    ('price_rule_rate', 'A price can fall by 100 % and rise by 1000 %'),
    ('price_rule_step', 'The step of rounding cannot be below zero'),
    ('promotion_kind', 'There is no such kind of promotion'),
    ('promotion_rate', 'A rate is from 0 to 100 %'),
    ('reason_rate', 'A rate is from 0 to 100 %'),
    ('service_rate', 'A rate is from 0 to 100 %'),
    ('promotion_amount', 'An amount cannot be below zero'),
    ('promotion_minimum', 'An amount cannot be below zero'),
    ('reason_amount', 'An amount cannot be below zero'),
    ('promotion_most', 'A limit cannot be below zero'),
    ('promotion_uses', 'A limit cannot be below zero'),
    ('promotion_a_day', 'A limit cannot be below zero'),
    ('promotion_coupon', 'Another promotion has that coupon'),
    ('service_covers', 'A service charge begins at 1 to 999 covers'),
    ('service_tax', 'That tax does not exist'),
    ('reason_kind', 'There is no such act to give a reason for'),
    ('version_state', 'A version is a draft, published or taken back');

create or replace function jiko.words_for(p_rule text, p_column text) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce((select words from jiko.rule_words where rule = p_rule),
                    case when p_column <> '' then format('%s is needed', p_column) end)
$$;

create or replace function jiko.record_defaults(p_kind text) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce((select defaults from jiko.record_kind where kind = p_kind), '{}')
$$;

-- Writes one row, new or known; p_row has every column.
create or replace function jiko.write_record(p_kind text, p_row jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    changes text;
    written bigint;
begin
    if not exists (select from jiko.record_kind where kind = p_kind) then
        raise exception 'There is no kind of record called %', p_kind using errcode = 'P0G11', detail = 'kind';
    end if;
    select string_agg(format('%I = excluded.%1$I', attname), ', ') into changes
      from pg_attribute
     where attrelid = format('jiko.%I', p_kind)::regclass and attnum > 0 and not attisdropped
       and attname not in ('id', 'tenant', 'outlet');
    execute format('insert into jiko.%I as t select * from jsonb_populate_record(null::jiko.%1$I, $1)'
                   ' on conflict (id) do update set %s where t.tenant = excluded.tenant', p_kind, changes) using p_row;
    get diagnostics written = row_count;
    if written = 0 then
        raise exception 'That id is taken' using errcode = 'P0G11', detail = 'id';
    end if;
end $$;

-- What both acts share. p_body null: retire.
create or replace function jiko.edit_record(p_kind text, p_id uuid, p_seen_revision bigint, p_body jsonb, p_staff uuid) returns bigint
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
    secrets text[] := coalesce((select k.secrets from jiko.record_kind k where k.kind = p_kind), '{}');
    secret text;
    changed jsonb := '{}';
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
        raise exception 'The record was changed meanwhile' using errcode = 'P0G10', detail = coalesce((before - secrets)::text, '');
    end if;
    if p_body is null and before is null then
        raise exception 'There is no such record' using errcode = 'P0G11', detail = 'id';
    end if;

    if octet_length(p_body::text) > 24000 then
        raise exception 'The record is too long' using errcode = 'P0G11', detail = 'body';
    end if;
    foreach secret in array secrets loop
        if p_body ->> secret is not null then
            p_body := p_body || jsonb_build_object(secret, '\x' || (p_body ->> secret));
        end if;
    end loop;
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

    foreach secret in array secrets loop
        if (before ->> secret) is distinct from (after ->> secret) then
            changed := changed || jsonb_build_object(replace(secret, '_hash', '') || '_changed', true);
        end if;
    end loop;
    perform jiko.append_own(place.outlet, p_staff, p_id, 'identity.record_edited',
        (jsonb_build_object('kind', p_kind, 'id', p_id, 'revision', upcoming, 'before', before - secrets,
            'after', after - secrets) || changed)::text);
    return upcoming;
end $$;

-- Records of the caller's outlet that changed after p_revision, oldest change first; the last row's revision is the next
-- cursor. body is the record without its head (id, tenant, outlet, revision, retirement), secrets as hex digits, and
-- secrets only for devices at which people sign in.   P0G01 unknown or revoked
create or replace function api.reference_since(p_revision bigint)
returns table (kind text, id uuid, revision bigint, retired boolean, body json)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me jiko.device := jiko.session_device();
begin
    if not exists (select from jiko.outlet o where o.outlet = me.outlet and o.revision > p_revision) then
        return; -- the usual answer touches one row
    end if;
    return query
    select r.kind, r.id, r.revision, r.retired_at_us is not null,
           (r.row - array['id', 'tenant', 'outlet', 'revision', 'retired_at_us'] - k.secrets
            || case when k.secrets <> '{}' and me.kind in ('pos', 'kitchen', 'host', 'office')
                    then (select jsonb_object_agg(secret, substr(r.row ->> secret, 3)) from unnest(k.secrets) as secret)
                    else '{}' end)::json
      from jiko.record r
      join jiko.record_kind k on k.kind = r.kind
     where r.tenant = me.tenant and r.revision > p_revision and (r.outlet = me.outlet or r.outlet is null)
     order by r.revision, r.kind, r.id;
end $$;

revoke execute on all functions in schema jiko, api from public;
