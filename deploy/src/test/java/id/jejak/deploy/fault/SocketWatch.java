package id.jejak.deploy.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at the sockets of processes again and again until it is closed. */
final class SocketWatch implements AutoCloseable {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong looks = new AtomicLong();
    private final Supplier<Stream<ProcessHandle>> processes;
    private final Thread thread;
    private volatile boolean closed;

    SocketWatch(Supplier<Stream<ProcessHandle>> processes) {
        this.processes = processes;
        this.thread = Thread.ofPlatform().name("socket-watch").start(this::watch);
    }

    private void watch() {
        while (!closed) {
            try {
                seen.addAll(Sockets.elsewhere(processes.get()));
                looks.incrementAndGet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Set<String> seen() {
        return Set.copyOf(seen);
    }

    long looks() {
        return looks.get();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
