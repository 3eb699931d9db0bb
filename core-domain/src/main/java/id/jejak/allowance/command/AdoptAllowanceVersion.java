package id.jejak.allowance.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;

/**
 * Adopt a version that was drafted. Needs a basis document.
 *
 * @param retroactive whether the version may begin in the past, where it does not say so itself; then a reason is needed
 */
public record AdoptAllowanceVersion(AllowanceCode code, String version, boolean retroactive, Occasion occasion)
        implements AllowanceCommand {}
