package id.jejak.deploy.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running PostgreSQL of a data folder, as its files name it.
 *
 * @param processes the postmaster, then its children of that moment
 */
record DatabaseServer(int port, String password, List<ProcessHandle> processes) {

    /** Empty where none runs. */
    static Optional<DatabaseServer> of(Path folder) throws IOException {
        Path file = folder.resolve("cluster").resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() < 4) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(3).strip());
        String password = Files.readString(folder.resolve("password")).strip();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(DatabaseServer::runs)
                .map(postmaster -> new DatabaseServer(
                        port,
                        password,
                        Stream.concat(Stream.of(postmaster), postmaster.descendants())
                                .toList()));
    }

    long pid() {
        return processes.getFirst().pid();
    }

    /** As {@code kill -9} does to all of them, the postmaster first: it would start others. */
    void kill() {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** All of them stand still and keep their connections, as behind a network that is gone. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    boolean runs() {
        return processes.stream().anyMatch(DatabaseServer::runs);
    }

    /** A dead process that nobody has waited for still counts as alive, but has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(program -> program.endsWith("postgres"))
                        .isPresent();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "jejak", password);
    }
}
