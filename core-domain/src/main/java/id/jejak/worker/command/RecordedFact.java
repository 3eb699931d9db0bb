package id.jejak.worker.command;

import id.jejak.kernel.Basis;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the worker's stream, with what is written beside it.
 *
 * @param seq its place in the stream, from 0
 * @param author the account that recorded it
 * @param role in which role
 * @param basis the document it was recorded with, null for none
 */
public record RecordedFact(
        UUID eventId,
        long seq,
        String author,
        String role,
        @Nullable Basis basis) {}
