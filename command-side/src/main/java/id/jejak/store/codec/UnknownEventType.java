package id.jejak.store.codec;

/** The log names an event that this build does not know, or the code appends one that was never registered. */
public final class UnknownEventType extends RuntimeException {

    UnknownEventType(String name) {
        super("No event type is registered for " + name);
    }
}
