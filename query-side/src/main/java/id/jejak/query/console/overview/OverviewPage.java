package id.jejak.query.console.overview;

import id.jejak.access.Identity;
import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import id.jejak.query.console.PageQuestions;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the people of the reader's scope stand, and which cohorts are open, on a day as known at an instant. */
@Controller
record OverviewPage(CountsView counts, CohortsView cohorts, Readers readers, Moments moments, PageQuestions questions) {

    private static final int CARDS = 6;

    @GetMapping("/")
    String overview(@AuthenticationPrincipal Identity reader, @ModelAttribute Times times, Model model) {
        Scope scope = readers.ofFigures(reader);
        Moment moment = moments.of(times);
        PageQuestions.At asked = questions.at(moment);
        model.addAttribute("asked", asked);
        model.addAttribute("people", CategoryByPhase.of(count(asked, scope)));
        model.addAttribute("cohorts", open(asked, scope).items());
        return "console/overview";
    }

    private Counts count(PageQuestions.At asked, Scope scope) {
        Set<CountKey> by = Set.of(CountKey.CATEGORY, CountKey.PHASE);
        CountQuery query = new CountQuery(by, asked.moment().knownAt(), true, List.of(), scope, 4, null, null);
        return asked.ask(() -> counts.count(query, asked.moment().on()), CountsView.MODEL, ScopeView.MODEL);
    }

    private Items<CohortCard> open(PageQuestions.At asked, Scope scope) {
        Moment moment = asked.moment();
        CohortQuery query = new CohortQuery(
                moment.on(), moment.knownAt(), List.of(), List.of(), scope, CohortStatus.OPEN, null, CARDS);
        return asked.ask(() -> cohorts.find(query), CohortsView.MODEL, ScopeView.MODEL);
    }
}
