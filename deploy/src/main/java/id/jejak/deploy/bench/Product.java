package id.jejak.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jejak as {@code deploy/run} starts it, in a process of its own on a port of its own. What it says goes into
 * {@code jejak.log} of its folder.
 */
final class Product implements AutoCloseable {

    static final String PASSWORD = "of a bench only";
    private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(5);
    private static final Pattern LISTENS = Pattern.compile("Jejak listens on http://localhost:(\\d+)");

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** On the embedded server of that folder. Returns when it listens. */
    static Product start(Path folder) throws IOException {
        return start(folder, builder(folder));
    }

    /** Without the sample, on that database. Returns when it listens. */
    static Product start(Path folder, String databaseUrl) throws IOException {
        ProcessBuilder builder = builder(folder);
        builder.command().add("--no-sample");
        // Not on the command line, which every user of the machine can read.
        builder.environment().put("JEJAK_DATABASE_URL", databaseUrl);
        return start(folder, builder);
    }

    private static ProcessBuilder builder(Path folder) {
        String run = System.getProperty("jejak.bench.run");
        if (run == null) {
            throw new IllegalStateException("Start the bench by deploy/bench, which says where deploy/run is");
        }
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(run, "--port=0", "--data=" + folder)));
        builder.environment().keySet().removeIf(name -> name.startsWith("JEJAK_") && !name.equals("JEJAK_JAVA_OPTS"));
        builder.environment().put("JEJAK_BOOTSTRAP_PASSWORD", PASSWORD);
        return builder;
    }

    private static Product start(Path folder, ProcessBuilder builder) throws IOException {
        Path log = folder.resolve("jejak.log");
        Files.deleteIfExists(log);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        try {
            return new Product(process, port(process, log));
        } catch (IOException | RuntimeException failed) {
            process.destroy();
            process.onExit().join();
            throw failed;
        }
    }

    private static int port(Process process, Path log) throws IOException {
        long end = System.nanoTime() + LONGEST_START;
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher listens = LISTENS.matcher(Files.readString(log));
            if (listens.find()) {
                return Integer.parseInt(listens.group(1));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new IOException("Jejak did not start:\n" + Files.readString(log));
    }

    KeptConnection connect(String account) throws IOException {
        return new KeptConnection(port, account, PASSWORD);
    }

    long pid() {
        return process.pid();
    }

    /** Lets it stop in good order, its database too. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
