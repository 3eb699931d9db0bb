package id.jejak.deploy.database;

/** The database is there and must not be used as it is; says what to do. */
final class DatabaseUnusable extends IllegalStateException {

    private final String remedy;

    DatabaseUnusable(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
