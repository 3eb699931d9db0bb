package id.jejak.query.eligibility;

import id.jejak.allowance.VersionStatus;
import id.jejak.projection.eligibility.view.EligibilityView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is eligible.
 *
 * @param simulation whether that is told under a draft, by which nobody is eligible yet
 */
record EligibleWorker(
        UUID workerId,
        String scheme,
        String version,
        VersionStatus status,
        boolean simulation,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static EligibleWorker of(EligibilityView.ExplainedWorker one) {
        return new EligibleWorker(
                one.worker().value(),
                one.eligibility().scheme().value(),
                one.eligibility().version().version(),
                one.eligibility().status(),
                one.eligibility().simulation(),
                one.eligibility().since(),
                one.eligibility().until());
    }
}
