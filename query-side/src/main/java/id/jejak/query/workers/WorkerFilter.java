package id.jejak.query.workers;

import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.query.KnownCodes;
import id.jejak.query.Refused;
import id.jejak.worker.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to list: all that is given must hold.
 *
 * @param q words with which words of the name begin
 * @param region under which the worker is engaged
 * @param certificate its status, or NONE
 */
public record WorkerFilter(
        @Nullable String q,
        @Nullable String category,
        @Nullable Phase phase,
        @Nullable String region,
        @Nullable String certificate) {

    /** @throws Refused {@code parameter-invalid}, {@code unknown-category} or {@code unknown-region} */
    public List<RegisterFilter> filters(KnownCodes codes) {
        List<RegisterFilter> filters = new ArrayList<>();
        if (q != null && !q.isBlank()) {
            filters.add(new RegisterFilter.Named(q));
        }
        if (category != null) {
            filters.add(new RegisterFilter.InCategory(codes.category(category)));
        }
        if (phase != null) {
            filters.add(new RegisterFilter.InPhase(phase));
        }
        if (region != null) {
            filters.add(new RegisterFilter.Within(codes.within(region)));
        }
        if (certificate != null) {
            filters.add(certified(certificate));
        }
        return filters;
    }

    private static RegisterFilter certified(String status) {
        if (status.equals("NONE")) {
            return new RegisterFilter.WithoutCertificate();
        }
        return Arrays.stream(CertificateStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .map(RegisterFilter.WithCertificate::new)
                .orElseThrow(() -> Refused.malformed(
                        "parameter-invalid", "A certificate has a status, or there is NONE", "certificate"));
    }
}
