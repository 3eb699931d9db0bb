package id.jejak.query.console.workers;

import id.jejak.access.Identity;
import id.jejak.kernel.Rejection;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Readers;
import id.jejak.query.workers.NikRegister;
import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to the worker of a NIK. A POST, because a NIK never stands in a URL; it changes nothing. */
@Controller
record WorkerByNikPage(NikRegister niks, ScopeView scopes, Readers readers) {

    private static final String FORM = "console/by-nik";

    @GetMapping("/workers/by-nik")
    String form(@AuthenticationPrincipal Identity reader) {
        readers.ofPersons(reader);
        return FORM;
    }

    @PostMapping("/workers/by-nik")
    String find(
            @AuthenticationPrincipal Identity reader,
            @RequestParam(value = "nik", required = false) @Nullable String number,
            HttpServletResponse response,
            Model model) {
        Scope scope = readers.ofPersons(reader);
        Nik nik;
        try {
            nik = new Nik(number == null ? "" : number);
        } catch (Rejection malformed) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, malformed.code(), response, model);
        }
        Optional<WorkerId> worker =
                niks.find(nik).filter(found -> scopes.sees(scope, found).value());
        return worker.map(found -> "redirect:/workers/" + found.value())
                .orElseGet(() -> again(HttpStatus.NOT_FOUND, "not-found", response, model));
    }

    private static String again(HttpStatus status, String code, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("status", status.value());
        model.addAttribute("code", code);
        return FORM;
    }
}
