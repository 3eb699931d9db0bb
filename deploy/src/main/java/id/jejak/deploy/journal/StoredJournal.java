package id.jejak.deploy.journal;

import id.jejak.access.Role;
import id.jejak.projection.view.Items;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.query.journal.AccessJournal;
import id.jejak.query.journal.JournalQuestion;
import id.jejak.query.journal.RecordedRead;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal as it stands in its table. */
@Component
class StoredJournal implements AccessJournal {

    private final JdbcClient database;

    StoredJournal(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Items<RecordedRead> find(JournalQuestion question) {
        StringBuilder sql = new StringBuilder("select * from access_journal where number > ?");
        List<Object> values = new ArrayList<>(List.of(question.after()));
        narrow(sql, values, " and account = ?", question.actor());
        narrow(sql, values, " and office = ?", question.office());
        narrow(sql, values, " and endpoint = ?", question.endpoint());
        narrow(sql, values, " and position(? in lower(purpose)) > 0", lower(question.purpose()));
        narrow(
                sql,
                values,
                " and workers @> ?",
                question.worker() == null ? null : new UUID[] {question.worker().value()});
        narrow(
                sql,
                values,
                " and read_at >= ?",
                question.from() == null ? null : question.from().atOffset(ZoneOffset.UTC));
        narrow(
                sql,
                values,
                " and read_at < ?",
                question.until() == null ? null : question.until().atOffset(ZoneOffset.UTC));
        sql.append(" order by number limit ?");
        values.add(question.limit() + 1);
        return part(found(sql.toString(), values), question.limit());
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private List<RecordedRead> found(String sql, List<Object> values) {
        try {
            return database.sql(sql).params(values).query((row, _) -> read(row)).list();
        } catch (DataAccessException away) {
            throw new ProjectionsUnavailable(away);
        }
    }

    private static Items<RecordedRead> part(List<RecordedRead> found, int limit) {
        if (found.size() <= limit) {
            return new Items<>(found, null);
        }
        List<RecordedRead> part = found.subList(0, limit);
        return new Items<>(part, Long.toString(part.getLast().number()));
    }

    private static RecordedRead read(ResultSet row) throws SQLException {
        return new RecordedRead(
                row.getLong("number"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                Stream.of(texts(row, "roles")).map(Role::valueOf).toList(),
                row.getString("office"),
                Stream.of(texts(row, "regions")).map(Region::new).toList(),
                row.getString("purpose"),
                row.getString("method"),
                row.getString("endpoint"),
                row.getString("file"),
                row.getLong("position"),
                Stream.of((UUID[]) row.getArray("workers").getArray())
                        .map(WorkerId::new)
                        .toList());
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
