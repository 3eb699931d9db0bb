-- The card of each worker as known now, on any day. Which day is asked for decides; no job turns a card over.

create table register_worker (
    worker_id  uuid   not null constraint register_worker_worker_id primary key,
    name       text   not null,
    nik_masked text   not null,
    position   bigint not null  -- of the last event
);

create index register_worker_order on register_worker (name, worker_id);
create index register_worker_words on register_worker using gin (to_tsvector('simple', name));

create table register_engagement (
    worker_id     uuid not null,
    engagement_id uuid not null,
    category      text not null,
    region        text not null,
    valid_from    date not null,
    valid_to      date, -- the last day
    constraint register_engagement_key primary key (worker_id, engagement_id)
);

create index register_engagement_category on register_engagement (category, region);

-- Days before the first span: registered, and nothing else.
create table register_span (
    worker_id          uuid not null,
    valid_from         date not null,
    valid_to           date, -- the last day
    phase              text not null,
    case_phase         text, -- of an open case
    last_region        text, -- where no engagement is live
    certificate        text,
    certificate_status text,
    certificate_level  text,
    certificate_until  date,
    constraint register_span_key primary key (worker_id, valid_from)
);
