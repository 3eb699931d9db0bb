package id.jejak.scheme;

import static id.jejak.kernel.Occasions.decreed;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static id.jejak.kernel.Occasions.reasoned;
import static id.jejak.scheme.SchemeSpecs.CODE;
import static id.jejak.scheme.SchemeSpecs.adopted;
import static id.jejak.scheme.SchemeSpecs.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.command.RepealSchemeVersion;
import id.jejak.scheme.event.SchemeVersionRepealed;
import org.junit.jupiter.api.Test;

class RepealSchemeVersionSpec {

    @Test
    void leaves_no_version_in_force_from_its_day_on() {
        Scheme state = scheme().given(adopted("1", feb(1)), adopted("2", feb(10)))
                .when(repeal("2", decreed(feb(15), feb(20))))
                .then(new SchemeVersionRepealed(CODE, "2", feb(20)))
                .state();
        assertThat(state.inForce(feb(9)).orElseThrow().version()).isEqualTo("1");
        assertThat(state.inForce(feb(19)).orElseThrow().version()).isEqualTo("2");
        assertThat(state.inForce(feb(20))).isEmpty();
    }

    @Test
    void leaves_the_one_before_in_force_when_it_comes_first() {
        scheme().given(adopted("1", feb(1)), adopted("2", feb(20)))
                .when(repeal("2", decreed(feb(15))))
                .thenState(s -> s.inForce(feb(25)).orElseThrow().version(), "1");
    }

    @Test
    void keeps_the_version_for_the_cases_that_follow_it() {
        scheme().given(adopted("1", feb(1)))
                .when(repeal("1", decreed(feb(15))))
                .thenState(s -> s.version("1").isPresent(), true);
    }

    @Test
    void needs_a_basis_document() {
        scheme().given(adopted("1", feb(1))).when(repeal("1", on(feb(15)))).thenRefused("basis-required");
    }

    @Test
    void is_refused_for_a_version_that_is_not_there() {
        scheme().when(repeal("1", decreed(feb(15)))).thenRefused("unknown-version");
    }

    @Test
    void is_refused_in_the_past_unless_it_says_so_and_why() {
        var past = decreed(feb(15), feb(10));
        var reasonedPast = reasoned(feb(15), feb(10), "late");
        var given = scheme().given(adopted("1", feb(1)));
        given.when(repeal("1", reasonedPast)).thenRefused("retroactive-needs-reason");
        given.when(new RepealSchemeVersion(CODE, "1", true, past)).thenRefused("retroactive-needs-reason");
        given.when(new RepealSchemeVersion(CODE, "1", true, reasonedPast))
                .then(new SchemeVersionRepealed(CODE, "1", feb(10)));
    }

    @Test
    void happens_once() {
        var given = scheme().given(adopted("1", feb(1)), new SchemeVersionRepealed(CODE, "1", feb(15)));
        given.when(repeal("1", decreed(feb(15)))).thenNothing();
        given.when(repeal("1", decreed(feb(16)))).thenRefused("version-repealed");
    }

    private static RepealSchemeVersion repeal(String version, Occasion occasion) {
        return new RepealSchemeVersion(CODE, version, false, occasion);
    }
}
