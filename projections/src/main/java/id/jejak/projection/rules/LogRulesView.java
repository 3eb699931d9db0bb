package id.jejak.projection.rules;

import id.jejak.body.Body;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.body.event.BodyEvent;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.rules.view.NamedBody;
import id.jejak.projection.rules.view.RulesView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.reference.Category;
import id.jejak.reference.Reference;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.Region;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import id.jejak.stream.Streams;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Folds the streams of the rules. Safe for several threads. */
public final class LogRulesView implements RulesView {

    private static final long NO_EVENT = -1;

    private final EventStore log;
    private final ReferenceDecider references = new ReferenceDecider();

    /** The country has some 90,000 regions in one stream: they are folded once, and what comes after is added. */
    private volatile Folded reference = new Folded(references.initial(), NO_EVENT);

    /** Folds what stands there. */
    public LogRulesView(EventStore log) {
        this.log = log;
    }

    @Override
    public Answer<Optional<SchemeVersion>> scheme(SchemeCode code, LocalDate on, long knownAt) {
        SchemePast past = SchemePast.of(log, code);
        return new Answer<>(past.knownAt(knownAt).inForce(on), past.head(), null);
    }

    @Override
    public Answer<Optional<NamedBody>> body(BodyId id, LocalDate on, long knownAt) {
        PlacedEvents events = PlacedEvents.of(log, Streams.body(id));
        Body body = new BodyDecider().fold(events.upTo(knownAt).as(BodyEvent.class));
        return new Answer<>(
                body instanceof Body.Registered registered ? Optional.of(named(registered, on)) : Optional.empty(),
                events.head(),
                null);
    }

    private static NamedBody named(Body.Registered body, LocalDate on) {
        Map.Entry<LocalDate, String> then = body.names().floorEntry(on);
        Map.Entry<LocalDate, String> name = then == null ? body.names().firstEntry() : then;
        Map.Entry<LocalDate, String> next = body.names().higherEntry(name.getKey());
        return new NamedBody(
                body.id(),
                name.getValue(),
                name.getKey(),
                next == null ? null : next.getKey().minusDays(1));
    }

    @Override
    public boolean knows(Category category) {
        return reference().category(category).isPresent();
    }

    @Override
    public boolean knows(Region region) {
        return reference().knows(region);
    }

    private Reference reference() {
        try {
            Folded seen = reference;
            long last = log.lastSequenceNumberFor(Streams.REFERENCE).orElse(NO_EVENT);
            if (last > seen.last) {
                seen = and(seen);
                reference = seen;
            }
            return seen.state;
        } catch (RuntimeException away) {
            throw new ProjectionsUnavailable(away);
        }
    }

    private Folded and(Folded seen) {
        Reference state = seen.state;
        long last = seen.last;
        DomainEventStream more = log.readEvents(Streams.REFERENCE, last + 1);
        while (more.hasNext()) {
            state = references.evolve(state, (ReferenceEvent) more.next().getPayload());
            last++;
        }
        return new Folded(state, last);
    }

    /** What the stream amounts to, up to that place in it. */
    private record Folded(Reference state, long last) {}
}
