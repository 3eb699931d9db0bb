package id.jejak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook: its rows, and a second sheet that is the manifest. */
final class Workbooks {

    private static final int ROWS_IN_MEMORY = 500;

    private Workbooks() {}

    /** Writes it, and returns the digest, which is of the lines that the list has as CSV. */
    static String write(Table table, Manifest manifest, Sealed sealed) throws IOException {
        try (OutputStream file = sealed.file();
                Workbook book = new Workbook(file, "Jejak", "1.0")) {
            Worksheet sheet = book.newWorksheet("data");
            put(
                    sheet,
                    0,
                    table.columns().stream()
                            .map(Cell::harmless)
                            .map(name -> new Cell(name, null))
                            .toList());
            sealed.add(Csv.line(table.columns()));
            int[] next = {1};
            long rows = table.rows(row -> {
                put(sheet, next[0], row);
                sealed.add(Csv.line(row.stream().map(Cell::text).toList()));
                if (++next[0] % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            });
            sheet.finish();
            String digest = sealed.digest();
            describe(book.newWorksheet("manifest"), manifest.sealed(rows, digest));
            return digest;
        }
    }

    private static void describe(Worksheet sheet, SequencedMap<String, String> manifest) {
        int[] next = {0};
        manifest.forEach((key, value) -> {
            sheet.inlineString(next[0], 0, key);
            sheet.inlineString(next[0]++, 1, Cell.harmless(value));
        });
    }

    private static void put(Worksheet sheet, int at, List<Cell> row) {
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            if (cell.number() != null) {
                sheet.value(at, column, cell.number());
            } else if (!cell.text().isEmpty()) {
                sheet.inlineString(at, column, cell.text());
            }
        }
    }
}
