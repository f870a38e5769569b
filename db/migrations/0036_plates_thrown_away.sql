-- oldest program: 0.1
-- What the kitchen cooked and threw away: a row a fact.

create table read.plate_waste (
    ticket_id uuid not null,
    device integer not null,
    seq bigint not null,
    tenant uuid not null,
    outlet uuid not null,
    item_id uuid,
    name text not null,
    quantity_milli bigint not null,
    reason text not null,
    again boolean not null, -- it was cooked once more
    wasted_at_us bigint not null,
    primary key (ticket_id, device, seq)
);
create index plate_waste_day on read.plate_waste (outlet, wasted_at_us);
