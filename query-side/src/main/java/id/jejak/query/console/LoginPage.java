package id.jejak.query.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form that asks who is there. Who answers it is not this room's affair. */
@Controller
record LoginPage() {

    @GetMapping("/login")
    String login() {
        return "console/login";
    }
}
