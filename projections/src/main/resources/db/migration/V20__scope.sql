-- Whom a reader may see: where workers belong, in which cohorts they have cases, and who assesses them.

create table scope_region (
    worker_id uuid not null,
    region    text not null, -- of an engagement
    until     date,          -- the last day of the last engagement there; null while one is open
    all_until date,          -- the last day of the last engagement anywhere; null while one is open
    constraint scope_region_key primary key (worker_id, region)
);

create index scope_region_place on scope_region (region text_pattern_ops, worker_id);

create table scope_case (
    worker_id   uuid not null,
    case_number int  not null,
    cohort_id   uuid not null,
    body        text not null, -- that certifies
    constraint scope_case_key primary key (worker_id, case_number)
);

create index scope_case_body on scope_case (body, worker_id);
create index scope_case_cohort on scope_case (cohort_id);

create table scope_assessor (
    worker_id   uuid not null,
    case_number int  not null,
    assessor    text not null, -- assigned to the case, or has scored in it
    constraint scope_assessor_key primary key (worker_id, case_number, assessor)
);

create index scope_assessor_name on scope_assessor (assessor, worker_id);

create table scope_cohort (
    cohort_id uuid not null constraint scope_cohort_key primary key,
    region    text not null,
    body      text not null
);
