package id.jejak.command.edge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a command: a record of plain values. Components that are not nullable must be given; that has been checked
 * before an endpoint sees it. As text it is its kind alone, never a value: Spring logs what it reads at level DEBUG.
 */
public interface CommandRequest {

    /** The day asked for, null for the command's own default. */
    @Nullable
    LocalDate effectiveOn();

    /** Why, in the caller's words. */
    @Nullable
    String reason();

    /** The document it stands on. */
    @Nullable
    BasisFields basis();

    /** The document that counts, where a request can name it in more than one place. */
    default @Nullable BasisFields document() {
        return basis();
    }
}
