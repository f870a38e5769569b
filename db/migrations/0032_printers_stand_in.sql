-- oldest program: 0.1
-- Who prints when a printer does not: another printer, and a printer for a screen. Which terminal talks to it.

alter table jiko.printer
    add column backup_id uuid
        constraint printer_backup_other check (backup_id <> id),
    add column terminal integer not null default 0 -- its number; 0: whichever stands
        constraint printer_terminal check (terminal >= 0),
    add constraint printer_backup foreign key (tenant, backup_id) references jiko.printer (tenant, id);
select jiko.keep_kind('printer', '{"terminal": 0}');

alter table jiko.station
    add column printer_is_backup boolean not null default false; -- only for tickets that no screen has within seconds
select jiko.keep_kind('station', '{"printer_is_backup": false}');

insert into jiko.rule_words values
    ('printer_backup', 'That printer does not exist'),
    ('printer_backup_other', 'A printer cannot stand in for itself'),
    ('printer_terminal', 'The number of a terminal is 1 or more, or 0 for any');
