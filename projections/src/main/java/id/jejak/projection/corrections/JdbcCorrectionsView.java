package id.jejak.projection.corrections;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.corrections.view.CorrectionStatus;
import id.jejak.projection.corrections.view.CorrectionsView;
import id.jejak.projection.corrections.view.RequestedCorrection;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the table {@code correction}. */
public final class JdbcCorrectionsView implements CorrectionsView {

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcCorrectionsView(DataSource pool) {
        this.snapshot = new Snapshot(pool, CorrectionsProjection.NAME, CorrectionsProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Items<RequestedCorrection>> find(
            Scope scope, @Nullable CorrectionStatus status, long after, int limit) {
        Conditions where =
                new Conditions().and("position > :after", "after", after).with("limit", limit + 1);
        ScopeConditions.workers(where, scope, "correction.worker_id");
        if (status != null) {
            where.and("status = :status", "status", status.name());
        }
        return snapshot.ask(client -> {
            List<RequestedCorrection> found = where.ask(
                            client, "select * from correction", "order by position limit :limit")
                    .query((row, _) -> correction(row))
                    .list();
            List<RequestedCorrection> page = found.subList(0, Math.min(limit, found.size()));
            return new Items<>(
                    page, found.size() > limit ? Long.toString(page.getLast().position()) : null);
        });
    }

    private static RequestedCorrection correction(ResultSet row) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new RequestedCorrection(
                new RequestId(row.getObject("correction_id", UUID.class)),
                row.getLong("position"),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("author"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                CorrectionStatus.valueOf(row.getString("status")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
