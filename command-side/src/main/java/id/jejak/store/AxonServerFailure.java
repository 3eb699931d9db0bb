package id.jejak.store;

import io.grpc.Metadata;
import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/** What a failed append means for the one who waits for it. */
enum AxonServerFailure {
    /** Another event stands at that place of its stream: nothing was stored. */
    CONFLICT,
    /** The server said no for a reason of its own, before it wrote: nothing was stored. */
    REFUSED,
    /** No answer, or one that does not tell: stored or not. */
    LOST;

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    static AxonServerFailure of(@Nullable Throwable failure) {
        Metadata trailers = failure == null ? null : Status.trailersFromThrowable(failure);
        String code = trailers == null ? null : trailers.get(CODE);
        return switch (code) {
            case null -> LOST;
            case "AXONIQ-2000" -> CONFLICT; // invalid sequence
            case "AXONIQ-1000", "AXONIQ-1001", "AXONIQ-2001", "AXONIQ-2100" -> REFUSED; // token, size, no leader
            default -> LOST;
        };
    }
}
