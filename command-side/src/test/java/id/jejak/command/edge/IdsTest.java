package id.jejak.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void are_of_version_7_and_begin_with_the_time() {
        long millis = 0x0193_1234_5678L;
        UUID id = Ids.of(millis, -1, -1);

        assertThat(id).hasToString("01931234-5678-7fff-bfff-ffffffffffff");
        assertThat(Ids.of(millis, 0, 0)).hasToString("01931234-5678-7000-8000-000000000000");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void are_never_alike() {
        assertThat(Stream.generate(Ids::next).limit(10_000)).doesNotHaveDuplicates();
    }
}
