-- Whom allowances were paid to, as the lists have it, and what was paid back.

create table payment_list (
    list_id     uuid   not null constraint payment_list_list_id primary key,
    position    bigint not null,
    scheme      text   not null,
    month       text   not null, -- such as 2018-10
    paid_on     date   not null,
    regions     text[] not null, -- for which whoever recorded it answers
    rows        int    not null,
    recorded_by text,
    recorded_at timestamptz not null
);

create index payment_list_position on payment_list (position);

create table payment (
    payment_id uuid    not null constraint payment_payment_id primary key,
    position   bigint  not null,
    event_id   uuid    not null,
    list_id    uuid    not null,
    row_number int     not null,
    scheme     text    not null,
    month      text    not null,
    paid_on    date    not null,
    worker_id  uuid,             -- also of somebody whom the officer may not see
    person     text    not null, -- the worker, else the NIK's code: who is the same
    region     text,             -- where the worker was engaged; null where the outcome is UNKNOWN
    nik        text,             -- masked
    amount     numeric not null,
    role       text,
    outcome    text    not null,
    codes      text[]  not null,
    expected   numeric,
    eligible   boolean,
    recorded_at timestamptz not null
);

create unique index payment_position on payment (position);
create index payment_month on payment (scheme, month, position);
create index payment_worker on payment (worker_id, position);
create index payment_person on payment (person, scheme, month, position);
create index payment_codes on payment using gin (codes);

create table payment_recovery (
    position   bigint  not null constraint payment_recovery_position primary key,
    event_id   uuid    not null,
    payment_id uuid    not null,
    amount     numeric not null,
    paid_on    date    not null
);

create index payment_recovery_payment on payment_recovery (payment_id, position);
