package id.jejak.worker.state;

/** Another attempt may begin; assessors stay assigned, the sheet is empty. */
public record ResitOpen(Application application, Assessment assessment) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new ResitOpen(changed, assessment);
    }
}
