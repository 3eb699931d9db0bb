package id.jejak.kernel;

import java.util.List;

/**
 * A rule said no. Not a fault: it is never retried, never logged as an error, and carries no stack trace.
 *
 * <p>The {@code code} is stable and is what callers and tests rely on; the message is English prose for people and
 * holds no personal data. {@code fields} names the request fields at fault, empty where the refusal concerns the whole.
 */
public final class Rejection extends RuntimeException {

    private final String code;
    private final String message;
    private final List<String> fields;

    /** Refuses with {@code code}, on account of {@code fields}. */
    public Rejection(String code, String message, String... fields) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
        this.fields = List.of(fields);
    }

    /** The stable code, as listed in the documentation of the commands. */
    public String code() {
        return code;
    }

    /** What is wrong, in English prose without personal data. */
    @Override
    public String getMessage() {
        return message;
    }

    /** The request fields at fault, in the names of the API. */
    public List<String> fields() {
        return fields;
    }

    /** Refuses unless {@code holds}. */
    public static void unless(boolean holds, String code, String message, String... fields) {
        if (!holds) {
            throw new Rejection(code, message, fields);
        }
    }
}
