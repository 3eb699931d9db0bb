package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.worker.Outcome;

/** An assessor recommended {@code outcome}; the panel has not decided. */
public record Recommended(Application application, Assessment assessment, Outcome outcome, AssessorId recommender)
        implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new Recommended(changed, assessment, outcome, recommender);
    }
}
