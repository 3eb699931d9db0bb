package id.jejak.store.codec;

import id.jejak.kernel.Rejection;

/**
 * Refuses text that PostgreSQL's {@code json} would store and then fail on at each later use: U+0000 and surrogates
 * without their partner. It says nothing of any other character.
 */
public final class TextCheck {

    /** Free text of a clerk; whatever is longer belongs into the document that it refers to. */
    private static final int LONGEST = 4_000;

    private TextCheck() {}

    /** As {@link #require}, for what somebody sent. @throws Rejection {@code text-too-long} too */
    public static String requireSent(String text, String... fields) {
        Rejection.unless(
                text.length() <= LONGEST, "text-too-long", "A text has at most " + LONGEST + " characters", fields);
        return require(text, fields);
    }

    /** The same text. @throws Rejection {@code text-invalid}, naming {@code fields}, never the text */
    public static String require(String text, String... fields) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw invalid(fields);
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw invalid(fields);
                }
                i++;
            }
        }
        return text;
    }

    /** As {@link #require}, for a JSON document: what its escapes stand for is looked at too. */
    public static String requireJson(String json) {
        require(json);
        for (int i = json.indexOf('\\'); i >= 0; i = json.indexOf('\\', i)) {
            if (json.charAt(i + 1) != 'u') {
                i += 2;
                continue;
            }
            char c = escaped(json, i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                throw invalid();
            }
            i += 6;
            if (Character.isHighSurrogate(c)) {
                if (!json.startsWith("\\u", i) || !Character.isLowSurrogate(escaped(json, i))) {
                    throw invalid();
                }
                i += 6;
            }
        }
        return json;
    }

    private static char escaped(String json, int at) {
        return (char) Integer.parseInt(json, at + 2, at + 6, 16);
    }

    private static Rejection invalid(String... fields) {
        return new Rejection(
                "text-invalid", "A text holds U+0000 or half of a surrogate pair, which cannot be stored", fields);
    }
}
