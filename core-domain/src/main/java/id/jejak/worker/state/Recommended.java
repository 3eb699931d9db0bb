package id.jejak.worker.state;

import id.jejak.worker.Outcome;

/** An assessor recommended {@code outcome}; the panel has not decided. */
public record Recommended(Application application, Assessment assessment, Outcome outcome)
        implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new Recommended(changed, assessment, outcome);
    }
}
