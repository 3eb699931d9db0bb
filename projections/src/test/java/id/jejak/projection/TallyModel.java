package id.jejak.projection;

import id.jejak.reference.event.RegionAdded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes down each region it sees. Names in {@code poison} make it fail, with an exception or with that error. */
final class TallyModel implements ReadModel {

    final Set<String> poison = ConcurrentHashMap.newKeySet();
    volatile @Nullable Supplier<Error> error;
    private final String name;

    TallyModel(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("tally");
    }

    static void createTable() {
        TestDatabase.execute(
                TestDatabase.source(), "create table if not exists tally (model text, position bigint, name text)");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into tally values (?, ?, ?)")) {
            for (LogEntry entry : batch) {
                String region = ((RegionAdded) entry.payload()).name();
                insert.setString(1, name);
                insert.setLong(2, entry.position());
                insert.setString(3, region);
                insert.addBatch();
                if (poison.contains(region)) {
                    Supplier<Error> thrown = error;
                    if (thrown != null) {
                        throw thrown.get();
                    }
                    throw new IllegalStateException("cannot take " + region);
                }
            }
            insert.executeBatch();
        }
    }
}
