package id.jejak.store;

import org.jspecify.annotations.Nullable;

/** The store could not serve. The {@code code} is stable; each is answered 503 and may be tried again. */
public abstract sealed class StoreException extends RuntimeException
        permits StoreUnavailable, StoreOverloaded, OutcomeUnknown {

    private final String code;

    StoreException(String code, String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
        this.code = code;
    }

    /** The code of the API. */
    public String code() {
        return code;
    }
}
