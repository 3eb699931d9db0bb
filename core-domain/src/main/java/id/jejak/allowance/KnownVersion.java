package id.jejak.allowance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that was drafted, and what became of it.
 *
 * @param adopted whether the ministry adopted it
 * @param repealedOn the first day it is no longer in force, null unless repealed
 */
public record KnownVersion(
        AllowanceVersion version, boolean adopted, @Nullable LocalDate repealedOn) {

    /** What it amounts to on {@code day}. One that was adopted for a later day is no draft any more. */
    public VersionStatus statusOn(LocalDate day) {
        if (!adopted) {
            return VersionStatus.DRAFT;
        }
        return neverInForce() || overBy(day) ? VersionStatus.REPEALED : VersionStatus.IN_FORCE;
    }

    /** Its last day, null where it is open. */
    public @Nullable LocalDate until() {
        LocalDate planned = version.effectiveUntil();
        LocalDate last = repealedOn == null ? null : repealedOn.minusDays(1);
        return last == null || (planned != null && planned.isBefore(last)) ? planned : last;
    }

    boolean neverInForce() {
        return repealedOn != null && !repealedOn.isAfter(version.effectiveFrom());
    }

    boolean overBy(LocalDate day) {
        LocalDate last = until();
        return last != null && last.isBefore(day);
    }
}
