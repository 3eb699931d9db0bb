package id.jejak.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of work stores beside its events, and where they came to stand. It belongs to the root unit of work and is
 * used by its thread alone. Claims without an event make the commit fail; an answer without one is not stored here but
 * by {@link JejakEventStore#remember}.
 */
public final class AppendResources {

    private static final String KEY = AppendResources.class.getName();

    private final List<Claim> takes = new ArrayList<>();
    private final List<HeldClaim> releases = new ArrayList<>();
    private @Nullable Answer answer;
    private @Nullable Instant scripted;
    private @Nullable Appended appended;

    private AppendResources() {}

    /** Those of the root of {@code unitOfWork}. */
    public static AppendResources of(UnitOfWork<?> unitOfWork) {
        UnitOfWork<?> root = unitOfWork.root();
        return root.getOrComputeResource(KEY, _ -> {
            AppendResources fresh = new AppendResources();
            root.onCommit(_ -> fresh.requireClaimsStored());
            return fresh;
        });
    }

    /** Those of the current unit of work. @throws IllegalStateException when there is none */
    public static AppendResources current() {
        return of(CurrentUnitOfWork.get());
    }

    /** Takes a claim together with the events; refused with its own refusal when another stream holds it. */
    public void take(Claim claim) {
        requireOpen();
        takes.add(claim);
    }

    /** Gives up a claim that {@code stream} holds; a claim that it does not hold ends in a concurrency failure. */
    public void release(String kind, String key, String stream) {
        requireOpen();
        releases.add(new HeldClaim(kind, key, stream));
    }

    /** Whether no claim is taken or released with it. */
    public boolean claimsNothing() {
        return takes.isEmpty() && releases.isEmpty();
    }

    /** Stores this answer together with the events, in place of one given before. */
    public void remember(Answer newAnswer) {
        requireOpen();
        answer = newAnswer;
    }

    /**
     * Has the events recorded at that instant (cut to the microsecond) instead of now, for data that tell a story of the
     * past. Where the log is past it already, they follow its last event; an instant that is still to come is refused with
     * Axon's {@code EventStoreException}, and nothing is stored.
     */
    public void recordAt(Instant instant) {
        requireOpen();
        scripted = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Where the events stand: empty until they are durable. */
    public Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    AppendUnit unit(List<EventRow> events) {
        requireOpen();
        return new AppendUnit(events, releases, takes, answer, scripted);
    }

    void stored(Appended where) {
        appended = where;
    }

    private void requireOpen() {
        if (appended != null) {
            throw new IllegalStateException("This unit of work is stored already");
        }
    }

    private void requireClaimsStored() {
        if (appended == null && !claimsNothing()) {
            throw new IllegalStateException("Claims were taken or released, but no event was appended");
        }
    }
}
