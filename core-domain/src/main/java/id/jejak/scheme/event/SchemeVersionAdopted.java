package id.jejak.scheme.event;

import id.jejak.kernel.EventType;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;

/**
 * The ministry adopted a version of a scheme. It changes nothing for cases that were applied for under another one.
 *
 * @param effectiveOn the day of the adoption; the version itself says from when it is in force
 */
@EventType(name = "scheme.version-adopted")
public record SchemeVersionAdopted(SchemeCode code, SchemeVersion version, LocalDate effectiveOn)
        implements SchemeEvent {}
