package id.jejak.query.console;

import id.jejak.projection.view.Answer;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for pages as the endpoints ask: with the same wait and the same refusals. */
@Component
public class PageQuestions {

    private final Answering answering;

    PageQuestions(Answering answering) {
        this.answering = answering;
    }

    /** All that one page asks, at that moment. */
    public At at(Moment moment) {
        return new At(moment);
    }

    /** The questions of one page, and what can be said of all its answers together. */
    public final class At {

        private final Moment moment;
        private long position = Long.MAX_VALUE;
        private boolean partial;

        private At(Moment moment) {
            this.moment = moment;
        }

        /**
         * The answer of these read models.
         *
         * @throws id.jejak.query.Refused {@code not-yet-visible}, or as the question throws it
         */
        public <T> T ask(Supplier<Answer<T>> question, String... models) {
            ResponseEntity<T> answer =
                    answering.ask(null, moment.knownAt(), models).answer(question);
            position = Math.min(position, Long.parseLong(header(answer, Answering.POSITION)));
            partial |= answer.getHeaders().getFirst(Answering.HELD) != null;
            return Objects.requireNonNull(answer.getBody());
        }

        private String header(ResponseEntity<?> answer, String name) {
            return Objects.requireNonNull(answer.getHeaders().getFirst(name));
        }

        public Moment moment() {
            return moment;
        }

        /** What all answers so far reflect. */
        public long position() {
            return position;
        }

        /** Whether some of it is held back. */
        public boolean partial() {
            return partial;
        }
    }
}
