package id.jejak.query;

import id.jejak.access.PersonalReads;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Held;
import id.jejak.projection.view.Projections;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Waits until the read models have what a question wants, records whom the answer tells of, and says with each answer what
 * it reflects. Every answer of this room that tells of a person, on a page or not, comes through here.
 */
@Component
public class Answering {

    /** What an answer reflects. */
    public static final String POSITION = "Jejak-Position";

    /** What the caller has seen already, and wants the answer to reflect. */
    public static final String MIN_POSITION = "Jejak-Min-Position";

    /** What of it is held back, where anything is. */
    public static final String HELD = "Jejak-Held";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Projections projections;
    private final PersonalReads reads;

    Answering(Projections projections, PersonalReads reads) {
        this.projections = projections;
        this.reads = reads;
    }

    /**
     * Questions to these read models, at that moment; to none where the log itself answers.
     *
     * @throws Refused {@code parameter-invalid}
     */
    public Asking ask(@Nullable Long minPosition, long knownAt, String... models) {
        if (minPosition != null && minPosition < 0) {
            throw Refused.malformed("parameter-invalid", "A position is not negative", MIN_POSITION);
        }
        return new Asking(minPosition, knownAt, List.of(models));
    }

    /** A question that knows how new its answer must be. */
    public final class Asking {

        private final @Nullable Long minPosition;
        private final long knownAt;
        private final Collection<String> models;

        private Asking(@Nullable Long minPosition, long knownAt, Collection<String> models) {
            this.minPosition = minPosition;
            this.knownAt = knownAt;
            this.models = models;
        }

        /**
         * The answer with its headers; what is held back is told by its first position.
         *
         * @throws Refused {@code not-yet-visible} or {@code held-back}
         * @throws id.jejak.access.ReadNotRecorded where it tells of somebody and that cannot be recorded
         */
        public <T> ResponseEntity<T> answer(Supplier<Answer<T>> question) {
            return answer(question, false);
        }

        /** The same; what is held back is told by how many streams it is. */
        public <T> ResponseEntity<T> count(Supplier<Answer<T>> question) {
            return answer(question, true);
        }

        private <T> ResponseEntity<T> answer(Supplier<Answer<T>> question, boolean counted) {
            long wanted = Math.max(minPosition == null ? 0 : minPosition, knownAt == Moment.NOW ? 0 : knownAt);
            if (wanted > 0 && !await(wanted)) {
                throw notYetVisible();
            }
            Answer<T> answer = question.get();
            if (minPosition != null && answer.position() < minPosition) {
                // The log itself answered, and ends before that.
                throw notYetVisible();
            }
            Held held = answer.held();
            if (held != null && held.from() > knownAt) {
                held = null;
            }
            if (held != null && minPosition != null && minPosition >= held.from()) {
                throw Refused.notNow("held-back", "Something at or below that position is held back");
            }
            long position = Math.min(answer.position(), knownAt);
            reads.record(Whom.in(answer.value()), position);
            ResponseEntity.BodyBuilder response = ResponseEntity.ok().header(POSITION, Long.toString(position));
            if (held != null) {
                response.header(HELD, Long.toString(counted ? held.streams() : held.from()));
            }
            return response.body(answer.value());
        }

        private static Refused notYetVisible() {
            return Refused.notNow("not-yet-visible", "The answer does not reflect that position yet, try again");
        }

        private boolean await(long position) {
            try {
                return projections.await(models, position, LONGEST_WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
