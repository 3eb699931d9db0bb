package id.jejak.query.journal;

import id.jejak.worker.WorkerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which reads. All that is given must hold.
 *
 * @param actor the account that read
 * @param worker who was told of
 * @param purpose a part of it, whatever the case of its letters
 * @param office of the account
 * @param endpoint the pattern of a path, such as {@code /api/v1/workers/{id}}
 * @param from the first instant
 * @param until the first instant after
 * @param after the number to begin behind
 */
public record JournalQuestion(
        @Nullable String actor,
        @Nullable WorkerId worker,
        @Nullable String purpose,
        @Nullable String office,
        @Nullable String endpoint,
        @Nullable Instant from,
        @Nullable Instant until,
        long after,
        int limit) {}
