package id.jejak.query.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a list as a file can be. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    /** The parameter that asks for it. */
    public static final String PARAMETER = "format";

    /** Rows that a file holds at most, where they come by a cursor. */
    public static final int MOST_ROWS = 100_000;

    private final String type;

    FileFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** As the parameter names it, and the end of the file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there is no such format. */
    static Optional<FileFormat> named(String text) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(text))
                .findFirst();
    }
}
