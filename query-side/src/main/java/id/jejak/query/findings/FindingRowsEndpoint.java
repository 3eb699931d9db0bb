package id.jejak.query.findings;

import id.jejak.access.Identity;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rows of a finding that concern whom the reader may see, as of a day, as known now or at an earlier instant. */
@RestController
record FindingRowsEndpoint(
        FindingsView findings, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/findings/{finding}")
    ResponseEntity<Items<FindingItem>> rows(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("finding") String code,
            @ModelAttribute FindingParameters parameters,
            @RequestParam(value = "region", required = false) @Nullable String region,
            @ModelAttribute Paging paging,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        FindingDescription finding = findings.description(code).orElseThrow(Refused::notFound);
        Moment moment = moments.of(times);
        FindingQuestion question = new FindingQuestion(
                finding,
                parameters.of(finding),
                scope,
                codes.within(region),
                moment.on(),
                moment.knownAt(),
                paging.cursor(),
                paging.most());
        return answering
                .ask(minPosition, moment.knownAt(), FindingsView.MODELS.toArray(String[]::new))
                .answer(() -> findings.rows(question).map(rows -> rows.map(FindingItem::of)));
    }
}
