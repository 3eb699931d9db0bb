package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresEventStoreTest extends EventStoreContract {

    @Override
    StoreUnderTest open() {
        return PostgresUnderTest.open();
    }

    @Test
    void runs_on_a_database_that_keeps_what_it_acknowledges() {
        assertThat(TestDatabase.ask(TestDatabase.source(), "show fsync")).isEqualTo("on");
        assertThat(TestDatabase.ask(TestDatabase.source(), "show synchronous_commit"))
                .isEqualTo("on");
        assertThat(TestDatabase.ask(TestDatabase.source(), "show full_page_writes"))
                .isEqualTo("on");
    }
}
