package id.jejak.projection.scope;

import id.jejak.body.AssessorId;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerNominated;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the tables {@code scope_…}. Who has once had a worker, a case, or assessed one keeps seeing it. */
public final class ScopeProjection implements ReadModel {

    /** Whoever bounds a question by a scope asks this model too. */
    public static final String NAME = ScopeView.MODEL;

    /** The version whose tables are asked. */
    public static final int VERSION = 1;

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
        return List.of("scope_region", "scope_case", "scope_assessor", "scope_cohort");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Rows regions = Rows.of("uuid", "text");
        Rows cases = Rows.of("uuid", "int", "uuid", "text");
        Rows assessors = Rows.of("uuid", "int", "text");
        Rows cohorts = Rows.of("uuid", "text", "text");
        for (LogEntry entry : batch) {
            switch (entry.payload()) {
                case EngagementStarted e ->
                    regions.add(entry.subject(), e.region().code());
                case FactCorrected e
                when e.field().equals("region") && e.newValue() != null ->
                    regions.add(entry.subject(), e.newValue().value());
                case WorkerNominated e ->
                    cases.add(
                            entry.subject(),
                            e.caseNumber(),
                            e.cohortId().value(),
                            e.body().value());
                case AssessorAssigned e -> assessing(assessors, entry, e.caseNumber(), e.assessorId());
                case ComponentScored e -> assessing(assessors, entry, e.caseNumber(), e.assessor());
                case CohortOpened e ->
                    cohorts.add(entry.subject(), e.region().code(), e.body().value());
                case DomainEvent _ -> {}
            }
        }
        regions.execute(
                connection, "insert into scope_region select distinct * from " + Rows.HERE + " on conflict do nothing");
        cases.execute(connection, "insert into scope_case select * from " + Rows.HERE + " on conflict do nothing");
        assessors.execute(
                connection,
                "insert into scope_assessor select distinct * from " + Rows.HERE + " on conflict do nothing");
        cohorts.execute(connection, "insert into scope_cohort select * from " + Rows.HERE);
    }

    private static void assessing(Rows rows, LogEntry entry, int caseNumber, @Nullable AssessorId assessor) {
        if (assessor != null) {
            rows.add(entry.subject(), caseNumber, assessor.value());
        }
    }
}
