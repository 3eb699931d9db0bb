package id.jejak.body;

import static id.jejak.body.BodySpecs.ID;
import static id.jejak.body.BodySpecs.REGISTERED;
import static id.jejak.body.BodySpecs.body;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.body.command.RegisterBody;
import id.jejak.kernel.DeciderSpec;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterBodySpec {

    private static final RegisterBody REGISTER = new RegisterBody(ID, "STKS Bandung", feb(1), on(feb(3)));

    @Test
    void enters_the_body_under_its_name() {
        body().when(REGISTER).then(REGISTERED);
    }

    @Test
    void leaves_it_without_a_name_before() {
        body().when(REGISTER).thenState(s -> s.nameOn(feb(1).minusDays(1)), Optional.empty());
    }

    @Test
    void is_refused_a_second_time() {
        body().given(REGISTERED).when(REGISTER).thenRefused("body-exists");
    }

    @Test
    void is_refused_without_a_name() {
        DeciderSpec.assertRefused("name-invalid", () -> new RegisterBody(ID, " ", feb(1), on(feb(3))));
    }
}
