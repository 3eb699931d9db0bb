package id.jejak.deploy.sample;

import id.jejak.command.Caller;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandOutcome;
import id.jejak.command.KeyedRequest;
import id.jejak.command.Nomination;
import id.jejak.command.ShippedFacts;
import id.jejak.store.Answer;
import id.jejak.store.IdempotencyKey;
import id.jejak.store.JejakEventStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the sample's story to a desk, once. It goes into a log that holds nothing but what
 * {@link ShippedFacts#sendBeforeTheSample} brings; killed on its way it goes on where it was, and ends in the same log.
 * Nothing is recorded in the future: where the clock stands before the end of the story, the rest of it is left out.
 */
public final class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final IdempotencyKey TOLD = key("told");
    private static final int REPORTED = 100;

    /** Before the scheme is in force, and before anything that the sample tells. */
    private static final Instant BEFORE_THE_STORY = Instant.parse("2017-12-29T01:00:00Z");

    private final CommandDesk desk;
    private final JejakEventStore store;
    private final InstantSource clock;
    private final long seed;

    private SampleLoader(CommandDesk desk, JejakEventStore store, InstantSource clock, long seed) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.seed = seed;
    }

    /**
     * Loads the sample, with the reference data before it.
     *
     * @param store that the desk writes to
     * @throws id.jejak.kernel.Rejection when a decider refuses a step, which is a fault of the story
     * @throws id.jejak.store.StoreException when it cannot be stored now; to be tried again
     */
    public static SampleOutcome load(CommandDesk desk, JejakEventStore store, InstantSource clock) {
        return new SampleLoader(desk, store, clock, KbbStory.SEED).load(_ -> {});
    }

    /** @param before hears the number of each step before it is taken */
    static SampleOutcome load(
            CommandDesk desk, JejakEventStore store, InstantSource clock, long seed, IntConsumer before) {
        return new SampleLoader(desk, store, clock, seed).load(before);
    }

    private SampleOutcome load(IntConsumer before) {
        if (store.answer(TOLD).isPresent()) {
            return SampleOutcome.LOADED_BEFORE;
        }
        if (LogContent.of(store).isForeign(store.answer(key(0)).isPresent())) {
            LOG.warn("the sample is not loaded: the log holds something else");
            return SampleOutcome.LOG_IN_USE;
        }
        new ShippedFacts(desk).sendBeforeTheSample(BEFORE_THE_STORY);
        List<Step> whole = KbbStory.steps(seed);
        List<Step> steps = whole.stream()
                .filter(step -> !step.recordedAt().isAfter(clock.instant()))
                .toList();
        if (steps.size() < whole.size()) {
            LOG.warn("the clock is behind the sample: {} of its steps are left out", whole.size() - steps.size());
        }
        long begun = System.nanoTime();
        for (int i = 0; i < steps.size(); i++) {
            before.accept(i);
            take(steps.get(i), i);
            if ((i + 1) % REPORTED == 0) {
                LOG.info("sample: {} of {} steps", i + 1, steps.size());
            }
        }
        store.remember(new Answer(TOLD, digest("told"), Long.toString(seed)));
        LOG.info(
                "sample: loaded, position {} after {} ms",
                store.lastPosition(),
                (System.nanoTime() - begun) / 1_000_000);
        return SampleOutcome.LOADED;
    }

    private void take(Step step, int number) {
        Caller caller = new Caller(step.identity(), "sample", "sample-" + number, step.recordedAt());
        KeyedRequest request = new KeyedRequest(key(number), digest(seed + "/" + step.planned()));
        CommandOutcome outcome = desk.send(step.planned().order(desk, store), caller, request);
        for (Nomination nomination : outcome.nominations()) {
            if (!nomination.nominated()) {
                throw new IllegalStateException("Step " + number + " of the sample: " + nomination.code());
            }
        }
    }

    private static IdempotencyKey key(Object of) {
        return new IdempotencyKey("sample", "kbb-" + of);
    }

    /** By it another story under the same key is noticed, such as that of a later build in a log half told. */
    private static Answer.Digest digest(String text) {
        try {
            return Answer.Digest.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK lacks SHA-256", e);
        }
    }
}
