-- oldest program: 0.1
-- Which paper came out, when and where, for reports: a ticket that is cooked from paper is at its station when that is printed. And a
-- house reads its own plates thrown away: 0036 left its table without that rule.

create table read.paper (
    job_id uuid primary key, tenant uuid not null, outlet uuid not null,
    kind text not null, -- kitchen, receipt
    about_id uuid not null, -- its ticket or check
    opening boolean not null, -- what a ticket begins with; else it tells of a change
    label text not null, -- what a person calls it
    wished text not null, -- the printer it is for
    printer text not null, -- where it came out, or was last tried
    attempts integer not null, -- that may have come out
    marked integer not null, -- of them, those that say so
    taken_at_us bigint not null,
    out_at_us bigint, -- the first time that it came out, as far as the printer can say; null: never
    unmarked_twice boolean not null -- two may be out of which neither says so
) with (fillfactor = 70);
create index paper_taken on read.paper (outlet, taken_at_us);
create index paper_about on read.paper (about_id) where opening;

do $$
declare
    name text;
begin
    foreach name in array array['paper', 'plate_waste'] loop
        execute format('revoke truncate on read.%I from jiko_hub', name);
        execute format('alter table read.%I enable row level security', name);
        execute format('create policy read_own on read.%I for select to jiko_office, jiko_hub '
                       'using (tenant = (select api.my_tenant()))', name);
        execute format('create policy write_own on read.%I to jiko_hub '
                       'using (outlet = (select api.my_outlet()) and tenant = (select api.my_tenant()))', name);
    end loop;
end $$;
