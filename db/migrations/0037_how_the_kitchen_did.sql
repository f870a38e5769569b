-- oldest program: 0.1
-- How long each dish took at each station, for reports; dishes that are in other dishes, so that what is sold out takes along what
-- needs it; and whether the house takes its money before all courses are cooked.

-- One row a line of a ticket, and each station has a ticket of its own. The hour is the house's, and asked for: an instant has none.
create table read.kitchen_performance_fact (
    ticket_id uuid not null, line_id uuid not null, tenant uuid not null, outlet uuid not null,
    check_id uuid,
    station_id uuid,
    item_id uuid,
    name text not null, -- as the cook read it
    course_id uuid,
    order_type text not null, -- dine_in; empty: not said
    quantity_milli bigint not null,
    state text not null, -- open, ready, cancelled
    ordered_at_us bigint, -- put on the check; null: older facts do not say
    queued_at_us bigint not null, -- sent to the kitchen
    at_station_at_us bigint, -- on a screen of it
    seen_at_us bigint, -- by a cook
    begun_at_us bigint,
    ready_at_us bigint, -- at the pass, the last time; with its ticket, or before it
    carried_at_us bigint,
    seconds integer, -- from queued to ready; null while it is not
    target_seconds integer, -- as the house wanted it when it was sent
    late boolean, -- it took so long, or longer; null where one of the two is missing
    cook_id uuid, -- who had it ready, else who began
    cooked_again boolean not null, -- a plate of it was thrown away
    primary key (ticket_id, line_id)
) with (fillfactor = 70);
create index kitchen_performance_queued on read.kitchen_performance_fact (outlet, queued_at_us);

revoke truncate on read.kitchen_performance_fact from jiko_hub;
alter table read.kitchen_performance_fact enable row level security;
create policy read_own on read.kitchen_performance_fact for select to jiko_office, jiko_hub
    using (tenant = (select api.my_tenant()));
create policy write_own on read.kitchen_performance_fact to jiko_hub
    using (outlet = (select api.my_outlet()) and tenant = (select api.my_tenant()));

alter table jiko.menu_item
    add column needs uuid[] not null default '{}'; -- dishes that are in it, whatever is chosen
alter table jiko.modifier
    add column item_id uuid, -- the dish that the choice is
    add constraint modifier_item foreign key (tenant, item_id) references jiko.menu_item (tenant, id);
alter table jiko.outlet_profile
    add column pay_first boolean not null default false; -- guests pay before all their courses are cooked

select jiko.keep_kind('menu_item', '{"needs": []}');
select jiko.keep_kind('modifier');
select jiko.keep_kind('outlet_profile', '{"pay_first": false}');

insert into jiko.rule_words (rule, words) values
    ('modifier_item', 'The dish that the choice is does not exist');

revoke execute on all functions in schema jiko, api from public;
