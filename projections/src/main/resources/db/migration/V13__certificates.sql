-- What each certificate is worth, on which days, as known from which position to which.

create table certificate_span (
    worker_id       uuid   not null,
    known_from      bigint not null,
    ordinal         int    not null, -- within what became known of the worker at that position
    known_to        bigint,          -- the position at which it ceased to be known; null while it is
    number          text   not null,
    status          text   not null,
    level           text   not null,
    body            text   not null,
    body_name       text   not null, -- as on the day of issue
    issued_on       date   not null,
    valid_until     date   not null, -- the last valid day, had nothing happened
    holder_initials text   not null,
    valid_from      date   not null,
    valid_to        date,            -- the last day of this status
    constraint certificate_span_key primary key (worker_id, known_from, ordinal)
);

create index certificate_span_known on certificate_span (worker_id) where known_to is null;
create index certificate_span_number on certificate_span (number, known_from);
