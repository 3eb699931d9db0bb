package id.jejak.worker.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A component was scored, 0 to 100. {@code assessor} is null where the secretariat transcribed a sheet. */
@EventType(name = "component.scored")
public record ComponentScored(
        int caseNumber,
        Component component,
        int score,
        @Nullable AssessorId assessor,
        LocalDate heldOn,
        LocalDate effectiveOn)
        implements WorkerEvent {}
