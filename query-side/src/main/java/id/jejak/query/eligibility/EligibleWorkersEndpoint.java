package id.jejak.query.eligibility;

import id.jejak.access.Identity;
import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.VersionStatus;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.eligibility.view.EligibleView;
import id.jejak.projection.eligibility.view.EligibleView.EligibleQuery;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import id.jejak.reference.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is eligible for an allowance on a day, of those whom the reader may see, in the order of their ids. */
@RestController
record EligibleWorkersEndpoint(
        EligibilityView allowances,
        EligibleView eligible,
        KnownCodes codes,
        Readers readers,
        Moments moments,
        Answering answering) {

    @GetMapping("/api/v1/allowances/{code}/eligible")
    ResponseEntity<Items<EligibleWorker>> eligible(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("code") AllowanceCode code,
            @RequestParam(value = "region", required = false) @Nullable String region,
            @ModelAttribute Paging paging,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        List<Region> regions = region == null ? List.of() : codes.within(region);
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt(), EligibleView.MODEL, ScopeView.MODEL)
                .answer(() -> page(scope, code, regions, moment, paging));
    }

    private Answer<Items<EligibleWorker>> page(
            Scope scope, AllowanceCode code, List<Region> regions, Moment moment, Paging paging) {
        KnownVersion answering = allowances
                .allowance(code, moment.on(), moment.knownAt())
                .value()
                .orElseThrow(Refused::notFound);
        String draft = answering.statusOn(moment.on()) == VersionStatus.DRAFT
                ? answering.version().version()
                : null;
        EligibleQuery query = new EligibleQuery(scope, code, draft, regions, moment.on(), moment.knownAt());
        return eligible.find(query, paging.afterId(), paging.most())
                .map(found -> found.map(one -> EligibleWorker.of(one, code, answering, moment.on())));
    }
}
