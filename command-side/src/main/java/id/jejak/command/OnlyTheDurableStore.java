package id.jejak.command;

import id.jejak.store.JejakEventStore;
import java.util.Collection;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Axon falls back on stores in memory without a word; this does not. */
final class OnlyTheDurableStore {

    private OnlyTheDurableStore() {}

    /** @throws IllegalStateException unless the one event store is Jejak's own */
    static void require(Collection<EventStore> stores) {
        if (stores.size() != 1 || !(stores.iterator().next() instanceof JejakEventStore)) {
            throw new IllegalStateException("Jejak runs on its own store only, not on "
                    + stores.stream().map(store -> store.getClass().getName()).toList());
        }
    }
}
