package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/**
 * On appeal an annulment was found wrong: the certificate counts as if it had never been annulled, on every day. What else was
 * decided of it, and its expiry, show again.
 */
@EventType(name = "annulment.overturned")
public record AnnulmentOverturned(CertificateNumber number, LocalDate effectiveOn) implements AppealEvent {}
