package id.jejak.projection.trail.view;

import org.jspecify.annotations.Nullable;

/**
 * What an event changed, as was so on its day and known then.
 *
 * @param from null where there was nothing before
 * @param to null where nothing is left
 */
public record Change(
        String field, @Nullable String from, @Nullable String to) {}
