-- oldest program: 0.1
-- From how many minutes on the kitchen's paper says LATE.

alter table jiko.outlet_profile
    add column kitchen_late_minutes integer not null default 10
        constraint outlet_late_minutes check (kitchen_late_minutes between 1 and 120);
select jiko.keep_kind('outlet_profile', '{"kitchen_late_minutes": 10}');

insert into jiko.rule_words (rule, words) values
    ('outlet_late_minutes', 'Minutes after which kitchen paper is late are from 1 to 120');

revoke execute on all functions in schema jiko, api from public;
