package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFactsTest {

    @TempDir
    Path folder;

    private DataSource database;
    private JejakEventStore store;
    private ShippedFacts facts;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        store = JejakEventStore.open(
                database, database, new CommandSideConfiguration().eventCodec(), AppenderSettings.defaults());
        facts = ofANewStart();
    }

    private ShippedFacts ofANewStart() {
        Secret secret = Secret.keptIn(folder, () -> true, _ -> true);
        return new ShippedFacts(new CommandDesk(store, secret.nikClaims()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void are_recorded_once_however_often_jejak_starts() {
        facts.send();
        long end = store.lastPosition();
        ofANewStart().send();

        assertThat(end).isEqualTo(ShippedFacts.orders().size());
        assertThat(store.lastPosition()).isEqualTo(end);
    }

    @Test
    void are_completed_after_a_start_that_was_cut_short() {
        for (Map.Entry<String, Order> shipped :
                List.copyOf(ShippedFacts.orders().entrySet()).subList(0, 7)) {
            facts.send(shipped.getKey(), shipped.getValue(), ShippedFacts.NOW);
        }
        assertThat(store.lastPosition()).isEqualTo(7);
        ofANewStart().send();

        assertThat(store.lastPosition()).isEqualTo(ShippedFacts.orders().size());
    }

    @Test
    void say_that_the_product_itself_recorded_them() {
        facts.send();
        assertThat(TestDatabase.ask(
                        database,
                        "select string_agg(distinct concat_ws(' ', metadata->>'actor', metadata->>'role',"
                                + " metadata->>'channel'), ', ') from event_log"))
                .isEqualTo("system MINISTRY system");
    }

    @Test
    void are_recorded_before_the_sample_s_story_where_there_is_one_and_once_all_the_same() {
        facts.sendBeforeTheSample(Instant.parse("2017-12-29T01:00:00Z"));
        ofANewStart().send();

        assertThat(store.lastPosition()).isEqualTo(ShippedFacts.orders().size());
        assertThat(TestDatabase.ask(
                        database,
                        "select concat_ws(' ', max(metadata->>'channel'), min(recorded_at) = '2017-12-29 01:00Z',"
                                + " max(recorded_at) < '2018-01-01 00:00+07') from event_log"))
                .isEqualTo("sample t t");
    }

    @Test
    void are_not_sent_to_a_store_that_forgets() {
        EmbeddedEventStore forgetful = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        assertThatThrownBy(() -> OnlyTheDurableStore.require(List.of(forgetful)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> OnlyTheDurableStore.require(List.of(store, forgetful)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> OnlyTheDurableStore.require(List.of())).isInstanceOf(IllegalStateException.class);
        OnlyTheDurableStore.require(List.of(store));
    }
}
