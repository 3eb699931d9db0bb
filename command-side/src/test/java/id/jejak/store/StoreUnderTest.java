package id.jejak.store;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the contract needs of a store beside Axon's interface. */
interface StoreUnderTest extends AutoCloseable {

    EventStore events();

    /**
     * Whether events, claims and answers are decided together. Where they are not, the contract marks what is weaker: the
     * position of a unit, the order of instants, and answers, each among units that are stored at the same time.
     */
    boolean inOneTransaction();

    Appended remember(Answer answer);

    Optional<StoredAnswer> answer(IdempotencyKey key);

    Optional<String> claimant(String kind, String key);

    @Override
    void close();
}
