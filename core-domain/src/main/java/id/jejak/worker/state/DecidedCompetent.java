package id.jejak.worker.state;

/** Competent; a certificate may be issued. */
public record DecidedCompetent(Application application, Assessment assessment) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new DecidedCompetent(changed, assessment);
    }
}
