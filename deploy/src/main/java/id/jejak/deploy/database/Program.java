package id.jejak.deploy.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. */
final class Program {

    private Program() {}

    /**
     * As root the program runs in a user namespace of its own, because PostgreSQL refuses to run as root.
     *
     * @throws IOException with the program's output when it fails
     */
    static void run(String... command) throws IOException {
        List<String> line = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            if (!LinuxUtils.isUnshareAvailable()) {
                throw new IOException(
                        "PostgreSQL does not run as root, and this system has no user namespaces (unshare -U): "
                                + "start Jejak as another user, or use --database-url");
            }
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // PGDATA, PGPORT, PGOPTIONS … of the caller's shell are meant for another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(command[0] + " failed (" + status + "): " + output.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(command[0] + " was interrupted", interrupted);
        }
    }
}
