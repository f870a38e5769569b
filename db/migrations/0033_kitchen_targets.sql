-- oldest program: 0.1
-- How long what is cooked may take: by dish, by course, by station.

create table jiko.kitchen_target (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    items uuid[] not null, -- none: every dish
    courses uuid[] not null,
    stations uuid[] not null,
    minutes integer not null constraint kitchen_target_minutes check (minutes between 1 and 240),
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.kitchen_target (tenant, revision);
select jiko.keep_kind('kitchen_target', '{"items": [], "courses": [], "stations": [], "active": true}');

insert into jiko.rule_words (rule, words) values
    ('kitchen_target_minutes', 'A dish may take from 1 to 240 minutes');

revoke execute on all functions in schema jiko, api from public;
