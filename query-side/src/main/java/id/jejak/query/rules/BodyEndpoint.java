package id.jejak.query.rules;

import id.jejak.body.BodyId;
import id.jejak.projection.rules.view.NamedBody;
import id.jejak.projection.rules.view.RulesView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A certifying body under the name that it bore on a day, as known now or at an earlier instant. */
@RestController
record BodyEndpoint(RulesView rules, Moments moments, Answering answering) {

    /**
     * What it was called.
     *
     * @param from the first day of the name
     * @param to the last, null where no later name is known
     */
    record BodyAnswer(
            String id,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {

        private static BodyAnswer of(NamedBody body) {
            return new BodyAnswer(body.id().value(), body.name(), body.from(), body.to());
        }
    }

    @GetMapping("/api/v1/bodies/{id}")
    ResponseEntity<BodyAnswer> body(
            @PathVariable("id") BodyId id,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt())
                .answer(() -> rules.body(id, moment.on(), moment.knownAt())
                        .map(found -> found.filter(body -> times.reach(body.from()))
                                .map(BodyAnswer::of)
                                .orElseThrow(Refused::notFound)));
    }
}
