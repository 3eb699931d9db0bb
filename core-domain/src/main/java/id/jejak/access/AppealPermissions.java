package id.jejak.access;

import id.jejak.body.BodyId;
import id.jejak.worker.AppealId;
import id.jejak.worker.command.AppealCommand;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.state.Appeal;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.Optional;
import java.util.Set;

/** An operator of the worker's region appeals for the worker; the panel of the body that decided hears it. That it is another person is the decider's rule. */
final class AppealPermissions {

    private AppealPermissions() {}

    static Role check(Identity identity, AppealCommand command, WorkerState state) {
        return switch (command) {
            case FileAppeal c -> WorkerPermissions.ofDistrict(identity, Role.OPERATOR, c, state);
            case DecideAppeal c -> hearing(identity, c.appealId(), state);
        };
    }

    /** No such appeal, no bound but a body that has had a case of the worker: the decider then refuses for want of it. */
    private static Role hearing(Identity identity, AppealId appeal, WorkerState state) {
        Role role = Scopes.role(identity, Role.PANEL);
        if (state instanceof Registered worker) {
            Scopes.anyBody(
                    identity,
                    Optional.ofNullable(worker.keeping().appeals().get(appeal))
                            .map(Appeal::filed)
                            .flatMap(filed -> body(filed, worker))
                            .map(Set::of)
                            .orElseGet(worker::bodies));
        }
        return role;
    }

    private static Optional<BodyId> body(AppealFiled filed, Registered worker) {
        return filed.number() == null
                ? Optional.ofNullable(filed.caseNumber())
                        .map(number -> worker.applications().get(number))
                        .map(Application::body)
                : Optional.ofNullable(worker.certificates().get(filed.number())).map(Certificate::body);
    }
}
