package id.jejak.worker.state;

import id.jejak.worker.event.AppealFiled;

/**
 * A decision on the case was appealed; nothing else happens to it until that is decided.
 *
 * @param before the case as it was, and will be again where the decision stands
 */
public record UnderAppeal(CertificationCase before, AppealFiled appeal) implements CertificationCase {

    @Override
    public Application application() {
        return before.application();
    }

    @Override
    public CertificationCase with(Application changed) {
        return new UnderAppeal(before.with(changed), appeal);
    }
}
