-- oldest program: 0.1
-- Which model a printer is, so that what it can do is known and not guessed from its width; and two more ways to reach one.

alter table jiko.printer
    add column model text not null default '' -- of the table of known models; empty: by its columns
        constraint printer_model check (model ~ '^([a-z0-9][a-z0-9-]{0,39})?$'),
    drop constraint printer_transport,
    add constraint printer_transport check (transport in ('tcp', 'serial', 'usb', 'cups', 'file'));
select jiko.keep_kind('printer', '{"model": ""}');

update jiko.rule_words set words = 'A printer is reached by tcp, serial, usb, cups or file' where rule = 'printer_transport';
insert into jiko.rule_words values
    ('printer_model', 'That is no name of a model. Choose one from the list.');
