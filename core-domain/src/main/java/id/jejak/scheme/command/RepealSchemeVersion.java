package id.jejak.scheme.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.SchemeCode;

/**
 * Repeal a version from the occasion's day on, today unless another is asked. Needs a basis document.
 *
 * @param retroactive whether that day may lie in the past; then a reason is needed
 */
public record RepealSchemeVersion(SchemeCode code, String version, boolean retroactive, Occasion occasion)
        implements SchemeCommand {}
