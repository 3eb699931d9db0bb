package id.jejak.query.console.cohorts;

import id.jejak.access.Identity;
import id.jejak.cohort.CohortId;
import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import id.jejak.query.console.Htmx;
import id.jejak.query.console.PageQuestions;
import id.jejak.query.console.trail.Timeline;
import id.jejak.query.console.trail.TimelinePart;
import id.jejak.query.console.trail.WholeTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * How a cohort stands on a day as known at an instant, and how it came to be so. Of a day before its opening the page says
 * so, and tells what was known of the cohort by then.
 */
@Controller
record CohortPage(CohortsView cohorts, TrailView trail, Readers readers, Moments moments, PageQuestions questions) {

    @GetMapping("/cohorts/{id}")
    String cohort(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Times times,
            @ModelAttribute("part") TimelinePart part,
            HttpServletRequest request,
            Model model) {
        Scope scope = readers.ofFigures(reader);
        CohortId cohort = new CohortId(id);
        PageQuestions.At asked = questions.at(moments.of(times));
        LocalDate on = asked.moment().on();
        CohortCard card = card(asked, scope, cohort);
        // What happened tells of persons, by their seats: a reader of figures alone gets the figures.
        List<TrailEntry> told =
                Readers.mayAskOfPersons(reader) ? told(asked, readers.ofPersons(reader), cohort) : List.of();
        model.addAttribute("asked", asked);
        model.addAttribute("card", card);
        model.addAttribute("open", !card.opensOn().isAfter(on));
        model.addAttribute("quotas", QuotaStep.of(card, told));
        model.addAttribute("timeline", Timeline.of(told, on, part));
        return Htmx.wantsPart(request) ? "console/timeline :: part" : "console/cohort";
    }

    private CohortCard card(PageQuestions.At asked, Scope scope, CohortId cohort) {
        Moment moment = asked.moment();
        return asked.ask(
                () -> readers.of(scope, cohort, cohorts.cohort(cohort, moment.on(), moment.knownAt()))
                        .map(found -> found.orElseThrow(Refused::notFound)),
                CohortsView.MODEL,
                ScopeView.MODEL);
    }

    private List<TrailEntry> told(PageQuestions.At asked, Scope scope, CohortId cohort) {
        long knownAt = asked.moment().knownAt();
        return WholeTrail.of(after -> asked.ask(
                () -> readers.of(scope, cohort, trail.ofCohort(cohort, scope, knownAt, after, WholeTrail.MOST)),
                TrailView.MODEL,
                ScopeView.MODEL));
    }
}
