-- oldest program: 0.1
-- Money that came to the house's number by itself. Whose phone it was stands in the facts alone.

create table read.money_arrived (
    arrival_id uuid primary key, tenant uuid not null, outlet uuid not null,
    receipt text not null,
    amount_minor bigint not null,
    currency text not null,
    reference text not null, -- what the guest typed as account
    paid_at_us bigint not null,
    source text not null, -- told, statement
    settled text, -- not_for_a_bill, sent_back; null: a bill has it, or it is to be explained
    reason text not null,
    settled_by uuid,
    settled_at_us bigint
);
create index money_arrived_day on read.money_arrived (outlet, paid_at_us);
