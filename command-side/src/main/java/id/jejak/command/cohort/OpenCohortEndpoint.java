package id.jejak.command.cohort;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.command.CohortOrder;
import id.jejak.command.CommandDesk;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens a cohort with a quota. */
@RestController
final class OpenCohortEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    OpenCohortEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/cohorts")
    ResponseEntity<CommandAnswer> open(@RequestBody OpenCohortRequest request, Call call) {
        CohortId cohort = new CohortId(Ids.next());
        BodyId body = new BodyId(request.body() == null ? designated(request) : request.body());
        return edge.create(
                call,
                request,
                "/api/v1/cohorts",
                occasion -> new CohortOrder(
                        cohort,
                        new OpenCohort(
                                cohort,
                                request.name(),
                                new Region(request.region()),
                                new SchemeCode(request.scheme()),
                                body,
                                request.quota(),
                                request.opensOn(),
                                occasion)));
    }

    private String designated(OpenCohortRequest request) {
        return desk.rules()
                .schemeInForce(new SchemeCode(request.scheme()), request.opensOn())
                .map(SchemeVersion::designatedBody)
                .orElseThrow(() -> new Rejection(
                        "scheme-not-in-force", "No version of the scheme is in force on that day", "scheme"));
    }
}
