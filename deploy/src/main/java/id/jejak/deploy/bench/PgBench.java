package id.jejak.deploy.bench;

import id.jejak.deploy.database.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The limit: PostgreSQL's own pgbench inserting the same bytes under the same unique keys, one commit each, prepared, from
 * a process in C.
 */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final String TABLE = """
            create table if not exists pgbench_event (
                position bigint generated always as identity primary key, event_id uuid unique default gen_random_uuid(),
                stream text not null, stream_type text not null, seq bigint not null, type text not null,
                revision int not null, recorded_at timestamptz not null default clock_timestamp(),
                effective_on date not null, payload json not null, metadata json not null, unique (stream, seq))
            """;
    private static final String INSERT = """
            \\set seq :seq + 1
            insert into pgbench_event (stream, stream_type, seq, type, revision, effective_on, payload, metadata)
            values (:run::int::text || '-' || :client_id::int::text, 'bench', :seq, 'bench.noted', 1, '2026-01-01',
                    '{"text":"%s","effectiveOn":"2026-01-01"}', '{}');
            """.formatted("x".repeat(250));

    private final Path program;
    private final EmbeddedDatabase database;
    private int runs;

    private PgBench(Path program, EmbeddedDatabase database) {
        this.program = program;
        this.database = database;
    }

    /** Empty where this machine has no pgbench. */
    static Optional<PgBench> on(EmbeddedDatabase database, DataSource pool) throws IOException {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return Optional.of(new PgBench(program.get(), database));
    }

    private static Optional<Path> find() throws IOException {
        Stream<Path> onPath = Pattern.compile(":")
                .splitAsStream(String.valueOf(System.getenv("PATH")))
                .map(folder -> Path.of(folder, "pgbench"));
        Path debian = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty()) {
            return Stream.concat(onPath, versions.map(version -> version.resolve("bin/pgbench")))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** @return committed inserts a second */
    double insertFor(int seconds, int clients) throws IOException, InterruptedException {
        Path script = Files.createTempFile("insert", ".sql");
        try {
            Files.writeString(script, INSERT);
            URI server = URI.create(database.url().substring("jdbc:".length()));
            ProcessBuilder builder = new ProcessBuilder(
                    program.toString(),
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + clients,
                    "--jobs=" + Math.min(2, clients),
                    "--time=" + seconds,
                    "--define=seq=0",
                    "--define=run=" + ++runs,
                    "--file=" + script,
                    "--host=127.0.0.1",
                    "--port=" + server.getPort(),
                    "--username=" + database.user(),
                    server.getPath().substring(1).replaceAll("\\?.*", ""));
            builder.environment().put("PGPASSWORD", database.password());
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException("pgbench did not measure: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
