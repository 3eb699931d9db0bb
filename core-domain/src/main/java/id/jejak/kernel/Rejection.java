package id.jejak.kernel;

import java.util.List;
import java.util.Map;

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
    private final Map<String, String> details;

    /** Refuses with {@code code}, on account of {@code fields}. */
    public Rejection(String code, String message, String... fields) {
        this(code, message, List.of(fields), Map.of());
    }

    private Rejection(String code, String message, List<String> fields, Map<String, String> details) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
        this.fields = fields;
        this.details = Map.copyOf(details);
    }

    /** The same, with what a program needs in order to go on, such as an id; nothing personal. */
    public Rejection with(Map<String, String> newDetails) {
        return new Rejection(code, message, fields, newDetails);
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

    /** What a program needs in order to go on, by name; nothing personal, and most times nothing at all. */
    public Map<String, String> details() {
        return details;
    }

    /** Refuses unless {@code holds}. */
    public static void unless(boolean holds, String code, String message, String... fields) {
        if (!holds) {
            throw new Rejection(code, message, fields);
        }
    }
}
