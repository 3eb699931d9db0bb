package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/** The certificate does not count from this day until it is reinstated. */
@EventType(name = "certificate.suspended")
public record CertificateSuspended(
        CertificateNumber number, @Personal String ground, LocalDate effectiveOn) implements WorkerEvent {}
