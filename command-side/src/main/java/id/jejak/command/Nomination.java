package id.jejak.command;

import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one worker in a list.
 *
 * @param code the refusal's code, null where the worker was nominated
 */
public record Nomination(WorkerId workerId, @Nullable String code) {

    /** Whether the worker was nominated. */
    public boolean nominated() {
        return code == null;
    }
}
