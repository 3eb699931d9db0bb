package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        byte[] first = Secret.keptIn(folder, () -> true).hmac("a purpose", CONTENT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("nik-secret"))))
                .isEqualTo("rw-------");
        assertThat(Secret.keptIn(folder, () -> false).hmac("a purpose", CONTENT))
                .isEqualTo(first);
        assertThat(Secret.keptIn(folder, () -> false).hmac("another", CONTENT)).isNotEqualTo(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("nik-secret"));
        }
    }

    @Test
    void is_never_made_anew_beside_a_log_that_needs_the_old_one() {
        assertThatThrownBy(() -> Secret.keptIn(folder, () -> false))
                .isInstanceOf(SecretMissing.class)
                .hasMessageContaining("nik-secret");
        assertThat(folder.resolve("nik-secret")).doesNotExist();
    }

    @Test
    void is_refused_when_it_is_something_else() throws Exception {
        Files.write(folder.resolve("nik-secret"), new byte[31]);
        assertThatThrownBy(() -> Secret.keptIn(folder, () -> true)).isInstanceOf(SecretMissing.class);
    }
}
