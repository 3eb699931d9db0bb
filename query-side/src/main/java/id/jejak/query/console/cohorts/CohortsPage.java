package id.jejak.query.console.cohorts;

import id.jejak.access.Identity;
import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Items;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import id.jejak.query.cohorts.CohortFilter;
import id.jejak.query.console.PageQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The cohorts that the reader may see and how full they are, the one that opened last first. */
@Controller
record CohortsPage(CohortsView cohorts, KnownCodes codes, Readers readers, Moments moments, PageQuestions questions) {

    private static final int ROWS = 25;

    @GetMapping("/cohorts")
    String cohorts(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute("filter") CohortFilter filter,
            @ModelAttribute Times times,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            Model model) {
        Moment moment = moments.of(times);
        CohortQuery query = filter.query(codes, readers.ofFigures(reader), moment, new Paging(ROWS, cursor));
        PageQuestions.At asked = questions.at(moment);
        Items<CohortCard> found = asked.ask(() -> cohorts.find(query), CohortsView.MODEL, ScopeView.MODEL);
        model.addAttribute("asked", asked);
        model.addAttribute("cursor", cursor);
        model.addAttribute("found", found);
        model.addAttribute("statuses", CohortStatus.values());
        return "console/cohorts";
    }
}
