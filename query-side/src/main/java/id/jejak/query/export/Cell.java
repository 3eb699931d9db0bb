package id.jejak.query.export;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in a column of a row.
 *
 * @param number the same as a number, null where it is a text
 */
record Cell(String text, @Nullable Number number) {

    /** A spreadsheet takes no longer text. */
    private static final int LONGEST = 32_000;

    /** What a spreadsheet would take for a formula begins so. */
    private static final String FORMULA = "=+-@\t\r\n";

    /** More digits a spreadsheet would round. */
    private static final int DIGITS = 15;

    /** A list is told item by item, an object in it field by field. */
    static Cell of(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return new Cell("", null);
        }
        if (value.isNumber()) {
            String text = value.asString();
            return new Cell(text, text.matches("-?\\d{1," + DIGITS + "}") ? (Number) Long.valueOf(text) : null);
        }
        return new Cell(harmless(told(value)), null);
    }

    /** The text without what a file cannot hold, and so that no spreadsheet calculates it. */
    static String harmless(String text) {
        String whole = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        String lines = whole.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder();
        lines.codePoints().limit(LONGEST).forEach(c -> kept.appendCodePoint(isText(c) ? c : 0xFFFD));
        return kept.toString();
    }

    private static boolean isText(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\t' || c == '\n' || (c >= ' ' && !surrogate && c < 0xFFFE) || c > 0xFFFF;
    }

    private static String told(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Cell::told).collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .map(field -> field.getKey() + "=" + told(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value.asString();
    }
}
