package id.jejak.projection.certificates;

import id.jejak.projection.KnownFacts;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Keeps {@code certificate_span}. */
public final class CertificatesProjection implements ReadModel {

    static final String NAME = CertificatesView.MODEL;
    static final int VERSION = 1;

    private final StreamHistories histories;

    /** Looks into the worker's own history there. */
    public CertificatesProjection(StreamHistories histories) {
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
        return List.of("certificate_span");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        List<LogEntry> entries = batch.stream()
                .filter(entry -> entry.payload() instanceof WorkerEvent)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        KnownFacts facts = new KnownFacts("certificate_span", CertificateFacts.COLUMNS, CertificateFacts.TYPES);
        facts.load(
                connection,
                entries.stream().map(CertificatesProjection::worker).distinct().toList());
        for (LogEntry entry : entries) {
            if (WorkerHistory.of(histories.through(entry)).known() instanceof Registered worker) {
                facts.know(worker(entry), entry.position(), CertificateFacts.rows(worker));
            }
        }
        facts.flush(connection);
    }

    private static UUID worker(LogEntry entry) {
        return UUID.fromString(entry.subject());
    }
}
