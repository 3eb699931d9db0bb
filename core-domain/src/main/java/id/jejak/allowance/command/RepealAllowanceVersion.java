package id.jejak.allowance.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;

/**
 * Repeal a version from the occasion's day on, today unless another is asked. Needs a basis document.
 *
 * @param retroactive whether that day may lie in the past; then a reason is needed
 */
public record RepealAllowanceVersion(AllowanceCode code, String version, boolean retroactive, Occasion occasion)
        implements AllowanceCommand {}
