package id.jejak.query.workers;

import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.LiveEngagement;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.query.OfWorker;
import id.jejak.scheme.Level;
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
        long position) {

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
                entry.position());
    }
}
