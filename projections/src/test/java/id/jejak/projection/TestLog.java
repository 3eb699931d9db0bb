package id.jejak.projection;

import id.jejak.command.StoredEvents;
import id.jejak.kernel.DomainEvent;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** The real store on the test database, and a pen. */
public final class TestLog implements AutoCloseable {

    /** Who and on which document, as the command side writes it. */
    public static final Map<String, Object> METADATA = Map.of(
            "actor", "operator",
            "actorName", "Contoh Petugas",
            "role", "OPERATOR",
            "office", "Dinas Sosial KBB",
            "channel", "api",
            "correlationId", "c-1",
            "ruleVersion", "SDM-KESOS 2017",
            "basis", Map.of("kind", "SK", "number", "800/12/2018", "date", "2018-01-02"));

    private static final EventCodec CODEC = StoredEvents.codec();

    private final JejakEventStore store;
    private final Map<String, Long> next = new HashMap<>();

    private TestLog(JejakEventStore store) {
        this.store = store;
    }

    /** An empty log. */
    public static TestLog open() {
        var source = TestDatabase.empty();
        return new TestLog(JejakEventStore.open(TestDatabase.pool(), source, CODEC, AppenderSettings.defaults()));
    }

    static JejakEventStore store(javax.sql.DataSource pool, javax.sql.DataSource own) {
        return JejakEventStore.open(pool, own, CODEC, AppenderSettings.defaults());
    }

    /** The store itself, to be read from. */
    public JejakEventStore store() {
        return store;
    }

    /** Every read model, on it. */
    List<ReadModel> models() {
        return ReadModels.on(new StreamHistories(store, 1_000));
    }

    /** Writes them at the end of a stream, in one unit. */
    public void append(String stream, List<? extends DomainEvent> events) {
        append(stream, events, METADATA);
    }

    /** Writes them at the end of a stream, in one unit, with what is said beside them. */
    public void append(String stream, List<? extends DomainEvent> events, Map<String, ?> metadata) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            long seq = next.merge(stream, 1L, Long::sum) - 1;
            String kind = stream.substring(0, stream.indexOf(':'));
            messages.add(new GenericDomainEventMessage<>(kind, stream, seq, event, metadata));
        }
        DefaultUnitOfWork.startAndGet(null).execute(() -> store.publish(messages));
    }

    /** The end of the log. */
    public long head() {
        return store.lastPosition();
    }

    @Override
    public void close() {
        store.close();
    }
}
