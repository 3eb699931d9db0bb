package id.jejak.store;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The real one. */
record PostgresUnderTest(JejakEventStore store) implements StoreUnderTest {

    static PostgresUnderTest open() {
        var source = TestDatabase.empty();
        return new PostgresUnderTest(
                JejakEventStore.open(TestDatabase.pool(), source, TestDatabase.CODEC, AppenderSettings.defaults()));
    }

    @Override
    public EventStore events() {
        return store;
    }

    @Override
    public Appended remember(Answer answer) {
        return store.remember(answer);
    }

    @Override
    public Optional<StoredAnswer> answer(IdempotencyKey key) {
        return store.answer(key);
    }

    @Override
    public Optional<String> claimant(String kind, String key) {
        return store.claimant(kind, key);
    }

    @Override
    public void close() {
        store.close();
    }
}
