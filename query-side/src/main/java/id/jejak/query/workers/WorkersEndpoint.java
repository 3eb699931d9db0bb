package id.jejak.query.workers;

import id.jejak.access.Identity;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards of the workers whom the reader may see, by name. */
@RestController
record WorkersEndpoint(RegisterView register, KnownCodes codes, Readers readers, Moments moments, Answering answering) {

    @GetMapping("/api/v1/workers")
    ResponseEntity<Items<WorkerCard>> find(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute WorkerFilter filter,
            @ModelAttribute Paging paging,
            @RequestParam(value = "on", required = false) @Nullable String on,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        List<RegisterFilter> filters = filter.filters(codes);
        filters.add(new RegisterFilter.SeenBy(readers.ofPersons(reader)));
        LocalDate day = moments.day(on);
        return answering
                .ask(minPosition, Moment.NOW, RegisterView.MODEL, ScopeView.MODEL)
                .answer(() -> register.find(filters, day, paging.afterId(), paging.most())
                        .map(found -> found.map(WorkerCard::of)));
    }
}
