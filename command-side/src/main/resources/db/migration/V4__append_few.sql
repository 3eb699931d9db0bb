-- As in V1, and cheap where there is little to do: what a batch does not hold need not be sent, and a single event is
-- inserted as it is. Both together make a lone writer about a fifth faster.
create or replace function append_batch(
    event_ids uuid[], streams text[], stream_types text[], seqs bigint[], types text[], revisions int[],
    effective_ons date[], payloads text[], metadatas text[],
    released_kinds text[] default '{}', released_keys text[] default '{}', released_streams text[] default '{}',
    taken_kinds text[] default '{}', taken_keys text[] default '{}', taken_streams text[] default '{}',
    accounts text[] default '{}', keys text[] default '{}', body_hmacs text[] default '{}', outcomes text[] default '{}',
    event_counts int[] default '{}', -- events up to and with that unit
    scripted timestamptz default null,
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

    if cardinality(event_ids) = 1 then
        insert into event_log (position, event_id, stream, stream_type, seq, type, revision, recorded_at, effective_on,
                               payload, metadata)
        values (first_position, event_ids[1], streams[1], stream_types[1], seqs[1], types[1], revisions[1],
                batch_recorded_at, effective_ons[1], payloads[1]::json, metadatas[1]::json);
    else
        insert into event_log (position, event_id, stream, stream_type, seq, type, revision, recorded_at, effective_on,
                               payload, metadata)
        select last_position + e.n, e.event_id, e.stream, e.stream_type, e.seq, e.type, e.revision, batch_recorded_at,
               e.effective_on, e.payload::json, e.metadata::json
          from unnest(event_ids, streams, stream_types, seqs, types, revisions, effective_ons, payloads, metadatas)
               with ordinality as e(event_id, stream, stream_type, seq, type, revision, effective_on, payload, metadata, n);
    end if;

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
