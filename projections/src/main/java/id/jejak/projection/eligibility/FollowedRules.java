package id.jejak.projection.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.LogEntry;
import id.jejak.projection.Rows;
import id.jejak.projection.StreamHistories;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.stream.Streams;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules as far as the model has taken them into account: keeps {@code eligibility_rules}. */
final class FollowedRules {

    private static final String ALLOWANCE = "allowance:";

    private final StreamHistories histories;

    /** A function of how many events of which streams there are, so that it is folded once for all that come after. */
    private volatile Folded last = new Folded(Map.of(), new EligibilityRules(new Scheme(List.of()), Map.of()));

    FollowedRules(StreamHistories histories) {
        this.histories = histories;
    }

    void take(LogEntry entry, Connection connection) throws SQLException {
        Rows rows = Rows.of("text", "int");
        rows.add(entry.stream(), entry.seq() + 1);
        rows.execute(
                connection,
                "insert into eligibility_rules (stream, events) select * from " + Rows.HERE
                        + " on conflict (stream) do update set events = excluded.events");
    }

    EligibilityRules known(Connection connection) throws SQLException {
        Map<String, Integer> events = events(connection);
        Folded folded = last;
        if (!folded.events.equals(events)) {
            folded = new Folded(events, fold(events));
            last = folded;
        }
        return folded.rules;
    }

    private static Map<String, Integer> events(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select stream, events from eligibility_rules");
                ResultSet row = select.executeQuery()) {
            Map<String, Integer> events = new HashMap<>();
            while (row.next()) {
                events.put(row.getString(1), row.getInt(2));
            }
            return Map.copyOf(events);
        }
    }

    private EligibilityRules fold(Map<String, Integer> events) {
        Map<AllowanceCode, AllowanceScheme> allowances = new HashMap<>();
        events.forEach((stream, count) -> {
            if (stream.startsWith(ALLOWANCE)) {
                allowances.put(
                        new AllowanceCode(stream.substring(ALLOWANCE.length())),
                        AllowanceScheme.of(as(AllowanceEvent.class, histories.first(stream, count))));
            }
        });
        String certification = Streams.scheme(ShippedSchemes.SDM_KESOS);
        int versions = events.getOrDefault(certification, 0);
        return new EligibilityRules(
                new SchemeDecider().fold(as(SchemeEvent.class, histories.first(certification, versions))), allowances);
    }

    private static <E extends DomainEvent> List<E> as(Class<E> family, List<DomainEvent> events) {
        return events.stream().map(family::cast).toList();
    }

    private record Folded(Map<String, Integer> events, EligibilityRules rules) {}
}
