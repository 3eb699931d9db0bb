package id.jejak.query.cohorts;

import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.cohorts.view.QuotaFrom;
import id.jejak.projection.cohorts.view.ScheduledSession;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort on a day, from its opening on.
 *
 * @param quota how many seats there are on the day, 0 before the first quota holds
 * @param seatsTaken how many are held on the day
 * @param quotaHistory every quota known, by day and position, those to come among them
 * @param sessions every session known, by day and position, those to come among them
 */
record CohortAnswer(
        UUID id,
        String name,
        String region,
        String scheme,
        String body,
        CohortStatus status,
        int quota,
        int seatsTaken,
        List<QuotaFrom> quotaHistory,
        LocalDate opensOn,
        @Nullable LocalDate closedOn,
        List<ScheduledSession> sessions) {

    static CohortAnswer of(CohortCard card) {
        return new CohortAnswer(
                card.id().value(),
                card.name(),
                card.region().code(),
                card.scheme().value(),
                card.body().value(),
                card.status(),
                card.quota(),
                card.seatsTaken(),
                card.quotaHistory(),
                card.opensOn(),
                card.closedOn(),
                card.sessions());
    }
}
