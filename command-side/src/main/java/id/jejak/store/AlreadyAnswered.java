package id.jejak.store;

/** The key was used before: nothing was stored, and {@link #first()} is to be answered again. */
public final class AlreadyAnswered extends RuntimeException {

    private final StoredAnswer first;

    AlreadyAnswered(StoredAnswer first) {
        super("The idempotency key was used before", null, false, false);
        this.first = first;
    }

    /** What was answered then; its body may have been another. */
    public StoredAnswer first() {
        return first;
    }
}
