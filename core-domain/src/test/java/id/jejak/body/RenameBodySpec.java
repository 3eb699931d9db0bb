package id.jejak.body;

import static id.jejak.body.BodySpecs.REGISTERED;
import static id.jejak.body.BodySpecs.body;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.command.RenameBody;
import id.jejak.body.event.BodyRenamed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenameBodySpec {

    @Test
    void holds_from_its_day_on() {
        Body state = body().given(REGISTERED)
                .when(rename(feb(9)))
                .then(new BodyRenamed("Poltekesos Bandung", feb(9)))
                .state();
        assertThat(state.nameOn(feb(8))).contains("STKS Bandung");
        assertThat(state.nameOn(feb(9))).contains("Poltekesos Bandung");
    }

    @Test
    void is_refused_on_or_before_the_day_of_the_name_it_follows() {
        body().given(REGISTERED).when(rename(feb(1))).thenRefused("version-overlaps");
        body().given(REGISTERED, new BodyRenamed("Poltekesos", feb(9)))
                .when(rename(feb(5)))
                .thenRefused("version-overlaps");
    }

    @Test
    void is_refused_where_there_is_no_body() {
        body().when(rename(feb(9))).thenRefused("unknown-body");
    }

    private static RenameBody rename(LocalDate from) {
        return new RenameBody("Poltekesos Bandung", from, on(feb(3)));
    }
}
