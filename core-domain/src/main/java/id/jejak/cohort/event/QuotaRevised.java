package id.jejak.cohort.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;

/**
 * The head revised the quota on the strength of a document. The day may lie ahead; until then the old one holds.
 *
 * @param oldQuota seats there were
 * @param newQuota seats there are from {@code effectiveOn} on
 */
@EventType(name = "cohort.quota-revised")
public record QuotaRevised(int oldQuota, int newQuota, LocalDate effectiveOn) implements CohortEvent {

    /** @throws Rejection {@code quota-invalid} unless the new quota is positive */
    public QuotaRevised {
        Rejection.unless(newQuota > 0, "quota-invalid", "A quota is positive", "quota");
    }
}
