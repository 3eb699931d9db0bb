package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsAheadTest {

    private final BesideTheLog beside = new BesideTheLog(TestDatabase.pool());
    private final ClaimsAhead claims = new ClaimsAhead(TestDatabase.pool());

    @BeforeEach
    void empty() {
        TestDatabase.empty();
    }

    @Test
    void a_claim_is_held_once_its_unit_is_settled_and_not_before() {
        AppendUnit unit = taking("sample:1");
        claims.note(unit);
        assertThat(beside.claimant("nik", "abc")).isEmpty();

        claims.settle(ClaimsAhead.name(unit));
        claims.settle(ClaimsAhead.name(unit));

        assertThat(beside.claimant("nik", "abc")).contains("sample:1");
        assertThatThrownBy(() -> claims.note(taking("sample:2"))).isInstanceOf(Rejection.class);
        assertThat(notes()).isEqualTo("0");
    }

    @Test
    void what_is_forgotten_leaves_the_claim_as_it_was() {
        AppendUnit first = taking("sample:1");
        claims.note(first);
        claims.forget(ClaimsAhead.name(first));
        assertThat(beside.claimant("nik", "abc")).isEmpty();

        settled(taking("sample:1"));
        AppendUnit release = releasing("sample:1");
        claims.note(release);
        assertThat(beside.claimant("nik", "abc")).contains("sample:1");
        claims.forget(ClaimsAhead.name(release));

        assertThat(beside.claimant("nik", "abc")).contains("sample:1");
        assertThat(notes()).isEqualTo("0");
    }

    @Test
    void a_claim_is_let_go_and_changes_hands() {
        settled(taking("sample:1"));
        settled(new AppendUnit(
                List.of(row("sample:2")),
                List.of(new HeldClaim("nik", "abc", "sample:1")),
                List.of(new Claim("nik", "abc", "sample:2", taken())),
                null,
                null));
        assertThat(beside.claimant("nik", "abc")).contains("sample:2");
        assertThatThrownBy(() -> claims.note(releasing("sample:1"))).isInstanceOf(ConcurrencyException.class);

        settled(releasing("sample:2"));

        assertThat(beside.claimant("nik", "abc")).isEmpty();
    }

    @Test
    void a_unit_refused_for_one_claim_notes_none() {
        settled(taking("sample:1"));
        AppendUnit two = new AppendUnit(
                List.of(row("sample:2")),
                List.of(),
                List.of(
                        new Claim("certificate", "X-1", "sample:2", taken()),
                        new Claim("nik", "abc", "sample:2", taken())),
                null,
                null);

        assertThatThrownBy(() -> claims.note(two)).isInstanceOf(Rejection.class);

        assertThat(notes()).isEqualTo("0");
    }

    @Test
    void whoever_wants_a_claim_in_suspense_waits_until_it_is_decided() throws Exception {
        AppendUnit cutOff = taking("sample:1");
        claims.note(cutOff);
        CountDownLatch asking = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> second = threads.submit(() -> {
                asking.countDown();
                settled(taking("sample:2"));
            });
            asking.await();
            claims.forget(ClaimsAhead.name(cutOff));
            second.get(5, TimeUnit.SECONDS);
        }
        assertThat(beside.claimant("nik", "abc")).contains("sample:2");
    }

    @Test
    void notes_left_behind_are_found_by_their_age() {
        claims.note(taking("sample:1"));
        assertThat(claims.leftBehind(60, 600)).isEmpty();
        TestDatabase.execute(
                TestDatabase.source(), "update claim_ahead set noted_at = noted_at - interval '2 minutes'");

        assertThat(claims.leftBehind(60, 600)).singleElement().satisfies(noted -> {
            assertThat(noted.stream()).isEqualTo("sample:1");
            assertThat(noted.seq()).isZero();
            assertThat(noted.old()).isFalse();
        });
        assertThat(claims.leftBehind(5, 60)).singleElement().matches(ClaimsAhead.Noted::old);
    }

    private void settled(AppendUnit unit) {
        claims.note(unit);
        claims.settle(ClaimsAhead.name(unit));
    }

    private static String notes() {
        return TestDatabase.ask(TestDatabase.source(), "select count(*) from claim_ahead");
    }

    private static AppendUnit releasing(String stream) {
        return new AppendUnit(
                List.of(row(stream)), List.of(new HeldClaim("nik", "abc", stream)), List.of(), null, null);
    }

    private static Rejection taken() {
        return new Rejection("nik-already-registered", "Registered already", "nik");
    }

    static AppendUnit taking(String stream) {
        return new AppendUnit(
                List.of(row(stream)), List.of(), List.of(new Claim("nik", "abc", stream, taken())), null, null);
    }

    static EventRow row(String stream) {
        return new EventRow(
                UUID.randomUUID(),
                stream,
                "Sample",
                0,
                "sample.noted",
                1,
                Work.DAY,
                "{\"effectiveOn\":\"2026-03-02\",\"text\":\"" + stream + "/0\"}",
                "{}",
                100);
    }
}
