package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong clock = new AtomicLong(-5);
    private final Pace pace = new Pace(clock::get);

    private void seconds(int passed) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(passed));
    }

    @Test
    void in_the_first_second_it_is_what_there_was() {
        assertThat(pace.perSecond()).isZero();
        pace.add(7);
        assertThat(pace.perSecond()).isEqualTo(7);
    }

    @Test
    void later_it_is_the_mean_of_the_whole_seconds() {
        pace.add(100);
        seconds(1);
        pace.add(50);
        assertThat(pace.perSecond()).isEqualTo(100);
        seconds(1);
        assertThat(pace.perSecond()).isEqualTo(75);
    }

    @Test
    void what_is_longer_ago_is_forgotten() {
        pace.add(100);
        seconds(10);
        assertThat(pace.perSecond()).isEqualTo(10);
        seconds(1);
        assertThat(pace.perSecond()).isZero();
        pace.add(20);
        seconds(1_000);
        assertThat(pace.perSecond()).isZero();
    }
}
