-- oldest program: 0.1
-- What reports ask about gift cards and accounts, hours worked, and tips that were shared out.

create table read.purse (
    purse_id uuid primary key, tenant uuid not null, outlet uuid not null,
    kind text not null, -- account, gift_card, voucher, deposit
    code text not null,
    holder text not null,
    currency text not null,
    balance_minor bigint not null, -- of an account: below zero when the guest owes
    paid_in_minor bigint not null,
    used_minor bigint not null, -- less what came back
    paid_out_minor bigint not null,
    settled_minor bigint not null, -- overdrawn, and somebody has looked at it
    moves integer not null,
    first_at_us bigint not null,
    last_at_us bigint not null
) with (fillfactor = 70);
create index purse_kind on read.purse (outlet, kind);

create table read.purse_move (
    purse_id uuid not null, device integer not null, seq bigint not null, -- the fact
    tenant uuid not null, outlet uuid not null,
    at_us bigint not null,
    staff uuid,
    kind text not null, -- paid_in, used, came_back, paid_out
    amount_minor bigint not null, -- above zero: paid in
    check_id uuid,
    words text not null, -- who signed, how it was paid, why it was paid out
    primary key (purse_id, device, seq)
);

create table read.work_spell (
    spell_id uuid primary key, tenant uuid not null, outlet uuid not null,
    state text not null, -- open, ended, not_counted; early: a fact of it came before the one that begins it
    person_id uuid,
    job_id uuid,
    job_name text not null,
    rate_minor bigint, -- an hour
    in_us bigint,
    out_us bigint,
    worked_minutes integer, -- paid time; null while it is open
    clocked_in_us bigint, -- before anybody corrected it
    clocked_out_us bigint,
    corrections integer not null,
    reason text not null -- of the last correction
) with (fillfactor = 70);
create index work_spell_in on read.work_spell (outlet, in_us);

create table read.tip_share (
    tip_day_id uuid not null, person_id uuid not null, tenant uuid not null, outlet uuid not null,
    business_date date,
    currency text not null,
    rule text not null,
    name text not null,
    tips_minor bigint not null, -- left by guests whom this person served
    paid_in_minor bigint not null,
    weight bigint not null,
    out_minor bigint not null,
    sum_minor bigint not null,
    signed boolean not null,
    primary key (tip_day_id, person_id)
) with (fillfactor = 70);
create index tip_share_day on read.tip_share (outlet, business_date);

-- As all tables of the read model. 0026 left its own table without.
do $$
declare
    name text;
begin
    foreach name in array array['money_arrived', 'purse', 'purse_move', 'work_spell', 'tip_share'] loop
        execute format('revoke truncate on read.%I from jiko_hub', name);
        execute format('alter table read.%I enable row level security', name);
        execute format('create policy read_own on read.%I for select to jiko_office, jiko_hub '
                       'using (tenant = (select api.my_tenant()))', name);
        execute format('create policy write_own on read.%I to jiko_hub '
                       'using (outlet = (select api.my_outlet()) and tenant = (select api.my_tenant()))', name);
    end loop;
end $$;
