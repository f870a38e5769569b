-- oldest program: 0.1
-- Ways to pay as the office sets them up: card terminals beside tills, money of other countries, tips that are offered, accounts.

-- A card terminal in the house's network. It belongs to a till; no server is between them.
create table jiko.card_terminal (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    address text not null constraint card_terminal_address check (address ~ '^[A-Za-z0-9.:-]{1,253}$'),
    port integer not null constraint card_terminal_port check (port between 1 and 65535),
    poi text not null constraint card_terminal_poi check (poi ~ '^[ -~]{1,32}$'), -- what it calls itself
    device integer not null constraint card_terminal_device check (device >= 0), -- the till beside it; 0: any
    ask_tip boolean not null,
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.card_terminal (tenant, revision);
select jiko.keep_kind('card_terminal', '{"port": 7778, "device": 0, "ask_tip": false, "active": true}');

-- Money of another country that is taken, and what one of its smallest unit is worth in millionths of ours.
create table jiko.foreign_currency (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    currency text not null constraint foreign_currency_code check (currency ~ '^[A-Z]{3}$'),
    rate_micro bigint not null constraint foreign_currency_rate check (rate_micro > 0),
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.foreign_currency (tenant, revision);
select jiko.keep_kind('foreign_currency', '{"active": true}');

-- A tip that is offered with one tap, in parts of the bill.
create table jiko.tip_preset (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    rate_bp integer not null constraint tip_preset_rate check (rate_bp between 1 and 10000),
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.tip_preset (tenant, revision);
select jiko.keep_kind('tip_preset', '{"active": true}');

-- Who may eat now and pay later, and how much.
create table jiko.house_account (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    code text not null constraint house_account_code check (code ~ '^[A-Z0-9-]{1,16}$'),
    limit_minor bigint not null constraint house_account_limit check (limit_minor >= 0),
    signers text[] not null, -- none: anybody who names it
    phone text not null,
    offline_bp integer not null constraint house_account_offline check (offline_bp between 0 and 10000), -- of what is left, for each till that is alone
    active boolean not null,
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.house_account (tenant, revision);
create unique index house_account_once on jiko.house_account (tenant, coalesce(outlet, '00000000-0000-0000-0000-000000000000'), code) where retired_at_us is null;
select jiko.keep_kind('house_account', '{"signers": [], "phone": "", "offline_bp": 2500, "active": true}');

insert into jiko.rule_words (rule, words) values
    ('card_terminal_address', 'The terminal''s address is needed, like 192.168.1.40'),
    ('card_terminal_port', 'A port is from 1 to 65535'),
    ('card_terminal_poi', 'What the terminal calls itself is needed'),
    ('card_terminal_device', 'A till has a number; 0 is any till'),
    ('foreign_currency_code', 'A currency is three capital letters'),
    ('foreign_currency_rate', 'A rate is more than nothing'),
    ('tip_preset_rate', 'A tip is up to 100 %'),
    ('house_account_code', 'An account has a code of capital letters and digits'),
    ('house_account_limit', 'A limit cannot be below zero'),
    ('house_account_offline', 'A share is from 0 to 100 %'),
    ('house_account_once', 'Another account has that code');
