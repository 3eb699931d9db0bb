package id.jejak.query.console.workers;

import id.jejak.access.Identity;
import id.jejak.projection.appeals.view.AppealsView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
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
import id.jejak.query.workers.Registers;
import id.jejak.worker.WorkerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** How a worker stands on a day as known at an instant, since when, by what; and all that led there. */
@Controller
record WorkerPage(
        Registers registers,
        AppealsView appeals,
        TrailView trail,
        Readers readers,
        Moments moments,
        PageQuestions questions) {

    @GetMapping("/workers/{id}")
    String worker(
            @AuthenticationPrincipal Identity reader,
            @PathVariable("id") UUID id,
            @ModelAttribute Times times,
            @ModelAttribute("part") TimelinePart part,
            HttpServletRequest request,
            Model model) {
        Scope scope = readers.ofPersons(reader);
        WorkerId worker = new WorkerId(id);
        PageQuestions.At asked = questions.at(moments.of(times));
        RegisterEntry card = card(asked, scope, worker);
        List<TrailEntry> told = told(asked, scope, worker);
        model.addAttribute("asked", asked);
        model.addAttribute("card", card);
        model.addAttribute(
                "appeals",
                appeals.of(worker, asked.moment().on(), asked.moment().knownAt()));
        model.addAttribute("standing", Standing.of(card, told, asked.moment().on()));
        model.addAttribute("timeline", Timeline.of(told, asked.moment().on(), part));
        return Htmx.wantsPart(request) ? "console/timeline :: part" : "console/worker";
    }

    private RegisterEntry card(PageQuestions.At asked, Scope scope, WorkerId worker) {
        Moment moment = asked.moment();
        return asked.ask(
                () -> readers.of(scope, worker, registers.entry(worker, moment))
                        .map(found -> found.orElseThrow(Refused::notFound)),
                RegisterView.MODEL,
                ScopeView.MODEL);
    }

    private List<TrailEntry> told(PageQuestions.At asked, Scope scope, WorkerId worker) {
        long knownAt = asked.moment().knownAt();
        return WholeTrail.of(after -> asked.ask(
                () -> readers.of(scope, worker, trail.ofWorker(worker, knownAt, after, WholeTrail.MOST)),
                TrailView.MODEL,
                ScopeView.MODEL));
    }
}
