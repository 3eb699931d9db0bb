package id.jejak.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lib/build.sh keeps and removes, with a Maven and a java that only do as if. */
class BuildScriptTest {

    private static final String JAVA = """
            #!/bin/sh
            for last; do :; done
            case "$*" in
              *jarmode*) printf unpacked >"$last/jejak.jar" ;;
              *AOTCacheOutput*) for word; do case $word in -XX:AOTCacheOutput=*) printf kept >"${word#*=}" ;; esac; done ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            printf built >deploy/target/jejak.jar
            """;
    private static final String SCRIPT = """
            set -euo pipefail
            . "$here/lib/build.sh"
            require_maven() { :; }
            build_if_stale
            printf '%s\\n' "${launch[@]}"
            """;

    @TempDir
    Path root;

    private final List<Process> running = new ArrayList<>();
    private Path source;

    @BeforeEach
    void layOut() throws IOException {
        Path here = Files.createDirectories(root.resolve("deploy/lib")).resolve("build.sh");
        Files.copy(Path.of("lib/build.sh"), here);
        Files.createDirectories(root.resolve("deploy/target"));
        source = Files.createDirectories(root.resolve("room/src")).resolve("Source.java");
        Files.writeString(source, "");
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("room/pom.xml"), "");
        Files.writeString(
                Files.createDirectories(root.resolve("jdk/bin")).resolveSibling("release"), "JAVA_VERSION=\"25\"");
        program("jdk/bin/java", JAVA);
        program("jdk/bin/mvn", MAVEN);
    }

    @AfterEach
    void end() {
        running.forEach(Process::destroyForcibly);
    }

    @Test
    void a_build_leaves_what_somebody_runs_from_and_the_next_one_removes_it_when_nobody_does() throws Exception {
        Process first = run("exec sleep 600");
        Path old = appOf(first);
        assertThat(old.resolve("jejak.jar")).exists();

        edit();
        Path fresh = appOf(run(""));
        assertThat(fresh).isNotEqualTo(old);
        assertThat(fresh.resolve("jejak.jar")).exists();
        assertThat(old.resolve("jejak.jar")).exists();

        first.destroyForcibly().waitFor();
        edit();
        Path last = appOf(run(""));
        try (Stream<Path> left = Files.list(last.resolveSibling("."))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactly(last.getFileName().toString());
        }
    }

    @Test
    void without_a_change_the_same_is_run_again_with_what_a_rehearsal_has_kept() throws Exception {
        Path app = appOf(run(""));

        List<String> again = launch(run(""));

        assertThat(again).last().isEqualTo(app.resolve("jejak.jar").toString());
        assertThat(again).anyMatch(word -> word.startsWith("-XX:AOTCache=" + app));
    }

    /** Newer than the stamp, whatever the file system's clock counts in. */
    private void edit() throws IOException {
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    }

    /** Builds, and goes on as {@code then}; returns when it has said what it would start. */
    private Process run(String then) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", SCRIPT + then);
        builder.environment().put("root", root.toString());
        builder.environment().put("here", root.resolve("deploy").toString());
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().merge("PATH", root.resolve("jdk/bin").toString(), (path, first) -> first + ":" + path);
        Process process = builder.redirectError(root.resolve("errors").toFile()).start();
        running.add(process);
        return process;
    }

    private Path appOf(Process process) throws IOException {
        return Objects.requireNonNull(Path.of(launch(process).getLast()).getParent());
    }

    /** What it would start, without the arguments of the program. */
    private List<String> launch(Process process) throws IOException {
        List<String> words = new ArrayList<>();
        do {
            String word = process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(word).as(this::said).isNotNull();
            words.add(word);
        } while (!words.getLast().endsWith("/jejak.jar"));
        return words;
    }

    private String said() {
        try {
            return Files.readString(root.resolve("errors"));
        } catch (IOException absent) {
            return "";
        }
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(root.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
