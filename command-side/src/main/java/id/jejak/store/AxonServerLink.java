package id.jejak.store;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The one connection to an Axon Server. It comes back by itself. */
final class AxonServerLink implements AutoCloseable {

    /** The longest that anything is waited for, an append too. */
    static final long PATIENCE_MILLIS = 10_000;

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;

    private AxonServerLink(AxonServerConnectionFactory factory, AxonServerConnection connection) {
        this.factory = factory;
        this.connection = connection;
    }

    /** @throws StoreUnavailable when the server does not answer within some seconds */
    static AxonServerLink connect(AxonServerSettings server) {
        AxonServerConnectionFactory.Builder settings = AxonServerConnectionFactory.forClient("Jejak")
                .routingServers(new ServerAddress(server.host(), server.port()))
                .connectTimeout(PATIENCE_MILLIS / 2, TimeUnit.MILLISECONDS)
                .reconnectInterval(500, TimeUnit.MILLISECONDS)
                .usingKeepAlive(PATIENCE_MILLIS / 2, PATIENCE_MILLIS / 2, TimeUnit.MILLISECONDS, true);
        if (server.token() != null) {
            settings.token(server.token());
        }
        if (server.tls()) {
            settings.useTransportSecurity();
        }
        AxonServerConnectionFactory factory = settings.build();
        AxonServerLink link = new AxonServerLink(factory, factory.connect(server.context()));
        if (!link.comesUp()) {
            link.close();
            throw new StoreUnavailable("The Axon Server at " + server.address() + " cannot be reached", null);
        }
        return link;
    }

    private boolean comesUp() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!isUp()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }

    boolean isUp() {
        return connection.isConnected();
    }

    EventChannel channel() {
        return connection.eventChannel();
    }

    /**
     * A position before which nothing stands that was recorded at that instant or later. Units stored at the same time need
     * not stand in the order of their instants, so it is a unit's longest way earlier than the server would say.
     */
    long shortlyBefore(Instant instant) {
        long from = instant.minusMillis(PATIENCE_MILLIS).toEpochMilli();
        return Math.max(answer(channel().getTokenAt(from)) + 1, 0);
    }

    /** @throws StoreUnavailable when there is none in time */
    static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unreadable(e.getCause());
        } catch (TimeoutException e) {
            throw unreadable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(e);
        }
    }

    static StoreUnavailable unreadable(@Nullable Throwable cause) {
        return new StoreUnavailable("The log cannot be read", cause);
    }

    @Override
    public void close() {
        connection.disconnect();
        factory.shutdown();
    }
}
