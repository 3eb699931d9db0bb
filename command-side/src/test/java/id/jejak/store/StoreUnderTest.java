package id.jejak.store;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the contract needs of a store beside Axon's interface. */
interface StoreUnderTest extends AutoCloseable {

    EventStore events();

    Appended remember(Answer answer);

    Optional<StoredAnswer> answer(IdempotencyKey key);

    Optional<String> claimant(String kind, String key);

    @Override
    void close();
}
