package id.jejak.query.console.overview;

import id.jejak.access.Identity;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import id.jejak.query.console.Htmx;
import id.jejak.query.console.PageQuestions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many people held which certificate, month by month. By itself, so that the overview need not wait for it. */
@Controller
record CoursePage(CountsView counts, Readers readers, Moments moments, PageQuestions questions) {

    private static final int MONTHS = 24;

    @GetMapping("/course")
    String course(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute Times times,
            HttpServletRequest request,
            Model model) {
        Scope scope = readers.ofFigures(reader);
        Moment moment = moments.of(times);
        PageQuestions.At asked = questions.at(moment);
        model.addAttribute("asked", asked);
        model.addAttribute("course", CertificateCourse.of(series(asked, scope)));
        return Htmx.wantsPart(request) ? "console/course :: course" : "console/course";
    }

    private List<Counts> series(PageQuestions.At asked, Scope scope) {
        Moment moment = asked.moment();
        CountQuery query =
                new CountQuery(Set.of(CountKey.CERTIFICATE), moment.knownAt(), true, List.of(), scope, 4, null, null);
        return asked.ask(() -> counts.series(query, months(moment.on())), CountsView.MODEL, ScopeView.MODEL);
    }

    private static List<LocalDate> months(LocalDate last) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(month -> last.minusMonths(MONTHS - month))
                .toList();
    }
}
