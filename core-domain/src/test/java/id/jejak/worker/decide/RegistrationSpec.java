package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.Nik;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerRegistered;
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
}
