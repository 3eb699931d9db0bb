package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds lists as SQL arrays, and what stands alone, one after the other. */
final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    Columns(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** One array of {@code sqlType} with an element for each row. */
    <R> Columns bind(String sqlType, List<R> rows, Function<R, ?> column) throws SQLException {
        Object[] values = array(sqlType, rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(++index, connection.createArrayOf(sqlType, values));
        return this;
    }

    /** Of these element types the driver sends an array in binary: no character is quoted here and parsed there. */
    private static Object[] array(String sqlType, int length) {
        return switch (sqlType) {
            case "text" -> new String[length];
            case "int8" -> new Long[length];
            case "int4" -> new Integer[length];
            default -> new Object[length];
        };
    }

    /** One timestamp with time zone. */
    Columns instant(@Nullable Instant value) throws SQLException {
        statement.setObject(
                ++index, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }
}
