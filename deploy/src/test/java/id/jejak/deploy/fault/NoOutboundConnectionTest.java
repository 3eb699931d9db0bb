package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jejak calls nobody: no host name is looked up, and no socket of it or of its database has another end than 127.0.0.1.
 * The first is heard without a gap; the second is looked at as often as the machine can.
 */
@Timeout(300)
class NoOutboundConnectionTest {

    @TempDir
    Path home;

    private String classPath = "";
    private Path lookups = Path.of("");

    @BeforeEach
    void listen() throws IOException {
        Path listener = home.resolve("listener");
        HeardLookups.declareIn(listener);
        classPath = listener + File.pathSeparator + System.getProperty("java.class.path");
        lookups = home.resolve("lookups");
    }

    @Test
    void from_its_start_through_its_first_requests_it_calls_nobody() throws Exception {
        Path own = Files.createDirectory(home.resolve("jejak"));
        try (Application jejak = new Application(own, classPath, property());
                SocketWatch watch = new SocketWatch(() -> processes(jejak));
                Load load = new Load(jejak)) {
            jejak.start();
            String cohort = load.tell(Request.cohort("Angkatan 2018", 10)).id();
            String worker = load.tell(Request.registration(1)).id();
            load.tell(Request.nomination(cohort, worker));
            for (String path :
                    List.of("/api/v1/counts?by=phase", "/api/v1/events", "/api/v1/projections", "/v3/api-docs")) {
                assertThat(load.get("inspector", path).outcome()).isEqualTo("200");
            }
            long looks = watch.looks();
            await("one more whole look").atMost(Duration.ofMinutes(1)).until(() -> watch.looks() > looks + 1);

            assertThat(Sockets.of(jejak.process().toHandle())).isPositive();
            assertThat(Sockets.of(jejak.database().orElseThrow().processes().getFirst()))
                    .isPositive();
            assertThat(looks).isGreaterThan(10);
            assertThat(watch.seen()).isEmpty();
            assertThat(new HashSet<>(HeardLookups.heardIn(lookups))).isSubsetOf(itself());
        }
    }

    @Test
    void a_program_that_calls_somebody_is_found_out() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName(Caller.ADDRESS))) {
            Process caller = new ProcessBuilder(
                            Application.java(),
                            property(),
                            "-cp",
                            classPath,
                            Caller.class.getName(),
                            Integer.toString(server.getLocalPort()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (SocketWatch watch = new SocketWatch(() -> Stream.of(caller.toHandle()));
                    Socket accepted = server.accept()) {
                await("found out")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> watch.seen().contains(Caller.ADDRESS));
                assertThat(accepted.isConnected()).isTrue();
                assertThat(HeardLookups.heardIn(lookups)).contains(Caller.HOST);
            } finally {
                caller.destroyForcibly().waitFor();
            }
        }
    }

    private String property() {
        return "-D" + HeardLookups.FILE + "=" + lookups;
    }

    /** A machine's own name is asked of the machine. */
    private static Set<String> itself() throws IOException {
        return Set.of("localhost", InetAddress.getLocalHost().getHostName());
    }

    private static Stream<ProcessHandle> processes(Application jejak) {
        try {
            return Stream.concat(
                    jejak.started().stream().map(Process::toHandle),
                    jejak.database().stream().flatMap(database -> database.processes().stream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
