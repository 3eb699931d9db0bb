package id.jejak.command;

import id.jejak.kernel.Basis;
import id.jejak.stream.Streams;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.RetirementRequested;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks an event of a worker up in the worker's own stream, with what is written beside it. */
record WrittenFact(EventStore store) {

    /** Empty where the worker has no such event. */
    Optional<RecordedFact> of(WorkerId worker, UUID eventId) {
        return find(worker, message -> message.getIdentifier().equals(eventId.toString()))
                .map(message -> new RecordedFact(
                        eventId,
                        message.getSequenceNumber(),
                        said(message, "actor"),
                        said(message, "role"),
                        basis(message)));
    }

    /** The document on which something was asked for, null where nobody asked for it. */
    @Nullable
    Basis basisOf(WorkerId worker, RequestId request) {
        return find(worker, message -> asks(message.getPayload(), request))
                .map(WrittenFact::basis)
                .orElse(null);
    }

    private static boolean asks(Object event, RequestId request) {
        return switch (event) {
            case CorrectionRequested asked -> asked.correctionId().equals(request);
            case RetirementRequested asked -> asked.requestId().equals(request);
            default -> false;
        };
    }

    private Optional<? extends DomainEventMessage<?>> find(WorkerId worker, Predicate<DomainEventMessage<?>> wanted) {
        return store.readEvents(Streams.worker(worker))
                .asStream()
                .filter(wanted)
                .findFirst();
    }

    private static String said(DomainEventMessage<?> message, String key) {
        Object value = message.getMetaData().get(key);
        return value == null ? "" : value.toString();
    }

    private static @Nullable Basis basis(DomainEventMessage<?> message) {
        if (!(message.getMetaData().get("basis") instanceof Map<?, ?> document)) {
            return null;
        }
        String date = text(document, "date");
        return new Basis(
                String.valueOf(document.get("kind")),
                String.valueOf(document.get("number")),
                date == null ? null : LocalDate.parse(date),
                text(document, "signatory"),
                text(document, "sha256"));
    }

    private static @Nullable String text(Map<?, ?> document, String key) {
        Object value = document.get(key);
        return value == null ? null : value.toString();
    }
}
