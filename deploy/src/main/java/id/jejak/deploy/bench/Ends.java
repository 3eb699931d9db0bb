package id.jejak.deploy.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a measurement has started. It is ended once, in reverse order, also when the bench is interrupted. */
final class Ends implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    Ends() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    synchronized <T extends AutoCloseable> T add(T started) {
        open.push(started);
        return started;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                // The others must still end.
                System.err.println("Not ended in good order: " + failed);
            }
        }
    }
}
