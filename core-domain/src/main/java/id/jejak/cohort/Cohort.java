package id.jejak.cohort;

import id.jejak.cohort.event.CohortOpened;
import java.time.LocalDate;
import java.util.List;

/** What is so of a cohort: not opened yet, open, or closed. */
public sealed interface Cohort {

    /** No event yet. */
    record Unopened() implements Cohort {}

    /**
     * Seats can be taken.
     *
     * @param opened how it began; its quota is only the first
     */
    record Open(CohortOpened opened, QuotaHistory quota, Seats seats, List<Session> sessions) implements Cohort {

        public Open {
            sessions = List.copyOf(sessions);
        }

        /** The quota in force on {@code day}, 0 before the first. */
        public int quotaOn(LocalDate day) {
            return quota.on(day);
        }

        /** The first day on which a seat can be taken. */
        LocalDate seatsFrom() {
            return opened.opensOn().isAfter(opened.effectiveOn()) ? opened.opensOn() : opened.effectiveOn();
        }

        Open with(Seats next) {
            return new Open(opened, quota, next, sessions);
        }

        Open with(QuotaHistory next) {
            return new Open(opened, next, seats, sessions);
        }
    }

    /**
     * Nobody is nominated into it any more.
     *
     * @param last how it stood; seats may still be released, or given back on appeal
     * @param closedOn the day it was closed
     */
    record Closed(Open last, LocalDate closedOn) implements Cohort {}
}
