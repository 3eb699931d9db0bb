package id.jejak.worker.state;

/** May be assessed; assessors may be assigned, nobody has attended. */
public record Admitted(Application application, Assessment assessment) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new Admitted(changed, assessment);
    }
}
