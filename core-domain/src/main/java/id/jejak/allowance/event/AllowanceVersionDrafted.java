package id.jejak.allowance.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The ministry drafted a version. Nobody becomes eligible by it: what it says is a simulation. */
@EventType(name = "allowance.version-drafted")
public record AllowanceVersionDrafted(AllowanceCode code, AllowanceVersion version, LocalDate effectiveOn)
        implements AllowanceEvent {}
