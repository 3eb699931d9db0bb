package id.jejak.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseTest {

    /** Unpacked once for all tests. */
    private static final Path BINARIES = Path.of("target", "test-postgres");

    @TempDir
    Path folder;

    @Test
    void is_durable_utf8_and_keeps_its_rows_and_port_over_a_restart() throws Exception {
        String url;
        try (EmbeddedDatabase database = start()) {
            url = database.url();
            try (Connection connection = connect(database)) {
                assertThat(Durability.show(connection, "fsync")).isEqualTo("on");
                assertThat(Durability.show(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(Durability.show(connection, "server_encoding")).isEqualTo("UTF8");
                assertThat(Durability.show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            }
            keepRow(database, "first run");
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.adopted()).isFalse();
            assertThat(database.url()).isEqualTo(url);
            assertThat(keptRows(database)).isOne();
        }
    }

    @Test
    void refuses_a_wrong_password() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void starts_the_server_again_when_it_is_killed_and_keeps_what_was_committed() throws Exception {
        try (EmbeddedDatabase database = start()) {
            keepRow(database, "before the kill");
            long killed = pid(database);

            kill(killed);

            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> pid(database) != killed && keptRows(database) == 1);
        }
    }

    @Test
    void takes_over_the_server_that_a_killed_jvm_left_behind() throws Exception {
        killOwnerAfterItCommitted();
        long left = leftBehind();

        try (EmbeddedDatabase database = start()) {
            assertThat(database.adopted()).isTrue();
            assertThat(pid(database)).isEqualTo(left);
            assertThat(keptRows(database)).isOne();
        }
        assertThat(Postmaster.namedIn(cluster())).isEmpty();
    }

    @Test
    void starts_when_both_jvm_and_server_were_killed() throws Exception {
        killOwnerAfterItCommitted();
        kill(leftBehind());

        try (EmbeddedDatabase database = start()) {
            assertThat(database.adopted()).isFalse();
            assertThat(keptRows(database)).isOne();
        }
    }

    @Test
    void stops_a_server_left_behind_that_does_not_answer() throws Exception {
        killOwnerAfterItCommitted();
        long left = leftBehind();
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(left))
                        .start()
                        .waitFor())
                .isZero();

        try (EmbeddedDatabase database = start()) {
            assertThat(database.adopted()).isFalse();
            assertThat(pid(database)).isNotEqualTo(left);
            assertThat(keptRows(database)).isOne();
        }
    }

    @Test
    void refuses_to_run_where_commits_do_not_wait_for_the_disk() throws Exception {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role jejak set synchronous_commit = off");
        }

        assertThatThrownBy(this::start).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("synchronous_commit");
        assertThat(Postmaster.namedIn(cluster())).isEmpty();
    }

    @Test
    void borrowed_connections_see_what_is_committed_meanwhile_whatever_the_server_is_set_to() throws Exception {
        try (EmbeddedDatabase database = start()) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("alter role jejak set default_transaction_isolation = 'repeatable read'");
            }
            PGSimpleDataSource own = new PGSimpleDataSource();
            own.setURL(database.url());
            own.setUser(database.user());
            own.setPassword(database.password());
            try (Connection plain = own.getConnection();
                    HikariDataSource pool = new DatabaseConfiguration().dataSource(own);
                    Connection borrowed = pool.getConnection()) {
                assertThat(Durability.show(plain, "transaction_isolation")).isEqualTo("repeatable read");
                assertThat(Durability.show(borrowed, "transaction_isolation")).isEqualTo("read committed");
            }
        }
    }

    @Test
    void a_server_of_an_old_release_is_refused() {
        assertThatThrownBy(() -> Durability.demandRelease(14_00_18))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("15 or later, this one is 14");
        assertThatCode(() -> Durability.demandRelease(15_00_00)).doesNotThrowAnyException();
    }

    @Test
    void the_watch_outlives_whatever_goes_wrong_in_a_glance() {
        CountDownLatch closing = new CountDownLatch(1);
        AtomicInteger glances = new AtomicInteger();

        EmbeddedDatabase.watch(closing, () -> {
            if (glances.incrementAndGet() == 1) {
                throw new IllegalStateException("on purpose");
            }
            closing.countDown();
        });

        assertThat(glances).hasValue(2);
    }

    @Test
    void starts_beside_a_pid_file_whose_number_another_process_now_bears() throws Exception {
        try (EmbeddedDatabase database = start()) {
            keepRow(database, "kept");
        }
        Files.writeString(
                cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + cluster() + "\n0\n15000\n\n127.0.0.1\n0 0\nready\n");

        try (EmbeddedDatabase database = start()) {
            assertThat(database.adopted()).isFalse();
            assertThat(keptRows(database)).isOne();
        }
    }

    @Test
    void moves_to_another_port_when_its_own_is_taken() throws Exception {
        try (EmbeddedDatabase database = start()) {
            keepRow(database, "kept");
        }
        int port = Integer.parseInt(Files.readString(folder.resolve("port")));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedDatabase database = start()) {
            assertThat(database.url()).doesNotContain(":" + taken.getLocalPort() + "/");
            assertThat(keptRows(database)).isOne();
        }
    }

    @Test
    void refuses_a_folder_that_another_owner_uses() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(this::start).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("Another Jejak");
            keepRow(database, "the first owner is unharmed");
        }
    }

    private EmbeddedDatabase start() throws IOException {
        return EmbeddedDatabase.start(folder, BINARIES);
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private long leftBehind() throws IOException {
        return Postmaster.namedIn(cluster())
                .filter(Postmaster::runs)
                .map(Postmaster::pid)
                .orElseThrow();
    }

    private static long pid(EmbeddedDatabase database) throws IOException {
        return database.pid().orElse(0L);
    }

    private void killOwnerAfterItCommitted() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        folder.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = owner.inputReader()) {
            assertThat(output.lines().anyMatch(Owner.READY::equals)).isTrue();
        } finally {
            owner.destroyForcibly().waitFor();
        }
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void keepRow(EmbeddedDatabase database, String who) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (who text)");
            statement.execute("insert into kept values ('" + who + "')");
        }
    }

    private static int keptRows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
