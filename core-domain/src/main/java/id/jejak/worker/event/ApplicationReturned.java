package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import java.time.LocalDate;
import java.util.List;

/** The secretariat sent the file back; {@code missing} says what it lacks. */
@EventType(name = "application.returned")
public record ApplicationReturned(int caseNumber, @Personal List<String> missing, LocalDate effectiveOn)
        implements WorkerEvent {

    public ApplicationReturned {
        missing = List.copyOf(missing);
    }
}
