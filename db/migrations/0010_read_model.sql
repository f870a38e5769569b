-- oldest program: 0.1
-- The read model: what reports ask. The hub's projector writes it from the log and from nothing else, and can write it
-- anew at any time; so there are no foreign keys, and no constraint that a fact which has happened could break.
--
-- Amounts are minor units of the row's currency, instants UTC microseconds, a missing thing is null.

-- The outlet of the calling device, for row-level security.
create function api.my_outlet() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select (jiko.session_device()).outlet
$$;
revoke execute on function api.my_outlet() from public;
grant execute on function api.my_outlet() to jiko_office, jiko_hub;

-- How far each projector has come: it moves in the transaction that writes the rows. A projector is named with the shape
-- of its rows ("orders-1"), so that a new shape starts from the beginning.
create table read.projector_mark (
    tenant uuid not null, outlet uuid not null,
    projector text not null,
    device integer not null,
    seq bigint not null,
    written_at_us bigint not null,
    primary key (outlet, projector, device)
) with (fillfactor = 50);

create table read.check_head (
    check_id uuid primary key, tenant uuid not null, outlet uuid not null,
    state text not null, -- open, closed; early: a fact of it came before the one that opens it
    number text not null, -- what people call it
    table_id uuid,
    table_label text not null, -- or the guest's name
    covers integer not null,
    server_id uuid,
    server_name text not null,
    device integer not null, -- where it was opened
    opened_at_us bigint,
    closed_device integer,
    closed_at_us bigint,
    business_date date, -- of the closing once closed, else of the opening
    drawer_id uuid, -- the session that it was closed in
    receipt_number text,
    currency text not null,
    gross_minor bigint not null, -- what the guest owes in all
    net_minor bigint not null,
    tax_minor bigint not null,
    paid_minor bigint not null,
    due_minor bigint not null, -- below zero: paid twice
    voids integer not null,
    voided_minor bigint not null
) with (fillfactor = 70);
create index check_head_day on read.check_head (outlet, business_date);
create index check_head_open on read.check_head (outlet) where state <> 'closed';
create index check_head_drawer on read.check_head (drawer_id);

create table read.check_line (
    check_id uuid not null, line_id uuid not null, tenant uuid not null, outlet uuid not null,
    position integer not null, -- in the check, from 1
    state text not null, -- unsent, sent, voided, removed
    counts boolean not null, -- whether the guest owes it
    item_id uuid,
    name text not null,
    category_id uuid,
    station_id uuid,
    course_id uuid,
    price_minor bigint not null, -- of one, with its modifiers
    quantity_milli bigint not null,
    amount_minor bigint not null,
    tax_ppm integer not null,
    tax_included boolean not null,
    seat integer not null, -- 0: the table
    note text not null,
    modifiers jsonb not null, -- [{"modifier": id, "name": text, "price_minor": number}]
    void_reason text not null,
    added_by uuid,
    added_at_us bigint not null,
    sent_at_us bigint,
    primary key (check_id, line_id)
) with (fillfactor = 80);

create table read.check_tax (
    check_id uuid not null, rate_ppm integer not null, included boolean not null, tenant uuid not null, outlet uuid not null,
    gross_minor bigint not null,
    tax_minor bigint not null,
    primary key (check_id, rate_ppm, included)
) with (fillfactor = 70);

create table read.check_tender (
    check_id uuid not null, tender_id uuid not null, tenant uuid not null, outlet uuid not null,
    kind text not null, -- cash, card, mobile_money
    amount_minor bigint not null,
    given_minor bigint not null,
    drawer_id uuid,
    reference text not null,
    taken_by uuid,
    device integer not null,
    taken_at_us bigint not null,
    primary key (check_id, tender_id)
);
create index check_tender_drawer on read.check_tender (drawer_id);

create table read.ticket (
    ticket_id uuid primary key, tenant uuid not null, outlet uuid not null,
    state text not null, -- open, bumped; early: a fact of it came before the one that sends it
    recalled boolean not null,
    check_id uuid,
    number text not null,
    table_id uuid,
    table_label text not null,
    station_id uuid,
    covers integer not null,
    server_name text not null,
    lines integer not null,
    cancelled_lines integer not null,
    sent_at_us bigint,
    bumped_at_us bigint
) with (fillfactor = 70);
create index ticket_sent on read.ticket (outlet, sent_at_us);
create index ticket_check on read.ticket (check_id);

create table read.sold_out (
    item_id uuid primary key, tenant uuid not null, outlet uuid not null,
    sold_out boolean not null,
    changed_by uuid,
    changed_at_us bigint not null
);

create table read.table_state (
    table_id uuid primary key, tenant uuid not null, outlet uuid not null,
    occupancy text not null, -- free, taken, clean_up
    party_id uuid,
    name text not null,
    covers integer not null,
    since_us bigint not null
) with (fillfactor = 50);

-- Without the phone number: no report needs it.
create table read.party (
    party_id uuid primary key, tenant uuid not null, outlet uuid not null,
    state text not null, -- waiting, seated, gone; early: a fact of it came before the one that adds it
    name text not null,
    covers integer not null,
    quoted_minutes integer not null,
    since_us bigint,
    table_id uuid
) with (fillfactor = 70);

create table read.drawer (
    drawer_id uuid primary key, tenant uuid not null, outlet uuid not null,
    state text not null, -- open, closed; early: a fact of it came before the one that opens it
    till text not null,
    device integer not null,
    business_date date,
    currency text not null,
    opened_at_us bigint,
    closed_at_us bigint,
    float_minor bigint not null,
    cash_minor bigint not null, -- taken from guests
    expected_minor bigint not null,
    counted_minor bigint,
    difference_minor bigint -- counted less expected
) with (fillfactor = 70);
create index drawer_day on read.drawer (outlet, business_date);

-- Each Z as it was signed: its numbers are the fact's own, not worked out again.
create table read.z_report (
    drawer_id uuid primary key, tenant uuid not null, outlet uuid not null,
    device integer not null,
    till text not null,
    z_number bigint not null,
    business_date date,
    currency text not null,
    opened_at_us bigint not null,
    closed_at_us bigint not null,
    closed_by uuid,
    checks integer not null,
    covers integer not null,
    gross_minor bigint not null,
    net_minor bigint not null,
    tax_minor bigint not null,
    taxes jsonb not null, -- [{"rate_ppm", "gross_minor", "tax_minor"}]
    tenders jsonb not null, -- [{"kind", "count", "amount_minor"}]
    voids integer not null,
    voided_minor bigint not null,
    float_minor bigint not null,
    cash_minor bigint not null,
    expected_minor bigint not null,
    counted_minor bigint not null,
    first_receipt text not null,
    last_receipt text not null,
    fact_seq bigint not null, -- with the device: the fact that closed the session
    fact_hash bytea not null
);
create index z_report_day on read.z_report (outlet, business_date);

-- A device reads its tenant's rows; a hub writes its outlet's. Emptying a table would go past that, so nobody may.
do $$
declare
    name text;
begin
    for name in select tablename from pg_tables where schemaname = 'read' loop
        execute format('alter table read.%I enable row level security', name);
        execute format('create policy read_own on read.%I for select to jiko_office, jiko_hub '
                       'using (tenant = (select api.my_tenant()))', name);
        execute format('create policy write_own on read.%I to jiko_hub '
                       'using (outlet = (select api.my_outlet()) and tenant = (select api.my_tenant()))', name);
        execute format('revoke truncate on read.%I from jiko_hub', name);
    end loop;
end $$;
