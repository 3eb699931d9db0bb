package id.jejak.query.journal;

import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reads, as a caller writes it.
 *
 * @param from an instant, or a day for its beginning
 * @param to the last instant, or a day for its end
 */
record JournalFilter(
        @Nullable String actor,
        @Nullable UUID worker,
        @Nullable String purpose,
        @Nullable String office,
        @Nullable String endpoint,
        @Nullable String from,
        @Nullable String to) {

    JournalQuestion question(Paging paging) {
        Instant first = from == null ? null : Moments.beginning("from", from);
        Instant until = to == null ? null : Moments.end("to", to);
        WorkerId told = worker == null ? null : new WorkerId(worker);
        return new JournalQuestion(actor, told, purpose, office, endpoint, first, until, paging.after(), paging.most());
    }
}
