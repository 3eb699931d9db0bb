package id.jejak.deploy.sample;

import id.jejak.command.CommandDesk;
import id.jejak.command.Order;
import id.jejak.command.WorkerOrder;
import id.jejak.kernel.Occasion;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import id.jejak.worker.AppealId;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.event.WorkerEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the story does. Most is an order as it stands; what refers to an event that is recorded on the way gets
 * its order only then.
 */
sealed interface Planned {

    Occasion occasion();

    /** The order, given all that was recorded before. */
    Order order(CommandDesk desk, JejakEventStore store);

    /** An order that depends on nothing. */
    record Outright(Order order) implements Planned {

        @Override
        public Occasion occasion() {
            return order.occasion();
        }

        @Override
        public Order order(CommandDesk desk, JejakEventStore store) {
            return order;
        }
    }

    /** An appeal against the worker's latest event of a kind. */
    record AppealAgainst(
            WorkerId worker, AppealId appeal, Class<? extends WorkerEvent> of, String grounds, Occasion occasion)
            implements Planned {

        @Override
        public Order order(CommandDesk desk, JejakEventStore store) {
            RecordedFact decision = latest(desk, store, worker, of);
            return new WorkerOrder(new FileAppeal(worker, appeal, decision, grounds, occasion));
        }
    }

    /** A correction of a field of the worker's latest event of a kind. */
    record CorrectionOf(
            WorkerId worker,
            RequestId request,
            Class<? extends WorkerEvent> of,
            String field,
            @Nullable FactValue value,
            Occasion occasion)
            implements Planned {

        @Override
        public Order order(CommandDesk desk, JejakEventStore store) {
            RecordedFact fact = latest(desk, store, worker, of);
            return new WorkerOrder(new RequestCorrection(worker, request, fact, field, value, null, occasion));
        }
    }

    private static RecordedFact latest(
            CommandDesk desk, JejakEventStore store, WorkerId worker, Class<? extends WorkerEvent> of) {
        UUID event = store.readEvents(Streams.worker(worker))
                .asStream()
                .filter(recorded -> of.isInstance(recorded.getPayload()))
                .reduce((_, later) -> later)
                .map(recorded -> UUID.fromString(recorded.getIdentifier()))
                .orElseThrow(() -> new IllegalStateException("The story has not told " + of.getSimpleName() + " yet"));
        return desk.fact(worker, event).orElseThrow();
    }
}
