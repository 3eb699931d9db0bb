package id.jejak.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that was adopted.
 *
 * @param repealedOn the first day it is no longer in force, null unless repealed
 */
public record AdoptedVersion(
        SchemeVersion version, @Nullable LocalDate repealedOn) {

    /** Whether a repeal took it back before its first day, so that it counts on no day. */
    boolean neverInForce() {
        return repealedOn != null && !repealedOn.isAfter(version.effectiveFrom());
    }

    boolean repealedBy(LocalDate day) {
        return repealedOn != null && !repealedOn.isAfter(day);
    }
}
