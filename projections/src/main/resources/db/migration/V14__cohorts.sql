-- Cohorts: rows are added, never edited, but for the closing, which is written down once.

create table cohort (
    cohort_id  uuid   not null constraint cohort_cohort_id primary key,
    name       text   not null,
    region     text   not null,
    scheme     text   not null,
    body       text   not null,
    opens_on   date   not null, -- the first day on which a seat can be taken
    opened_on  date   not null,
    opened_at  bigint not null, -- the position
    closed_on  date,
    closed_at  bigint
);

create index cohort_order on cohort (opens_on, cohort_id);

create table cohort_quota (
    position   bigint not null constraint cohort_quota_position primary key,
    cohort_id  uuid   not null,
    quota      int    not null,
    valid_from date   not null
);

create index cohort_quota_cohort on cohort_quota (cohort_id, valid_from, position);

create table cohort_seat (
    position     bigint not null constraint cohort_seat_position primary key,
    cohort_id    uuid   not null,
    worker_id    uuid   not null,
    effective_on date   not null,
    change       int    not null, -- 1 taken, -1 released
    case_number  int,             -- of a seat taken
    cause        text             -- of a seat released
);

create index cohort_seat_cohort on cohort_seat (cohort_id, effective_on, position);

create table cohort_session (
    position  bigint not null constraint cohort_session_position primary key,
    cohort_id uuid   not null,
    component text   not null,
    held_on   date   not null,
    place     text   not null
);

create index cohort_session_cohort on cohort_session (cohort_id, held_on, position);
