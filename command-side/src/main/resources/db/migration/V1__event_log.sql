-- The log, and what is decided together with it. One transaction of append_batch is one batch of units of work.

create table event_log (
    position     bigint      not null constraint event_log_position primary key,
    event_id     uuid        not null constraint event_log_event_id unique,
    stream       text        not null,
    stream_type  text        not null,
    seq          bigint      not null constraint event_log_seq_from_zero check (seq >= 0),
    type         text        not null,
    revision     int         not null,
    recorded_at  timestamptz not null,
    effective_on date        not null,
    payload      json        not null, -- json, not jsonb: later proofs hash these bytes
    metadata     json        not null,
    constraint event_log_stream_seq unique (stream, seq)
);

create table claim (
    kind   text not null,
    key    text not null,
    stream text not null,
    constraint claim_kind_key primary key (kind, key)
);

create table idempotency (
    account   text   not null,
    key       text   not null,
    body_hmac bytea  not null,
    outcome   text   not null,
    position  bigint not null, -- the last position of its unit; of the log, where the unit held no event
    constraint idempotency_account_key primary key (account, key)
);

-- Whoever holds it until commit is the only one who appends. The number has no meaning.
create function lock_append() returns void language sql volatile as $$
    select pg_advisory_xact_lock(7306086967261585)
$$;

-- Volatile and plpgsql on purpose: each statement takes a new snapshot, so the one after the lock sees all that earlier
-- holders committed. Plain inserts on purpose: "on conflict do nothing" would leave holes in the positions.
-- A scripted instant, null but for sample data, stands in for the clock; like the clock it never takes the log back.
create function append_batch(
    event_ids uuid[], streams text[], stream_types text[], seqs bigint[], types text[], revisions int[],
    effective_ons date[], payloads text[], metadatas text[],
    released_kinds text[], released_keys text[], released_streams text[],
    taken_kinds text[], taken_keys text[], taken_streams text[],
    accounts text[], keys text[], body_hmacs text[], outcomes text[], event_counts int[], -- events up to and with that unit
    scripted timestamptz,
    out first_position bigint, out batch_recorded_at timestamptz
) language plpgsql volatile as $$
declare
    last_position bigint;
    last_recorded timestamptz;
    released int;
begin
    perform lock_append();

    if scripted > clock_timestamp() then
        raise exception using errcode = '22023', message = 'nothing is recorded in the future';
    end if;

    select e.position, e.recorded_at into last_position, last_recorded
      from event_log e order by e.position desc limit 1;
    last_position := coalesce(last_position, 0);
    first_position := last_position + 1;
    batch_recorded_at := greatest(coalesce(scripted, clock_timestamp()), last_recorded + interval '1 microsecond');

    insert into event_log (position, event_id, stream, stream_type, seq, type, revision, recorded_at, effective_on,
                           payload, metadata)
    select last_position + e.n, e.event_id, e.stream, e.stream_type, e.seq, e.type, e.revision, batch_recorded_at,
           e.effective_on, e.payload::json, e.metadata::json
      from unnest(event_ids, streams, stream_types, seqs, types, revisions, effective_ons, payloads, metadatas)
           with ordinality as e(event_id, stream, stream_type, seq, type, revision, effective_on, payload, metadata, n);

    if cardinality(released_kinds) > 0 then
        delete from claim c using unnest(released_kinds, released_keys, released_streams) as r(kind, key, stream)
         where (c.kind, c.key, c.stream) = (r.kind, r.key, r.stream);
        get diagnostics released = row_count;
        if released <> cardinality(released_kinds) then
            raise exception using errcode = '23503', constraint = 'claim_released_is_held',
                message = 'a claim to be released is not held by its stream';
        end if;
    end if;

    if cardinality(taken_kinds) > 0 then
        insert into claim (kind, key, stream) select * from unnest(taken_kinds, taken_keys, taken_streams);
    end if;

    if cardinality(accounts) > 0 then
        insert into idempotency (account, key, body_hmac, outcome, position)
        select i.account, i.key, i.body_hmac::bytea, i.outcome, last_position + i.event_count
          from unnest(accounts, keys, body_hmacs, outcomes, event_counts)
               as i(account, key, body_hmac, outcome, event_count);
    end if;

    if cardinality(event_ids) > 0 then
        perform pg_notify('jejak_log', (last_position + cardinality(event_ids))::text);
    end if;
end
$$;

-- The last position recorded before an instant, 0 if there is none. Positions are dense and recorded_at grows with them:
-- a search by halves, which needs no index of its own.
create function position_before(instant timestamptz) returns bigint language plpgsql stable as $$
declare
    low bigint := 0;
    high bigint;
    middle bigint;
begin
    select coalesce(max(position), 0) into high from event_log;
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select recorded_at < instant from event_log where position = middle) then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end
$$;

-- For people with psql. Nothing in the product reads it: what is hashed and decoded is the text.
create view event_log_jsonb as
    select position, event_id, stream, stream_type, seq, type, revision, recorded_at, effective_on,
           payload::jsonb as payload, metadata::jsonb as metadata
      from event_log;
