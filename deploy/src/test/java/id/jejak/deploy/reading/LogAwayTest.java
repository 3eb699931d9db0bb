package id.jejak.deploy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.NikClaims;
import id.jejak.command.StoredEvents;
import id.jejak.deploy.database.EmbeddedDatabase;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.query.LogClock;
import id.jejak.query.workers.NikRegister;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.worker.Nik;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and pages word {@link ProjectionsUnavailable}; of the store's own exceptions they know nothing. */
class LogAwayTest {

    private static final Nik NIK = new Nik("3217011705700001");

    @TempDir
    Path data;

    @Test
    void a_log_that_is_away_is_told_as_read_models_that_are() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data);
                HikariDataSource own = pool(server)) {
            Flyway.configure().dataSource(own).load().migrate();
            HikariDataSource pool = pool(server);
            try (JejakEventStore store =
                    JejakEventStore.open(pool, own, StoredEvents.codec(), AppenderSettings.defaults())) {
                QuestionsConfiguration ports = new QuestionsConfiguration();
                LogClock clock = ports.logClock(store);
                NikRegister niks = ports.nikRegister(new NikClaims("1", new byte[32]), store);
                assertThat(clock.head()).isZero();
                assertThat(niks.find(NIK)).isEmpty();
                pool.close();

                for (ThrowingCallable question : List.<ThrowingCallable>of(
                        clock::now,
                        clock::head,
                        () -> clock.positionAt(Instant.EPOCH),
                        () -> clock.recordedAt(1),
                        () -> niks.find(NIK))) {
                    assertThatThrownBy(question).isInstanceOf(ProjectionsUnavailable.class);
                }
            }
        }
    }

    private static HikariDataSource pool(EmbeddedDatabase server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
