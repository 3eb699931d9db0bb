package id.jejak.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as a file, read by what the description says of files alone.
 *
 * @param sealed what the digest is of
 */
record ListFile(Map<String, String> manifest, String sealed) {

    private static final String HEAD_OF_ITEMS = ",\"items\":";

    static ListFile of(String format, byte[] file) {
        return switch (format) {
            case "csv" -> csv(new String(file, StandardCharsets.UTF_8));
            case "xlsx" -> xlsx(file);
            case "json" -> json(new String(file, StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(format);
        };
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> lines() {
        return sealed.lines().toList();
    }

    private static ListFile csv(String text) {
        Map<String, String> manifest = new LinkedHashMap<>();
        String rest = text.substring(1);
        if (text.charAt(0) != 0xFEFF) {
            throw new AssertionError("No byte order mark");
        }
        while (rest.startsWith("# ")) {
            int end = rest.indexOf("\r\n");
            String[] said = rest.substring(2, end).split(",", 2);
            manifest.put(said[0], said[1].replaceAll("^\"|\"$", ""));
            rest = rest.substring(end + 2);
        }
        return new ListFile(manifest, rest);
    }

    private static ListFile json(String text) {
        JsonNode whole = JsonMapper.builder().build().readTree(text);
        Map<String, String> manifest = new LinkedHashMap<>();
        whole.path("manifest")
                .properties()
                .forEach(said -> manifest.put(said.getKey(), said.getValue().asString()));
        int items = text.indexOf(HEAD_OF_ITEMS) + HEAD_OF_ITEMS.length();
        return new ListFile(manifest, text.substring(items, text.length() - 1));
    }

    private static ListFile xlsx(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> data = book.getSheet(0).orElseThrow().read();
            int columns = data.getFirst().getCellCount();
            String lines = data.stream()
                    .map(row -> IntStream.range(0, columns)
                            .mapToObj(column -> quoted(text(row, column)))
                            .collect(Collectors.joining(",", "", "\r\n")))
                    .collect(Collectors.joining());
            Map<String, String> manifest = new LinkedHashMap<>();
            book.getSheet(1).orElseThrow().read().forEach(row -> manifest.put(text(row, 0), text(row, 1)));
            return new ListFile(manifest, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .flatMap(cell -> Stream.ofNullable(cell.getText()).findFirst())
                .orElse("");
    }

    private static String quoted(String cell) {
        return List.of("\"", ",", "\n", "\r").stream().anyMatch(cell::contains)
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** Of the head of the table. */
    List<String> columns() {
        return new ArrayList<>(List.of(lines().getFirst().split(",")));
    }
}
