package id.jejak.worker.state;

/** Somebody attended or was scored. */
public record InAssessment(Application application, Assessment assessment) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new InAssessment(changed, assessment);
    }
}
