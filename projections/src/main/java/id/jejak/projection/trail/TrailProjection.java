package id.jejak.projection.trail;

import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.TrailView;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps {@code trail_entry} and {@code trail_change}. */
public final class TrailProjection implements ReadModel {

    /** Its place in the log is kept under it. */
    public static final String NAME = TrailView.MODEL;

    /** Of the rows that are read. */
    public static final int VERSION = 1;

    private static final String INSERT_ENTRIES = "insert into trail_entry (position, event_id, type, stream, worker_id,"
            + " cohort_id, certificate, actor, actor_name, role, office, channel, reason, recorded_at, effective_on,"
            + " basis_kind, basis_number, basis_date, basis_signatory, basis_sha256, rule_version, categories, regions,"
            + " summary_id, summary_en) select position, event_id, type, stream, worker_id, cohort_id, certificate,"
            + " actor, actor_name, role, office, channel, reason, recorded_at, effective_on, basis_kind, basis_number,"
            + " basis_date, basis_signatory, basis_sha256, rule_version, string_to_array(categories, ','),"
            + " string_to_array(regions, ','), summary_id, summary_en from " + Rows.HERE + " as r(position, event_id,"
            + " type, stream, worker_id, cohort_id, certificate, actor, actor_name, role, office, channel, reason,"
            + " recorded_at, effective_on, basis_kind, basis_number, basis_date, basis_signatory, basis_sha256,"
            + " rule_version, categories, regions, summary_id, summary_en)";

    private static final String INSERT_CHANGES =
            "insert into trail_change (position, ordinal, field, from_value," + " to_value) select * from " + Rows.HERE;

    private final StreamHistories histories;

    /** Looks into each event's own stream there. */
    public TrailProjection(StreamHistories histories) {
        this.histories = histories;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public List<String> tables() {
        return List.of("trail_entry", "trail_change");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Rows entries = Rows.of(
                "bigint",
                "uuid",
                "text",
                "text",
                "uuid",
                "uuid",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "timestamptz",
                "date",
                "text",
                "text",
                "date",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text");
        Rows changes = Rows.of("bigint", "int", "text", "text", "text");
        for (LogEntry entry : batch) {
            Circumstances circumstances = Circumstances.of(entry, histories);
            add(entries, entry, circumstances);
            int ordinal = 0;
            for (Change change : circumstances.changes()) {
                changes.add(entry.position(), ordinal++, change.field(), change.from(), change.to());
            }
        }
        entries.execute(connection, INSERT_ENTRIES);
        changes.execute(connection, INSERT_CHANGES);
    }

    private static void add(Rows entries, LogEntry entry, Circumstances circumstances) {
        Map<String, ?> said = entry.metadata();
        Map<?, ?> basis = said.get("basis") instanceof Map<?, ?> document ? document : Map.of();
        var summary = EventWords.of(entry.payload());
        entries.add(
                entry.position(),
                entry.eventId(),
                entry.type(),
                entry.stream(),
                circumstances.worker(),
                circumstances.cohort(),
                circumstances.certificate(),
                text(said, "actor"),
                text(said, "actorName"),
                text(said, "role"),
                text(said, "office"),
                text(said, "channel"),
                text(said, "reason"),
                entry.recordedAt(),
                entry.payload().effectiveOn(),
                text(basis, "kind"),
                text(basis, "number"),
                text(basis, "date"),
                text(basis, "signatory"),
                text(basis, "sha256"),
                text(said, "ruleVersion"),
                list(circumstances.categories()),
                list(circumstances.regions()),
                summary.id(),
                summary.en());
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static String list(Set<String> codes) {
        return String.join(",", codes);
    }
}
