package id.jejak.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Units of work as Axon runs them. */
final class Work {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Work() {}

    static DomainEventMessage<?> event(String stream, long seq) {
        return event(stream, seq, stream + "/" + seq);
    }

    static DomainEventMessage<?> event(String stream, long seq, String text) {
        return new GenericDomainEventMessage<>(
                "Sample", stream, seq, new SampleEvent.Noted(DAY, text), Map.of("actor", "ani"));
    }

    static List<DomainEventMessage<?>> events(String stream, int first, int count) {
        return IntStream.range(first, first + count)
                .<DomainEventMessage<?>>mapToObj(seq -> event(stream, seq))
                .toList();
    }

    static Appended append(EventStore store, DomainEventMessage<?>... events) {
        return append(store, List.of(events), _ -> {});
    }

    static Appended append(EventStore store, List<DomainEventMessage<?>> events) {
        return append(store, events, _ -> {});
    }

    static Appended append(EventStore store, List<DomainEventMessage<?>> events, Consumer<AppendResources> beside) {
        Appended[] appended = new Appended[1];
        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            AppendResources resources = AppendResources.current();
            beside.accept(resources);
            store.publish(events);
            CurrentUnitOfWork.get()
                    .afterCommit(_ -> appended[0] = resources.appended().orElseThrow());
        });
        return appended[0];
    }
}
