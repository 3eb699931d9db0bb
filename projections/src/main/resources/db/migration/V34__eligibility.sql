-- On which days each worker is eligible for each allowance, as known from which position to which.

create table eligibility_span (
    worker_id  uuid   not null,
    known_from bigint not null,
    ordinal    int    not null, -- within what became known of the worker at that position
    known_to   bigint,          -- the position at which it ceased to be known; null while it is
    allowance  text   not null,
    draft      text   not null, -- the version under which it would be so; empty where it is so by those in force
    valid_from date   not null,
    valid_to   date,            -- the last day
    constraint eligibility_span_key primary key (worker_id, known_from, ordinal)
);

create index eligibility_span_known on eligibility_span (worker_id) where known_to is null;
create index eligibility_span_allowance on eligibility_span (allowance, draft, worker_id);

-- Where each worker is engaged, as known then.
create table eligibility_place (
    worker_id  uuid   not null,
    known_from bigint not null,
    ordinal    int    not null,
    known_to   bigint,
    region     text   not null,
    valid_from date   not null,
    valid_to   date,
    constraint eligibility_place_key primary key (worker_id, known_from, ordinal)
);

create index eligibility_place_known on eligibility_place (worker_id) where known_to is null;

-- How far each stream of rules is taken into account, and each worker's, for rules that change are told of everybody.
create table eligibility_rules (
    stream text not null constraint eligibility_rules_stream primary key,
    events int  not null
);

create table eligibility_worker (
    worker_id uuid not null constraint eligibility_worker_worker_id primary key,
    events    int  not null
);
