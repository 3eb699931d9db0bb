package id.jejak.command;

import id.jejak.body.AssessorId;
import id.jejak.body.Body;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.body.event.BodyEvent;
import id.jejak.kernel.Decider;
import id.jejak.kernel.DomainEvent;
import id.jejak.reference.Category;
import id.jejak.reference.Reference;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.Region;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.rules.RuleBook;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.event.SchemeEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The rules as the log has them: streams of schemes, bodies and reference data, folded when first asked and kept until
 * {@link #forget} says that one has changed.
 */
final class LiveRules implements RuleBook {

    private final EventStore store;
    private final Map<String, Object> folded = new ConcurrentHashMap<>();

    LiveRules(EventStore store) {
        this.store = store;
    }

    /** The stream has changed: fold it anew when it is next asked. */
    void forget(String stream) {
        folded.remove(stream);
    }

    @Override
    public Optional<SchemeVersion> schemeInForce(SchemeCode code, LocalDate day) {
        return scheme(code).inForce(day);
    }

    @Override
    public Optional<SchemeVersion> schemeVersion(SchemeCode code, String version) {
        return scheme(code).version(version);
    }

    @Override
    public boolean licensed(BodyId id, AssessorId assessor, LocalDate day) {
        return body(id).licensedOn(assessor, day);
    }

    @Override
    public Optional<String> bodyName(BodyId id, LocalDate day) {
        return body(id).nameOn(day);
    }

    @Override
    public Optional<Integer> minimumAge(Category category) {
        return reference().category(category).map(CategoryAdded::minAge);
    }

    @Override
    public boolean knows(Category category) {
        return reference().category(category).isPresent();
    }

    @Override
    public boolean knows(Region region) {
        return reference().covers(region);
    }

    private Scheme scheme(SchemeCode code) {
        return fold(Streams.scheme(code), Scheme.class, SchemeEvent.class, new SchemeDecider());
    }

    private Body body(BodyId id) {
        return fold(Streams.body(id), Body.class, BodyEvent.class, new BodyDecider());
    }

    private Reference reference() {
        return fold(Streams.REFERENCE, Reference.class, ReferenceEvent.class, new ReferenceDecider());
    }

    private <E extends DomainEvent, S> S fold(String stream, Class<S> type, Class<E> family, Decider<?, E, S> decider) {
        return type.cast(folded.computeIfAbsent(
                stream,
                name -> decider.fold(store.readEvents(name)
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .map(family::cast)
                        .toList())));
    }
}
