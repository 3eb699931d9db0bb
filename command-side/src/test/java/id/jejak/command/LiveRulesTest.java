package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.command.AddRegion;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedSchemes;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.StoreUnavailable;
import id.jejak.store.TestDatabase;
import id.jejak.store.WatchedSource;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is decided on rules that were looked up longer than a second ago. */
class LiveRulesTest {

    private static final Region NEW = new Region("32.18.01");
    private static final String LOOK_UPS_THAT_WAIT =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%stream%'";

    private final WatchedSource pool = new WatchedSource(TestDatabase.source());
    private final AtomicLong nanos = new AtomicLong();
    private JejakEventStore store;
    private LiveRules rules;

    @BeforeEach
    void another_node_changes_rules_that_were_looked_up_a_second_ago() {
        TestDatabase.empty();
        store = JejakEventStore.open(
                pool.source(), TestDatabase.source(), StoredEvents.codec(), AppenderSettings.defaults());
        rules = new LiveRules(store, nanos::get);
        assertThat(rules.covers(NEW)).isFalse();
        LocalDate day = LocalDate.of(2018, 12, 31);
        Occasion said = new Occasion("system", day, null, Basis.of("SK", "1/2018", day), null);
        new CommandDesk(store, new NikClaims("1", new byte[32]))
                .send(new ReferenceOrder(new AddRegion(NEW, "Contoh", said)), ShippedFacts.NOW);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_finds_them_outdated_waits_for_the_look_up_under_way() throws Exception {
        FutureTask<Boolean> first = new FutureTask<>(() -> rules.covers(NEW));
        FutureTask<Boolean> second = new FutureTask<>(() -> rules.covers(NEW));
        try (Connection connection = TestDatabase.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table event_log in access exclusive mode");
            Thread.ofPlatform().start(first);
            await().until(() ->
                    TestDatabase.ask(TestDatabase.source(), LOOK_UPS_THAT_WAIT).equals("1"));
            Thread other = Thread.ofPlatform().start(second);
            await().until(() ->
                    List.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(other.getState()));
            connection.rollback();
        }

        assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void while_they_cannot_be_looked_up_nobody_goes_by_the_old_ones() {
        pool.goAway();

        assertThatThrownBy(() -> rules.covers(NEW)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> rules.covers(NEW)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void all_of_them_are_looked_up_in_one_question() {
        rules.minimumAge(new Category("PSM"));
        rules.licensed(ShippedBodies.STKS, new AssessorId("A-1"), LocalDate.of(2018, 12, 31));
        rules.schemeVersion(ShippedSchemes.SDM_KESOS, "2017");
        pool.prepared();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        rules.bodyName(ShippedBodies.STKS, LocalDate.of(2018, 12, 31));

        assertThat(pool.prepared()).hasSize(1);
    }
}
