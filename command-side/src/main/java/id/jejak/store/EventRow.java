package id.jejak.store;

import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.util.UUID;

/** An event on its way into the log, encoded. */
record EventRow(
        UUID eventId,
        String stream,
        String streamType,
        long seq,
        String type,
        int revision,
        LocalDate effectiveOn,
        String payload,
        String metadata,
        int bytes) {

    static final int MAX_BYTES = 64 * 1024;

    /** @throws Rejection {@code event-too-large} */
    EventRow {
        Rejection.unless(bytes <= MAX_BYTES, "event-too-large", "An event holds at most 64 KB with its metadata");
    }

    StreamSeq streamSeq() {
        return new StreamSeq(stream, seq);
    }

    /** A place in a stream, which one event only can take. */
    record StreamSeq(String stream, long seq) {}
}
