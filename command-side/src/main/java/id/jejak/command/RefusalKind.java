package id.jejak.command;

import java.util.Set;

/** What sort of refusal a code is. The API answers each sort with a status of its own. */
public enum RefusalKind {
    /** The caller may not: 403. */
    FORBIDDEN,
    /** What is spoken of does not exist: 404. */
    UNKNOWN,
    /** A field cannot be so, whatever the state of things: 422. */
    INVALID,
    /** Others changed the same at the same time, again and again: 409. */
    CONCURRENT,
    /** A rule says no as things stand: 409. */
    REFUSED;

    private static final Set<String> OUT_OF_SCOPE =
            Set.of("role-not-allowed", "region-out-of-scope", "body-out-of-scope", "assessor-not-assigned");

    /** The sort of that code. */
    public static RefusalKind of(String code) {
        if (OUT_OF_SCOPE.contains(code)) {
            return FORBIDDEN;
        }
        if (code.startsWith("unknown-")) {
            return UNKNOWN;
        }
        return switch (code) {
            case "concurrent-change" -> CONCURRENT;
            // Also a rule's: a day before a certificate was issued. As a field's it is refused before it gets here.
            case "period-invalid" -> REFUSED;
            case "idempotency-key-reused", "event-too-large", "unit-too-large" -> INVALID;
            default -> code.endsWith("-invalid") || code.endsWith("-malformed") ? INVALID : REFUSED;
        };
    }

    /** Whether it is the first and only answer under an idempotency key: the same command would be refused again. */
    boolean isFinal() {
        return this == INVALID || this == REFUSED;
    }
}
