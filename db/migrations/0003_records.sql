-- oldest program: 0.1
-- Records: what the office edits. Each has a revision, and is retired instead of deleted. outlet null: all of the tenant's.

-- What something is called, by language; English is always there.
create domain jiko.names as jsonb constraint names_english check (
    value is null or jsonb_typeof(value) = 'object' and btrim(value ->> 'en') <> '' and value ->> 'en' is not null
    and not jsonb_path_exists(value, '$.* ? (@.type() != "string")'));

create table jiko.outlet_profile (
    id uuid primary key, tenant uuid not null, outlet uuid not null, revision bigint not null, retired_at_us bigint,
    name text not null constraint profile_name check (btrim(name) <> ''),
    zone text not null constraint profile_zone check (timezone(zone, timestamptz 'epoch') is not null),
    cut_over_hour integer not null constraint profile_cut_over check (cut_over_hour between 0 and 23),
    currency text not null constraint profile_currency check (currency ~ '^[A-Z]{3}$'),
    address text not null,
    phone text not null,
    tax_pin text not null,
    footer jiko.names,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create unique index profile_one on jiko.outlet_profile (outlet) where retired_at_us is null;

create table jiko.printer (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    name text not null constraint printer_name check (btrim(name) <> ''),
    transport text not null constraint printer_transport check (transport in ('tcp', 'serial', 'file')),
    address text not null constraint printer_address check (btrim(address) <> ''),
    columns integer not null constraint printer_columns check (columns between 16 and 96),
    code_page text not null,
    all_raster boolean not null,
    purpose text not null constraint printer_purpose check (purpose in ('receipt', 'kitchen')),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.station (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    printer_id uuid,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint station_printer foreign key (tenant, printer_id) references jiko.printer (tenant, id),
    unique (tenant, id)
);

create table jiko.course (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.tax (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    rate_ppm integer not null constraint tax_rate check (rate_ppm between 0 and 1000000),
    included boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.menu_category (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    hue integer not null constraint category_hue check (hue between 0 and 359),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.menu_item (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    category_id uuid not null,
    plu text,
    names jiko.names not null,
    kitchen_name text not null,
    price_minor bigint not null constraint item_price check (price_minor >= 0),
    tax_id uuid not null,
    station_id uuid,
    course_id uuid,
    groups uuid[] not null, -- modifier groups in the order they are asked
    position integer not null,
    on_sale boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint item_category foreign key (tenant, category_id) references jiko.menu_category (tenant, id),
    constraint item_tax foreign key (tenant, tax_id) references jiko.tax (tenant, id),
    constraint item_station foreign key (tenant, station_id) references jiko.station (tenant, id),
    constraint item_course foreign key (tenant, course_id) references jiko.course (tenant, id),
    unique (tenant, id)
);
create unique index item_plu on jiko.menu_item (tenant, coalesce(outlet, tenant), plu)
    where retired_at_us is null and plu <> '';

create table jiko.modifier_group (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    min_choices integer not null constraint group_min check (min_choices >= 0),
    max_choices integer not null constraint group_max check (max_choices >= 1 and max_choices >= min_choices),
    position integer not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.modifier (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    group_id uuid not null,
    names jiko.names not null,
    price_minor bigint not null constraint modifier_price check (price_minor >= 0),
    position integer not null,
    is_default boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint modifier_its_group foreign key (tenant, group_id) references jiko.modifier_group (tenant, id),
    unique (tenant, id)
);

create table jiko.room (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.dining_table (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    room_id uuid not null,
    label text not null constraint table_label check (btrim(label) <> ''),
    seats integer not null constraint table_seats check (seats between 1 and 99),
    shape text not null constraint table_shape check (shape in ('round', 'square', 'long', 'booth', 'bar')),
    x integer not null, y integer not null,
    width integer not null constraint table_width check (width > 0),
    height integer not null constraint table_height check (height > 0),
    angle integer not null constraint table_angle check (angle between 0 and 359),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint table_room foreign key (tenant, room_id) references jiko.room (tenant, id),
    unique (tenant, id)
);
create unique index table_once on jiko.dining_table (room_id, label) where retired_at_us is null;

create table jiko.staff_role (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    permissions text[] not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);

create table jiko.staff (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    name text not null constraint staff_name check (btrim(name) <> ''),
    role_id uuid not null,
    pin_hash bytea,
    language text not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint staff_its_role foreign key (tenant, role_id) references jiko.staff_role (tenant, id),
    unique (tenant, id)
);

create index on jiko.outlet_profile (tenant, revision);
create index on jiko.printer (tenant, revision);
create index on jiko.station (tenant, revision);
create index on jiko.course (tenant, revision);
create index on jiko.tax (tenant, revision);
create index on jiko.menu_category (tenant, revision);
create index on jiko.menu_item (tenant, revision);
create index on jiko.modifier_group (tenant, revision);
create index on jiko.modifier (tenant, revision);
create index on jiko.room (tenant, revision);
create index on jiko.dining_table (tenant, revision);
create index on jiko.staff_role (tenant, revision);
create index on jiko.staff (tenant, revision);

-- Every record as one shape. A question that names a kind runs only that kind's branch.
create view jiko.record as
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
    union all select 'staff', id, tenant, outlet, revision, retired_at_us, to_jsonb(r) from jiko.staff r;

-- Records of the caller's outlet that changed after p_revision, oldest change first; the last row's revision is the next
-- cursor. body is the record without its head (id, tenant, outlet, revision, retirement), pin_hash as hex digits, and
-- pin_hash only for devices at which people sign in.   P0G01 unknown or revoked
create function api.reference_since(p_revision bigint)
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
           (r.row - array['id', 'tenant', 'outlet', 'revision', 'retired_at_us', 'pin_hash']
            || case when r.kind = 'staff' and me.kind in ('pos', 'kitchen', 'host', 'office')
                    then jsonb_build_object('pin_hash', substr(r.row ->> 'pin_hash', 3)) else '{}' end)::json
      from jiko.record r
     where r.tenant = me.tenant and r.revision > p_revision and (r.outlet = me.outlet or r.outlet is null)
     order by r.revision, r.kind, r.id;
end $$;
