-- oldest program: 0.1
-- How a check is reckoned: what was taken off, the service charge, levies by their names, cash rounding, refunds and tips.

alter table read.check_head
    add column order_type text not null default '',
    add column list_minor bigint not null default 0, -- by the menu's prices
    add column discount_minor bigint not null default 0, -- offers and discounts
    add column comp_minor bigint not null default 0, -- given away
    add column service_minor bigint not null default 0, -- service charge with its tax; in gross_minor
    add column rounding_minor bigint not null default 0, -- of cash, for want of small coins
    add column refunded_minor bigint not null default 0,
    add column refunded_tax_minor bigint not null default 0,
    add column tip_minor bigint not null default 0; -- never revenue, never part of paid_minor

alter table read.check_line
    add column variant_id uuid,
    add column discount_minor bigint not null default 0,
    add column comp_minor bigint not null default 0,
    add column charged_minor bigint not null default 0, -- what is left of amount_minor
    add column net_minor bigint not null default 0,
    add column tax_minor bigint not null default 0,
    add column refunded_milli bigint not null default 0,
    add column refunded_minor bigint not null default 0;

-- The tables are written anew from the log, under the new name of their projector.
truncate read.check_tax;
alter table read.check_tax
    drop constraint check_tax_pkey,
    add column code text not null,
    add primary key (check_id, code, rate_ppm, included);

alter table read.check_tender
    add column tip_minor bigint not null default 0,
    add column rounding_minor bigint not null default 0,
    add column share_id uuid,
    add column foreign_currency text,
    add column foreign_minor bigint,
    add column undoes uuid, -- the payment that this one gives back
    add column refund_id uuid;

create table read.check_refund (
    check_id uuid not null, refund_id uuid not null, tenant uuid not null, outlet uuid not null,
    number text not null, -- of the credit note
    business_date date,
    drawer_id uuid,
    device integer not null,
    gross_minor bigint not null,
    tax_minor bigint not null,
    taxes jsonb not null, -- [{"code", "rate_ppm", "tax_minor"}]
    reason text not null,
    given_by uuid,
    approved_by uuid,
    given_at_us bigint not null,
    primary key (check_id, refund_id)
);
create index check_refund_day on read.check_refund (outlet, business_date);

alter table read.z_report
    add column discount_minor bigint not null default 0,
    add column comp_minor bigint not null default 0,
    add column service_minor bigint not null default 0,
    add column rounding_minor bigint not null default 0,
    add column tip_minor bigint not null default 0,
    add column refunds integer not null default 0,
    add column refund_minor bigint not null default 0,
    add column refund_tax_minor bigint not null default 0,
    add column paid_in_minor bigint not null default 0,
    add column paid_out_minor bigint not null default 0,
    add column dropped_minor bigint not null default 0,
    add column no_sales integer not null default 0,
    add column grand_total_minor bigint not null default 0,
    add column difference_reason text not null default '';

alter table read.drawer
    add column moved_minor bigint not null default 0; -- paid in, less paid out and dropped into the safe

revoke truncate on read.check_refund from jiko_hub;
alter table read.check_refund enable row level security;
create policy read_own on read.check_refund for select to jiko_office, jiko_hub
    using (tenant = (select api.my_tenant()));
create policy write_own on read.check_refund to jiko_hub
    using (outlet = (select api.my_outlet()) and tenant = (select api.my_tenant()));
