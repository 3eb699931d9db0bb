package id.jejak.body;

import id.jejak.body.Body.Registered;
import id.jejak.body.Body.Unregistered;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.command.EndLicence;
import id.jejak.body.command.LicenseAssessor;
import id.jejak.body.command.RegisterBody;
import id.jejak.body.command.RenameBody;
import id.jejak.body.event.AssessorLicensed;
import id.jejak.body.event.BodyEvent;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.body.event.LicenceEnded;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a body behaves: one name on each day, and no assessor licensed twice on one day. */
public final class BodyDecider implements Decider<BodyCommand, BodyEvent, Body> {

    @Override
    public Body initial() {
        return new Unregistered();
    }

    @Override
    public List<BodyEvent> decide(BodyCommand command, Body state) {
        return switch (command) {
            case RegisterBody c -> List.of(register(c, state));
            case RenameBody c -> List.of(rename(c, registered(state)));
            case LicenseAssessor c -> List.of(license(c, registered(state)));
            case EndLicence c -> end(c, registered(state));
        };
    }

    private static BodyEvent register(RegisterBody c, Body state) {
        Rejection.unless(state instanceof Unregistered, "body-exists", "This body was registered before", "id");
        return new BodyRegistered(c.id(), c.name(), c.from());
    }

    private static BodyEvent rename(RenameBody c, Registered body) {
        Rejection.unless(
                c.from().isAfter(body.names().lastKey()),
                "version-overlaps",
                "A name begins after the one before it",
                "from");
        return new BodyRenamed(c.name(), c.from());
    }

    private static BodyEvent license(LicenseAssessor c, Registered body) {
        Period asked = new Period(c.from(), c.to());
        Rejection.unless(
                body.licencesOf(c.assessorId()).noneMatch(asked::overlaps),
                "version-overlaps",
                "The assessor holds a licence within these days",
                "from",
                "to");
        return new AssessorLicensed(c.assessorId(), c.from(), c.to());
    }

    private static List<BodyEvent> end(EndLicence c, Registered body) {
        Period licence = body.licence(c.assessorId(), c.on())
                .orElseThrow(() -> new Rejection(
                        "unknown-licence", "The assessor holds no licence on that day", "assessorId", "on"));
        return c.on().equals(licence.to()) ? List.of() : List.of(new LicenceEnded(c.assessorId(), c.on()));
    }

    private static Registered registered(Body state) {
        return switch (state) {
            case Unregistered _ -> throw new Rejection("unknown-body", "There is no such body", "body");
            case Registered body -> body;
        };
    }

    @Override
    public Body evolve(Body state, BodyEvent event) {
        return switch (state) {
            case Unregistered unregistered ->
                event instanceof BodyRegistered e
                        ? new Registered(e.id(), new TreeMap<>(Map.of(e.from(), e.name())), Map.of())
                        : unregistered;
            case Registered body ->
                switch (event) {
                    case BodyRegistered _ -> body;
                    case BodyRenamed e -> body.named(e.name(), e.from());
                    case AssessorLicensed e -> body.licensed(e.assessorId(), e.licence());
                    case LicenceEnded e -> body.ended(e.assessorId(), e.on());
                };
        };
    }
}
