package id.jejak.store;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The real one. */
record JejakUnderTest(JejakEventStore store, boolean inOneTransaction) implements StoreUnderTest {

    static JejakUnderTest onPostgres() {
        var source = TestDatabase.empty();
        return new JejakUnderTest(
                JejakEventStore.open(TestDatabase.pool(), source, TestDatabase.CODEC, AppenderSettings.defaults()),
                true);
    }

    static JejakUnderTest onAxonServer() {
        TestDatabase.empty();
        return new JejakUnderTest(RunningAxonServer.emptied(TestDatabase.CODEC), false);
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
