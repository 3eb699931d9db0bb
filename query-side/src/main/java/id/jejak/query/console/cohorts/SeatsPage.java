package id.jejak.query.console.cohorts;

import id.jejak.access.Identity;
import id.jejak.cohort.CohortId;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import id.jejak.query.console.Htmx;
import id.jejak.query.console.PageQuestions;
import id.jejak.query.workers.Registers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of those whom the reader may see holds a seat, since when. By itself: each name is a question of its own. */
@Controller
record SeatsPage(
        CohortsView cohorts,
        Registers registers,
        ScopeView scopes,
        Readers readers,
        Moments moments,
        PageQuestions questions) {

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
        List<SeatHolder> holders = asked.ask(
                () -> readers.of(scope, cohort, cohorts.seats(cohort, moment.on(), moment.knownAt())),
                CohortsView.MODEL,
                RegisterView.MODEL,
                ScopeView.MODEL);
        List<Seat> seats = seen(holders, after == null ? 0 : after, scope, moment);
        List<Seat> shown = seats.subList(0, Math.min(ROWS, seats.size()));
        model.addAttribute("asked", asked);
        model.addAttribute("cohort", id);
        model.addAttribute("seats", shown);
        model.addAttribute(
                "next", seats.size() > ROWS ? shown.getLast().holder().position() : null);
        return Htmx.wantsPart(request) ? "console/seats :: part" : "console/seats";
    }

    /** One more than are shown, where there are more. */
    private List<Seat> seen(List<SeatHolder> holders, long after, Scope scope, Moment moment) {
        return holders.stream()
                .filter(holder -> holder.position() > after)
                .filter(holder -> scopes.sees(scope, holder.worker()).value())
                .flatMap(holder -> registers.entry(holder.worker(), moment).value().stream()
                        .map(card -> new Seat(holder, card)))
                .limit(ROWS + 1L)
                .toList();
    }
}
