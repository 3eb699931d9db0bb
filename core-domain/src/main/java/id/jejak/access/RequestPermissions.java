package id.jejak.access;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.SecondPersonCommand;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for what needs a second person, and who may be that person. Of a fact that a district recorded whoever may
 * record such facts asks and the HEAD decides; of a body's fact the role that recorded it asks and the PANEL decides; the
 * MINISTRY does both for its own. That it is another person is the decider's rule.
 */
final class RequestPermissions {

    private RequestPermissions() {}

    static Role check(Identity identity, SecondPersonCommand command, WorkerState state) {
        return switch (command) {
            case RequestCorrection c -> asking(identity, c, state);
            case RequestRetirement c -> WorkerPermissions.ofDistrict(identity, Role.OPERATOR, c, state);
            case ApproveRequest c -> deciding(identity, c, pending(state, c.requestId()), state);
            case RefuseRequest c -> deciding(identity, c, pending(state, c.requestId()), state);
        };
    }

    private static Role asking(Identity identity, RequestCorrection c, WorkerState state) {
        if (c.fact() == null) {
            // No bound but the role: the decider then refuses for want of the event.
            return Scopes.role(
                    identity,
                    Role.OPERATOR,
                    Role.HEAD,
                    Role.SECRETARIAT,
                    Role.ASSESSOR,
                    Role.PANEL,
                    Role.ALLOWANCE_OFFICER,
                    Role.MINISTRY);
        }
        Role author = Role.valueOf(c.fact().role());
        Optional<WorkerEvent> fact = fact(state, c.fact().seq());
        return switch (author) {
            case OPERATOR, ALLOWANCE_OFFICER -> ofDistrict(identity, fact, c.field(), c.value(), c, state, author);
            // Whoever records for the district asks for its head too.
            case HEAD -> ofDistrict(identity, fact, c.field(), c.value(), c, state, Role.OPERATOR, Role.HEAD);
            case SECRETARIAT, PANEL, ASSESSOR -> ofBody(identity, fact, state, author);
            case MINISTRY, INSPECTOR, ADMIN -> Scopes.role(identity, Role.MINISTRY);
        };
    }

    /** Nothing pending, no bound but the role: the decider then refuses for want of it. */
    private static Role deciding(
            Identity identity, WorkerCommand command, @Nullable PendingRequest pending, WorkerState state) {
        return switch (pending) {
            case null -> Scopes.role(identity, Role.HEAD, Role.PANEL, Role.MINISTRY);
            case PendingRequest.Retirement _ -> WorkerPermissions.ofDistrict(identity, Role.HEAD, command, state);
            case PendingRequest.Correction(CorrectionRequested asked) -> {
                Optional<WorkerEvent> fact = fact(state, asked.seq());
                yield switch (Role.valueOf(asked.authorRole())) {
                    case OPERATOR, HEAD, ALLOWANCE_OFFICER ->
                        ofDistrict(identity, fact, asked.field(), asked.newValue(), command, state, Role.HEAD);
                    case SECRETARIAT, ASSESSOR, PANEL -> ofBody(identity, fact, state, Role.PANEL);
                    case MINISTRY, INSPECTOR, ADMIN -> Scopes.role(identity, Role.MINISTRY);
                };
            }
        };
    }

    /** What is said of an engagement is its own district's; another region is one of the account's too. */
    private static Role ofDistrict(
            Identity identity,
            Optional<WorkerEvent> fact,
            String field,
            @Nullable FactValue value,
            WorkerCommand command,
            WorkerState state,
            Role... wanted) {
        Role role = Scopes.role(identity, wanted);
        if (state instanceof Registered worker) {
            List<Region> regions = fact.flatMap(event -> FactFields.held(event, "engagementId"))
                    .map(id -> worker.engagements().get((EngagementId) id))
                    .map(engagement -> List.of(engagement.region()))
                    .orElseGet(() -> WorkerPermissions.regions(worker, command));
            Rejection.unless(
                    regions.stream().anyMatch(identity::covers),
                    "region-out-of-scope",
                    "The worker is not in a region of this account");
            if (field.equals("region") && value != null) {
                Scopes.region(identity, new Region(value.value()));
            }
        }
        return role;
    }

    /** Of the body whose case or certificate it is; an assessor's fact is that of whoever is assigned. */
    private static Role ofBody(Identity identity, Optional<WorkerEvent> fact, WorkerState state, Role wanted) {
        Role role = Scopes.role(identity, wanted);
        if (state instanceof Registered worker) {
            Scopes.anyBody(
                    identity,
                    fact.flatMap(event -> body(event, worker)).map(Set::of).orElseGet(worker::bodies));
            Rejection.unless(
                    wanted != Role.ASSESSOR || WorkerPermissions.isAssigned(identity, state),
                    "assessor-not-assigned",
                    "Only an assessor who is assigned to the case asks for this");
        }
        return role;
    }

    private static Optional<BodyId> body(WorkerEvent fact, Registered worker) {
        Optional<BodyId> certifier = FactFields.held(fact, "number")
                .map(number -> worker.certificates().get((CertificateNumber) number))
                .map(Certificate::body);
        return certifier.or(() -> FactFields.held(fact, "caseNumber")
                .map(number -> worker.applications().get((Integer) number))
                .map(Application::body));
    }

    private static Optional<WorkerEvent> fact(WorkerState state, long seq) {
        return state instanceof Registered worker
                        && seq < worker.keeping().history().size()
                ? Optional.of(worker.keeping().history().get(Math.toIntExact(seq)))
                : Optional.empty();
    }

    private static @Nullable PendingRequest pending(WorkerState state, RequestId request) {
        return state instanceof Registered worker ? worker.keeping().pending().get(request) : null;
    }
}
