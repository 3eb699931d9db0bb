package id.jejak.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and decodes the log once, on one thread, for all inboxes. It goes back where one of them wants what it has not
 * got, and comes back by itself after the log was away.
 */
final class LogFeed {

    private static final Logger LOG = LoggerFactory.getLogger(LogFeed.class);
    private static final int PAGE = 1_000;

    /** The source wakes it. This bounds only how long a lost wake-up, or a source that gives none, can matter. */
    private static final long LONGEST_REST_MILLIS = 1_000;

    private static final long UNSEEN = Long.MAX_VALUE;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LongConsumer onFirstEnd;
    private final Semaphore news = new Semaphore(0);
    private final Gathering gathering = new Gathering();
    private final Backoff backoff = new Backoff();
    private List<Inbox> inboxes = List.of();
    private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private boolean called;
    private boolean firstEndTold;
    private long at;
    private volatile long seen = UNSEEN;
    private volatile boolean closed;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;

    /** @param onFirstEnd hears the end of the log before anything is read; called again where it fails */
    LogFeed(StreamableMessageSource<TrackedEventMessage<?>> source, LongConsumer onFirstEnd) {
        this.source = source;
        this.onFirstEnd = onFirstEnd;
    }

    void start(List<Inbox> readers) {
        inboxes = List.copyOf(readers);
        thread = Thread.ofPlatform().name("jejak-log-feed").daemon().start(this::run);
    }

    /** Something may have changed: events, or what an inbox wants. Neither blocks nor throws. */
    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** What keeps it from reading at present, null where nothing does. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** The end of the log as last seen; beyond every position until it was seen at all. */
    long seen() {
        return seen;
    }

    /** Asks the log for its end; the last seen where it is away, 0 where it never was seen. */
    long head() {
        long known = seen == UNSEEN ? 0 : seen;
        try {
            return Math.max(endOfLog(), known);
        } catch (RuntimeException away) {
            return known;
        }
    }

    private long endOfLog() {
        return source.createHeadToken().position().orElse(0);
    }

    /** It is seen by all before it is told: a model whose trouble is over must find that nothing is left to go on with. */
    private void seeFirstEnd() {
        if (seen == UNSEEN) {
            seen = endOfLog();
        }
        onFirstEnd.accept(seen);
        firstEndTold = true;
    }

    private void run() {
        Throwable failure = null;
        while (!closed) {
            try {
                if (failure != null) {
                    recover(failure);
                    failure = null;
                }
                if (!firstEndTold) {
                    seeFirstEnd();
                }
                boolean more = handOn();
                trouble = null;
                backoff.reset();
                if (!more) {
                    rest(TimeUnit.MILLISECONDS.toNanos(LONGEST_REST_MILLIS));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
        closeStream();
    }

    /** One page for all; false where there is none. */
    private boolean handOn() throws InterruptedException {
        long wanted = inboxes.stream().mapToLong(Inbox::wantsAfter).min().orElse(Long.MAX_VALUE);
        if (wanted == Long.MAX_VALUE) {
            return false;
        }
        gathering.await();
        BlockingStream<TrackedEventMessage<?>> from = streamAfter(wanted);
        List<Slot> slots = new ArrayList<>();
        boolean more = called
                ? from.hasNextAvailable()
                : from.hasNextAvailable((int) LONGEST_REST_MILLIS, TimeUnit.MILLISECONDS);
        while (more) {
            slots.add(Slot.of(from.nextAvailable()));
            more = slots.size() < PAGE && from.hasNextAvailable();
        }
        if (slots.isEmpty()) {
            return !called;
        }
        Page page = new Page(at, slots);
        at = page.last();
        seen = Math.max(seen, at);
        if (slots.size() < PAGE) {
            // A full page is the past being caught up with: more of it waits already.
            gathering.begin();
        }
        for (Inbox inbox : inboxes) {
            inbox.put(page);
        }
        return true;
    }

    private BlockingStream<TrackedEventMessage<?>> streamAfter(long position) {
        BlockingStream<TrackedEventMessage<?>> open = stream;
        if (open != null && at == position) {
            return open;
        }
        closeStream();
        open = source.openStream(position == 0 ? null : new GlobalSequenceTrackingToken(position));
        stream = open;
        called = open.setOnAvailableCallback(this::wake);
        at = position;
        return open;
    }

    private void rest(long nanos) throws InterruptedException {
        if (news.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }

    private void recover(Throwable failure) throws InterruptedException {
        trouble = Failure.describe(failure);
        LOG.warn("the log is not read for the read models: {}", trouble);
        closeStream();
        long until = System.nanoTime() + backoff.nanos();
        for (long left = until - System.nanoTime(); left > 0 && !closed; left = until - System.nanoTime()) {
            rest(left);
        }
    }

    private void closeStream() {
        BlockingStream<TrackedEventMessage<?>> open = stream;
        stream = null;
        if (open != null) {
            open.close();
        }
    }

    void close() throws InterruptedException {
        closed = true;
        wake();
        if (thread != null) {
            thread.join();
        }
    }
}
