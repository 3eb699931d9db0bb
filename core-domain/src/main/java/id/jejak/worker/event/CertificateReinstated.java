package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/** The suspension ended; the certificate counts again from this day. */
@EventType(name = "certificate.reinstated")
public record CertificateReinstated(
        CertificateNumber number, @Personal String ground, LocalDate effectiveOn) implements WorkerEvent {}
