-- oldest program: 0.1
-- The menu in depth: cards by the hour, sizes, choices within choices, prices and promotions with their hours, order types,
-- service charges, reasons, and versions that come at an hour and can be taken back.

-- What something is called elsewhere, by language; nothing is needed.
create domain jiko.other_names as jsonb constraint other_names check (
    jsonb_typeof(value) = 'object' and not jsonb_path_exists(value, '$.* ? (@.type() != "string")'));
create domain jiko.list as jsonb constraint list_shape check (
    jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "object")'));
-- [{"weekdays": [1..7], "from_minute", "until_minute", "first_day", "last_day"}]; nothing in it: always.
create domain jiko.hours as jsonb constraint hours_shape check (
    jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "object"
        || @.from_minute < 0 || @.from_minute > 1439 || @.until_minute < 0 || @.until_minute > 1440)')
    and not jsonb_path_exists(value, '$[*].weekdays[*] ? (@ < 1 || @ > 7)')
    and not jsonb_path_exists(value, '$[*].keyvalue() ? ((@.key == "first_day" || @.key == "last_day")
        && !(@.value like_regex "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"))'));
-- Those that European and British law name; others follow them.
create domain jiko.allergens as text[] constraint allergens_known check (value <@ array['celery', 'crustaceans', 'eggs', 'fish',
    'gluten', 'lupin', 'milk', 'molluscs', 'mustard', 'nuts', 'peanuts', 'sesame', 'soya', 'sulphites']);

alter table jiko.tax
    add column country text not null default '' constraint tax_country check (country ~ '^([A-Z]{2})?$'), -- whose pack says what it bears
    add column pack_class text not null default ''; -- empty: the one rate above

alter table jiko.menu_item
    add column guest_names jiko.other_names not null default '{}', -- on what guests read; empty: names
    add column kitchen_names jiko.other_names not null default '{}', -- by language; empty: kitchen_name
    add column receipt_names jiko.other_names not null default '{}',
    add column allergens jiko.allergens not null default '{}',
    add column barcode text not null default '',
    add column image text not null default '',
    add column open_price boolean not null default false, -- typed in when it is ordered
    add column weighed boolean not null default false, -- the price is of a kilogram
    add column sizes jiko.list not null default '[]'; -- [{"size_id", "price_minor"}]

alter table jiko.modifier_group
    add column free_choices integer not null default 0 constraint group_free check (free_choices >= 0), -- the cheapest
    add column pre_modifiers uuid[] not null default '{}'; -- that may be said before its choices

alter table jiko.modifier
    add column prices jiko.list not null default '[]', -- [{"size_id", "price_minor"}]: of another size of the dish
    add column opens uuid[] not null default '{}', -- groups that this choice asks for
    add column allergens jiko.allergens not null default '{}',
    add column kitchen_name text not null default '';

create table jiko.menu_size (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- What is said before a choice: no onions, extra cheese, sauce on the side.
create table jiko.pre_modifier (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    kitchen_name text not null,
    position integer not null,
    counts boolean not null, -- it is still one of the choices; "no" is not
    rate_bp integer not null constraint pre_modifier_rate check (rate_bp between 0 and 100000), -- of its price
    extra_minor bigint not null, -- and so much on top
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- A card: the categories it shows, and when and to whom. One catalogue has as many as the house wants.
create table jiko.menu (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    categories uuid[] not null, -- in the order they are shown
    order_types uuid[] not null, -- none: all
    hours jiko.hours not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- How it is sold: eaten here, taken away, delivered, on a tab at the bar.
create table jiko.order_type (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    code text not null constraint order_type_code check (code ~ '^[a-z][a-z0-9_]{0,31}$'), -- as facts and tax packs call it
    kind text not null constraint order_type_kind check (kind in ('dine_in', 'takeaway', 'delivery', 'bar_tab')),
    taxes jiko.list not null, -- [{"from_id", "to_id"}]: another tax than the dish has
    kitchen_mark text not null, -- as it stands on the kitchen ticket
    wants_name boolean not null,
    wants_phone boolean not null,
    promise_minutes integer not null constraint order_type_promise check (promise_minutes between 0 and 1440), -- 0: none
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- Another price: of a card, an hour, an order type.
create table jiko.price_rule (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    items uuid[] not null, -- neither items nor categories: every dish
    categories uuid[] not null,
    sizes uuid[] not null, -- none: every size
    menus uuid[] not null,
    order_types uuid[] not null,
    hours jiko.hours not null,
    price_minor bigint constraint price_rule_price check (price_minor >= 0), -- null: the price before, changed as follows
    rate_bp integer not null constraint price_rule_rate check (rate_bp between -10000 and 100000), -- -2000 is a fifth less
    amount_minor bigint not null, -- then so much more or less
    step_minor bigint not null constraint price_rule_step check (step_minor >= 0), -- then rounded to this
    priority integer not null, -- of those that fit the lowest counts
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- An offer (core/menu/offer.h), when it is to be had, and how often.
create table jiko.promotion (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    kind integer not null constraint promotion_kind check (kind between 1 and 5),
    rate_bp integer not null constraint promotion_rate check (rate_bp between 0 and 10000),
    amount_minor bigint not null constraint promotion_amount check (amount_minor >= 0),
    parts jiko.list not null,
    minimum_minor bigint not null constraint promotion_minimum check (minimum_minor >= 0),
    most integer not null constraint promotion_most check (most >= 0), -- on one check
    priority integer not null,
    stacks boolean not null,
    coupon text not null, -- the code to hand in; empty: it comes by itself
    hours jiko.hours not null,
    order_types uuid[] not null,
    most_uses integer not null constraint promotion_uses check (most_uses >= 0), -- checks in all; 0: any
    most_a_day integer not null constraint promotion_a_day check (most_a_day >= 0),
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.service_charge (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    rate_bp integer not null constraint service_rate check (rate_bp between 0 and 10000),
    from_covers integer not null constraint service_covers check (from_covers between 1 and 999),
    rooms uuid[] not null, -- none: all, and what is at no table
    order_types uuid[] not null,
    tax_id uuid, -- null: it bears none
    priority integer not null,
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint service_tax foreign key (tenant, tax_id) references jiko.tax (tenant, id),
    unique (tenant, id)
);

-- What people say for an act that wants a reason.
create table jiko.reason (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    kind text not null constraint reason_kind check (kind in ('void', 'comp', 'discount', 'refund', 'price_change',
        'no_sale', 'pay_in', 'pay_out', 'service')),
    rate_bp integer not null constraint reason_rate check (rate_bp between 0 and 10000), -- a discount: so much off
    amount_minor bigint not null constraint reason_amount check (amount_minor >= 0), -- or this, where there is no rate
    needs_approval boolean not null,
    wants_note boolean not null,
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

-- Edits that wait for their hour. From then on they lie over the records, until somebody takes them back.
create table jiko.menu_version (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    valid_from_us bigint not null, -- UTC microseconds
    state text not null constraint version_state check (state in ('draft', 'published', 'taken_back')),
    changes jiko.list not null, -- [{"kind", "id", "body": {the fields that change}}]
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create unique index order_type_once on jiko.order_type (tenant, coalesce(outlet, tenant), code) where retired_at_us is null;
create unique index item_barcode on jiko.menu_item (tenant, coalesce(outlet, tenant), barcode)
    where retired_at_us is null and barcode <> '';
create unique index promotion_coupon on jiko.promotion (tenant, coalesce(outlet, tenant), coupon)
    where retired_at_us is null and coupon <> '';
create index on jiko.menu_size (tenant, revision);
create index on jiko.pre_modifier (tenant, revision);
create index on jiko.menu (tenant, revision);
create index on jiko.order_type (tenant, revision);
create index on jiko.price_rule (tenant, revision);
create index on jiko.promotion (tenant, revision);
create index on jiko.service_charge (tenant, revision);
create index on jiko.reason (tenant, revision);
create index on jiko.menu_version (tenant, revision);

create or replace view jiko.record as
    select 'outlet_profile' as kind, id, tenant, outlet, revision, retired_at_us, to_jsonb(r) as row from jiko.outlet_profile r
    union all select 'printer', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.printer r
    union all select 'station', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.station r
    union all select 'course', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.course r
    union all select 'tax', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.tax r
    union all select 'menu_category', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.menu_category r
    union all select 'menu_item', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.menu_item r
    union all select 'modifier_group', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.modifier_group r
    union all select 'modifier', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.modifier r
    union all select 'room', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.room r
    union all select 'dining_table', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.dining_table r
    union all select 'staff_role', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.staff_role r
    union all select 'staff', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.staff r
    union all select 'menu_size', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.menu_size r
    union all select 'pre_modifier', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.pre_modifier r
    union all select 'menu', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.menu r
    union all select 'order_type', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.order_type r
    union all select 'price_rule', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.price_rule r
    union all select 'promotion', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.promotion r
    union all select 'service_charge', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.service_charge r
    union all select 'reason', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.reason r
    union all select 'menu_version', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.menu_version r;

-- Writes one row, new or known; p_row has every column.
create or replace function jiko.write_record(p_kind text, p_row jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    case p_kind
    when 'outlet_profile' then
        insert into jiko.outlet_profile as t select * from jsonb_populate_record(null::jiko.outlet_profile, p_row)
        on conflict (id) do update set (revision, retired_at_us, name, zone, cut_over_hour, currency, address, phone,
                tax_pin, footer)
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.zone, excluded.cut_over_hour,
               excluded.currency, excluded.address, excluded.phone, excluded.tax_pin, excluded.footer)
        where t.tenant = excluded.tenant;
    when 'printer' then
        insert into jiko.printer as t select * from jsonb_populate_record(null::jiko.printer, p_row)
        on conflict (id) do update set (revision, retired_at_us, name, transport, address, columns, code_page, all_raster,
                purpose)
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.transport, excluded.address,
               excluded.columns, excluded.code_page, excluded.all_raster, excluded.purpose)
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
        on conflict (id) do update set (revision, retired_at_us, names, rate_ppm, included, country, pack_class)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.rate_ppm, excluded.included,
               excluded.country, excluded.pack_class)
        where t.tenant = excluded.tenant;
    when 'menu_category' then
        insert into jiko.menu_category as t select * from jsonb_populate_record(null::jiko.menu_category, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, hue)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.hue)
        where t.tenant = excluded.tenant;
    when 'menu_item' then
        insert into jiko.menu_item as t select * from jsonb_populate_record(null::jiko.menu_item, p_row)
        on conflict (id) do update set (revision, retired_at_us, category_id, plu, names, kitchen_name, price_minor, tax_id,
                station_id, course_id, groups, position, on_sale, guest_names, kitchen_names, receipt_names, allergens,
                barcode, image, open_price, weighed, sizes)
            = (excluded.revision, excluded.retired_at_us, excluded.category_id, excluded.plu, excluded.names,
               excluded.kitchen_name, excluded.price_minor, excluded.tax_id, excluded.station_id, excluded.course_id,
               excluded.groups, excluded.position, excluded.on_sale, excluded.guest_names, excluded.kitchen_names,
               excluded.receipt_names, excluded.allergens, excluded.barcode, excluded.image, excluded.open_price,
               excluded.weighed, excluded.sizes)
        where t.tenant = excluded.tenant;
    when 'modifier_group' then
        insert into jiko.modifier_group as t select * from jsonb_populate_record(null::jiko.modifier_group, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, min_choices, max_choices, position, free_choices,
                pre_modifiers)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.min_choices, excluded.max_choices,
               excluded.position, excluded.free_choices, excluded.pre_modifiers)
        where t.tenant = excluded.tenant;
    when 'modifier' then
        insert into jiko.modifier as t select * from jsonb_populate_record(null::jiko.modifier, p_row)
        on conflict (id) do update set (revision, retired_at_us, group_id, names, price_minor, position, is_default, prices,
                opens, allergens, kitchen_name)
            = (excluded.revision, excluded.retired_at_us, excluded.group_id, excluded.names, excluded.price_minor,
               excluded.position, excluded.is_default, excluded.prices, excluded.opens, excluded.allergens,
               excluded.kitchen_name)
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
            = (excluded.revision, excluded.retired_at_us, excluded.name, excluded.role_id, excluded.pin_hash,
               excluded.language)
        where t.tenant = excluded.tenant;
    when 'menu_size' then
        insert into jiko.menu_size as t select * from jsonb_populate_record(null::jiko.menu_size, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position)
        where t.tenant = excluded.tenant;
    when 'pre_modifier' then
        insert into jiko.pre_modifier as t select * from jsonb_populate_record(null::jiko.pre_modifier, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, kitchen_name, position, counts, rate_bp, extra_minor)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.kitchen_name, excluded.position,
               excluded.counts, excluded.rate_bp, excluded.extra_minor)
        where t.tenant = excluded.tenant;
    when 'menu' then
        insert into jiko.menu as t select * from jsonb_populate_record(null::jiko.menu, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, categories, order_types, hours)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.categories,
               excluded.order_types, excluded.hours)
        where t.tenant = excluded.tenant;
    when 'order_type' then
        insert into jiko.order_type as t select * from jsonb_populate_record(null::jiko.order_type, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, code, kind, taxes, kitchen_mark,
                wants_name, wants_phone, promise_minutes, active)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.code, excluded.kind,
               excluded.taxes, excluded.kitchen_mark, excluded.wants_name, excluded.wants_phone, excluded.promise_minutes,
               excluded.active)
        where t.tenant = excluded.tenant;
    when 'price_rule' then
        insert into jiko.price_rule as t select * from jsonb_populate_record(null::jiko.price_rule, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, items, categories, sizes, menus, order_types, hours,
                price_minor, rate_bp, amount_minor, step_minor, priority, active)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.items, excluded.categories,
               excluded.sizes, excluded.menus, excluded.order_types, excluded.hours, excluded.price_minor, excluded.rate_bp,
               excluded.amount_minor, excluded.step_minor, excluded.priority, excluded.active)
        where t.tenant = excluded.tenant;
    when 'promotion' then
        insert into jiko.promotion as t select * from jsonb_populate_record(null::jiko.promotion, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, kind, rate_bp, amount_minor, parts, minimum_minor,
                most, priority, stacks, coupon, hours, order_types, most_uses, most_a_day, active)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.kind, excluded.rate_bp,
               excluded.amount_minor, excluded.parts, excluded.minimum_minor, excluded.most, excluded.priority,
               excluded.stacks, excluded.coupon, excluded.hours, excluded.order_types, excluded.most_uses,
               excluded.most_a_day, excluded.active)
        where t.tenant = excluded.tenant;
    when 'service_charge' then
        insert into jiko.service_charge as t select * from jsonb_populate_record(null::jiko.service_charge, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, rate_bp, from_covers, rooms, order_types, tax_id,
                priority, active)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.rate_bp, excluded.from_covers,
               excluded.rooms, excluded.order_types, excluded.tax_id, excluded.priority, excluded.active)
        where t.tenant = excluded.tenant;
    when 'reason' then
        insert into jiko.reason as t select * from jsonb_populate_record(null::jiko.reason, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, position, kind, rate_bp, amount_minor,
                needs_approval, wants_note, active)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.position, excluded.kind,
               excluded.rate_bp, excluded.amount_minor, excluded.needs_approval, excluded.wants_note, excluded.active)
        where t.tenant = excluded.tenant;
    when 'menu_version' then
        insert into jiko.menu_version as t select * from jsonb_populate_record(null::jiko.menu_version, p_row)
        on conflict (id) do update set (revision, retired_at_us, names, valid_from_us, state, changes)
            = (excluded.revision, excluded.retired_at_us, excluded.names, excluded.valid_from_us, excluded.state,
               excluded.changes)
        where t.tenant = excluded.tenant;
    else
        raise exception 'There is no kind of record called %', p_kind using errcode = 'P0G11', detail = 'kind';
    end case;
    if not found then
        raise exception 'That id is taken' using errcode = 'P0G11', detail = 'id';
    end if;
end $$;

-- What a new record has when nobody says otherwise.
create or replace function jiko.record_defaults(p_kind text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('position', 0) || case p_kind
        when 'outlet_profile' then '{"address": "", "phone": "", "tax_pin": ""}'
        when 'printer' then '{"code_page": "", "all_raster": false}'
        when 'tax' then '{"included": true, "country": "", "pack_class": ""}'
        when 'menu_category' then '{"hue": 0}'
        when 'menu_item' then '{"kitchen_name": "", "groups": [], "on_sale": true, "guest_names": {}, "kitchen_names": {},
            "receipt_names": {}, "allergens": [], "barcode": "", "image": "", "open_price": false, "weighed": false,
            "sizes": []}'
        when 'modifier_group' then '{"min_choices": 0, "max_choices": 1, "free_choices": 0, "pre_modifiers": []}'
        when 'modifier' then '{"price_minor": 0, "is_default": false, "prices": [], "opens": [], "allergens": [],
            "kitchen_name": ""}'
        when 'dining_table' then '{"angle": 0}'
        when 'staff_role' then '{"permissions": []}'
        when 'staff' then '{"language": "en"}'
        when 'pre_modifier' then '{"kitchen_name": "", "counts": true, "rate_bp": 10000, "extra_minor": 0}'
        when 'menu' then '{"categories": [], "order_types": [], "hours": []}'
        when 'order_type' then '{"kind": "dine_in", "taxes": [], "kitchen_mark": "", "wants_name": false, "wants_phone": false,
            "promise_minutes": 0, "active": true}'
        when 'price_rule' then '{"items": [], "categories": [], "sizes": [], "menus": [], "order_types": [], "hours": [],
            "rate_bp": 0, "amount_minor": 0, "step_minor": 0, "priority": 0, "active": true}'
        when 'promotion' then '{"rate_bp": 0, "amount_minor": 0, "parts": [], "minimum_minor": 0, "most": 0, "priority": 0,
            "stacks": false, "coupon": "", "hours": [], "order_types": [], "most_uses": 0, "most_a_day": 0, "active": true}'
        when 'service_charge' then '{"from_covers": 1, "rooms": [], "order_types": [], "priority": 0, "active": true}'
        when 'reason' then '{"rate_bp": 0, "amount_minor": 0, "needs_approval": false, "wants_note": false, "active": true}'
        when 'menu_version' then '{"state": "draft", "changes": []}'
        else '{}' end::jsonb
$$;

-- A broken rule in words that an owner can act on; null when this is no rule of ours.
create or replace function jiko.words_for(p_rule text, p_column text) returns text
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
        when p_rule = 'other_names' then 'Every name must be text'
        when p_rule = 'list_shape' then 'A list of entries is needed'
        when p_rule = 'hours_shape' then 'Hours are from 0:00 to 24:00, weekdays from 1 to 7, days like 2026-11-21'
        when p_rule = 'allergens_known' then 'That allergen is not one of the fourteen'
        when p_rule = 'item_barcode' then 'Another item has that barcode'
        when p_rule = 'tax_country' then 'A country is two capital letters'
        when p_rule = 'group_free' then 'The number of free choices cannot be below zero'
        when p_rule = 'pre_modifier_rate' then 'A choice costs from 0 to 1000 % of its price'
        when p_rule = 'order_type_code' then 'An order type''s code is a word in small letters'
        when p_rule = 'order_type_kind' then 'An order type is dine_in, takeaway, delivery or bar_tab'
        when p_rule = 'order_type_promise' then 'A promise is from 0 to 1440 minutes'
        when p_rule = 'order_type_once' then 'Another order type has that code'
        when p_rule = 'price_rule_price' then 'A price cannot be below zero'
        when p_rule = 'price_rule_rate' then 'A price can fall by 100 % and rise by 1000 %'
        when p_rule = 'price_rule_step' then 'The step of rounding cannot be below zero'
        when p_rule = 'promotion_kind' then 'There is no such kind of promotion'
        when p_rule in ('promotion_rate', 'reason_rate', 'service_rate') then 'A rate is from 0 to 100 %'
        when p_rule in ('promotion_amount', 'promotion_minimum', 'reason_amount') then 'An amount cannot be below zero'
        when p_rule in ('promotion_most', 'promotion_uses', 'promotion_a_day') then 'A limit cannot be below zero'
        when p_rule = 'promotion_coupon' then 'Another promotion has that coupon'
        when p_rule = 'service_covers' then 'A service charge begins at 1 to 999 covers'
        when p_rule = 'service_tax' then 'That tax does not exist'
        when p_rule = 'reason_kind' then 'There is no such act to give a reason for'
        when p_rule = 'version_state' then 'A version is a draft, published or taken back'
        when p_column <> '' then format('%s is needed', p_column) end
$$;

revoke execute on all functions in schema jiko, api from public;
