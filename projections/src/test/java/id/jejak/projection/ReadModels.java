package id.jejak.projection;

import id.jejak.projection.certificates.CertificatesProjection;
import id.jejak.projection.cohorts.CohortsProjection;
import id.jejak.projection.counts.CountsProjection;
import id.jejak.projection.register.RegisterProjection;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.trail.TrailProjection;
import java.util.List;

/** All that there are. */
public final class ReadModels {

    private ReadModels() {}

    /** On that log. */
    public static List<ReadModel> on(TestLog log) {
        return on(new StreamHistories(log.store(), 1_000));
    }

    static List<ReadModel> on(StreamHistories histories) {
        return List.of(
                new CountsProjection(histories),
                new TrailProjection(histories),
                new CertificatesProjection(histories),
                new CohortsProjection(),
                new RegisterProjection(histories),
                new ScopeProjection(histories));
    }
}
