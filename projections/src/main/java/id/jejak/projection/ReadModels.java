package id.jejak.projection;

import id.jejak.projection.certificates.CertificatesProjection;
import id.jejak.projection.cohorts.CohortsProjection;
import id.jejak.projection.corrections.CorrectionsProjection;
import id.jejak.projection.counts.CountsProjection;
import id.jejak.projection.eligibility.EligibilityProjection;
import id.jejak.projection.payments.PaymentsProjection;
import id.jejak.projection.register.RegisterProjection;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.trail.TrailProjection;
import java.util.List;

/** All that there are. */
public final class ReadModels {

    private ReadModels() {}

    /** With those histories to look into. */
    public static List<ReadModel> on(StreamHistories histories) {
        return List.of(
                new RegisterProjection(histories),
                new CountsProjection(histories),
                new TrailProjection(histories),
                new CohortsProjection(),
                new CorrectionsProjection(),
                new PaymentsProjection(),
                new CertificatesProjection(histories),
                new EligibilityProjection(histories),
                new ScopeProjection());
    }
}
