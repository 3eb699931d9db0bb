-- Used where the log is kept on an Axon Server, which cannot decide about claims together with events: what will become of
-- a claim is noted before the unit is sent, and settled after. A note left behind is settled by a sweep, which asks the
-- server whether the unit is there. One unit at a time decides about a claim.
create table claim_ahead (
    kind     text        not null,
    key      text        not null,
    unit     uuid        not null, -- the id of the unit's first event
    stream   text        not null, -- where that event would stand
    seq      bigint      not null,
    holder   text,                 -- who holds the claim once the unit is stored; null: nobody
    noted_at timestamptz not null default clock_timestamp(),
    constraint claim_ahead_kind_key primary key (kind, key)
);

create index claim_ahead_unit on claim_ahead (unit);

-- The unit is stored: its claims are now as noted. Settling twice changes nothing.
create function settle_claims(stored uuid) returns void language plpgsql volatile as $$
begin
    perform from claim_ahead where unit = stored order by kind, key for update;
    insert into claim (kind, key, stream)
    select kind, key, holder from claim_ahead where unit = stored and holder is not null
        on conflict on constraint claim_kind_key do update set stream = excluded.stream;
    delete from claim c using claim_ahead a
     where a.unit = stored and a.holder is null and (c.kind, c.key) = (a.kind, a.key);
    delete from claim_ahead where unit = stored;
end
$$;
