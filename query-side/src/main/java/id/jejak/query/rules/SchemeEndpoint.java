package id.jejak.query.rules;

import id.jejak.projection.rules.view.RulesView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import id.jejak.scheme.SchemeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The version of a scheme that was in force on a day, as known now or at an earlier instant. */
@RestController
record SchemeEndpoint(RulesView rules, Moments moments, Answering answering) {

    @GetMapping("/api/v1/schemes/{code}")
    ResponseEntity<SchemeAnswer> scheme(
            @PathVariable("code") SchemeCode code,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt())
                .answer(() -> rules.scheme(code, moment.on(), moment.knownAt())
                        .map(found -> found.map(SchemeAnswer::of).orElseThrow(Refused::notFound)));
    }
}
