-- oldest program: 0.1
-- People at work: jobs, how tips are shared out, badges, and whether only who is clocked in rings up.

create table jiko.job (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    rate_minor bigint constraint job_rate check (rate_minor >= 0), -- an hour; empty where the house pays otherwise
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.job (tenant, revision);

create table jiko.tip_rule (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    share_bp integer not null constraint tip_rule_share check (share_bp between 0 and 10000), -- of each one's tips into the pool
    shared_by integer not null constraint tip_rule_by check (shared_by between 1 and 3), -- hours, points, sales
    parts jiko.list not null -- [{"job", "points"}]: whose jobs take part
        constraint tip_rule_points check (not jsonb_path_exists(parts, '$[*] ? (@.points < 0)')),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.tip_rule (tenant, revision);

alter table jiko.outlet_profile
    add column clock_in_first boolean not null default false; -- who is not clocked in rings nothing up
alter table jiko.staff
    add column badge_hash bytea; -- of the badge or fob, hashed as a PIN is

select jiko.keep_kind('job');
select jiko.keep_kind('tip_rule', '{"shared_by": 1, "parts": []}');
select jiko.keep_kind('outlet_profile', '{"clock_in_first": false}');
select jiko.keep_kind('staff', '{}', '{badge_hash}');

insert into jiko.rule_words (rule, words) values
    ('job_rate', 'A rate cannot be below zero'),
    ('tip_rule_share', 'A share is from 0 to 100 %'),
    ('tip_rule_by', 'Tips are shared by hours, by points or by sales'),
    ('tip_rule_points', 'Points cannot be below zero');

revoke execute on all functions in schema jiko, api from public;
