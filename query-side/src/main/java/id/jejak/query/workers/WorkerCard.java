package id.jejak.query.workers;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.projection.appeals.view.PossibleAppeal;
import id.jejak.projection.appeals.view.WorkerAppeals;
import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.LiveEngagement;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.query.OfWorker;
import id.jejak.scheme.Level;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker on a day.
 *
 * @param nikMasked never the whole number
 * @param engagements those live on the day
 * @param lastRegion where no engagement is live: that of the last one
 * @param casePhase of an open case; it may differ from the phase, as in a renewal
 * @param appeals every appeal up to the day; null in a list of workers
 * @param appealable the decision that can be appealed on the day and until when; null where there is none, and in a list
 * @param position of the worker's last event that is told of
 */
record WorkerCard(
        @OfWorker UUID id,
        String name,
        String nikMasked,
        List<Work> engagements,
        @Nullable String lastRegion,
        Phase phase,
        @Nullable Phase casePhase,
        @Nullable Certificate certificate,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AppealItem> appeals,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Appealable appealable,
        long position) {

    /** A decision that can still be appealed. */
    record Appealable(UUID against, AppealedDecision decision, LocalDate until) {}

    /** An engagement. */
    record Work(
            UUID id,
            String category,
            String region,
            LocalDate from,
            @Nullable LocalDate to) {

        private static Work of(LiveEngagement engagement) {
            return new Work(
                    engagement.id().value(),
                    engagement.category().code(),
                    engagement.region().code(),
                    engagement.from(),
                    engagement.to());
        }
    }

    /** The certificate by which the worker is known. */
    record Certificate(String number, CertificateStatus status, Level level, LocalDate validUntil) {

        private static Certificate of(CurrentCertificate certificate) {
            return new Certificate(
                    certificate.number().value(), certificate.status(), certificate.level(), certificate.validUntil());
        }
    }

    static WorkerCard of(RegisterEntry entry) {
        return new WorkerCard(
                entry.id().value(),
                entry.name(),
                entry.nikMasked(),
                entry.engagements().stream().map(Work::of).toList(),
                entry.lastRegion() == null ? null : entry.lastRegion().code(),
                entry.phase(),
                entry.casePhase(),
                entry.certificate() == null ? null : Certificate.of(entry.certificate()),
                null,
                null,
                entry.position());
    }

    WorkerCard with(WorkerAppeals told) {
        PossibleAppeal possible = told.possible();
        return new WorkerCard(
                id,
                name,
                nikMasked,
                engagements,
                lastRegion,
                phase,
                casePhase,
                certificate,
                told.filed().stream().map(AppealItem::of).toList(),
                possible == null ? null : new Appealable(possible.against(), possible.decision(), possible.until()),
                position);
    }
}
