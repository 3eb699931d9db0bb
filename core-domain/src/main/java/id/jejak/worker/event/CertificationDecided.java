package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The panel decided. Not yet competent is never a failure. {@code decidedBy} is an account. */
@EventType(name = "certification.decided")
public record CertificationDecided(
        int caseNumber,
        Outcome outcome,
        String decidedBy,
        @Personal @Nullable String note,
        LocalDate effectiveOn) implements WorkerEvent {}
