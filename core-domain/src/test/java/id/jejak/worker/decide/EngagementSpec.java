package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagementSpec {

    @ParameterizedTest
    @CsvSource({"TKSK,32", "TKSK,32.17", "PSM,32", "DINSOS_STAFF,32"})
    void refuses_an_engagement_in_a_region_wider_than_the_post(String category, String region) {
        stranger().when(register(in(category, region), "1970-01-01")).thenRefused("region-too-wide");
    }

    @ParameterizedTest
    @CsvSource({"TKSK,32.17.01", "DINSOS_STAFF,32.17", "PSM,32.17", "PSM,32.73.01.1001", "TKSK,32.73.01"})
    void takes_an_engagement_in_a_district_or_where_there_is_one_post_for_each_in_a_kecamatan(
            String category, String region) {
        assertThat(stranger().when(register(in(category, region), "1970-01-01")).thenState())
                .isNotNull();
    }

    @Test
    void refuses_a_second_live_engagement_in_the_same_category() {
        registered().when(start("PSM", "2017-01-01")).thenRefused("engagement-overlaps");
    }

    @Test
    void takes_a_second_engagement_in_another_category() {
        assertThat(registered().when(start("TAGANA", "2017-01-01")).thenState()).isNotNull();
    }

    @Test
    void takes_the_same_category_again_the_day_after_the_end() {
        registered().after(end("2016-12-31")).when(start("PSM", "2016-12-31")).thenRefused("engagement-overlaps");
        assertThat(registered()
                        .after(end("2016-12-31"))
                        .when(start("PSM", "2017-01-01"))
                        .thenState())
                .isNotNull();
    }

    @Test
    void ends_an_engagement_on_its_last_day() {
        registered()
                .when(end("2017-06-30"))
                .then(new EngagementEnded(ENGAGEMENT, day("2017-06-30"), day("2017-06-30")));
    }

    @Test
    void an_engagement_ends_on_the_earlier_of_two_days_whichever_of_them_is_folded_last() {
        EngagementEnded later = new EngagementEnded(ENGAGEMENT, day("2018-06-30"), day("2018-06-30"));
        EngagementEnded earlier = new EngagementEnded(ENGAGEMENT, day("2017-06-30"), day("2017-06-30"));
        assertThat(lastDay(later, earlier)).isEqualTo("2017-06-30");
        assertThat(lastDay(earlier, later)).isEqualTo("2017-06-30");
    }

    @Test
    void refuses_an_end_before_the_beginning() {
        registered().when(end("2016-02-29")).thenRefused("period-invalid");
    }

    @Test
    void refuses_an_engagement_without_a_decree() {
        registered()
                .when(new StartEngagement(
                        WORKER, terms("TAGANA", "2017-01-01"), new Occasion("operator", TODAY, null, null, null)))
                .thenRefused("basis-required");
    }

    @Test
    void refuses_terms_outside_the_engagement() {
        registered()
                .when(new SetEngagementTerms(
                        WORKER,
                        ENGAGEMENT,
                        new Period(day("2015-01-01"), null),
                        "ketua",
                        BigDecimal.TEN,
                        by("operator", "2017-01-01")))
                .thenRefused("period-invalid");
    }

    @Test
    void refuses_an_unknown_engagement() {
        registered()
                .when(new EndEngagement(
                        WORKER, new EngagementId(new UUID(0, 0)), day("2017-01-01"), by("operator", "2017-01-01")))
                .thenRefused("unknown-engagement");
    }

    private static EngagementTerms in(String category, String region) {
        return new EngagementTerms(
                ENGAGEMENT,
                new Category(category),
                new Region(region),
                new Period(day("2016-03-01"), null),
                null,
                null);
    }

    private static LocalDate lastDay(WorkerEvent... ends) {
        Registered worker = CaseSpec.worker(registered().given(ends).state());
        return Objects.requireNonNull(
                Objects.requireNonNull(worker.engagements().get(ENGAGEMENT))
                        .period()
                        .to());
    }

    private static StartEngagement start(String category, String from) {
        EngagementTerms terms = terms(category, from);
        return new StartEngagement(
                WORKER,
                new EngagementTerms(
                        new EngagementId(new UUID(7, 99)),
                        terms.category(),
                        terms.region(),
                        terms.period(),
                        null,
                        null),
                new Occasion("operator", TODAY, null, DECREE, null));
    }

    private static EndEngagement end(String on) {
        return new EndEngagement(WORKER, ENGAGEMENT, day(on), new Occasion("operator", TODAY, null, DECREE, null));
    }
}
