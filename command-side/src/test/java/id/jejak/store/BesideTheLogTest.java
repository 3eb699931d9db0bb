package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BesideTheLogTest {

    @Test
    void a_log_that_ends_before_what_is_remembered_is_refused_with_a_remedy_that_helps() {
        TestDatabase.empty();
        BesideTheLog beside = new BesideTheLog(TestDatabase.pool());
        beside.remember(new Answer(new IdempotencyKey("ani", "k"), Answer.Digest.of(new byte[] {1}), "{}"), 7);
        String remedy = "delete from idempotency where position > 5";

        assertThatThrownBy(() -> beside.requireLogElsewhere(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(remedy);

        TestDatabase.execute(TestDatabase.source(), remedy);
        assertThatCode(() -> beside.requireLogElsewhere(5)).doesNotThrowAnyException();
    }
}
