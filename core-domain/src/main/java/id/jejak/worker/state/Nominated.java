package id.jejak.worker.state;

/** Proposed; nothing was received yet. */
public record Nominated(Application application) implements CertificationCase {
    @Override
    public CertificationCase with(Application changed) {
        return new Nominated(changed);
    }
}
