package id.jejak.query.console.cohorts;

import id.jejak.access.Identity;
import id.jejak.cohort.CohortId;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import id.jejak.query.console.Htmx;
import id.jejak.query.console.PageQuestions;
import id.jejak.query.workers.Registers;
import id.jejak.worker.WorkerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of those whom the reader may see holds a seat, since when. By itself: it tells of persons, a cohort need not. */
@Controller
record SeatsPage(CohortsView cohorts, Registers registers, Readers readers, Moments moments, PageQuestions questions) {

    private static final int ROWS = 20;

    @GetMapping("/cohorts/{id}/seats")
    String seats(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Times times,
            @RequestParam(value = "after", required = false) @Nullable Long after,
            HttpServletRequest request,
            Model model) {
        Scope scope = readers.ofPersons(reader);
        CohortId cohort = new CohortId(id);
        Moment moment = moments.of(times);
        PageQuestions.At asked = questions.at(moment);
        Items<SeatHolder> held = asked.ask(
                () -> readers.of(
                        scope,
                        cohort,
                        cohorts.seats(cohort, scope, moment.on(), moment.knownAt(), after == null ? 0 : after, ROWS)),
                CohortsView.MODEL,
                ScopeView.MODEL);
        model.addAttribute("asked", asked);
        model.addAttribute("cohort", id);
        model.addAttribute("seats", withCards(held.items(), asked));
        model.addAttribute("next", held.nextCursor());
        return Htmx.wantsPart(request) ? "console/seats :: part" : "console/seats";
    }

    private List<Seat> withCards(List<SeatHolder> holders, PageQuestions.At asked) {
        List<WorkerId> workers = holders.stream().map(SeatHolder::worker).toList();
        Map<WorkerId, RegisterEntry> cards =
                asked.ask(() -> registers.entries(workers, asked.moment()), RegisterView.MODEL).stream()
                        .collect(Collectors.toMap(RegisterEntry::id, card -> card));
        return holders.stream()
                .flatMap(holder -> Stream.ofNullable(cards.get(holder.worker())).map(card -> new Seat(holder, card)))
                .toList();
    }
}
