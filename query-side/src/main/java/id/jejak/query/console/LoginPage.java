package id.jejak.query.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form that asks who is there. Who answers it is not this room's affair. */
@Controller
record LoginPage() {

    @GetMapping("/login")
    String login(HttpServletRequest request, HttpServletResponse response) {
        if (Htmx.wantsPart(request)) {
            // The login ended behind a page that is still shown: all of it goes, not a part.
            response.setHeader("HX-Refresh", "true");
        }
        return "console/login";
    }
}
