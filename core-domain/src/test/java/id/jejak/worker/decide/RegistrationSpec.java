package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.state.Registered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationSpec {

    @Test
    void registers_a_worker_with_the_first_engagement() {
        stranger()
                .when(register())
                .then(
                        new WorkerRegistered(
                                WORKER,
                                register().nik(),
                                "Contoh Satu",
                                day("1970-05-17"),
                                register().sex(),
                                day("2016-03-01")),
                        new EngagementStarted(
                                ENGAGEMENT,
                                new Category("PSM"),
                                new Region("32.17.01"),
                                day("2016-03-01"),
                                null,
                                null,
                                null,
                                day("2016-03-01")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "321701570570000",
                "32170157057000011",
                "3217013205700001",
                "3217017205700001",
                "3217015713700001",
                "3217015700700001",
                "3217015705700000",
                "32170157057O0001",
                "3217010005700001"
            })
    void refuses_a_malformed_nik_and_does_not_repeat_it(String nik) {
        assertThatThrownBy(() -> new Nik(nik)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.code()).isEqualTo("nik-malformed");
            if (!nik.isEmpty()) {
                assertThat(refused.getMessage()).doesNotContain(nik);
            }
        });
    }

    @Test
    void shows_a_nik_masked() {
        assertThat(register().toString()).doesNotContain("3217015705700001").contains("3217************");
    }

    @Test
    void refuses_a_village_volunteer_under_eighteen() {
        stranger().when(register(terms("PSM", "2016-03-01"), "1998-03-02")).thenRefused("too-young");
    }

    @Test
    void takes_a_village_volunteer_on_the_eighteenth_birthday() {
        assertThat(stranger()
                        .when(register(terms("PSM", "2016-03-01"), "1998-03-01"))
                        .thenState())
                .isNotNull();
    }

    @Test
    void refuses_a_registration_in_the_future() {
        RegisterWorker early = register();
        stranger()
                .when(new RegisterWorker(
                        WORKER,
                        early.nik(),
                        early.name(),
                        early.birthDate(),
                        early.sex(),
                        early.engagement(),
                        by("operator", "2019-01-01")))
                .thenRefused("effective-in-future");
    }

    @Test
    void an_engagement_to_come_registers_today_and_begins_on_its_own_day() {
        stranger()
                .when(register(terms("PSM", "2019-02-01"), "1970-05-17"))
                .then(
                        new WorkerRegistered(
                                WORKER,
                                register().nik(),
                                "Contoh Satu",
                                day("1970-05-17"),
                                register().sex(),
                                TODAY),
                        new EngagementStarted(
                                ENGAGEMENT,
                                new Category("PSM"),
                                new Region("32.17.01"),
                                day("2019-02-01"),
                                null,
                                null,
                                null,
                                day("2019-02-01")));
    }

    @Test
    void refuses_an_unknown_category() {
        stranger().when(register(terms("NOBODY", "2016-03-01"), "1970-01-01")).thenRefused("unknown-category");
    }

    @Test
    void refuses_to_register_twice() {
        registered().when(register()).thenRefused("already-registered");
    }

    @Test
    void knows_nobody_before_registration() {
        stranger().when(training()).thenRefused("unknown-worker");
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

    private static LocalDate lastDay(WorkerEvent... ends) {
        Registered worker = CaseSpec.worker(registered().given(ends).state());
        return Objects.requireNonNull(Objects.requireNonNull(worker.engagements().get(ENGAGEMENT))
                .period()
                .to());
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
