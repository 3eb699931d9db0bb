package id.jejak.worker.command;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.scheme.Component;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Scores a component, 0 to 100. {@code assessor} is null where the secretariat transcribes a sheet. */
public record ScoreComponent(
        WorkerId workerId,
        Component component,
        int score,
        LocalDate heldOn,
        @Nullable AssessorId assessor,
        Occasion occasion)
        implements WorkerCommand {

    /** The same score, transcribed by the secretariat. */
    public ScoreComponent fromSheet() {
        return new ScoreComponent(workerId, component, score, heldOn, null, occasion);
    }
}
