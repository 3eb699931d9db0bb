package id.jejak.deploy;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where to point a browser or curl. */
@Component
class Greeting {

    @EventListener
    void print(WebServerInitializedEvent event) {
        System.out.printf(
                "Jejak listens on http://localhost:%d%n", event.getWebServer().getPort());
    }
}
