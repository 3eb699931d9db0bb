package id.jejak.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or cannot write. Nothing of this unit was stored, nor will be. */
public final class StoreUnavailable extends StoreException {

    /** On account of what the database said, or did not say in time. */
    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super("store-unavailable", message, cause);
    }
}
