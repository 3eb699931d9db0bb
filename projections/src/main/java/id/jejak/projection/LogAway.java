package id.jejak.projection;

/** The log cannot be read at present. It says nothing of the event that asked for it. */
final class LogAway extends RuntimeException {

    LogAway(RuntimeException cause) {
        super("The log cannot be read", cause);
    }
}
