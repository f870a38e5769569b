-- oldest program: 0.1
-- The kitchen's rules: which station cooks what, where a busy one is helped, how long dishes take, and when courses are fired.

alter table jiko.station
    add column is_expo boolean not null default false, -- the pass
    add column on_expo boolean not null default true, -- what is cooked here is awaited at the pass
    add column overflow_id uuid, -- takes what comes while this one has too much
    add column overflow_above integer not null default 0 constraint station_overflow_above check (overflow_above >= 0),
    add column hands integer not null default 0 constraint station_hands check (hands >= 0), -- dishes side by side; 0: as many as come
    add column prep_minutes integer not null default 0 constraint station_prep check (prep_minutes between 0 and 1440),
    add constraint station_overflow foreign key (tenant, overflow_id) references jiko.station (tenant, id);
alter table jiko.course
    add column fires integer not null default 1 constraint course_fires check (fires between 1 and 4), -- with the order, by hand, after the others, after minutes
    add column minutes integer not null default 0 constraint course_minutes check (minutes between 0 and 1440),
    add column waited_for boolean not null default true; -- later courses come after it
alter table jiko.menu_item
    add column prep_minutes integer not null default 0 constraint item_prep check (prep_minutes between 0 and 1440);

-- What names nothing of a sort is for all of that sort.
create table jiko.kitchen_route (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    items uuid[] not null,
    categories uuid[] not null,
    modifiers uuid[] not null, -- with one of them
    order_types uuid[] not null,
    hours jiko.hours not null,
    station_id uuid not null,
    also boolean not null, -- beside the others, not instead of them
    priority integer not null,
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    constraint route_station foreign key (tenant, station_id) references jiko.station (tenant, id),
    unique (tenant, id)
);
create index on jiko.kitchen_route (tenant, revision);

select jiko.keep_kind('station', '{"is_expo": false, "on_expo": true, "overflow_above": 0, "hands": 0, "prep_minutes": 0}');
select jiko.keep_kind('course', '{"fires": 1, "minutes": 0, "waited_for": true}');
select jiko.keep_kind('menu_item', '{"prep_minutes": 0}');
select jiko.keep_kind('kitchen_route', '{"items": [], "categories": [], "modifiers": [], "order_types": [], "hours": [],
    "also": false, "priority": 0, "active": true}');

insert into jiko.rule_words (rule, words) values
    ('station_overflow', 'The station that helps out does not exist'),
    ('station_overflow_above', 'So many dishes that are too much: 0 or more'),
    ('station_hands', 'So many dishes side by side: 0 or more'),
    ('station_prep', 'Minutes that a dish takes are from 0 to 1440'),
    ('item_prep', 'Minutes that a dish takes are from 0 to 1440'),
    ('course_fires', 'A course is fired with the order, by hand, after the others, or after minutes'),
    ('course_minutes', 'Minutes that a course waits are from 0 to 1440'),
    ('route_station', 'That station does not exist');

revoke execute on all functions in schema jiko, api from public;
