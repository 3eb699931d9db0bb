package id.jejak.deploy.database;

import org.jspecify.annotations.Nullable;

/** There is no database that can be used as it is; says what to do. */
final class DatabaseUnusable extends IllegalStateException {

    private final String remedy;

    DatabaseUnusable(String message, String remedy) {
        this(message, remedy, null);
    }

    DatabaseUnusable(String message, String remedy, @Nullable Exception cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
