package id.jejak.store;

import org.jspecify.annotations.Nullable;

/** The unit was on its way when the caller stopped waiting or the database went away: stored wholly, or not at all. */
public final class OutcomeUnknown extends StoreException {

    OutcomeUnknown(String message, @Nullable Throwable cause) {
        super("outcome-unknown", message, cause);
    }
}
