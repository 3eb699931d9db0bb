-- Another reading of the same events: the registration holds from the earliest day of anything known, an annulment from the
-- issue on, an end of an engagement no earlier than its start. Rows of the old reading are dropped; the loop makes them anew
-- from the log, from its beginning.
truncate projection_checkpoint, parked_event, case_span, trail_entry, trail_change, certificate_span, cohort, cohort_quota,
    cohort_seat, cohort_session, register_worker, register_engagement, register_span, scope_region, scope_case, scope_assessor,
    scope_cohort;
