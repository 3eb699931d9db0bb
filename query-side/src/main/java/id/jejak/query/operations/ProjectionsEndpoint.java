package id.jejak.query.operations;

import id.jejak.access.Identity;
import id.jejak.projection.view.ProjectionStatus;
import id.jejak.projection.view.Projections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far each read model has come. Every account may ask: it says how new the answers are. */
@RestController
record ProjectionsEndpoint(Projections projections) {

    /** All of them. */
    record Statuses(List<Status> items) {}

    /**
     * One of them.
     *
     * @param state catching-up or live
     * @param eventsPerSecond over the last seconds
     * @param trouble what keeps it from going on at present
     */
    record Status(
            String name,
            int version,
            String state,
            long position,
            long head,
            double percent,
            double eventsPerSecond,
            @Nullable String trouble) {

        private static Status of(ProjectionStatus status) {
            return new Status(
                    status.name(),
                    status.version(),
                    status.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    status.position(),
                    status.head(),
                    status.percent(),
                    status.eventsPerSecond(),
                    status.trouble());
        }
    }

    @GetMapping("/api/v1/projections")
    Statuses statuses(@AuthenticationPrincipal Identity reader) {
        return new Statuses(projections.statuses().stream().map(Status::of).toList());
    }
}
