package id.jejak.projection.view;

import org.jspecify.annotations.Nullable;

/**
 * An event that a read model holds back.
 *
 * @param error what failed and where; null for a later event of the stream, which waits for the first
 */
public record ParkedEvent(
        long id,
        String name,
        int version,
        String stream,
        long position,
        @Nullable String error) {}
