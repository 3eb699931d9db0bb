package id.jejak.query.console.workers;

import id.jejak.access.Identity;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.projection.view.Items;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.console.Htmx;
import id.jejak.query.console.PageQuestions;
import id.jejak.query.workers.WorkerFilter;
import id.jejak.worker.Phase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The workers whom the reader may see, by name, narrowed as one types. */
@Controller
record WorkersPage(RegisterView register, KnownCodes codes, Readers readers, Moments moments, PageQuestions questions) {

    private static final int ROWS = 25;

    /** Shipped with the product; another one can still be asked for in the address. */
    private static final List<String> CATEGORIES =
            List.of("TKSK", "PSM", "TAGANA", "SAKTI_PEKSOS", "PKH", "DINSOS_STAFF", "LKSA_MANAGER");

    @GetMapping("/workers")
    String workers(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute("filter") WorkerFilter filter,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            @RequestParam(value = "on", required = false) @Nullable String on,
            HttpServletRequest request,
            Model model) {
        List<RegisterFilter> filters = filter.filters(codes);
        filters.add(new RegisterFilter.SeenBy(readers.ofPersons(reader)));
        Moment moment = new Moment(moments.day(on), Moment.NOW);
        String after = new Paging(ROWS, cursor).afterId();
        PageQuestions.At asked = questions.at(moment);
        Items<RegisterEntry> found =
                asked.ask(() -> register.find(filters, moment.on(), after, ROWS), RegisterView.MODEL, ScopeView.MODEL);
        model.addAttribute("asked", asked);
        model.addAttribute("on", on);
        model.addAttribute("cursor", cursor);
        model.addAttribute("found", found);
        model.addAttribute("categories", CATEGORIES);
        model.addAttribute("phases", Phase.values());
        model.addAttribute(
                "certificates",
                Stream.concat(Stream.of(CertificateStatus.values()).map(Enum::name), Stream.of("NONE"))
                        .toList());
        return Htmx.wantsPart(request) ? "console/workers :: found" : "console/workers";
    }
}
