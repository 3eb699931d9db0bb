package id.jejak.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clerks who work at the same time, each giving one command after another. */
record Clerks(List<Clerk> all) implements AutoCloseable {

    /** A worker's history has some tens of events, not thousands: so each clerk has this many people. */
    private static final int PEOPLE_EACH = 200;

    static Clerks of(Product product, int count) throws IOException {
        List<Clerk> clerks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clerks.add(new Clerk(product));
        }
        return new Clerks(List.copyOf(clerks));
    }

    void registerPeople() throws IOException, InterruptedException {
        atOnce(clerk -> {
            for (int i = 0; i < PEOPLE_EACH; i++) {
                clerk.register();
            }
            return PEOPLE_EACH;
        });
    }

    /** @return commands answered a second, all of them accepted */
    double trainFor(int seconds) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        int answered = atOnce(clerk -> {
            int own = 0;
            while (System.nanoTime() < end) {
                clerk.train();
                own++;
            }
            return own;
        });
        return answered * 1e9 / (System.nanoTime() - begin);
    }

    private int atOnce(Work work) throws IOException, InterruptedException {
        int sum = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<Integer>> done = all.stream()
                    .map(clerk -> threads.submit(() -> work.of(clerk)))
                    .toList();
            for (Future<Integer> one : done) {
                sum += one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        return sum;
    }

    @Override
    public void close() {
        for (Clerk clerk : all) {
            try {
                clerk.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Work {
        int of(Clerk clerk) throws IOException;
    }
}
