package id.jejak.query.eligibility;

import id.jejak.access.Identity;
import id.jejak.allowance.AllowanceCode;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.register.view.RegisterView;
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
import id.jejak.worker.WorkerId;
import java.util.ArrayList;
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

/**
 * Who is eligible for an allowance on a day, of those whom the reader may see. It goes through the register part by part
 * and tells of each part who is: that costs a stream for each person looked at.
 */
@RestController
record EligibleWorkersEndpoint(
        EligibilityView eligibility,
        RegisterView register,
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
        List<RegisterFilter> filters = new ArrayList<>(List.of(new RegisterFilter.SeenBy(readers.ofPersons(reader))));
        if (region != null) {
            filters.add(new RegisterFilter.Within(codes.within(region)));
        }
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt(), RegisterView.MODEL, ScopeView.MODEL)
                .answer(() -> part(code, moment, register.find(filters, moment.on(), paging.afterId(), paging.most())));
    }

    private Answer<Items<EligibleWorker>> part(AllowanceCode code, Moment moment, Answer<Items<RegisterEntry>> part) {
        if (eligibility.allowance(code, moment.on(), moment.knownAt()).value().isEmpty()) {
            throw Refused.notFound();
        }
        List<WorkerId> looked =
                part.value().items().stream().map(RegisterEntry::id).toList();
        return part.with(
                eligibility.explain(code, looked, moment.on(), moment.knownAt()),
                (items, explained) -> new Items<>(
                        explained.stream()
                                .filter(one -> one.eligibility().eligible())
                                .map(EligibleWorker::of)
                                .toList(),
                        items.nextCursor()));
    }
}
