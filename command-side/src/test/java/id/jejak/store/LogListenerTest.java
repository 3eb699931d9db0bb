package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever becomes of the connection on which a node hears of the others, it hears again. */
class LogListenerTest {

    private final LogHead head = new LogHead();
    private JejakEventStore other;

    @BeforeEach
    void another_node_appends() {
        other = JejakEventStore.open(
                TestDatabase.pool(), TestDatabase.empty(), TestDatabase.CODEC, AppenderSettings.defaults());
    }

    @AfterEach
    void close() {
        other.close();
        head.close();
    }

    @Test
    void hears_again_after_its_connection_has_gone_silent() throws Exception {
        PGSimpleDataSource real = TestDatabase.source().unwrap(PGSimpleDataSource.class);
        try (LossyWay way = new LossyWay(real.getPortNumbers()[0])) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL("jdbc:postgresql://127.0.0.1:" + way.port() + "/" + real.getDatabaseName());
            source.setUser(real.getUser());
            try (LogListener _ = new LogListener(source, head)) {
                append(other, event("sample:1", 0));
                assertThat(head.awaitBeyond(0, 30, TimeUnit.SECONDS)).isTrue();

                way.lose();
                append(other, event("sample:1", 1));

                assertThat(head.awaitBeyond(1, 30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void outlives_an_error() throws Exception {
        WatchedSource source = new WatchedSource(TestDatabase.source());
        source.failWith(new StackOverflowError("on purpose"));
        try (LogListener _ = new LogListener(source.source(), head)) {
            append(other, event("sample:1", 0));

            assertThat(head.awaitBeyond(0, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(source.hasFailed()).isTrue();
        }
    }
}
