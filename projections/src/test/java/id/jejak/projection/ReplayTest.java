package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.StoredEvents;
import id.jejak.projection.view.EventNames;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Rows are a function of the log alone: live, in batches of any size, on several nodes, across lost connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private static final String NOT_OF_A_MODEL =
            "^(event_log|claim|claim_ahead|claim_secret|idempotency|parked_event|tally)$";

    private TestLog log;
    private Map<String, List<String>> live;

    @BeforeAll
    void follow_the_log_while_it_is_written() throws InterruptedException {
        log = TestLog.open();
        try (ProjectionLoop loop = ProjectionLoop.start(log.store(), TestDatabase.pool(), log.models(), 50)) {
            SampleLog.write(log, SampleEvents.of(1, 12));
            SampleLog.awaitAll(log, loop);
        }
        live = rows();
    }

    @AfterAll
    void close() {
        log.close();
    }

    @BeforeEach
    void forget() {
        TestDatabase.execute(
                TestDatabase.source(),
                "truncate " + String.join(", ", TestDatabase.tables(NOT_OF_A_MODEL)) + " cascade");
    }

    @Test
    void every_event_of_the_log_has_a_name_that_can_be_asked_for() {
        assertThat(EventNames.ALL).isEqualTo(Set.copyOf(StoredEvents.types().names()));
    }

    @Test
    void every_table_holds_something() {
        assertThat(live).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(live.keySet()).hasSizeGreaterThan(log.models().size());
    }

    @Test
    void every_table_is_emptied_when_the_model_that_writes_it_is_made_anew() {
        assertThat(log.models().stream().flatMap(model -> model.tables().stream()))
                .containsExactlyInAnyOrderElementsOf(TestDatabase.tables(NOT_OF_A_MODEL).stream()
                        .filter(table -> !table.equals("projection_checkpoint"))
                        .toList());
    }

    @Test
    void a_list_by_name_stands_in_the_order_of_code_points_on_any_server() {
        assertThat(TestDatabase.rows(
                        TestDatabase.source(),
                        "select collation_name from information_schema.columns where (table_name, column_name) in"
                                + " (('register_worker', 'name'), ('case_span', 'category'), ('case_span', 'region'),"
                                + " ('register_engagement', 'category'), ('certificate_span', 'number'))"))
                .hasSize(5)
                .containsOnly("C");
    }

    @Test
    void a_replay_event_by_event_makes_the_rows_that_came_live() throws InterruptedException {
        SampleLog.project(log, 1);
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void a_replay_in_small_batches_makes_the_rows_that_came_live() throws InterruptedException {
        SampleLog.project(log, 7);
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void a_replay_in_one_batch_makes_the_rows_that_came_live() throws InterruptedException {
        SampleLog.project(log, 100_000);
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void three_nodes_make_the_rows_that_came_live() throws InterruptedException {
        try (ProjectionLoop one = loop(TestDatabase.pool(), 3);
                ProjectionLoop two = loop(TestDatabase.pool(), 20);
                ProjectionLoop three = loop(TestDatabase.pool(), 100)) {
            for (ProjectionLoop loop : List.of(one, two, three)) {
                SampleLog.awaitAll(log, loop);
            }
        }
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void a_batch_whose_commit_is_not_known_is_not_applied_twice() throws InterruptedException {
        Unsure unsure = new Unsure(TestDatabase.pool());
        try (ProjectionLoop loop = loop(unsure, 100)) {
            SampleLog.awaitAll(log, loop);
        }
        assertThat(rows()).isEqualTo(live);
        assertThat(unsure.lost.get()).isGreaterThan(log.models().size());
    }

    @Test
    void histories_that_are_not_in_memory_are_read_from_the_log() throws InterruptedException {
        StreamHistories forgetful = new StreamHistories(log.store(), 1);
        try (ProjectionLoop loop =
                ProjectionLoop.start(log.store(), TestDatabase.pool(), ReadModels.on(forgetful), 100)) {
            SampleLog.awaitAll(log, loop);
        }
        assertThat(rows()).isEqualTo(live);
    }

    private ProjectionLoop loop(DataSource pool, int batch) {
        return ProjectionLoop.start(log.store(), pool, log.models(), batch);
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TestDatabase.tables(NOT_OF_A_MODEL)) {
            rows.put(table, TestDatabase.rows(TestDatabase.source(), "select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    /** Commits, and each third time says that the connection was lost. */
    private static final class Unsure extends DelegatingDataSource {

        private final AtomicInteger commits = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();

        private Unsure(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Unsure.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, args) -> {
                        try {
                            Object result = method.invoke(real, args);
                            if (method.getName().equals("commit") && commits.incrementAndGet() % 3 == 0) {
                                lost.incrementAndGet();
                                throw new SQLException("lost", "08006");
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
