package id.jejak.body;

import static id.jejak.body.BodySpecs.ASSESSOR;
import static id.jejak.body.BodySpecs.LICENSED;
import static id.jejak.body.BodySpecs.REGISTERED;
import static id.jejak.body.BodySpecs.body;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.command.LicenseAssessor;
import id.jejak.body.event.AssessorLicensed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicenseAssessorSpec {

    @Test
    void holds_on_its_first_and_last_day_and_between() {
        Body state = body().given(REGISTERED)
                .when(license(feb(5), feb(20)))
                .then(LICENSED)
                .state();
        assertThat(state.licensedOn(ASSESSOR, feb(4))).isFalse();
        assertThat(state.licensedOn(ASSESSOR, feb(5))).isTrue();
        assertThat(state.licensedOn(ASSESSOR, feb(20))).isTrue();
        assertThat(state.licensedOn(ASSESSOR, feb(21))).isFalse();
        assertThat(state.licensedOn(new AssessorId("another"), feb(5))).isFalse();
    }

    @Test
    void may_follow_another_licence() {
        body().given(REGISTERED, LICENSED)
                .when(license(feb(21), null))
                .then(new AssessorLicensed(ASSESSOR, feb(21), null));
    }

    @Test
    void is_refused_within_another_licence() {
        body().given(REGISTERED, LICENSED).when(license(feb(20), null)).thenRefused("version-overlaps");
    }

    @Test
    void is_refused_when_it_ends_before_it_begins() {
        body().given(REGISTERED).when(license(feb(5), feb(4))).thenRefused("period-invalid");
    }

    @Test
    void is_refused_where_there_is_no_body() {
        body().when(license(feb(5), null)).thenRefused("unknown-body");
    }

    private static LicenseAssessor license(LocalDate from, @Nullable LocalDate to) {
        return new LicenseAssessor(ASSESSOR, from, to, on(feb(3)));
    }
}
