package id.jejak.worker.state;

/** Not yet competent, until a re-sit opens or the case is closed. */
public record DecidedNotYet(Application application, Assessment assessment) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new DecidedNotYet(changed, assessment);
    }
}
