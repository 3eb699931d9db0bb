package id.jejak.worker.event;

import id.jejak.body.BodyId;
import id.jejak.kernel.EventType;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;

/** A certificate was issued. {@code bodyName} is the name the body bore on this day and stays so; {@code validUntil} is the last valid day. */
@EventType(name = "certificate.issued")
public record CertificateIssued(
        int caseNumber,
        CertificateNumber number,
        Level level,
        BodyId body,
        String bodyName,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate effectiveOn)
        implements WorkerEvent {}
