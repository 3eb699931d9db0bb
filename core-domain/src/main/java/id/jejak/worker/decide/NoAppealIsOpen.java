package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.state.Registered;

/** Nothing else is decided of a certificate while an appeal against a decision on it is open. */
final class NoAppealIsOpen {

    private NoAppealIsOpen() {}

    static void check(Registered worker, CertificateNumber number) {
        Rejection.unless(
                !worker.keeping().isUnderAppeal(number),
                "under-appeal",
                "A decision on the certificate is under appeal");
    }
}
