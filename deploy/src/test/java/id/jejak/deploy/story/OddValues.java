package id.jejak.deploy.story;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Values that nobody means, and now and then one that could be meant, so that more than the first check is reached. */
final class OddValues {

    private static final String NOBODY = "01930000-0000-7000-8000-000000000000";

    /** In a URL, escaped already. */
    private static final List<String> PARTS = List.of(
            "%00",
            "a%00b",
            "%ff",
            "%c3%28",
            "%ed%a0%80",
            "%F0%9F%90%AC",
            "%EF%BF%BF",
            "%C2%85",
            "%0d%0aX:%20y",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "1899-12-31",
            "3000-01-01",
            "2018-02-30",
            "2018-01-01",
            "2018-12-31T24:00:00Z",
            "2018-01-01T00:00:00%2B07:00",
            "%2B999999999-12-31T23:59:59-18:00",
            "-999999999-01-01T00:00:00%2B18:00",
            "@1",
            "@0",
            "@99999999999999999999",
            "0",
            "-1",
            "1",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e9",
            "0x10",
            "NaN",
            "%D9%A1%D9%A2",
            "true",
            "null",
            "%20",
            "",
            "'",
            "%22%27;--",
            "%25",
            "_",
            "%5C",
            "%5C%25",
            "*",
            "32.17",
            "32.17.",
            "TKSK",
            "tksk",
            "CERTIFIED",
            "VALID",
            "OPEN",
            "any",
            "phase,region",
            "phase,",
            "day",
            "08:00-16:00",
            "25:00-16:00",
            "16:00-08:00",
            "08:00",
            "stks-2018-1",
            NOBODY,
            NOBODY.toUpperCase(Locale.ROOT),
            "1-1-1-1-1",
            "x".repeat(300));

    /** In a body, as JSON. */
    private static final List<String> WORDS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e99",
            "-1e400",
            "2147483648",
            "123456789012345678",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\ud83d\\udc2c\"",
            "\"\\uffff\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"0000-00-00\"",
            "\"1899-12-31\"",
            "\"2999-12-31\"",
            "\"2018-02-30\"",
            "\"2018-01-01\"",
            "\"2018-01-01T00:00:00Z\"",
            "\"32.17.01\"",
            "\"TKSK\"",
            "\"COGNITIVE\"",
            "\"COMPETENT\"",
            "\"EMPLOYER\"",
            "\"ADMITTED\"",
            "\"SDM-KESOS\"",
            "\"ASISTEN\"",
            "\"321701170570123\"",
            "\"" + NOBODY + "\"",
            "\"1-1-1-1-1\"",
            "[]",
            "[null]",
            "[\"" + NOBODY + "\"]",
            "[[[]]]",
            "{}",
            "{\"a\":1}",
            "{\"value\":1,\"origin\":\"guideline\"}",
            "{\"kind\":\"SK\",\"number\":\"1\"}",
            "{\"kind\":\"SK\",\"number\":\"1\",\"date\":\"+999999999-12-31\"}",
            "\"" + "x".repeat(4_001) + "\"");

    private final Random chance;

    OddValues(long seed) {
        this.chance = new Random(seed);
    }

    /** A parameter, or a part of a path. */
    String part() {
        return any(PARTS);
    }

    /** The same, but none that leads to another address. */
    String pathPart() {
        String part = part();
        return part.isEmpty() ? NOBODY : part;
    }

    /** A JSON value; at times several around one another. */
    String json() {
        return switch (chance.nextInt(48)) {
            case 0, 1, 2, 3 -> "[" + json() + "," + json() + "]";
            case 4, 5, 6, 7 -> "{\"from\":" + json() + "}";
            case 8 -> deep("[", "]");
            case 9 -> deep("{\"from\":", "}");
            case 10 -> "\"" + "\\u00e9".repeat(10_000) + "\"";
            default -> any(WORDS);
        };
    }

    private String deep(String opening, String closing) {
        int levels = any(List.of(20, 400, 2_000));
        return opening.repeat(levels) + "null" + closing.repeat(levels);
    }

    <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }
}
