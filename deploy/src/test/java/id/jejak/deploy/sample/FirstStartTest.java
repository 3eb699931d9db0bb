package id.jejak.deploy.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStartTest {

    @Test
    void brings_the_reference_data_before_the_story_once() {
        try (Log log = Log.empty()) {
            FirstStart.load(log.desk());
            List<String> told = log.told();
            FirstStart.load(log.desk());

            assertThat(log.told()).isEqualTo(told).hasSize(FirstStart.orders().size());
            assertThat(log.ask("select max(recorded_at) < '2018-01-01 00:00+07' from event_log"))
                    .isEqualTo("t");
            assertThat(log.list("select distinct concat_ws(' ', metadata->>'actor', metadata->>'role',"
                            + " metadata->>'channel') from event_log"))
                    .containsExactly("system MINISTRY sample");
            assertThat(log.list("select distinct stream from event_log order by 1"))
                    .containsExactly("body:STKS", "reference:id", "scheme:SDM-KESOS");
        }
    }

    @Test
    void records_the_reference_data_now_where_the_log_is_not_for_the_sample() {
        try (Log log = Log.empty()) {
            FirstStart.loadNow(log.desk());

            assertThat(log.ask("select min(recorded_at) > clock_timestamp() - interval '10 minutes' from event_log"))
                    .isEqualTo("t");
            assertThat(log.list("select distinct metadata->>'channel' from event_log"))
                    .containsExactly("import");
        }
    }
}
