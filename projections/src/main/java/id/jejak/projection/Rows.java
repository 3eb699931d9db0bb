package id.jejak.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values that go to the database as the rows of one statement. */
public final class Rows {

    /** Where they stand in the statement; with {@code as r(…)} behind it they have names. */
    public static final String HERE = "{rows}";

    private final List<String> types;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Rows(List<String> types) {
        this.types = types;
    }

    /** Rows of these PostgreSQL types. */
    public static Rows of(String... types) {
        return new Rows(List.of(types));
    }

    /** One more row; values are written by their {@code toString}. */
    public void add(@Nullable Object... values) {
        if (values.length != types.size()) {
            throw new IllegalArgumentException(values.length + " values for " + types.size() + " columns");
        }
        rows.add(values);
    }

    /** Runs the statement, unless there is no row. */
    public void execute(Connection connection, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String arrays = types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(HERE, "unnest(" + arrays + ")"))) {
            for (int column = 0; column < types.size(); column++) {
                statement.setArray(column + 1, connection.createArrayOf("text", texts(column)));
            }
            statement.executeUpdate();
        }
    }

    /** An array of strings goes out in binary: no character is quoted here and parsed there. */
    private @Nullable String[] texts(int column) {
        @Nullable String[] texts = new String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            Object value = rows.get(row)[column];
            texts[row] = value == null ? null : value.toString();
        }
        return texts;
    }
}
