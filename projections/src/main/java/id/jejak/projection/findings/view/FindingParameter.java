package id.jejak.projection.findings.view;

import id.jejak.projection.trail.view.Summary;
import org.jspecify.annotations.Nullable;

/**
 * By what a finding can be narrowed or widened.
 *
 * @param type what its values are
 * @param defaultValue what holds where none is given; null where then it narrows nothing
 */
public record FindingParameter(
        String name, ParameterKind type, @Nullable String defaultValue, Summary text) {}
