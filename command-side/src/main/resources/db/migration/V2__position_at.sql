-- The last position recorded at or before an instant, 0 if there is none, for ever: unless something later is visible
-- already, the append lock is waited for, else a batch in flight could still be recorded at or before that instant.
-- Volatile on purpose: each statement takes a new snapshot, so what comes after the lock sees all earlier batches.
create function position_at(instant timestamptz) returns bigint language plpgsql volatile as $$
declare
    later boolean;
begin
    select e.recorded_at > instant into later from event_log e order by e.position desc limit 1;
    if later is not true then
        perform lock_append();
    end if;
    return position_before(instant + interval '1 microsecond');
end
$$;
