package id.jejak.deploy.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to one data folder. Promises: what was committed outlives kill -9 of this JVM, of the
 * server, and of both; a server that dies is started again; a server left behind by a killed JVM is taken over. Does not
 * promise to survive the loss of the disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long GLANCE_MILLIS = 200;
    private static final int START_ATTEMPTS = 50;

    private final Cluster cluster;
    private final FolderLock lock;
    private final int port;
    private final boolean adopted;
    private final String password;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch;

    private EmbeddedDatabase(Cluster cluster, FolderLock lock, int port, boolean adopted) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
        this.adopted = adopted;
        this.password = cluster.password();
        this.watch = Thread.ofPlatform().daemon().name("embedded-database").unstarted(this::keepRunning);
    }

    /**
     * Starts the server of that folder, or takes it over.
     *
     * @throws DatabaseUnusable when another Jejak uses the folder, or commits would not wait for the disk
     * @throws IOException when the server does not start
     */
    public static EmbeddedDatabase start(Path folder) throws IOException {
        return start(folder, folder);
    }

    static EmbeddedDatabase start(Path folder, Path binaries) throws IOException {
        Path home = home(folder);
        FolderLock lock = FolderLock.of(home);
        try {
            Cluster cluster = new Cluster(home, binaries.toAbsolutePath());
            cluster.createIfAbsent();
            Optional<Postmaster> orphan = adopt(cluster);
            int port = orphan.isPresent() ? orphan.get().port() : cluster.choosePort();
            if (orphan.isEmpty()) {
                startPatiently(cluster, port, new CountDownLatch(1));
            }
            cluster.rememberPort(port);
            EmbeddedDatabase database = new EmbeddedDatabase(cluster, lock, port, orphan.isPresent());
            database.watch.start();
            try {
                demandDurability(cluster, port);
            } catch (IOException | RuntimeException refused) {
                database.close();
                throw refused;
            }
            return database;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static Path home(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (FileSystemException unusable) {
            throw new DatabaseUnusable(
                    "The data folder cannot be made or written: " + unusable.getMessage(),
                    "Give one that can be by --data.",
                    unusable);
        }
    }

    private static Optional<Postmaster> adopt(Cluster cluster) throws IOException {
        Optional<Postmaster> orphan = cluster.postmaster();
        if (orphan.isEmpty()) {
            return orphan;
        }
        if (cluster.answersDurably(orphan.get().port())) {
            LOG.info(
                    "Took over the PostgreSQL that an earlier run left on port {}",
                    orphan.get().port());
            return orphan;
        }
        LOG.warn("Stopping a PostgreSQL that an earlier run left and that does not answer as it should");
        try {
            cluster.stop("immediate", Duration.ofSeconds(10));
        } catch (IOException stuck) {
            LOG.warn("It does not stop and is killed: {}", stuck.getMessage());
            orphan.get().kill();
        }
        return Optional.empty();
    }

    /** After a kill the server's children need a moment to let go of its shared memory; until then a start fails. */
    private static void startPatiently(Cluster cluster, int port, CountDownLatch closing) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                cluster.start(port);
                return;
            } catch (IOException failed) {
                if (attempt == START_ATTEMPTS || pause(closing)) {
                    throw failed;
                }
            }
        }
    }

    private static void demandDurability(Cluster cluster, int port) throws IOException {
        try (Connection connection = cluster.connect(port)) {
            Durability.demand(connection);
        } catch (SQLException unreachable) {
            throw new IOException("The embedded PostgreSQL does not answer", unreachable);
        }
    }

    private void keepRunning() {
        watch(closing, () -> {
            if (cluster.postmaster().isEmpty()) {
                LOG.error("The embedded PostgreSQL died; starting it again on port {}", port);
                startPatiently(cluster, port, closing);
            }
        });
    }

    /** Glances until closing, whatever comes of it: nobody else starts the server again. */
    static void watch(CountDownLatch closing, Glance glance) {
        while (!pause(closing)) {
            try {
                glance.run();
            } catch (IOException | RuntimeException | Error failed) {
                LOG.error("The embedded PostgreSQL does not start; trying again", failed);
            }
        }
    }

    interface Glance {
        void run() throws IOException;
    }

    /** True when it is time to end. */
    private static boolean pause(CountDownLatch closing) {
        try {
            return closing.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    public String url() {
        return Cluster.url(port);
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    /** Whether the server was found running. */
    boolean adopted() {
        return adopted;
    }

    /** The process number of the server, absent while it is down. */
    Optional<Long> pid() throws IOException {
        return cluster.postmaster().map(Postmaster::pid);
    }

    /** Stops the server in good order. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        try {
            watch.join();
            if (cluster.postmaster().isPresent()) {
                cluster.stop("fast", Duration.ofMinutes(1));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }
}
