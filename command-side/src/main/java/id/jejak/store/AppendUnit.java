package id.jejak.store;

import id.jejak.kernel.Rejection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What one unit of work stores, all or nothing, and the caller who waits for its outcome. */
final class AppendUnit {

    static final int MAX_BYTES = 1024 * 1024;

    private enum State {
        QUEUED,
        TAKEN,
        WITHDRAWN
    }

    final List<EventRow> events;
    final List<HeldClaim> releases;
    final List<Claim> takes;
    final @Nullable Answer answer;
    /** When it wants to be recorded, null for now. Units of one batch share it, for a batch has one instant. */
    final @Nullable Instant scripted;

    final int bytes;

    /** Everything that no other unit of the same batch may hold as well. */
    final Set<Object> exclusive = new HashSet<>();

    private final CompletableFuture<Appended> outcome = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);

    /** How often it was on its way when the connection was lost, or the appender died. */
    int losses;

    /**
     * @throws Rejection {@code unit-too-large}
     * @throws IllegalArgumentException when it holds neither event nor answer, or the same place, id or claim twice
     */
    AppendUnit(
            List<EventRow> events,
            List<HeldClaim> releases,
            List<Claim> takes,
            @Nullable Answer answer,
            @Nullable Instant scripted) {
        this.events = List.copyOf(events);
        this.releases = List.copyOf(releases);
        this.takes = List.copyOf(takes);
        this.answer = answer;
        this.scripted = scripted;
        this.bytes = events.stream().mapToInt(EventRow::bytes).sum()
                + (answer == null ? 0 : answer.outcome().length());
        Rejection.unless(bytes <= MAX_BYTES, "unit-too-large", "A unit of work holds at most 1 MB");
        if (events.isEmpty() && (answer == null || !takes.isEmpty() || !releases.isEmpty())) {
            throw new IllegalArgumentException("Claims go with an event; a unit without one remembers an answer");
        }
        Set<Object> released = new HashSet<>();
        for (EventRow event : events) {
            requireNew(event.streamSeq(), exclusive);
            requireNew(event.eventId(), exclusive);
        }
        for (HeldClaim release : releases) {
            requireNew(new ClaimKey(release.kind(), release.key()), released);
        }
        for (Claim take : takes) {
            requireNew(new ClaimKey(take.kind(), take.key()), exclusive);
        }
        exclusive.addAll(released);
        if (answer != null) {
            exclusive.add(answer.key());
        }
    }

    private static void requireNew(Object value, Set<Object> among) {
        if (!among.add(value)) {
            throw new IllegalArgumentException(
                    "Twice in one unit: " + value.getClass().getSimpleName());
        }
    }

    private record ClaimKey(String kind, String key) {}

    /** Whether the unit itself lets go of what it takes: the holder changes, which is no conflict. */
    boolean releasesBeforeTaking(Claim take) {
        return releases.stream()
                .anyMatch(release ->
                        release.kind().equals(take.kind()) && release.key().equals(take.key()));
    }

    /** The key of its answer. @throws NullPointerException when it has none */
    IdempotencyKey answerKey() {
        return Objects.requireNonNull(answer).key();
    }

    CompletableFuture<Appended> outcome() {
        return outcome;
    }

    /** Whether the appender may write it; false once the caller has withdrawn it. */
    boolean take() {
        return state.compareAndSet(State.QUEUED, State.TAKEN);
    }

    /** Whether it will never be written. */
    boolean withdraw() {
        return state.compareAndSet(State.QUEUED, State.WITHDRAWN);
    }

    boolean isOpen() {
        return !outcome.isDone();
    }

    void stored(Appended appended) {
        outcome.complete(appended);
    }

    void failed(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }
}
