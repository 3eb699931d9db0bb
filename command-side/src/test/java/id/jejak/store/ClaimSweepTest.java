package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sweep goes on whatever happens to it. */
class ClaimSweepTest {

    private final BesideTheLog beside = new BesideTheLog(TestDatabase.pool());
    private final ClaimsAhead claims = new ClaimsAhead(TestDatabase.pool());
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final AtomicInteger caughtUp = new AtomicInteger();
    private AppendUnit first;
    private AppendUnit second;

    @BeforeEach
    void two_units_were_stored_and_cut_off() {
        TestDatabase.empty();
        first = cutOff("sample:1", "abc");
        second = cutOff("sample:2", "def");
    }

    @Test
    void a_claim_that_cannot_be_settled_keeps_no_other_from_it_and_is_tried_again() {
        failing.add("sample:1");
        try (ClaimSweep _ = sweep(caughtUp::incrementAndGet)) {
            Await.until("the other is settled", () -> held("def").equals(Optional.of("sample:2")));
            assertThat(held("abc")).isEmpty();

            failing.clear();
            Await.until("both are settled", () -> held("abc").equals(Optional.of("sample:1")));
        }
    }

    @Test
    void answers_that_cannot_be_stored_keep_no_claim_from_being_settled() {
        try (ClaimSweep _ = sweep(() -> {
            if (caughtUp.incrementAndGet() == 1) {
                throw new StackOverflowError("on purpose");
            }
            throw new IllegalStateException("on purpose");
        })) {
            Await.until(
                    "both are settled",
                    () -> held("abc").isPresent() && held("def").isPresent());
            Await.until("answers are tried again", () -> caughtUp.get() > 2);
        }
    }

    private ClaimSweep sweep(Runnable answers) {
        return new ClaimSweep(
                (stream, seq) -> {
                    if (failing.contains(stream)) {
                        throw new IllegalStateException("on purpose");
                    }
                    return Optional.of(ClaimsAhead.name(stream.equals("sample:1") ? first : second)
                            .toString());
                },
                claims,
                answers,
                Duration.ZERO,
                Duration.ofMinutes(1));
    }

    private Optional<String> held(String key) {
        return beside.claimant("nik", key);
    }

    private AppendUnit cutOff(String stream, String key) {
        Rejection taken = new Rejection("nik-already-registered", "Registered already", "nik");
        AppendUnit unit = new AppendUnit(
                List.of(ClaimsAheadTest.row(stream)),
                List.of(),
                List.of(new Claim("nik", key, stream, taken)),
                null,
                null);
        claims.note(unit);
        return unit;
    }
}
