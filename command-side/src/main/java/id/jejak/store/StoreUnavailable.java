package id.jejak.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached or cannot write. Nothing of this unit was stored, nor will be. */
public final class StoreUnavailable extends StoreException {

    StoreUnavailable(String message, @Nullable Throwable cause) {
        super("store-unavailable", message, cause);
    }
}
