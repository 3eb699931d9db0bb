package id.jejak.query.eligibility;

import id.jejak.access.Identity;
import id.jejak.allowance.AllowanceCode;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import id.jejak.worker.WorkerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether and why a worker is eligible for an allowance on a day, as known now or at an earlier instant. */
@RestController
record EligibilityEndpoint(EligibilityView eligibility, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/workers/{id}/eligibility")
    ResponseEntity<EligibilityAnswer> eligibility(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @RequestParam("scheme") AllowanceCode scheme,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        Moment moment = moments.of(times);
        WorkerId worker = new WorkerId(id);
        return answering
                .ask(minPosition, moment.knownAt(), ScopeView.MODEL)
                .answer(() -> readers.of(
                        scope,
                        worker,
                        told(eligibility.explain(scheme, List.of(worker), moment.on(), moment.knownAt()), moment)));
    }

    private static Answer<EligibilityAnswer> told(Answer<List<EligibilityView.ExplainedWorker>> answer, Moment moment) {
        long known = Math.min(answer.position(), moment.knownAt());
        return answer.map(explained -> explained.stream()
                .findFirst()
                .map(one -> EligibilityAnswer.of(one.worker(), one.eligibility(), known))
                .orElseThrow(Refused::notFound));
    }
}
