-- oldest program: 0.1
-- Pictures of dishes, each beside its dish under the same id; and by how much a drawer may be off without a reason.

-- The bytes are kept like a secret: in no audit fact, which would carry them to every log for good, and in no menu; only where people
-- sign in. A dish's column `image` says what the file was called, so who changed it is on record.
create table jiko.picture (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    jpeg bytea not null -- none: the dish has no picture any more
        constraint picture_size check (octet_length(jpeg) <= 11800)
        constraint picture_jpeg check (octet_length(jpeg) = 0 or substring(jpeg for 3) = '\xffd8ff'),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.picture (tenant, revision);
select jiko.keep_kind('picture', '{}', '{jpeg}');

alter table jiko.outlet_profile
    add column drawer_unexplained_minor bigint not null default 0
        constraint outlet_unexplained check (drawer_unexplained_minor >= 0);
select jiko.keep_kind('outlet_profile', '{"drawer_unexplained_minor": 0}');

insert into jiko.rule_words values
    ('picture_size', 'The picture is too large. Choose it in the office, which makes it small.'),
    ('picture_jpeg', 'A picture is a JPEG'),
    ('outlet_unexplained', 'A difference cannot be below zero');
