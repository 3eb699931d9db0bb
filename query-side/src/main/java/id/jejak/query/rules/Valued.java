package id.jejak.query.rules;

import id.jejak.scheme.Sourced;
import java.util.Locale;

/**
 * A value that law might set.
 *
 * @param origin regulation, guideline or assumption
 */
record Valued<T>(T value, String origin) {

    static <T> Valued<T> of(Sourced<T> sourced) {
        return new Valued<>(sourced.value(), sourced.origin().name().toLowerCase(Locale.ROOT));
    }
}
