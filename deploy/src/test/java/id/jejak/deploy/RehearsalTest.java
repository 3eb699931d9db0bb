package id.jejak.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void writes_to_no_store_but_the_one_in_its_folder() {
        assertThat(Rehearsal.settings(Path.of("folder")))
                .contains("--jejak.data=folder", "--jejak.database-url=embedded", "--jejak.store=postgresql");
    }
}
