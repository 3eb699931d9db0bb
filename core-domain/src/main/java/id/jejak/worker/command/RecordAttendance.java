package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.Component;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/** Records presence or absence at a component. */
public record RecordAttendance(
        WorkerId workerId, Component component, LocalDate heldOn, boolean present, Occasion occasion)
        implements WorkerCommand {}
