package id.jejak.deploy;

/** Jejak must not start as it is set up; says what to do. */
final class StartRefused extends IllegalStateException {

    private final String remedy;

    StartRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
