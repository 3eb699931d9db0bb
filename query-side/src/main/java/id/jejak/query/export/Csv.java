package id.jejak.query.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of RFC 4180 in UTF-8. */
final class Csv {

    private Csv() {}

    static byte[] line(List<String> cells) {
        return cells.stream()
                .map(Csv::quoted)
                .collect(Collectors.joining(",", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
