package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.deploy.Jejak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Jejak in a process of its own, on a data folder that outlives it, on the last day of 2018. What it says is kept in
 * files. Closing kills it and its database.
 */
final class Application implements AutoCloseable {

    static final String PASSWORD = "spoken aloud in tests only";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LISTENS = Pattern.compile("Jejak listens on http://localhost:(\\d+)");

    private final Path home;
    private final String classPath;
    private final List<String> options;
    private final List<Path> outputs = new ArrayList<>();
    private volatile @Nullable Process process;
    private volatile int port;

    /** @param home an empty folder */
    Application(Path home) {
        this(home, System.getProperty("java.class.path"));
    }

    Application(Path home, String classPath, String... options) {
        this.home = home;
        this.classPath = classPath;
        this.options = List.of(options);
    }

    /** Returns when it listens; the port is another one each time. */
    void start() throws IOException {
        Path output = home.resolve("output-" + outputs.size() + ".log");
        outputs.add(output);
        List<String> line = new ArrayList<>(List.of(
                java(),
                "--enable-native-access=ALL-UNNAMED",
                // They are started often and live shortly.
                "-XX:TieredStopAtLevel=1"));
        line.addAll(options);
        line.addAll(List.of(
                "-cp", classPath, Jejak.class.getName(), "--port=0", "--no-sample", "--data=" + home.resolve("data")));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JEJAK_BOOTSTRAP_PASSWORD", PASSWORD);
        builder.environment().put("JEJAK_TODAY", "2018-12-31");
        Process started = builder.start();
        process = started;
        await("Jejak listens")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(started.isAlive()).as(() -> output(output)).isTrue();
                    Matcher greeting = LISTENS.matcher(output(output));
                    boolean listens = greeting.find();
                    if (listens) {
                        port = Integer.parseInt(greeting.group(1));
                    }
                    return listens;
                });
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** As {@code kill -9} does; returns at once. */
    void kill() {
        process().destroyForcibly();
    }

    /** The exit status of the killed process. */
    int awaitEnd() throws InterruptedException {
        return process().waitFor();
    }

    Process process() {
        return started().orElseThrow();
    }

    Optional<Process> started() {
        return Optional.ofNullable(process);
    }

    /** What all its threads have used since it started. */
    Duration processorTime() {
        return process().info().totalCpuDuration().orElseThrow();
    }

    int port() {
        return port;
    }

    Optional<DatabaseServer> database() throws IOException {
        return DatabaseServer.of(home.resolve("data").resolve("postgres"));
    }

    /** All that it and its database have said, over all starts. */
    String output() {
        StringBuilder all = new StringBuilder();
        outputs.forEach(file -> all.append(output(file)));
        return all.append(output(home.resolve("data").resolve("postgres").resolve("server.log")))
                .toString();
    }

    private static String output(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        // The application first: it would start its database again.
        started().ifPresent(left -> left.destroyForcibly().onExit().join());
        Optional<DatabaseServer> left = database();
        if (left.isPresent()) {
            left.get().kill();
            await("the database is gone")
                    .atMost(PATIENCE)
                    .until(() -> !left.get().runs());
        }
    }
}
