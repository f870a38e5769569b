-- oldest program: 0.1
-- What stands on the house's paper: a picture at the head, a code at the end, and in which language each printer speaks.

alter table jiko.outlet_profile
    add column logo text not null default '' -- a PNG in base64
        constraint outlet_logo_size check (length(logo) <= 65536),
    add column receipt_qr text not null default '' -- with {receipt} and {total}
        constraint outlet_receipt_qr check (length(receipt_qr) <= 500),
    add column payment_qr text not null default '' -- with {amount} and {check}
        constraint outlet_payment_qr check (length(payment_qr) <= 500);
select jiko.keep_kind('outlet_profile', '{"logo": "", "receipt_qr": "", "payment_qr": ""}');

alter table jiko.printer
    add column language text not null default '' -- empty: of whoever prints
        constraint printer_language check (language ~ '^([a-z]{2})?$');
select jiko.keep_kind('printer', '{"language": ""}');

insert into jiko.rule_words values
    ('outlet_logo_size', 'The picture is too large. Use a small black and white one.'),
    ('outlet_receipt_qr', 'The text of the code on receipts is too long. Use 500 letters at most.'),
    ('outlet_payment_qr', 'The text of the code for payments is too long. Use 500 letters at most.'),
    ('printer_language', 'A language is two letters, like sw, or nothing.');
