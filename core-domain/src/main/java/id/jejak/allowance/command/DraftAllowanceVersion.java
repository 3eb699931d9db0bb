package id.jejak.allowance.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.kernel.Occasion;

/** Draft a version, to be simulated and adopted later. */
public record DraftAllowanceVersion(AllowanceCode code, AllowanceVersion version, Occasion occasion)
        implements AllowanceCommand {}
