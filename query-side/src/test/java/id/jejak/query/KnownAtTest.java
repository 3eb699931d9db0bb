package id.jejak.query;

import static id.jejak.query.TestApplication.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three ways to say as of when something was known, and what follows for the day. */
class KnownAtTest extends Questions {

    @Test
    void a_date_means_the_end_of_that_day_in_jakarta() {
        assertThat(position("2018-02-08")).isEqualTo(lastRecorded("2018-02-08 23:59:59.999999+07"));
        assertThat(position("2018-02-09")).isEqualTo(lastRecorded("2018-02-09 23:59:59.999999+07"));
        assertThat(position("2018-02-08")).isLessThan(position("2018-02-09"));
    }

    @Test
    void an_instant_means_the_last_position_recorded_by_then() {
        assertThat(position("2018-02-09T12:00:00+07:00"))
                .as("recorded a few microseconds after noon")
                .isEqualTo(position("2018-02-08"));
        assertThat(position("2018-02-09T12:00:01+07:00")).isEqualTo(position("2018-02-09"));
        assertThat(position("2018-02-09T05:00:01Z")).isEqualTo(position("2018-02-09"));
        assertThat(position("2018-02-09T12:00:01 07:00"))
                .as("a plus sign that was not escaped")
                .isEqualTo(position("2018-02-09"));
        assertThat(position("1999-12-31")).isZero();
    }

    @Test
    void an_at_sign_means_a_position() {
        long noon = position("2018-02-09");
        assertThat(position("@" + noon)).isEqualTo(noon);
        assertThat(position("@1")).isEqualTo(1);
    }

    @Test
    void the_day_is_that_of_what_is_known_else_today() {
        assertThat(on("knownAt=2018-02-05")).isEqualTo("2018-02-05");
        assertThat(on("knownAt=2018-02-09T23:30:00Z"))
                .as("it is tomorrow in Jakarta")
                .isEqualTo("2018-02-10");
        assertThat(on("knownAt=@" + position("2018-02-09"))).isEqualTo("2018-02-09");
        assertThat(on("knownAt=2018-02-05&on=2017-01-01")).isEqualTo("2017-01-01");
        assertThat(on("on=2030-01-01")).isEqualTo("2030-01-01");
        assertThat(on("")).isEqualTo(TODAY.toString());
    }

    @Test
    void the_future_is_refused_in_each_form() {
        Moments moments = new Moments(new StoppedClock(Instant.parse("2018-02-09T16:59:59Z"), 7), () -> TODAY);
        for (String future : List.of("2018-02-10", "2018-02-09", "2018-02-09T17:00:00Z", "@8")) {
            assertThatThrownBy(() -> moments.of(new Times(null, future)))
                    .as(future)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("known-at-in-future"));
        }
        for (String known : List.of("2018-02-08", "2018-02-09T16:59:59Z", "@7")) {
            assertThat(moments.of(new Times(null, known)).knownAt()).as(known).isEqualTo(7);
        }
        assertThat(refusal("@99999999")).isEqualTo("known-at-in-future");
    }

    /** A log whose clock stands still, one second before the day ends in Jakarta. */
    private record StoppedClock(Instant now, long head) implements LogClock {

        @Override
        public long positionAt(Instant instant) {
            return head;
        }

        @Override
        public Instant recordedAt(long position) {
            return now;
        }
    }

    @Test
    void what_is_none_of_the_three_is_refused() {
        for (String knownAt : new String[] {"", "@", "@0", "@-1", "yesterday", "2018-02-05T10:00:00", "5-2-2018"}) {
            assertThat(refusal(knownAt)).as(knownAt).isEqualTo("instant-invalid");
        }
        assertThat(refusal("2018-02-30")).isEqualTo("date-invalid");
        assertThat(ask("ministry", "/counts?by=phase&on=2018-02-30").code()).isEqualTo("date-invalid");
    }

    private long position(String knownAt) {
        return ask("ministry", "/counts?by=phase&knownAt=" + knownAt).position();
    }

    private String on(String times) {
        return ask("ministry", "/counts?by=phase&" + times).body().path("on").asString();
    }

    private String refusal(String knownAt) {
        Reply reply = ask("ministry", "/counts?by=phase&knownAt=" + knownAt);
        assertThat(reply.status()).isEqualTo(400);
        return reply.code();
    }

    private static long lastRecorded(String until) {
        return TestDatabase.client()
                .sql("select max(position) from event_log where recorded_at <= :until::timestamptz")
                .param("until", until)
                .query(Long.class)
                .single();
    }
}
