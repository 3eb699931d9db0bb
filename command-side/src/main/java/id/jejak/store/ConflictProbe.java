package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * One query that finds, after a batch was refused, which of its units cannot be stored and why. A unit with several
 * reasons gets the first of: its key was answered before, another event took its place, its event is stored already, a
 * claim to be released is not held, a claim is another's.
 */
final class ConflictProbe {

    private static final String SQL = """
            select u.unit, 1 as reason, 0 as nth, i.body_hmac, i.outcome, i.position
              from unnest(?, ?, ?) as u(unit, account, key) join idempotency i using (account, key)
            union all
            select u.unit, 2, 0, null, null, null
              from unnest(?, ?, ?) as u(unit, stream, seq) join event_log e using (stream, seq)
            union all
            select u.unit, 3, 0, null, null, null
              from unnest(?, ?) as u(unit, event_id) join event_log e using (event_id)
            union all
            select u.unit, 4, 0, null, null, null
              from unnest(?, ?, ?, ?) as u(unit, kind, key, stream)
             where not exists (select from claim c where (c.kind, c.key, c.stream) = (u.kind, u.key, u.stream))
            union all
            select u.unit, 5, u.nth, null, null, null
              from unnest(?, ?, ?, ?) as u(unit, nth, kind, key) join claim c using (kind, key)
             order by reason, unit, nth
            """;

    private record Of<T>(int unit, int nth, T value) {}

    private ConflictProbe() {}

    /** The reason for each unit, by its index, that stands in conflict with what is stored. */
    static Map<Integer, RuntimeException> find(Connection connection, List<AppendUnit> units) throws SQLException {
        List<Of<Answer>> answers = new ArrayList<>();
        List<Of<EventRow>> events = new ArrayList<>();
        List<Of<HeldClaim>> releases = new ArrayList<>();
        List<Of<Claim>> takes = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            AppendUnit unit = units.get(i);
            int index = i;
            if (unit.answer != null) {
                answers.add(new Of<>(i, 0, unit.answer));
            }
            unit.events.forEach(event -> events.add(new Of<>(index, 0, event)));
            unit.releases.forEach(release -> releases.add(new Of<>(index, 0, release)));
            for (int nth = 0; nth < unit.takes.size(); nth++) {
                if (!unit.releasesBeforeTaking(unit.takes.get(nth))) {
                    takes.add(new Of<>(i, nth, unit.takes.get(nth)));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            new Columns(connection, statement)
                    .bind("int4", answers, Of::unit)
                    .bind("text", answers, of -> of.value().key().account())
                    .bind("text", answers, of -> of.value().key().key())
                    .bind("int4", events, Of::unit)
                    .bind("text", events, of -> of.value().stream())
                    .bind("int8", events, of -> of.value().seq())
                    .bind("int4", events, Of::unit)
                    .bind("uuid", events, of -> of.value().eventId())
                    .bind("int4", releases, Of::unit)
                    .bind("text", releases, of -> of.value().kind())
                    .bind("text", releases, of -> of.value().key())
                    .bind("text", releases, of -> of.value().stream())
                    .bind("int4", takes, Of::unit)
                    .bind("int4", takes, Of::nth)
                    .bind("text", takes, of -> of.value().kind())
                    .bind("text", takes, of -> of.value().key());
            Map<Integer, RuntimeException> reasons = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    AppendUnit unit = units.get(row.getInt("unit"));
                    if (!reasons.containsKey(row.getInt("unit"))) {
                        reasons.put(row.getInt("unit"), reason(row, unit));
                    }
                }
            }
            return reasons;
        }
    }

    private static RuntimeException reason(ResultSet row, AppendUnit unit) throws SQLException {
        return switch (row.getInt("reason")) {
            case 1 -> new AlreadyAnswered(StoredAnswers.read(unit.answerKey(), row));
            case 2 -> new ConcurrencyException("Another event was stored at that place of the stream first");
            case 3 -> new EventStoreException("An event with that identifier is stored already");
            case 4 -> new ConcurrencyException("A claim to be released is not held by its stream");
            default -> unit.takes.get(row.getInt("nth")).refusal();
        };
    }
}
