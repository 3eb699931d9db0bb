-- One row per event, in words.

create table trail_entry (
    position        bigint      not null constraint trail_entry_position primary key,
    event_id        uuid        not null,
    type            text        not null,
    stream          text        not null,
    worker_id       uuid,   -- whom it concerns
    cohort_id       uuid,   -- the cohort, or that of the worker's open case
    certificate     text,   -- which number
    actor           text,
    actor_name      text,
    role            text,
    office          text,
    channel         text,
    reason          text,
    recorded_at     timestamptz not null,
    effective_on    date        not null,
    basis_kind      text,
    basis_number    text,
    basis_date      date,
    basis_signatory text,
    basis_sha256    text,
    rule_version    text,
    categories      text[]      not null, -- of the engagements live on that day, as known then
    regions         text[]      not null, -- likewise, else of the last one; of a cohort, its own. Of a registration none: the engagement follows it
    summary_id      text        not null,
    summary_en      text        not null
);

create index trail_entry_stream on trail_entry (stream, position);
create index trail_entry_worker on trail_entry (worker_id, position);
create index trail_entry_cohort on trail_entry (cohort_id, position);
create index trail_entry_certificate on trail_entry (certificate, position) where certificate is not null;
create index trail_entry_actor on trail_entry (actor, position);
create index trail_entry_basis on trail_entry (basis_number, position);

-- What an entry changed. Where it entered something new, there is no from.
create table trail_change (
    position   bigint not null,
    ordinal    int    not null,
    field      text   not null,
    from_value text,
    to_value   text,
    constraint trail_change_key primary key (position, ordinal)
);
