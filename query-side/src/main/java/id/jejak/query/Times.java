package id.jejak.query;

import org.jspecify.annotations.Nullable;

/**
 * The two times as a caller writes them.
 *
 * @param on a date
 * @param knownAt an instant with its offset, a date for its end, or {@code @} and a position
 */
public record Times(@Nullable String on, @Nullable String knownAt) {}
