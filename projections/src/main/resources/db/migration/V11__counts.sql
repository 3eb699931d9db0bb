-- What each worker counts as, on which days, as known from which position to which.

create table case_span (
    worker_id   uuid   not null,
    known_from  bigint not null,
    ordinal     int    not null, -- within what became known of the worker at that position
    known_to    bigint,          -- the position at which it ceased to be known; null while it is
    category    text   not null, -- of a live engagement; NONE without one
    region      text,
    phase       text   not null,
    certificate text   not null, -- its status, or NONE
    level       text   not null, -- its level, or NONE
    valid_from  date   not null,
    valid_to    date,            -- the last day
    constraint case_span_key primary key (worker_id, known_from, ordinal)
);

create index case_span_known on case_span (worker_id) where known_to is null;
