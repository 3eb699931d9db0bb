-- What was asked to be read otherwise, and what a second person made of it.

create table correction (
    correction_id uuid   not null constraint correction_correction_id primary key,
    position      bigint not null, -- of the request
    worker_id     uuid   not null,
    event_id      uuid   not null, -- that it is about
    type          text   not null, -- of that event
    field         text   not null,
    old_value     text,            -- a NIK masked
    new_value     text,            -- a NIK masked
    valid_from    date,
    author        text   not null, -- who recorded the event
    requested_by  text   not null,
    requested_at  timestamptz not null,
    status        text   not null,
    decided_by    text,
    decided_at    timestamptz
);

create index correction_position on correction (position);
create index correction_waiting on correction (position) where status = 'PENDING';
create index correction_worker on correction (worker_id);
