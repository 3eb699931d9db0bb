package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The one round trip of a batch. */
final class BatchStatement {

    private static final String EVENTS_ALONE = call(9);
    private static final String ALL = call(21);

    private record AnswerRow(Answer answer, int eventCount) {}

    private BatchStatement() {}

    private static String call(int parameters) {
        return "select first_position, batch_recorded_at from append_batch("
                + String.join(", ", Collections.nCopies(parameters, "?")) + ")";
    }

    /** Stores all of the units or, by throwing, none. Their outcomes in the same order. */
    static List<Appended> append(Connection connection, List<AppendUnit> units) throws SQLException {
        List<EventRow> events = new ArrayList<>();
        List<HeldClaim> releases = new ArrayList<>();
        List<Claim> takes = new ArrayList<>();
        List<AnswerRow> answers = new ArrayList<>();
        for (AppendUnit unit : units) {
            events.addAll(unit.events);
            releases.addAll(unit.releases);
            takes.addAll(unit.takes);
            if (unit.answer != null) {
                answers.add(new AnswerRow(unit.answer, events.size()));
            }
        }
        Instant scripted = units.getFirst().scripted;
        boolean alone = releases.isEmpty() && takes.isEmpty() && answers.isEmpty() && scripted == null;
        try (PreparedStatement statement = connection.prepareStatement(alone ? EVENTS_ALONE : ALL)) {
            Columns columns = new Columns(connection, statement)
                    .bind("uuid", events, EventRow::eventId)
                    .bind("text", events, EventRow::stream)
                    .bind("text", events, EventRow::streamType)
                    .bind("int8", events, EventRow::seq)
                    .bind("text", events, EventRow::type)
                    .bind("int4", events, EventRow::revision)
                    .bind("date", events, EventRow::effectiveOn)
                    .bind("text", events, EventRow::payload)
                    .bind("text", events, EventRow::metadata);
            if (!alone) {
                columns.bind("text", releases, HeldClaim::kind)
                        .bind("text", releases, HeldClaim::key)
                        .bind("text", releases, HeldClaim::stream)
                        .bind("text", takes, Claim::kind)
                        .bind("text", takes, Claim::key)
                        .bind("text", takes, Claim::stream)
                        .bind("text", answers, row -> row.answer().key().account())
                        .bind("text", answers, row -> row.answer().key().key())
                        .bind(
                                "text",
                                answers,
                                row -> "\\x" + row.answer().bodyHmac().hex())
                        .bind("text", answers, row -> row.answer().outcome())
                        .bind("int4", answers, AnswerRow::eventCount)
                        .instant(scripted);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Instant recordedAt = Objects.requireNonNull(row.getObject(2, OffsetDateTime.class))
                        .toInstant();
                return outcomes(units, row.getLong(1), recordedAt);
            }
        }
    }

    private static List<Appended> outcomes(List<AppendUnit> units, long first, Instant recordedAt) {
        Appended[] outcomes = new Appended[units.size()];
        long position = first;
        for (int i = 0; i < outcomes.length; i++) {
            int count = units.get(i).events.size();
            outcomes[i] = new Appended(position, count, recordedAt);
            position += count;
        }
        return Arrays.asList(outcomes);
    }
}
