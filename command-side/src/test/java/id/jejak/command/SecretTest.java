package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void is_made_once_for_its_owner_only_and_found_again() throws Exception {
        byte[] first = Secret.keptIn(folder, () -> true, _ -> true).hmac("a purpose", CONTENT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("nik-secret"))))
                .isEqualTo("rw-------");
        assertThat(Secret.keptIn(folder, () -> false, _ -> true).hmac("a purpose", CONTENT))
                .isEqualTo(first);
        assertThat(Secret.keptIn(folder, () -> false, _ -> true).hmac("another", CONTENT))
                .isNotEqualTo(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("nik-secret"));
        }
    }

    @Test
    void is_never_made_anew_beside_a_log_that_needs_the_old_one() {
        assertThatThrownBy(() -> Secret.keptIn(folder, () -> false, _ -> true))
                .isInstanceOf(SecretMissing.class)
                .hasMessageContaining("nik-secret");
        assertThat(folder.resolve("nik-secret")).doesNotExist();
    }

    @Test
    void is_refused_when_it_is_another_than_the_one_that_was_there_first() {
        TestDatabase.empty();
        Path another = folder.resolve("another");
        try (JejakEventStore store = JejakEventStore.open(
                TestDatabase.source(), TestDatabase.source(), StoredEvents.codec(), AppenderSettings.defaults())) {
            assertThat(store.isKeyed()).isFalse();
            Secret.keptIn(folder, () -> true, store::isKeyedBy);
            assertThat(store.isKeyed()).isTrue();

            // Of two that start for the first time at once, each has found the database empty.
            assertThatThrownBy(() -> Secret.keptIn(another, () -> true, store::isKeyedBy))
                    .isInstanceOf(SecretMissing.class)
                    .hasMessageContaining("another secret");

            assertThat(Secret.keptIn(folder, () -> false, store::isKeyedBy)).isNotNull();
        }
    }

    @Test
    void is_refused_when_it_is_something_else() throws Exception {
        Files.write(folder.resolve("nik-secret"), new byte[31]);
        assertThatThrownBy(() -> Secret.keptIn(folder, () -> true, _ -> true)).isInstanceOf(SecretMissing.class);
    }
}
