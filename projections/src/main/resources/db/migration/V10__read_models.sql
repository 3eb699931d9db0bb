-- How far each read model has come, and what it holds back.

create table projection_checkpoint (
    name     text   not null,
    version  int    not null,
    position bigint not null, -- every event up to here is applied, or parked
    constraint projection_checkpoint_name_version primary key (name, version)
);

-- An event that a read model could not take, and the later ones of its stream, which wait behind it.
create table parked_event (
    id       bigint generated always as identity constraint parked_event_id primary key,
    name     text   not null,
    version  int    not null,
    stream   text   not null,
    position bigint not null,
    error    text, -- what failed and where, never a message, which could hold personal data; null for one that only waits
    constraint parked_event_place unique (name, version, position),
    constraint parked_event_of_a_model foreign key (name, version) references projection_checkpoint (name, version)
);

create index parked_event_stream on parked_event (name, version, stream, position);
