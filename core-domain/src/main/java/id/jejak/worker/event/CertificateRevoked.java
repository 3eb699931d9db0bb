package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/** The certificate counts no longer from this day. Earlier days stand. */
@EventType(name = "certificate.revoked")
public record CertificateRevoked(
        CertificateNumber number, @Personal String ground, LocalDate effectiveOn) implements WorkerEvent {}
