package id.jejak.projection.cohorts.view;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort on a day, no earlier than its opening. Status, quota and seats are those of the day; quota history and
 * sessions tell all that is known.
 *
 * @param quota how many seats there are on the day, 0 before the first quota holds
 * @param seatsTaken how many are held on the day
 * @param closedOn null while it is open
 * @param quotaHistory every quota known, by day and position, those to come among them
 * @param sessions every session known, by day and position, those to come among them
 */
public record CohortCard(
        CohortId id,
        String name,
        Region region,
        SchemeCode scheme,
        BodyId body,
        CohortStatus status,
        LocalDate opensOn,
        @Nullable LocalDate closedOn,
        int quota,
        int seatsTaken,
        List<QuotaFrom> quotaHistory,
        List<ScheduledSession> sessions) {

    public CohortCard {
        quotaHistory = List.copyOf(quotaHistory);
        sessions = List.copyOf(sessions);
    }
}
