package id.jejak.allowance.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/**
 * The ministry adopted a version that it had drafted.
 *
 * @param effectiveOn the day of the adoption; the version itself says from when it is in force
 */
@EventType(name = "allowance.version-adopted")
public record AllowanceVersionAdopted(AllowanceCode code, String version, LocalDate effectiveOn)
        implements AllowanceEvent {}
