package id.jejak.deploy.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/** The files of one embedded server and the programs that work on them. Not safe for use by two threads or owners. */
final class Cluster {

    static final String USER = "jejak";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Path files;
    private final Path bin;

    Cluster(Path folder, Path binaries) throws IOException {
        this.folder = folder;
        this.files = folder.resolve("cluster");
        this.bin = ServerBinaries.unpackedIn(binaries).resolve("bin");
    }

    /** Made under another name and renamed, so that a start cut short leaves nothing that looks whole. */
    void createIfAbsent() throws IOException {
        if (Files.isDirectory(files)) {
            return;
        }
        Path fresh = folder.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(fresh);
        Path secret = folder.resolve("password");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        Files.writeString(secret, HexFormat.of().formatHex(random));
        Program.run(
                bin("initdb"),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                // Built in, so that the order of texts does not hang on the machine's libraries.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(fresh, files, StandardCopyOption.ATOMIC_MOVE);
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=jejak";
    }

    Connection connect(int port) throws IOException, SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password());
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url(port), properties);
    }

    Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.namedIn(files).filter(Postmaster::runs);
    }

    /** Whether the server at that port is the one of these files, and as durable as we start it. */
    boolean answersDurably(int port) throws IOException {
        try (Connection connection = connect(port)) {
            Durability.demand(connection);
            return Path.of(Durability.show(connection, "data_directory"))
                    .toRealPath()
                    .equals(files.toRealPath());
        } catch (SQLException | DatabaseUnusable otherwise) {
            return false;
        }
    }

    /** Returns when the server accepts connections. */
    void start(int port) throws IOException {
        if (postmaster().isEmpty()) {
            // Names a process that is no longer this server, which PostgreSQL cannot tell.
            Files.deleteIfExists(files.resolve("postmaster.pid"));
        }
        Path log = folder.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC".formatted(port)
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
        // pg_ctl gives the server a session of its own: a Ctrl-C meant for Jejak must not reach it first.
        Program.run(
                bin("pg_ctl"), "start", "-w", "-t", "120", "-D", files.toString(), "-l", log.toString(), "-o", options);
    }

    void stop(String mode, Duration patience) throws IOException {
        Program.run(
                bin("pg_ctl"),
                "stop",
                "-w",
                "-t",
                Long.toString(patience.toSeconds()),
                "-m",
                mode,
                "-D",
                files.toString());
    }

    /** The port of last time if it is free, else another one below the range that systems hand out to clients. */
    int choosePort() throws IOException {
        Path remembered = folder.resolve("port");
        if (Files.exists(remembered)) {
            int port = Integer.parseInt(Files.readString(remembered).strip());
            if (isFree(port)) {
                return port;
            }
        }
        int port = RANDOM.nextInt(15_000, 30_000);
        while (!isFree(port)) {
            port = RANDOM.nextInt(15_000, 30_000);
        }
        return port;
    }

    void rememberPort(int port) throws IOException {
        Files.writeString(folder.resolve("port"), Integer.toString(port));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private String bin(String program) {
        return bin.resolve(program).toString();
    }
}
