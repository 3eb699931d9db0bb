package id.jejak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists as files. Nothing of a file goes out before all of it stands on the disk, and is sealed. */
@Component
record ListFiles(JsonMapper mapper) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Is told the digest before the first byte. */
    @FunctionalInterface
    interface Receiver {

        /** Where to write a file of that digest. */
        OutputStream to(String digest) throws IOException;
    }

    void write(FileFormat format, List<?> items, ResolvableType type, Manifest manifest, Receiver receiver)
            throws IOException {
        try (Sealed sealed = new Sealed()) {
            switch (format) {
                case CSV -> csv(new Table(items, type, mapper), manifest, sealed, receiver);
                case XLSX -> {
                    String digest = Workbooks.write(new Table(items, type, mapper), manifest, sealed);
                    sealed.copy(receiver.to(digest));
                }
                case JSON -> json(items, manifest, sealed, receiver);
            }
        }
    }

    private static void csv(Table table, Manifest manifest, Sealed sealed, Receiver receiver) throws IOException {
        long rows;
        try (OutputStream lines = sealed.content()) {
            lines.write(Csv.line(table.columns()));
            rows = table.rows(
                    row -> lines.write(Csv.line(row.stream().map(Cell::text).toList())));
        }
        String digest = sealed.digest();
        OutputStream to = receiver.to(digest);
        to.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, String> entry : manifest.sealed(rows, digest).entrySet()) {
            // A line each, whatever stands in it: the lines are told apart by it.
            to.write(Csv.line(List.of(
                    "# " + entry.getKey(), Cell.harmless(entry.getValue()).replace('\n', ' '))));
        }
        sealed.copy(to);
    }

    private void json(List<?> items, Manifest manifest, Sealed sealed, Receiver receiver) throws IOException {
        try (OutputStream content = sealed.content()) {
            content.write('[');
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    content.write(',');
                }
                content.write(mapper.writeValueAsBytes(items.get(i)));
            }
            content.write(']');
        }
        String digest = sealed.digest();
        OutputStream to = receiver.to(digest);
        to.write("{\"manifest\":".getBytes(StandardCharsets.UTF_8));
        to.write(mapper.writeValueAsBytes(manifest.sealed(items.size(), digest)));
        to.write(",\"items\":".getBytes(StandardCharsets.UTF_8));
        sealed.copy(to);
        to.write('}');
    }
}
