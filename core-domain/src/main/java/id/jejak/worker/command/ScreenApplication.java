package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.WorkerId;
import java.util.List;

/** Admits, returns or rejects the application. */
public record ScreenApplication(WorkerId workerId, ScreeningOutcome outcome, List<String> missing, Occasion occasion)
        implements WorkerCommand {

    public ScreenApplication {
        missing = List.copyOf(missing);
    }
}
