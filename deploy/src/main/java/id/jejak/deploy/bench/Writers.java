package id.jejak.deploy.bench;

import id.jejak.store.JejakEventStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Callers that append one event after another, each to a stream of its own, each waiting until it is durable. */
record Writers(JejakEventStore store, int count) {

    /** @return durable appends a second */
    double appendFor(int seconds) throws InterruptedException {
        LongAdder appended = new LongAdder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(() -> append(end, appended)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return appended.sum() * 1e9 / (System.nanoTime() - begin);
    }

    private void append(long end, LongAdder appended) {
        String stream = "bench:" + UUID.randomUUID();
        for (long seq = 0; System.nanoTime() < end; seq++) {
            GenericDomainEventMessage<BenchNoted> event =
                    new GenericDomainEventMessage<>("bench", stream, seq, BenchNoted.EVENT);
            DefaultUnitOfWork.startAndGet(event).execute(() -> store.publish(event));
            appended.increment();
        }
    }
}
