package id.jejak.query.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.VersionStatus;
import id.jejak.projection.eligibility.view.EligibleView.EligibleOnDay;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is eligible.
 *
 * @param simulation whether that is told under a draft, by which nobody is eligible yet
 * @param until the last day if nothing happens, null where that is open
 */
record EligibleWorker(
        UUID workerId,
        String scheme,
        String version,
        VersionStatus status,
        boolean simulation,
        LocalDate since,
        @Nullable LocalDate until) {

    static EligibleWorker of(EligibleOnDay one, AllowanceCode code, KnownVersion answering, LocalDate on) {
        VersionStatus status = answering.statusOn(on);
        return new EligibleWorker(
                one.worker().value(),
                code.value(),
                answering.version().version(),
                status,
                status == VersionStatus.DRAFT,
                one.since(),
                one.until());
    }
}
