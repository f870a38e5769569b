-- oldest program: 0.1
-- What guests left and what the house wrote off, where two people had served one check apart: payments and checks then
-- differ by exactly this.
alter table read.check_head add column accepted_minor bigint not null default 0; -- left by guests, less what was written off
alter table read.check_line add column voided_by uuid;
alter table read.check_line add column voided_at_us bigint;
