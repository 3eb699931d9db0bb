package id.jejak.projection.certificates.view;

import id.jejak.projection.view.Answer;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What certificates are worth. An interface, so that questions do not reach into the tables. */
public interface CertificatesView {

    /** The read model that answers. */
    String MODEL = "certificates";

    /** Empty where the number is not known at that position, or its first valid day lies ahead of {@code on}. */
    Answer<Optional<VerifiedCertificate>> verify(CertificateNumber number, LocalDate on, long knownAt);

    /** Whose certificate it is, as known at a position. For people who may see the holder; never public. */
    Answer<Optional<WorkerId>> holder(CertificateNumber number, long knownAt);

    /** All that became of a certificate, by days, without gap or overlap. */
    Answer<List<StatusInterval>> history(CertificateNumber number, long knownAt);

    /** The same of every certificate of a worker, by number and days. */
    Answer<List<StatusInterval>> ofWorker(WorkerId worker, long knownAt);
}
