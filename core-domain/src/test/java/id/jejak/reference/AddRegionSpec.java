package id.jejak.reference;

import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DeciderSpec;
import id.jejak.reference.command.AddRegion;
import id.jejak.reference.event.RegionAdded;
import org.junit.jupiter.api.Test;

class AddRegionSpec {

    private static final Region LEMBANG = new Region("32.17.01");
    private static final RegionAdded ADDED = new RegionAdded(LEMBANG, "Lembang", feb(1));

    @Test
    void makes_the_region_known_and_nothing_around_it() {
        Reference state = DeciderSpec.of(new ReferenceDecider())
                .when(new AddRegion(LEMBANG, "Lembang", on(feb(1))))
                .then(ADDED)
                .state();
        assertThat(state.regionName(LEMBANG)).contains("Lembang");
        assertThat(state.regionName(new Region("32.17"))).isEmpty();
        assertThat(state.regionName(new Region("32.17.01.2001"))).isEmpty();
    }

    @Test
    void keeps_what_was_added_around_it() {
        DeciderSpec.of(new ReferenceDecider())
                .given(ADDED)
                .when(new AddRegion(new Region("32.17"), "Kabupaten Bandung Barat", on(feb(1))))
                .thenState(s -> s.regionName(LEMBANG).orElseThrow(), "Lembang");
    }

    @Test
    void is_refused_a_second_time() {
        DeciderSpec.of(new ReferenceDecider())
                .given(ADDED)
                .when(new AddRegion(LEMBANG, "Lembang", on(feb(2))))
                .thenRefused("region-exists");
    }

    @Test
    void is_refused_under_a_code_of_another_shape() {
        for (String code : new String[] {"", "3", "32.1", "32.17.", "32.17.01.001", "32.17.01.2001.1", "AA"}) {
            DeciderSpec.assertRefused("region-invalid", () -> new Region(code));
        }
    }

    @Test
    void lies_under_its_prefixes_by_whole_segments() {
        assertThat(LEMBANG.isUnder(new Region("32"))).isTrue();
        assertThat(LEMBANG.isUnder(new Region("32.17"))).isTrue();
        assertThat(LEMBANG.isUnder(LEMBANG)).isTrue();
        assertThat(LEMBANG.isUnder(new Region("32.73"))).isFalse();
        assertThat(new Region("32.17").isUnder(LEMBANG)).isFalse();
    }
}
