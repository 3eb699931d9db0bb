package id.jejak.projection.certificates.view;

import id.jejak.projection.view.Answer;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import java.util.Optional;

/** What certificates are worth. An interface, so that questions do not reach into the tables. */
public interface CertificatesView {

    /** The read model that answers. */
    String MODEL = "certificates";

    /** Empty where the number is not known at that position, or its first valid day lies ahead of {@code on}. */
    Answer<Optional<VerifiedCertificate>> verify(CertificateNumber number, LocalDate on, long knownAt);
}
