package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/** The certificate was never valid, on account of fraud or error. */
@EventType(name = "certificate.annulled")
public record CertificateAnnulled(
        CertificateNumber number, @Personal String ground, LocalDate effectiveOn) implements WorkerEvent {}
