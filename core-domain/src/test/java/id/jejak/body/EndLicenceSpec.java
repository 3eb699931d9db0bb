package id.jejak.body;

import static id.jejak.body.BodySpecs.ASSESSOR;
import static id.jejak.body.BodySpecs.LICENSED;
import static id.jejak.body.BodySpecs.REGISTERED;
import static id.jejak.body.BodySpecs.body;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.command.EndLicence;
import id.jejak.body.event.LicenceEnded;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndLicenceSpec {

    @Test
    void makes_the_day_its_last_even_in_the_past() {
        Body state = body().given(REGISTERED, LICENSED)
                .when(end(feb(10)))
                .then(new LicenceEnded(ASSESSOR, feb(10)))
                .state();
        assertThat(state.licensedOn(ASSESSOR, feb(10))).isTrue();
        assertThat(state.licensedOn(ASSESSOR, feb(11))).isFalse();
    }

    @Test
    void says_nothing_when_that_is_its_last_day_already() {
        body().given(REGISTERED, LICENSED).when(end(feb(20))).thenNothing();
    }

    @Test
    void is_refused_on_a_day_without_a_licence() {
        body().given(REGISTERED, LICENSED).when(end(feb(4))).thenRefused("unknown-licence");
        body().given(REGISTERED, LICENSED).when(end(feb(21))).thenRefused("unknown-licence");
    }

    @Test
    void is_refused_for_an_assessor_who_never_had_one() {
        body().given(REGISTERED).when(end(feb(10))).thenRefused("unknown-licence");
    }

    private static EndLicence end(LocalDate day) {
        return new EndLicence(ASSESSOR, day, on(feb(25)));
    }
}
