package id.jejak.projection.corrections;

import id.jejak.kernel.DomainEvent;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.corrections.view.CorrectionStatus;
import id.jejak.projection.corrections.view.CorrectionsView;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.event.CorrectionRefused;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.RetirementRefused;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.WorkerRetired;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the table {@code correction}: a row for each request, and who decided on it. */
public final class CorrectionsProjection implements ReadModel {

    static final String NAME = CorrectionsView.MODEL;
    static final int VERSION = 1;

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
        return List.of("correction");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Rows requested = Rows.of(
                "uuid",
                "bigint",
                "uuid",
                "uuid",
                "text",
                "text",
                "text",
                "text",
                "date",
                "text",
                "text",
                "timestamptz",
                "text");
        Rows decided = Rows.of("uuid", "text", "text", "timestamptz");
        for (LogEntry entry : batch) {
            switch (entry.payload()) {
                case CorrectionRequested e -> add(requested, entry, e);
                case FactCorrected e -> add(decided, entry, e.correctionId(), CorrectionStatus.APPROVED);
                case RetirementRequested e -> add(requested, entry, e);
                case WorkerRetired e -> add(decided, entry, e.requestId(), CorrectionStatus.APPROVED);
                case RetirementRefused e -> add(decided, entry, e.requestId(), CorrectionStatus.REFUSED);
                case CorrectionRefused e -> add(decided, entry, e.correctionId(), CorrectionStatus.REFUSED);
                case DomainEvent _ -> {}
            }
        }
        requested.execute(
                connection,
                "insert into correction (correction_id, position, worker_id, event_id, type, field, old_value, new_value,"
                        + " valid_from, author, requested_by, requested_at, status) select * from " + Rows.HERE);
        decided.execute(
                connection,
                "update correction c set (status, decided_by, decided_at) = (r.status, r.decided_by, r.decided_at) from "
                        + Rows.HERE + " as r(correction_id, status, decided_by, decided_at)"
                        + " where c.correction_id = r.correction_id");
    }

    private static void add(Rows rows, LogEntry entry, CorrectionRequested e) {
        rows.add(
                e.correctionId().value(),
                entry.position(),
                entry.subject(),
                e.eventId(),
                e.type(),
                e.field(),
                shown(e.oldValue()),
                shown(e.newValue()),
                e.validFrom(),
                e.author(),
                e.requestedBy(),
                entry.recordedAt(),
                CorrectionStatus.PENDING.name());
    }

    /** It is about no earlier event, so it stands under its own. */
    private static void add(Rows rows, LogEntry entry, RetirementRequested e) {
        rows.add(
                e.requestId().value(),
                entry.position(),
                entry.subject(),
                entry.eventId(),
                entry.type(),
                "kind",
                null,
                e.kind().name(),
                e.effectiveOn(),
                e.requestedBy(),
                e.requestedBy(),
                entry.recordedAt(),
                CorrectionStatus.PENDING.name());
    }

    private static void add(Rows rows, LogEntry entry, RequestId correction, CorrectionStatus status) {
        Object actor = entry.metadata().get("actor");
        rows.add(correction.value(), status.name(), actor == null ? null : actor.toString(), entry.recordedAt());
    }

    private static @Nullable String shown(@Nullable FactValue value) {
        return value == null ? null : value.shown();
    }
}
