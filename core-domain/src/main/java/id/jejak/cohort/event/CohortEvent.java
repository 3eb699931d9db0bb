package id.jejak.cohort.event;

import id.jejak.kernel.DomainEvent;

/** A fact about one cohort; which one, its stream says. */
public sealed interface CohortEvent extends DomainEvent
        permits CohortOpened, QuotaRevised, SessionScheduled, SeatTaken, SeatReleased, CohortClosed {}
