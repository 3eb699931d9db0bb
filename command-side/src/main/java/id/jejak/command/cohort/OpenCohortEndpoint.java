package id.jejak.command.cohort;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.command.CohortOrder;
import id.jejak.command.OpenDesignatedCohort;
import id.jejak.command.Order;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.Ids;
import id.jejak.kernel.Occasion;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens a cohort with a quota. */
@RestController
final class OpenCohortEndpoint {

    private final CommandEdge edge;

    OpenCohortEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/cohorts")
    ResponseEntity<CommandAnswer> open(@RequestBody OpenCohortRequest request, Call call) {
        CohortId cohort = new CohortId(Ids.next());
        return edge.create(call, request, "/api/v1/cohorts", occasion -> order(cohort, request, occasion));
    }

    private static Order order(CohortId cohort, OpenCohortRequest request, Occasion occasion) {
        Region region = new Region(request.region());
        SchemeCode scheme = new SchemeCode(request.scheme());
        if (request.body() == null) {
            return new OpenDesignatedCohort(
                    cohort, request.name(), region, scheme, request.quota(), request.opensOn(), occasion);
        }
        BodyId body = new BodyId(request.body());
        return new CohortOrder(
                cohort,
                new OpenCohort(
                        cohort, request.name(), region, scheme, body, request.quota(), request.opensOn(), occasion));
    }
}
