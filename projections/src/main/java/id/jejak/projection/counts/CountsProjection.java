package id.jejak.projection.counts;

import id.jejak.projection.KnownFacts;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.worker.event.WorkerEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Keeps {@code case_span}: what each worker counts as, on which days, as known from which position to which. */
public final class CountsProjection implements ReadModel {

    /** Its place in the log is kept under it. */
    public static final String NAME = CountsView.MODEL;

    /** Of the rows that are read. */
    public static final int VERSION = 1;

    private static final List<String> COLUMNS =
            List.of("category", "region", "phase", "certificate", "level", "valid_from", "valid_to");
    private static final List<String> TYPES = List.of("text", "text", "text", "text", "text", "date", "date");

    private final StreamHistories histories;

    /** Looks into the worker's own history there. */
    public CountsProjection(StreamHistories histories) {
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
        return List.of("case_span");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        List<LogEntry> entries = batch.stream()
                .filter(entry -> entry.payload() instanceof WorkerEvent)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        KnownFacts facts = new KnownFacts("case_span", COLUMNS, TYPES);
        facts.load(
                connection,
                entries.stream().map(CountsProjection::worker).distinct().toList());
        for (LogEntry entry : entries) {
            WorkerHistory history = WorkerHistory.of(histories.through(entry));
            facts.know(worker(entry), entry.position(), CaseFact.rows(history));
        }
        facts.flush(connection);
    }

    private static UUID worker(LogEntry entry) {
        return UUID.fromString(entry.subject());
    }
}
