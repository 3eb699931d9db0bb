package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.VersionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a worker is eligible on a day, and why.
 *
 * @param version by which it is told
 * @param since from when the answer has been the same without a break, null where it always was
 * @param until the last day it will be if nothing happens, null where that is open
 * @param conditions one for each condition of the version
 * @param intervals all days from the first of which something is known, eligible or not
 */
public record Eligibility(
        AllowanceCode scheme,
        AllowanceVersion version,
        VersionStatus status,
        LocalDate on,
        boolean eligible,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<ConditionLine> conditions,
        List<EligibilityInterval> intervals) {

    public Eligibility {
        conditions = List.copyOf(conditions);
        intervals = List.copyOf(intervals);
    }

    /** Whether it tells what would be so, under a draft. Nobody may be paid by a simulation. */
    public boolean simulation() {
        return status == VersionStatus.DRAFT;
    }
}
