package id.jejak.query.operations;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.Projections;
import id.jejak.query.Readers;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the read models hold back, oldest first. It names streams and faults, never what is in an event. */
@RestController
record ParkedEndpoint(Projections projections) {

    /** All of it. */
    record Parked(List<ParkedEvent> items) {}

    @GetMapping("/api/v1/parked")
    Parked parked(@AuthenticationPrincipal Identity reader) {
        Readers.require(reader, Role.ADMIN, Role.INSPECTOR, Role.MINISTRY);
        return new Parked(projections.parked());
    }
}
