package id.jejak.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceDecider;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.event.AllowanceEvent;
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
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.store.JejakEventStore;
import id.jejak.store.LookedUp;
import id.jejak.stream.Streams;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The rules as the log has them: streams of schemes, bodies and reference data, folded when first asked and kept until
 * they change: at once where {@link #forget} says so, within a second where another node changed them. While it cannot be
 * told whether another node did, nothing is decided.
 */
final class LiveRules implements RuleBook {

    private static final Duration OLDEST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long NO_EVENT = -1;

    private final JejakEventStore store;
    private final Map<String, Folded> folded = new ConcurrentHashMap<>();
    private final LookedUp<Integer> others;

    LiveRules(JejakEventStore store, LongSupplier nanoClock) {
        this.store = store;
        this.others = new LookedUp<>(this::forgetWhatOthersChanged, OLDEST, PATIENCE, nanoClock);
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
    public AllowanceScheme allowance(AllowanceCode code) {
        return fold(Streams.allowance(code), AllowanceScheme.class, AllowanceEvent.class, new AllowanceDecider(this));
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
    public boolean onePerKecamatan(Category category) {
        return reference()
                .category(category)
                .map(CategoryAdded::onePerKecamatan)
                .orElse(false);
    }

    @Override
    public boolean knows(Category category) {
        return reference().category(category).isPresent();
    }

    @Override
    public boolean covers(Region region) {
        return reference().covers(region);
    }

    /** The rules by which it is told who is eligible for that allowance. */
    EligibilityRules eligibility(AllowanceCode code) {
        return EligibilityRules.about(code, scheme(ShippedSchemes.SDM_KESOS), this::allowance);
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
        others.within(PATIENCE);
        Folded known = folded.get(stream);
        if (known == null) {
            known = folded.computeIfAbsent(stream, name -> Folded.of(name, store, family, decider));
        }
        return type.cast(known.state());
    }

    /** How many streams that were. */
    private int forgetWhatOthersChanged() {
        Map<String, Folded> seen = Map.copyOf(folded);
        Map<String, Long> last = store.lastSeqs(seen.keySet());
        int forgotten = 0;
        for (Map.Entry<String, Folded> then : seen.entrySet()) {
            if (last.getOrDefault(then.getKey(), NO_EVENT) != then.getValue().lastSeq()) {
                folded.remove(then.getKey(), then.getValue());
                forgotten++;
            }
        }
        return forgotten;
    }

    /** What a stream amounts to, up to its last event then. */
    private record Folded(Object state, long lastSeq) {

        private static <E extends DomainEvent, S> Folded of(
                String stream, JejakEventStore store, Class<E> family, Decider<?, E, S> decider) {
            List<E> events = store.readEvents(stream)
                    .asStream()
                    .map(DomainEventMessage::getPayload)
                    .map(family::cast)
                    .toList();
            return new Folded(decider.fold(events), events.size() - 1L);
        }
    }
}
