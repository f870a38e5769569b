-- oldest program: 0.1
-- What goes into a dish and into a choice, so that the kitchen counts by ingredient what is still to cook.

create table jiko.ingredient (
    id uuid primary key, tenant uuid not null, outlet uuid, revision bigint not null, retired_at_us bigint,
    names jiko.names not null,
    position integer not null,
    unit text not null constraint ingredient_unit check (unit in ('piece', 'g', 'ml')),
    foreign key (tenant, outlet) references jiko.outlet (tenant, outlet),
    unique (tenant, id)
);
create index on jiko.ingredient (tenant, revision);

-- [{"ingredient_id", "milli"}]: so many thousandths of its unit, in one portion. A comparison with what is not there, or is no number,
-- holds for nothing.
create domain jiko.recipe as jiko.list constraint recipe_amounts check (not jsonb_path_exists(value, '$[*] ? (
        !(@.ingredient_id like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" flag "i") || @.ingredient_id.type() != "string"
        || !(@.milli >= 1 && @.milli <= 1000000000) || @.milli.type() != "number" || @.milli.floor() != @.milli)'));

-- A list refers to nothing by itself, so each name in it is looked up.
create function jiko.know_ingredients() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from jsonb_array_elements(new.ingredients) as part
                where not exists (select from jiko.ingredient i
                                   where i.tenant = new.tenant and i.id = (part ->> 'ingredient_id')::uuid)) then
        raise exception 'unknown ingredient' using errcode = 'foreign_key_violation', constraint = 'recipe_ingredients';
    end if;
    return new;
end $$;

alter table jiko.menu_item
    add column ingredients jiko.recipe not null default '[]'; -- of one portion; of a kilogram where it is sold by weight
create trigger know_ingredients before insert or update on jiko.menu_item
    for each row when (new.ingredients <> '[]') execute function jiko.know_ingredients();
alter table jiko.modifier
    add column ingredients jiko.recipe not null default '[]'; -- beside those of the dish that it is
create trigger know_ingredients before insert or update on jiko.modifier
    for each row when (new.ingredients <> '[]') execute function jiko.know_ingredients();
alter table jiko.pre_modifier
    add column portion_bp integer not null default 10000 -- how much of the choice is taken; of "no", nothing
        constraint pre_modifier_portion check (portion_bp between 0 and 100000);

select jiko.keep_kind('ingredient', '{"unit": "piece"}');
select jiko.keep_kind('menu_item', '{"ingredients": []}');
select jiko.keep_kind('modifier', '{"ingredients": []}');
select jiko.keep_kind('pre_modifier', '{"portion_bp": 10000}');

insert into jiko.rule_words (rule, words) values
    ('ingredient_unit', 'An ingredient is counted in pieces, g or ml'),
    ('recipe_amounts', 'What goes into it wants an ingredient and an amount of more than nothing, 1,000,000 at most'),
    ('recipe_ingredients', 'An ingredient that goes into it does not exist'),
    ('pre_modifier_portion', 'What is taken of a choice is from 0 to 1000 %');

revoke execute on all functions in schema jiko, api from public;
