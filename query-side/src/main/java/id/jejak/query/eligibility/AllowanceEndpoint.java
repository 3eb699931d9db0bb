package id.jejak.query.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The version of an allowance scheme that answers for a day, as known now or at an earlier instant. */
@RestController
record AllowanceEndpoint(EligibilityView eligibility, Moments moments, Answering answering) {

    @GetMapping("/api/v1/allowances/{code}")
    ResponseEntity<AllowanceAnswer> allowance(
            @PathVariable("code") AllowanceCode code,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt())
                .answer(() -> eligibility
                        .allowance(code, moment.on(), moment.knownAt())
                        .map(found -> found.map(known -> AllowanceAnswer.of(known, moment.on()))
                                .orElseThrow(Refused::notFound)));
    }
}
