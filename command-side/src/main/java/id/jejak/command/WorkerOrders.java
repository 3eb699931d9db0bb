package id.jejak.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import java.util.List;

/**
 * Commands for workers that one account gives together: all are carried out, in their order, or none. Each keeps its own
 * occasion. Nothing that takes or frees a seat is among them, for that concerns a cohort besides.
 */
public record WorkerOrders(List<WorkerCommand> commands) implements Order {

    /** How many commands go together at the most, so that all fit into one unit of work. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when there are none, too many, or one is about a seat */
    public WorkerOrders {
        commands = List.copyOf(commands);
        if (commands.isEmpty() || commands.size() > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST + " commands go together");
        }
        if (!commands.stream().allMatch(WorkerOrders::takes)) {
            throw new IllegalArgumentException("What takes or frees a seat is an order of its own");
        }
    }

    /** Whether the command can be one of them. */
    public static boolean takes(WorkerCommand command) {
        return !(command instanceof NominateWorker
                || command instanceof WithdrawNomination
                || command instanceof CloseCase
                || command instanceof ApproveRequest
                || command instanceof DecideAppeal
                || (command instanceof ScreenApplication c && c.outcome() == ScreeningOutcome.REJECTED));
    }

    /** That of the first; the others have theirs. */
    @Override
    public Occasion occasion() {
        return commands.getFirst().occasion();
    }

    @Override
    public String id() {
        return commands.getFirst().workerId().value().toString();
    }
}
