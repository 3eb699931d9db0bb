package id.jejak.scheme;

import static id.jejak.kernel.Occasions.decreed;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static id.jejak.kernel.Occasions.reasoned;
import static id.jejak.scheme.SchemeSpecs.CODE;
import static id.jejak.scheme.SchemeSpecs.adopted;
import static id.jejak.scheme.SchemeSpecs.scheme;
import static id.jejak.scheme.SchemeSpecs.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.scheme.command.AdoptSchemeVersion;
import id.jejak.scheme.event.SchemeVersionAdopted;
import id.jejak.scheme.event.SchemeVersionRepealed;
import org.junit.jupiter.api.Test;

class AdoptSchemeVersionSpec {

    @Test
    void may_begin_ahead_of_its_adoption() {
        Scheme state = scheme().given(adopted("1", feb(1)))
                .when(new AdoptSchemeVersion(CODE, version("2", feb(20)), decreed(feb(5))))
                .then(new SchemeVersionAdopted(CODE, version("2", feb(20)), feb(5)))
                .state();
        assertThat(state.inForce(feb(19)).orElseThrow().version()).isEqualTo("1");
        assertThat(state.inForce(feb(20)).orElseThrow().version()).isEqualTo("2");
    }

    @Test
    void needs_a_basis_document() {
        scheme().when(new AdoptSchemeVersion(CODE, version("1", feb(1)), on(feb(1))))
                .thenRefused("basis-required");
    }

    @Test
    void is_refused_under_a_name_that_was_used() {
        scheme().given(adopted("1", feb(1)))
                .when(new AdoptSchemeVersion(CODE, version("1", feb(20)), decreed(feb(5))))
                .thenRefused("version-overlaps");
    }

    @Test
    void is_refused_on_the_first_day_of_another() {
        scheme().given(adopted("1", feb(20)))
                .when(new AdoptSchemeVersion(CODE, version("2", feb(20)), decreed(feb(5))))
                .thenRefused("version-overlaps");
    }

    @Test
    void may_take_the_day_of_one_that_never_came_into_force() {
        scheme().given(adopted("1", feb(20)), new SchemeVersionRepealed(CODE, "1", feb(20)))
                .when(new AdoptSchemeVersion(CODE, version("2", feb(20)), decreed(feb(5))))
                .thenState(s -> s.inForce(feb(20)).orElseThrow().version(), "2");
    }

    @Test
    void is_refused_in_the_past_unless_it_says_so_and_why() {
        var silent = version("1", feb(1));
        var flagged = version("1", feb(1), true, null);
        var unflagged = version("1", feb(1), false, "late");
        scheme().when(new AdoptSchemeVersion(CODE, silent, decreed(feb(2)))).thenRefused("retroactive-needs-reason");
        scheme().when(new AdoptSchemeVersion(CODE, flagged, decreed(feb(2)))).thenRefused("retroactive-needs-reason");
        scheme().when(new AdoptSchemeVersion(CODE, unflagged, decreed(feb(2)))).thenRefused("retroactive-needs-reason");
    }

    @Test
    void may_begin_in_the_past_when_it_says_so_and_why() {
        var reasoned = version("1", feb(1), true, "late");
        var flagged = version("1", feb(1), true, null);
        scheme().when(new AdoptSchemeVersion(CODE, reasoned, decreed(feb(2))))
                .then(new SchemeVersionAdopted(CODE, reasoned, feb(2)));
        scheme().when(new AdoptSchemeVersion(CODE, flagged, reasoned(feb(2), feb(2), "late")))
                .then(new SchemeVersionAdopted(CODE, flagged, feb(2)));
    }
}
